/** The view of the documents: all of them, or one with its statements beside its text. */
import { get } from './api.js';
import { place } from './address.js';
import { one } from './document.js';
import { drop } from './drop.js';
import { el, link, put, table, unbroken } from './dom.js';
import { date, number, term, words } from './language.js';
import { version } from './version.js';

/** Shows the view. */
export async function show(state, main) {
	if (state.document) {
		return one(state, main);
	}
	const list = el('div', { 'aria-busy': 'true' }, el('p', { class: 'waiting' }, words('documents.waiting')));
	put(main, el('h1', { class: 'view' }, words('view.documents')), el('p', { class: 'lead' }, words('documents.lead')), drop(), list);
	const { items, dataVersion } = await get('/documents');
	put(list, el('div', { class: 'wide' }, all(items)));
	list.removeAttribute('aria-busy');
	version(dataVersion, state.version, main);
}

function all(items) {
	return table({
		caption: words('documents.caption', { count: number(items.length) }),
		columns: [
			{ label: words('documents.title'), kind: 'title', cell: (each) => link(place({ view: 'documents', document: each.id }), {}, each.title) },
			{ label: words('documents.place'), cell: (each) => each.jurisdiction.name },
			{ label: words('documents.effective'), kind: 'when', cell: (each) => unbroken(date(each.effective.edtf)) },
			{ label: words('documents.statements'), kind: 'number', head: { class: 'number' }, cell: (each) => number(each.statements) },
			{ label: words('documents.text'), cell: (each) => words(each.textHash ? 'documents.hasText' : 'documents.noText') },
			{ label: words('documents.by'), cell: (each) => term('activity', each.statementsBy.wasGeneratedBy) },
		],
		rows: items,
	});
}
