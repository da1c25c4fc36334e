/** A text with its statements beside it; what belongs together lights up together. */
import { amend } from './address.js';
import { el } from './dom.js';
import { says } from './says.js';
import { number, term, words } from './language.js';

/** Both, side by side. Options: the statement to begin with, and a tool for each row. */
export function beside(text, statements, { chosen, tool, keep }) {
	const rows = new Map(statements.map((each) => [each.id, row(each, tool)]));
	const parts = text ? split([...text], statements) : [];
	const source = el('div', { class: 'source', tabindex: '0', role: 'region', 'aria-label': words('beside.text') },
		paragraphs(parts, (ids) => ids.length > 0 ? { class: 'said', onclick: () => choose(ids[0], false) } : null));
	const list = el('ol', { class: 'statements', 'aria-label': words('beside.statements', { count: number(statements.length) }) }, [...rows.values()]);
	const whole = el('div', { class: text ? 'beside' : 'beside alone' }, text ? source : null, list);

	function light(ids) {
		whole.querySelectorAll('.together').forEach((each) => each.classList.remove('together'));
		ids.forEach((id) => rows.get(id)?.classList.add('together'));
		source.querySelectorAll('[data-ids]').forEach((each) => each.classList.toggle('together', each.dataset.ids.split('\n').some((id) => ids.includes(id))));
	}

	function choose(id, inText) {
		light([id]);
		const target = inText ? source.querySelector('.together') : rows.get(id);
		target?.scrollIntoView({ block: 'nearest' });
		if (keep) {
			amend({ statement: id });
		}
	}

	whole.addEventListener('mouseover', (event) => {
		const of = event.target.closest('[data-ids]');
		of && light(of.dataset.ids.split('\n'));
	});
	list.addEventListener('focusin', (event) => {
		const of = event.target.closest('[data-ids]');
		of && choose(of.dataset.ids, true);
	});
	list.addEventListener('click', (event) => {
		const of = event.target.closest('[data-ids]');
		of && choose(of.dataset.ids, true);
	});
	if (chosen) {
		queueMicrotask(() => {
			choose(chosen, true);
			rows.get(chosen)?.scrollIntoView({ block: 'center' });
		});
	}
	return whole;
}

function row(each, tool) {
	return el('li', { 'data-ids': each.id, tabindex: '0', class: each.inferred ? 'inferred' : null },
		el('span', { class: 'item' }, each.item), ' ', says(each),
		each.qualifiers.length > 0 ? el('small', {}, ' ', each.qualifiers.map((word) => term('qualifier', word)).join(words('list.comma'))) : null,
		each.inferred ? el('small', {}, ' ', words('beside.inferred', { reason: each.reason ?? '' })) : null,
		tool && !each.inferred ? tool(each) : null);
}

/** The text cut wherever a statement begins or ends: each part with the statements that say it. */
function split(characters, statements) {
	const placed = statements.filter((each) => each.start !== null && each.end !== null);
	const cuts = [...new Set([0, characters.length, ...placed.flatMap((each) => [each.start, each.end])])].sort((one, other) => one - other);
	return cuts.slice(1).map((end, index) => {
		const start = cuts[index];
		return { text: characters.slice(start, end).join(''), ids: placed.filter((each) => each.start < end && each.end > start).map((each) => each.id) };
	});
}

/** One paragraph a line, so that a long text stays quick to lay out. */
function paragraphs(parts, attributes) {
	const out = [el('p', {})];
	for (const { text, ids } of parts) {
		text.split('\n').forEach((line, index) => {
			if (index > 0) {
				out.push(el('p', {}));
			}
			const told = attributes(ids);
			out.at(-1).append(told ? el('span', { ...told, 'data-ids': ids.join('\n') }, line) : line);
		});
	}
	return out;
}
