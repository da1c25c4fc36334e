/** The sentences that speak of a change and gave no statement. */
import { el } from './dom.js';
import { number, words } from './language.js';

/** The list, folded where it is long; a word of relief where there are none. */
export function notUnderstood(sentences) {
	if (sentences.length === 0) {
		return el('p', { class: 'none' }, words('notUnderstood.none'));
	}
	return el('details', { class: 'not-understood', open: sentences.length <= 5 },
		el('summary', {}, words('notUnderstood.summary', { count: number(sentences.length) })),
		el('ul', {}, sentences.map((each) => el('li', {}, el('span', { class: 'item' }, each.item), ' ', each.quote))));
}
