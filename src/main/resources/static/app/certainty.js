/** How surely something is known: a mark, a word and a colour, never the colour alone. */
import { el } from './dom.js';
import { term, words } from './language.js';

/** From the surest down. */
export const CERTAINTIES = ['stated', 'inherited', 'inferred', 'possible'];

const MARKS = { stated: '●', inherited: '◐', inferred: '◇', possible: '○' };

/** A certainty as a mark and a word. */
export function certainty(value) {
	return el('span', { class: `certainty ${value}`, title: words('certainty.' + value + '.means') },
		el('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[value]), term('certainty', value));
}

/** How many steps of an answer are how sure. */
export function certainties(flows) {
	const counted = CERTAINTIES.map((value) => [value, flows.filter((flow) => flow.certainty === value).length]);
	return el('span', { class: 'certainties' }, counted.filter(([, count]) => count > 0)
		.map(([value, count]) => [certainty(value), el('span', { class: 'count' }, '×' + count)]));
}
