/** The places that documents speak of, to choose from. */
import { get } from './api.js';
import { el } from './dom.js';
import { words } from './language.js';

let known = null;

/** The places, each once, by code. */
export async function places() {
	known ??= get('/documents').then(({ items }) => new Map(items.map((each) => [each.jurisdiction.code, each.jurisdiction.name])));
	try {
		return await known;
	}
	catch (failure) {
		known = null;
		throw failure;
	}
}

/** Lets the places be asked for anew, after documents came or went. */
export function forgetPlaces() {
	known = null;
}

/** A choice among the places, with all of them first where that is allowed. */
export function choice(id, all, chosen, every) {
	return el('select', { id, name: id }, every ? el('option', { value: '' }, words('places.all')) : null,
		[...all].sort().map(([code, name]) => el('option', { value: code, selected: code === chosen }, name)));
}
