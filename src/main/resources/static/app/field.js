/** Fields with their labels. */
import { el } from './dom.js';

/** A label above its field. */
export function field(label, input, attributes = {}) {
	return el('div', { class: 'field', ...attributes }, el('label', { for: input.id }, label), input);
}

/** A field for a text; its value is set, not written as markup. */
export function input(id, attributes, value) {
	const made = el('input', { id, name: id, ...attributes });
	made.value = value ?? '';
	return made;
}

/** What a form's fields hold, by name. */
export function values(form) {
	return Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string').map(([name, value]) => [name, value.trim()]));
}

/** A field for a day, written as ISO does in every language. */
export function day(id, attributes, value) {
	return input(id, { inputmode: 'numeric', pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}', placeholder: 'YYYY-MM-DD', size: 11, maxlength: 10, autocomplete: 'off', ...attributes }, value);
}

/** A button that chooses a file; hands it over. */
export function file(id, label, accept, take) {
	const chosen = el('input', { id, type: 'file', accept, class: 'unseen', onchange: () => chosen.files[0] && take(chosen.files[0]) });
	return el('span', { class: 'file' }, chosen, el('label', { for: id, class: 'button' }, label));
}
