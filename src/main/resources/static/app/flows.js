/** The steps of a lineage as a table. */
import { change, place } from './address.js';
import { certainty } from './certainty.js';
import { clauses } from './clauses.js';
import { el, link, table, unbroken } from './dom.js';
import { date, number, term, words } from './language.js';

/** So many steps are shown before one asks for all of them. */
const SHOWN = 200;

/** The table; nothing where there are no steps. */
export function flows(one, state) {
	const steps = one.flows;
	if (steps.length === 0) {
		return el('p', { class: 'none' }, words('flows.none'));
	}
	const shown = state.rows === 'all' ? steps : steps.slice(0, SHOWN);
	const several = Math.max(...steps.map((step) => step.hop)) > 1;
	return el('div', { class: 'wide' }, table({
		caption: words('flows.caption', { count: number(steps.length), name: one.agency?.name ?? one.duty.name }),
		attributes: { class: 'flows' },
		columns: [
			...several ? [{ label: words('flows.hop'), kind: 'number', cell: (step) => String(step.hop) }] : [],
			{ label: words('flows.from'), kind: 'party', cell: (step) => party(step.from) },
			{ label: words('flows.duty'), cell: duty, kind: 'duty' },
			{ label: words('flows.to'), kind: 'party', cell: (step) => party(step.to) },
			{ label: words('flows.change'), cell: (step) => term('change', step.change) },
			{ label: words('flows.when'), cell: when, kind: 'when' },
			{ label: words('flows.certainty'), cell: (step) => certainty(step.certainty) },
			{ label: words('flows.clause'), cell: (step) => clauses(step.evidence), kind: 'clause' },
		],
		rows: shown,
		rowAttributes: (step) => {
			const statements = step.evidence.map((each) => each.statement);
			return { 'data-statements': statements.join(' '), class: statements.includes(state.evidence) ? 'lit' : null };
		},
	}), shown.length < steps.length ? el('p', {}, el('a', { ...change({ rows: 'all' }), class: 'button' }, words('flows.all', { shown: number(shown.length), all: number(steps.length) }))) : null);
}

/** A body as a link to its lineage, with the plates under which it acts. */
export function party(one) {
	const name = one.name || words('flow.unnamed');
	return [one.id ? link(place({ agency: one.id, name: one.name }), {}, name) : el('span', { class: 'unnamed' }, name),
		one.actsAs?.length > 0 ? el('small', {}, words('flow.actsAs', { plates: one.actsAs.join(words('list.comma')) })) : null];
}

/** What moves, with what is excepted and what is left open. */
export function duty(step) {
	const { name, whole, except } = step.duty;
	return [
		whole ? term('whole', name) : name,
		step.partial ? el('small', {}, words('flow.partial')) : null,
		step.exhaustive ? null : el('small', {}, words('flow.open')),
		except.length > 0 ? el('details', {}, el('summary', {}, words('flow.except', { count: except.length })),
			el('ul', {}, except.map((each) => el('li', {}, words('flow.excepted', each))))) : null,
	];
}

function when(step) {
	const kinds = step.effective.basis.split(', ').filter(Boolean).map((kind) => term('basis', kind));
	return [unbroken(date(step.effective.edtf)), kinds.length > 0 ? el('small', {}, kinds.join(words('list.comma'))) : null];
}
