/** One document: what it is, its statements beside its text, corrected in place, taken back. */
import { go, place } from './address.js';
import { get, path, segment, send } from './api.js';
import { beside } from './beside.js';
import { correction } from './correction.js';
import { el, link, put, say, unbroken } from './dom.js';
import { file } from './field.js';
import { date, number, term, words } from './language.js';
import { notUnderstood } from './not-understood.js';
import { forgetPlaces } from './places.js';
import { problem } from './problem.js';
import { version } from './version.js';

/** Shows it. */
export async function one(state, main) {
	put(main, el('p', { class: 'waiting' }, words('documents.waiting')));
	const operation = '/documents/' + segment(state.document);
	const [document, { items: statements }] = await Promise.all([get(operation), get(operation + '/statements')]);
	const text = document.textHash ? await (await send('GET', operation + '/text', { accept: 'text/plain' })).text() : null;
	const body = el('div', {});
	const open = el('div', {});
	const view = () => put(body, beside(text, statements, { chosen: state.statement, keep: true }));
	const correct = () => put(body, correction(statements, { save: (table) => save(operation, table, state, main), leave: view }));
	put(main,
		el('p', {}, link(place({ view: 'documents' }), {}, words('document.all'))),
		el('h1', { class: 'view' }, document.title),
		el('p', { class: 'facts' }, facts(document).map((fact) => el('span', {}, fact))),
		el('p', { class: 'tools' },
			el('button', { type: 'button', onclick: correct }, words('document.correct')),
			el('a', { class: 'button', href: path(operation + '/statements'), download: document.id + '.json' }, words('document.download')),
			text ? el('button', { type: 'button', onclick: () => readAgain(document, text, open) }, words('document.readAgain')) : attach(operation, state, main),
			takeBack(operation)),
		repairs(document), open, body);
	view();
	version(document.dataVersion, state.version, main);
}

function facts(document) {
	return [
		document.jurisdiction.name, document.issuer, term('kind', document.kind),
		[words('documents.effective'), ' ', unbroken(date(document.effective.edtf))],
		...document.dates.map((each) => [term('basis', each.kind), ' ', unbroken(date(each.edtf))]),
		words('document.statements', { count: number(document.statements) }), term('activity', document.statementsBy.wasGeneratedBy),
		words(document.textHash ? 'documents.hasText' : 'documents.noText'),
	].filter(Boolean);
}

function repairs({ repairs: all }) {
	return all.length === 0 ? null : el('details', {}, el('summary', {}, words('document.repairs', { count: all.length })),
		el('ul', {}, all.map((each) => el('li', {}, `${each.item} ${each.asFound} → ${each.read}${words('answer.colon')}${each.reason}`))));
}

async function readAgain(document, text, where) {
	put(where, el('p', { class: 'waiting' }, el('progress', { 'aria-label': words('documents.waiting') })));
	try {
		const response = await send('POST', '/statements', { body: text, type: 'text/plain;charset=UTF-8', parameters: { place: document.jurisdiction.name } });
		put(where, notUnderstood((await response.json()).notUnderstood));
	}
	catch (failure) {
		put(where, problem(failure));
	}
}

async function save(operation, table, state, main) {
	const loaded = await (await send('PUT', operation + '/statements', { body: table, type: 'text/csv' })).json();
	await one(state, main);
	say(words('drop.' + loaded.outcome, { count: number(loaded.statements) }));
}

function attach(operation, state, main) {
	return file('attach', words('document.attach'), null, async (chosen) => {
		try {
			await send('PUT', operation + '/text', { body: await chosen.arrayBuffer(), type: 'application/octet-stream' });
			await one(state, main);
			say(words('document.attached'));
		}
		catch (failure) {
			main.prepend(problem(failure));
		}
	});
}

/** Asked twice, for it changes the graph. */
function takeBack(operation) {
	const where = el('span', { class: 'take-back' });
	const ask = () => put(where, el('button', { type: 'button', onclick: confirm }, words('document.takeBack')));
	const confirm = () => {
		const yes = el('button', { type: 'button', class: 'grave', onclick: remove }, words('document.takeBackYes'));
		put(where, yes, ' ', el('button', { type: 'button', onclick: ask }, words('document.takeBackNo')));
		yes.focus();
	};
	const remove = async () => {
		try {
			await send('DELETE', operation);
			forgetPlaces();
			go(place({ view: 'documents' }));
			say(words('document.takenBack'));
		}
		catch (failure) {
			put(where, problem(failure));
		}
	};
	ask();
	return where;
}
