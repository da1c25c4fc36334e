/** The view of two days: which bodies of the one correspond to which of the other. */
import { current, go, place } from './address.js';
import { get } from './api.js';
import { certainty } from './certainty.js';
import { clauses } from './clauses.js';
import { el, link, put, table } from './dom.js';
import { evidence } from './evidence.js';
import { day, field } from './field.js';
import { language, number, term, words } from './language.js';
import { choice, places } from './places.js';
import { problem } from './problem.js';
import { slider } from './slider.js';
import { version } from './version.js';

/** The rows that are shown before one asks for all of them. */
const SHOWN = 100;

const CHANGED = ['succession', 'not-placed', 'rest'];

const FIRST = { from: '2017-12-31', to: '2019-12-31', jurisdiction: '410800' };

let asked = null;

/** Shows the view. */
export async function show(state, main) {
	asked = key(state);
	const result = el('div', { class: 'result', 'aria-live': 'polite' });
	const panel = el('aside', { class: 'panel', hidden: true });
	const wanted = { ...FIRST, jurisdiction: state.from ? '' : FIRST.jurisdiction, ...state };
	put(main, el('h1', { class: 'view' }, words('view.time')), el('p', { class: 'lead' }, words('time.lead')),
		form(wanted, await places()), el('div', { class: 'with-panel' }, result, panel));
	put(result, el('p', { class: 'waiting' }, words('time.waiting')));
	try {
		const reply = await get('/correspondences', { from: wanted.from, to: wanted.to, jurisdiction: wanted.jurisdiction, limit: 10000 });
		const moved = reply.items.filter((each) => CHANGED.includes(each.kind));
		const canvas = el('div', { class: 'canvas', tabindex: '0', role: 'group', 'aria-label': words('time.picture') });
		put(result, el('p', { class: 'several' }, words('time.counts', { changed: number(moved.length), unchanged: number(reply.items.length - moved.length), unsure: number(reply.items.filter((each) => each.kind === 'unchanged' && each.certainty === 'possible').length), from: wanted.from, to: wanted.to })),
			el('figure', { class: 'picture' }, canvas), await rows(moved, state));
		version(reply.dataVersion, state.version, main);
		evidence(current(), panel);
		const { correspondence } = await import('./picture/correspondence.js');
		await correspondence(moved, canvas);
	}
	catch (failure) {
		put(result, problem(failure));
	}
}

/** Takes a change of what is looked at. */
export function adjust(state) {
	if (key(state) !== asked) {
		return false;
	}
	evidence(state, document.querySelector('.panel'));
	return true;
}

function key(state) {
	return JSON.stringify([language(), state.from, state.to, state.jurisdiction, state.all]);
}

function form(wanted, all) {
	const submit = (event) => {
		event?.preventDefault();
		const { from, to, jurisdiction } = made.elements;
		go(place({ view: 'time', from: from.value, to: to.value, jurisdiction: jurisdiction.value }));
	};
	const from = day('from', { required: true }, wanted.from);
	const to = day('to', { required: true }, wanted.to);
	const where = choice('jurisdiction', all, wanted.jurisdiction, true);
	where.addEventListener('change', () => submit());
	const made = el('form', { class: 'fields', onsubmit: submit },
		field(words('time.from'), from), slider(from, words('time.fromSlider'), submit),
		field(words('time.to'), to), slider(to, words('time.toSlider'), submit),
		field(words('list.place'), where),
		el('button', { type: 'submit', class: 'main' }, words('time.ask')));
	return made;
}

async function rows(moved, state) {
	if (moved.length === 0) {
		return el('p', { class: 'none' }, words('time.none'));
	}
	const shown = state.all ? moved : moved.slice(0, SHOWN);
	return [el('div', { class: 'wide' }, table({
		caption: words('time.caption', { shown: number(shown.length), all: number(moved.length) }),
		attributes: { class: 'flows' },
		columns: [
			{ label: words('time.before'), kind: 'party', cell: (each) => party(each.from) },
			{ label: words('time.kind'), cell: (each) => term('correspondence', each.kind) },
			{ label: words('time.after'), kind: 'party', cell: (each) => each.to ? party(each.to) : '—' },
			{ label: words('time.duties'), kind: 'duty', cell: duties },
			{ label: words('flows.certainty'), cell: (each) => certainty(each.certainty) },
			{ label: words('flows.clause'), kind: 'clause', cell: (each) => clauses(first(each)) },
		],
		rows: shown,
	})), shown.length < moved.length ? el('p', {}, link(place({ ...current(), all: 'yes' }), { class: 'button' }, words('time.all'))) : null];
}

function party(one) {
	return link(place({ agency: one.id, name: one.name }), {}, one.name);
}

function duties(each) {
	const names = each.duties.map((duty) => duty.name in { 全部职责: 1, 其余职责: 1 } ? term('whole', duty.name) : duty.name);
	return names.length <= 3 ? names.join(words('list.comma'))
		: el('details', {}, el('summary', {}, words(names.length === 1 ? 'picture.duty' : 'picture.duties', { count: number(names.length) })), el('ul', {}, names.map((name) => el('li', {}, name))));
}

/** Each clause once. */
function first(each) {
	return [...new Map(each.duties.flatMap((duty) => duty.evidence).map((one) => [one.document + one.item, one])).values()].slice(0, 4);
}
