/** A place to drop a file: it is read, shown, and loaded when wanted. */
import { go, place } from './address.js';
import { Problem, send } from './api.js';
import { beside } from './beside.js';
import { el, put, say } from './dom.js';
import { field, file, input, values } from './field.js';
import { number, term, words } from './language.js';
import { forgetPlaces } from './places.js';
import { problem } from './problem.js';
import { notUnderstood } from './not-understood.js';

const ANY = 'application/octet-stream';

/** The place to drop, and below it what was read. */
export function drop() {
	const read = el('div', { class: 'read', 'aria-live': 'polite' });
	const zone = el('div', {
		class: 'drop',
		ondragover: (event) => { event.preventDefault(); zone.classList.add('over'); },
		ondragleave: () => zone.classList.remove('over'),
		ondrop: (event) => {
			event.preventDefault();
			zone.classList.remove('over');
			event.dataTransfer.files[0] && take(event.dataTransfer.files[0]);
		},
	}, el('p', {}, file('file', words('drop.label'), '.txt,.html,.htm,.pdf,.doc,.docx,.rtf,.odt,.zip', (chosen) => take(chosen))), el('p', {}, el('small', {}, words('drop.hint'))));

	async function take(chosen, about) {
		const bytes = await chosen.arrayBuffer();
		if (/\.zip$/i.test(chosen.name)) {
			return load(bytes, 'application/zip', {});
		}
		put(read, working(words('drop.reading', { name: chosen.name, size: number(Math.ceil(bytes.byteLength / 1024)) })));
		try {
			const response = await send('POST', '/statements', { body: bytes, type: ANY, parameters: { place: about } });
			put(read, preview(await response.json(), bytes, about));
		}
		catch (failure) {
			put(read, failure instanceof Problem && failure.code === 'place-unknown' ? askPlace(chosen) : problem(failure));
		}
	}

	function askPlace(chosen) {
		return el('form', { class: 'fields notice', onsubmit: (event) => { event.preventDefault(); take(chosen, values(event.target).about); } },
			field(words('drop.whichPlace'), input('about', { required: true, autocomplete: 'off' })),
			el('button', { type: 'submit', class: 'main' }, words('drop.read')));
	}

	function preview(extraction, bytes, about) {
		const head = extraction.document;
		const effective = head.dates.find((each) => each.kind === 'effective') ?? head.dates[0];
		return el('section', { 'aria-label': words('drop.readHeading') },
			el('h2', {}, words('drop.readHeading')),
			el('p', { class: 'facts' }, [head.title, head.issuer, head.number, term('kind', head.kind),
				words('drop.counts', { statements: number(extraction.statements.length), open: number(extraction.notUnderstood.length) })]
				.filter(Boolean).map((fact) => el('span', {}, fact))),
			el('form', { class: 'fields', onsubmit: (event) => { event.preventDefault(); load(bytes, ANY, values(event.target)); } },
				field(words('drop.title'), input('title', { autocomplete: 'off' }, head.title)),
				field(words('drop.place'), input('place', { required: true, autocomplete: 'off' }, head.place?.name ?? about)),
				field(words('drop.code'), input('jurisdiction', { required: true, pattern: '[0-9]{6}', inputmode: 'numeric', autocomplete: 'off', 'aria-describedby': 'code-hint' }, head.place?.code)),
				field(words('drop.effective'), input('effective', { autocomplete: 'off', placeholder: '2019-03-31' }, effective?.edtf)),
				el('button', { type: 'submit', class: 'main' }, words('drop.load')),
				el('p', { id: 'code-hint' }, el('small', {}, words('drop.hintLoad')))),
			notUnderstood(extraction.notUnderstood),
			beside(extraction.text, extraction.statements, {}));
	}

	async function load(bytes, type, parameters) {
		const before = [...read.childNodes];
		put(read, working(words('drop.loading')));
		try {
			const loaded = await (await send('POST', '/documents', { body: bytes, type, parameters })).json();
			forgetPlaces();
			go(place({ view: 'documents', document: loaded.document }));
			say(words('drop.' + loaded.outcome, { count: number(loaded.statements) }));
		}
		catch (failure) {
			put(read, problem(failure), before);
		}
	}

	return el('div', {}, zone, read);
}

function working(text) {
	return el('p', { class: 'waiting' }, el('progress', { 'aria-label': text }), ' ', text);
}
