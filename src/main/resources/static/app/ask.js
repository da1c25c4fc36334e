/** The view in which one asks: a box, examples, and the answer. */
import * as address from './address.js';
import { get, Problem, segment } from './api.js';
import { answer } from './answer.js';
import { box } from './box.js';
import { el, link, put } from './dom.js';
import { examples } from './examples.js';
import { evidence } from './evidence.js';
import { language, words } from './language.js';
import { moment } from './moment.js';
import { problem } from './problem.js';
import { version } from './version.js';

/** The parts of the address that ask; the others only say what of the answer is looked at. */
const ASKING = ['q', 'agency', 'direction', 'jurisdiction', 'asOf', 'from', 'to', 'knownAt', 'lang', 'rows'];

let asked = null;

let parts = null;

/** Shows the view. */
export async function show(state, main) {
	asked = key(state);
	const result = el('div', { class: 'result', 'aria-live': 'polite', 'aria-busy': 'true' });
	const panel = el('aside', { class: 'panel', hidden: true });
	const open = !state.q && !state.agency;
	put(main, el('div', { class: open ? 'ask opening' : 'ask' },
		el('h1', { class: open ? '' : 'unseen' }, words('ask.heading')),
		open ? el('p', { class: 'lead' }, words('ask.lead')) : null,
		box(state), open ? null : moment(state)), open ? examples() : null, el('div', { class: 'with-panel' }, result, panel));
	parts = null;
	if (open) {
		result.removeAttribute('aria-busy');
		return;
	}
	put(result, el('p', { class: 'waiting' }, words('ask.waiting')));
	const mine = asked;
	try {
		const given = await query(state);
		if (mine === asked) {
			parts = { panel, answer: answer(given, address.current(), result) };
			version(given.reply.dataVersion, state.version, result);
			evidence(address.current(), panel);
		}
	}
	catch (failure) {
		if (mine === asked) {
			put(result, problem(failure));
		}
	}
	result.removeAttribute('aria-busy');
}

/** Takes a change of what is looked at; false where something else is asked. */
export function adjust(state) {
	if (key(state) !== asked || !parts) {
		return false;
	}
	parts.answer(state);
	evidence(state, parts.panel);
	return true;
}

function key(state) {
	return JSON.stringify([language(), ...ASKING.map((name) => state[name])]);
}

/** One body by its id, a name, or a whole question: the reply, and what gives it in other forms. */
async function query(state) {
	const { jurisdiction, asOf, from, to, knownAt } = state;
	const time = { asOf, from, to, knownAt };
	if (state.agency) {
		return either(`/agencies/${segment(state.agency)}/lineage`, time, state.direction);
	}
	const byName = () => either('/lineage', { agency: state.q, jurisdiction, ...time }, state.direction);
	if (state.direction || isName(state.q)) {
		return byName();
	}
	try {
		return await told('/answers', { question: state.q, jurisdiction, ...time });
	}
	catch (failure) {
		if (failure instanceof Problem && failure.code === 'not-understood') {
			return byName().catch(() => { throw failure; });
		}
		throw failure;
	}
}

/** Where no direction is wanted: where the duties went or, if none went, where they came from. */
async function either(operation, parameters, wanted) {
	const first = await told(operation, { ...parameters, direction: wanted ?? 'forward' });
	const nothing = first.reply.answers.every((each) => each.flows.length === 0);
	return !wanted && nothing ? told(operation, { ...parameters, direction: 'backward' }) : first;
}

async function told(operation, parameters) {
	return { reply: await get(operation, parameters), operation, parameters };
}

/** Whether a text is a name rather than a question. */
function isName(text) {
	return !/[?？]|[去哪谁誰何吗嗎]|什么|什麼|\b(who|where|what|which|was|is|did)\b/i.test(text);
}
