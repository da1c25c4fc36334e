/** The clauses that say something, each the way to its evidence. */
import { change } from './address.js';
import { el } from './dom.js';
import { words } from './language.js';

/** Links that open the evidence, with the words of the clause where they are known. */
export function clauses(evidence) {
	return el('ul', { class: 'clauses' }, evidence.map((each) => el('li', {},
		el('a', { ...change({ evidence: each.statement }), class: 'evidence' },
			el('span', { class: 'title' }, each.title), ' ', el('span', { class: 'item' }, each.item)),
		each.quote ? el('q', {}, each.quote) : null,
		each.reason ? el('small', {}, words('clause.inferred')) : null,
		each.unconfirmed ? el('small', {}, words('clause.unconfirmed')) : null)));
}
