/** What bodies stand in besides: plates, offices, managers. Never a succession. */
import { certainty } from './certainty.js';
import { clauses } from './clauses.js';
import { party } from './flows.js';
import { el, table, unbroken } from './dom.js';
import { date, number, term, words } from './language.js';

/** So many are shown, unless all rows are wanted. */
const SHOWN = 200;

/** The table, folded away; nothing where there are none. */
export function arrangements(all, state) {
	if (all.length === 0) {
		return null;
	}
	return el('details', { class: 'arrangements', open: all.length <= 4 },
		el('summary', {}, words('arrangements.summary', { count: number(all.length) })),
		el('div', { class: 'wide' }, table({
			caption: words('arrangements.caption'),
			attributes: { class: 'flows' },
			columns: [
				{ label: words('flows.from'), kind: 'party', cell: (each) => node(each.from) },
				{ label: words('arrangements.kind'), cell: (each) => kind(each) },
				{ label: words('flows.to'), kind: 'party', cell: (each) => node(each.to) },
				{ label: words('arrangements.since'), kind: 'when', cell: (each) => [unbroken(date(each.effective)),
					each.until ? el('small', {}, words('arrangements.until', { until: date(each.until) })) : null] },
				{ label: words('flows.certainty'), cell: (each) => certainty(each.certainty) },
				{ label: words('flows.clause'), kind: 'clause', cell: (each) => clauses(each.evidence) },
			],
			rows: state.rows === 'all' ? all : all.slice(0, SHOWN),
			rowAttributes: (each) => ({ 'data-statements': each.evidence.map((one) => one.statement).join(' ') }),
		})));
}

function kind(each) {
	const narrowed = each.qualifiers.map((word) => term('qualifier', word));
	return [term('change', each.kind), narrowed.length > 0 ? el('small', {}, narrowed.join(words('list.comma'))) : null];
}

/** Plates and lines of work are no bodies: their names lead nowhere. */
function node(one) {
	return /@/.test(one.id) ? party(one) : one.name;
}
