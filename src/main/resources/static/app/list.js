/** The view for a list of old names: what each became. */
import { addressOf, change, changed, current, go } from './address.js';
import { send } from './api.js';
import { CERTAINTIES, certainty } from './certainty.js';
import { clauses } from './clauses.js';
import { save } from './csv.js';
import { el, put, table, unbroken } from './dom.js';
import { evidence } from './evidence.js';
import { day, field, file } from './field.js';
import { duty, party } from './flows.js';
import { date, language, number, term, words } from './language.js';
import { choice, places } from './places.js';
import { problem } from './problem.js';
import { version } from './version.js';

const SORTED = {
	line: (row) => row.line,
	asked: (row) => row.asked,
	became: (row) => row.flow?.to.name ?? '',
	when: (row) => row.flow?.effective.edtf.split('/').pop() ?? '',
	certainty: (row) => row.flow ? CERTAINTIES.indexOf(row.flow.certainty) : 9,
};

let asked = null;

let rows = [];

/** Shows the view. */
export async function show(state, main) {
	const result = el('div', { class: 'result', 'aria-live': 'polite' });
	const panel = el('aside', { class: 'panel', hidden: true });
	put(main, el('h1', { class: 'view' }, words('view.list')), el('p', { class: 'lead' }, words('list.lead')),
		form(state, await places()), el('div', { class: 'with-panel' }, result, panel));
	asked = key(state);
	rows = [];
	if (!state.names) {
		return;
	}
	put(result, el('p', { class: 'waiting' }, el('progress', { 'aria-label': words('list.waiting') }), ' ', words('list.waiting')));
	try {
		const reply = await (await ask(state, 'application/json')).json();
		rows = reply.items;
		adjust(current(), main);
		version(reply.dataVersion, state.version, main);
	}
	catch (failure) {
		put(result, problem(failure));
	}
}

/** Sorts and filters what is there; false where other names are asked. */
export function adjust(state, main = document.querySelector('main')) {
	if (key(state) !== asked || rows.length === 0) {
		return false;
	}
	put(main.querySelector('.result'), tools(state), found(state));
	evidence(state, main.querySelector('.panel'));
	return true;
}

function key(state) {
	return JSON.stringify([language(), state.names, state.jurisdiction, state.asOf]);
}

function ask({ names, jurisdiction, asOf }, accept) {
	return send('POST', '/successions', { body: names, type: 'text/plain', accept, parameters: { jurisdiction, asOf } });
}

function form(state, all) {
	const names = el('textarea', { id: 'names', name: 'names', rows: state.names ? 4 : 10, required: true, spellcheck: 'false' });
	names.value = state.names ?? '';
	const read = async (chosen) => { names.value = firstColumn(await chosen.text()); };
	const submit = (event) => {
		event.preventDefault();
		const { lang, view } = current();
		go(addressOf({ lang, view, names: names.value.trim(), jurisdiction: event.target.jurisdiction.value, asOf: event.target.asOf.value }));
	};
	return el('form', { class: 'fields list', onsubmit: submit,
		ondragover: (event) => event.preventDefault(),
		ondrop: (event) => {
			event.preventDefault();
			event.dataTransfer.files[0] && read(event.dataTransfer.files[0]);
		} },
	field(words('list.names'), names, { class: 'field broad' }),
	file('names-file', words('list.file'), '.txt,.csv', read),
	field(words('list.place'), choice('jurisdiction', all, state.jurisdiction, true)),
	field(words('list.asOf'), day('asOf', {}, state.asOf)),
	el('button', { type: 'submit', class: 'main' }, words('list.ask')));
}

function firstColumn(text) {
	return text.replace(/^\ufeff/, '').split(/\r?\n/).map((line) => line.split(/[,\t;]/)[0].replaceAll('"', '').trim()).filter(Boolean).join('\n');
}

function tools(state) {
	const filter = el('input', { id: 'filter', type: 'search', autocomplete: 'off', onchange: () => go(changed({ filter: filter.value.trim() })) });
	filter.value = state.filter ?? '';
	const sure = el('select', { id: 'sure', onchange: () => go(changed({ sure: sure.value })) }, el('option', { value: '' }, words('list.allCertainties')),
		[...CERTAINTIES, 'none'].map((each) => el('option', { value: each, selected: each === state.sure }, each === 'none' ? words('list.nothing') : term('certainty', each))));
	return el('div', { class: 'fields tools' },
		field(words('list.filter'), filter), field(words('flows.certainty'), sure),
		el('button', { type: 'button', onclick: async () => save('successions.csv', await (await ask(current(), 'text/csv')).text()) }, words('list.csv')));
}

function found(state) {
	const wanted = (row) => (!state.sure || (row.flow?.certainty ?? 'none') === state.sure)
		&& (!state.filter || [row.asked, row.agency?.name, row.flow?.to.name, row.flow?.duty.name].some((text) => text?.includes(state.filter)));
	const by = SORTED[state.sort] ? state.sort : 'line';
	const turned = state.order === 'down' ? -1 : 1;
	const kept = rows.filter(wanted).sort((one, other) => turned * compare(SORTED[by](one), SORTED[by](other)) || one.line - other.line);
	const head = (name) => ({ name: words('list.' + name), label: el('a', { ...change({ sort: name, order: by === name && turned === 1 ? 'down' : null }) }, words('list.' + name)),
		head: { 'aria-sort': by === name ? (turned === 1 ? 'ascending' : 'descending') : 'none' } });
	return el('div', { class: 'wide' }, table({
		caption: words('list.caption', { shown: number(kept.length), all: number(rows.length), names: number(new Set(rows.map((row) => row.line)).size) }),
		attributes: { class: 'flows' },
		columns: [
			{ ...head('line'), kind: 'number', cell: (row) => String(row.line) },
			{ ...head('asked'), kind: 'party', cell: meant },
			{ ...head('became'), kind: 'party', cell: (row) => row.flow ? party(row.flow.to) : nothing(row) },
			{ label: words('flows.duty'), kind: 'duty', cell: (row) => row.flow ? duty(row.flow) : '' },
			{ ...head('when'), kind: 'when', cell: (row) => row.flow ? unbroken(date(row.flow.effective.edtf)) : '' },
			{ ...head('certainty'), cell: (row) => row.flow ? certainty(row.flow.certainty) : '' },
			{ label: words('flows.clause'), kind: 'clause', cell: (row) => row.flow ? clauses(row.flow.evidence) : '' },
		],
		rows: kept,
		rowAttributes: (row) => ({ class: row.flow?.evidence.some((each) => each.statement === state.evidence) ? 'lit' : null }),
	}));
}

function compare(one, other) {
	return typeof one === 'number' ? one - other : one.localeCompare(other, 'zh');
}

function meant(row) {
	return [row.agency ? party(row.agency) : row.asked,
		row.agency ? el('small', {}, [row.agency.name === row.asked ? null : row.asked, row.agency.jurisdiction.name, term('fate', row.agency.fate)].filter(Boolean).join(' · ')) : null];
}

function nothing(row) {
	return row.agency ? term('residue', row.residue.state)
		: [words('list.unknown'), row.nearest.length > 0 ? el('small', {}, words('problem.nearest') + row.nearest.join(words('list.comma'))) : null];
}
