/** The path that is lit, from end to end with its duties, in words. */
import { change, place } from '../address.js';
import { certainty } from '../certainty.js';
import { clauses } from '../clauses.js';
import { el, link } from '../dom.js';
import { duty } from '../flows.js';
import { date, term, words } from '../language.js';

/** The caption; nothing where no path is lit. */
export function pathCaption(path, steps) {
	if (path.length === 0) {
		return null;
	}
	const name = (id) => steps.bodies.get(id).name || words('flow.unnamed');
	return [
		el('h3', {}, words('path.heading', { from: name(path[0].from), to: name(path.at(-1).to) })),
		el('ol', {}, path.map((edge) => el('li', {},
			el('p', {}, known(edge.from, name), ' → ', known(edge.to, name)),
			el('ul', { class: 'plain' }, edge.flows.map((flow) => el('li', {},
				el('span', { class: 'duty' }, duty(flow)), el('span', { class: 'facts' }, term('change', flow.change), ' · ', date(flow.effective.edtf), ' '), certainty(flow.certainty), clauses(flow.evidence))))))),
		el('p', {}, el('a', { ...change({ lit: null }) }, words('path.clear'))),
	];
}

function known(id, name) {
	return id.startsWith('unnamed:') ? name(id) : link(place({ agency: id, name: name(id) }), {}, name(id));
}
