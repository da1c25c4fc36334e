/** Who has, had and oversees a duty. */
import { certainty } from './certainty.js';
import { clauses } from './clauses.js';
import { el, table, unbroken } from './dom.js';
import { party } from './flows.js';
import { life, term, words } from './language.js';

/** The table. */
export function holders(all) {
	if (all.length === 0) {
		return el('p', { class: 'none' }, words('holders.none'));
	}
	return el('div', { class: 'wide' }, table({
		caption: words('holders.caption'),
		attributes: { class: 'flows' },
		columns: [
			{ label: words('holders.agency'), kind: 'party', cell: (each) => party(each.agency) },
			{ label: words('holders.role'), cell: (each) => [term('role', each.role), each.partial ? el('small', {}, words('flow.partial')) : null] },
			{ label: words('holders.time'), kind: 'when', cell: (each) => unbroken(life(each.since, each.until)) },
			{ label: words('holders.existence'), cell: (each) => term('existence', each.existence) },
			{ label: words('flows.certainty'), cell: (each) => certainty(each.certainty) },
			{ label: words('flows.clause'), kind: 'clause', cell: (each) => clauses(each.evidence) },
		],
		rows: all,
		rowAttributes: (each) => ({ 'data-statements': each.evidence.map((one) => one.statement).join(' ') }),
	}));
}
