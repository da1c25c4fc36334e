/** The box in which one asks: it completes names and says why each matched. */
import { place, current, go } from './address.js';
import { get } from './api.js';
import { el, put } from './dom.js';
import { life, term, words } from './language.js';

const PAUSE = 120;

const MOST = 8;

/** The box, holding what was asked. */
export function box(state) {
	let found = [];
	let chosen = -1;
	let turn = 0;
	let timer = null;
	const list = el('ul', { id: 'completions', role: 'listbox', 'aria-label': words('box.names'), hidden: true });
	const input = el('input', {
		id: 'question', type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', maxlength: '500',
		'aria-expanded': 'false', 'aria-controls': 'completions', 'aria-autocomplete': 'list',
		placeholder: words('box.placeholder'), oninput: () => { clearTimeout(timer); timer = setTimeout(complete, PAUSE); },
		onkeydown: key, onblur: () => setTimeout(close, 150),
	});
	input.value = state.q ?? state.name ?? '';

	async function complete() {
		const text = input.value.trim();
		const mine = ++turn;
		if (text === '') {
			return close();
		}
		const { items } = await get('/agencies', { q: text, limit: MOST }).catch(() => ({ items: [] }));
		if (mine === turn) {
			found = items;
			open();
		}
	}

	function open() {
		chosen = -1;
		input.removeAttribute('aria-activedescendant');
		list.hidden = found.length === 0;
		input.setAttribute('aria-expanded', String(found.length > 0));
		put(list, found.map((each, index) => el('li', {
			id: 'completion-' + index, role: 'option', 'aria-selected': 'false', onmousedown: (event) => { event.preventDefault(); take(index); },
		}, el('span', { class: 'name' }, each.name),
		el('span', { class: 'where' }, `${each.jurisdiction.name} · ${life(each.founded, each.ended)} · ${term('fate', each.fate)}`),
		el('span', { class: 'why' }, why(each)))));
	}

	function close() {
		list.hidden = true;
		chosen = -1;
		input.setAttribute('aria-expanded', 'false');
		input.removeAttribute('aria-activedescendant');
	}

	function move(by) {
		const options = [...list.children];
		if (list.hidden || options.length === 0) {
			return complete();
		}
		chosen = (chosen + by + options.length + (chosen < 0 && by < 0 ? 1 : 0)) % options.length;
		options.forEach((option, index) => option.setAttribute('aria-selected', String(index === chosen)));
		input.setAttribute('aria-activedescendant', options[chosen].id);
		options[chosen].scrollIntoView({ block: 'nearest' });
	}

	function key(event) {
		if (event.isComposing) {
			return;
		}
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			move(event.key === 'ArrowDown' ? 1 : -1);
		}
		else if (event.key === 'Enter' && chosen >= 0) {
			event.preventDefault();
			take(chosen);
		}
		else if (event.key === 'Escape') {
			close();
		}
	}

	function take(index) {
		const { id, name } = found[index];
		ask({ agency: id, name });
	}

	function ask(what) {
		clearTimeout(timer);
		turn++;
		close();
		const { asOf, knownAt } = current();
		go(place({ ...what, asOf, knownAt }));
	}

	function submit(event) {
		event.preventDefault();
		const q = input.value.trim();
		if (q) {
			ask({ q });
		}
	}

	return el('form', { class: 'box', role: 'search', onsubmit: submit },
		el('label', { for: 'question', class: 'unseen' }, words('box.label')),
		el('div', { class: 'combo' }, input, list),
		el('button', { type: 'submit', class: 'main' }, words('box.ask')));
}

/** Why a body was found: by which of its names. */
function why(entry) {
	const closest = entry.matched[0];
	return closest ? words('box.why', { as: term('as', closest.as), value: closest.value }) : '';
}
