/** The answer: its sentence, and for each body that was meant what the clauses say. */
import { change, place } from './address.js';
import { arrangements } from './arrangements.js';
import { certainties, certainty } from './certainty.js';
import { el, link, put, say } from './dom.js';
import { flows } from './flows.js';
import { forms } from './forms.js';
import { holders } from './holders.js';
import { language, life, term, words } from './language.js';
import { picture } from './picture/picture.js';
import { timeline } from './timeline.js';

/** From this many characters on, the sentence is set smaller. */
const LONG = 160;

/** From this many on, it is folded at first. */
const FOLDED = { zh: 420, en: 900 };

const DIRECTIONS = ['forward', 'both', 'backward'];

/** Builds the answer; gives a function that takes a change of what is looked at. */
export function answer(given, state, result) {
	const { reply } = given;
	const pictures = [];
	put(result, sentence(given), bodies(reply, state, pictures), reply.duties.map(duty));
	return (next) => {
		light(result, next);
		pictures.forEach((each) => each.take(next));
	};
}

function sentence(given) {
	const { reply } = given;
	const long = reply.text.length > LONG;
	const text = el('div', { class: reply.text.length > FOLDED[language()] ? 'text folded' : 'text', id: 'sentence' }, reply.text.split('\n').map((line) => el('p', {}, line)));
	const unfold = (event) => {
		text.classList.remove('folded');
		event.target.remove();
	};
	return el('section', { class: long ? 'sentence long' : 'sentence', 'aria-label': words('answer.sentence') }, text,
		reply.text.length > FOLDED[language()] ? el('button', { type: 'button', class: 'unfold', onclick: unfold }, words('answer.unfold')) : null,
		el('p', { class: 'tools' }, el('button', { type: 'button', onclick: copy }, words('answer.copy')),
			el('button', { type: 'button', onclick: () => print() }, words('answer.print')),
			reply.answers.length > 0 ? forms(given) : null));
}

async function copy() {
	await navigator.clipboard.writeText(location.href);
	say(words('answer.copied'));
}

function bodies(reply, state, pictures) {
	if (reply.answers.length > 1) {
		return [el('p', { class: 'several' }, words('answer.several', { count: reply.answers.length })),
			reply.answers.map((each) => body(each, state, pictures))];
	}
	return reply.answers.map((each) => body(each, state, pictures));
}

function body(one, state, pictures) {
	const { agency, residue, warnings } = one;
	const drawing = one.flows.length > 0 ? picture(one, state) : null;
	if (drawing) {
		pictures.push(drawing);
	}
	return el('article', { class: 'body', 'data-agency': agency.id },
		el('header', {},
			el('h2', {}, link(place({ agency: agency.id, name: agency.name }), {}, agency.name)),
			el('p', { class: 'facts' }, facts(agency).map((fact) => el('span', {}, fact)))),
		directions(one, state),
		el('dl', { class: 'state' },
			one.flows.length > 0 ? [el('dt', {}, words('answer.certainty')), el('dd', {}, certainties(one.flows))] : null,
			el('dt', {}, words('answer.residue')), el('dd', { class: 'residue ' + residue.state }, term('residue', residue.state),
				residue.unplaced.length > 0 && residue.state !== 'named-parts-only' ? [words('answer.colon'), residue.unplaced.join(words('list.comma'))] : null)),
		warnings.length > 0 ? el('ul', { class: 'warnings', 'aria-label': words('answer.warnings') },
			warnings.map((each) => el('li', {}, language() === 'zh' ? each.text : each.textEn))) : null,
		drawing?.figure,
		flows(one, state),
		arrangements(one.arrangements, state),
		timeline(agency, state));
}

function facts(agency) {
	return [
		agency.jurisdiction.name, term('nature', agency.nature), agency.category, life(agency.founded, agency.ended),
		[term('fate', agency.fate), agency.fateCertainty ? [' ', certainty(agency.fateCertainty)] : null],
		agency.matchedBy !== 'id' ? words('answer.matched', { as: term('as', agency.matchedBy) }) : null,
	].filter(Boolean);
}

function directions(one, state) {
	const to = (direction) => change({ agency: one.agency.id, name: one.agency.name, q: null, direction, open: null, lit: null, evidence: null });
	return el('p', { class: 'switch', role: 'group', 'aria-label': words('answer.direction') },
		DIRECTIONS.map((direction) => el('a', { ...to(direction), 'aria-current': one.direction === direction ? 'true' : null },
			words('direction.' + direction))));
}

function duty(reply) {
	const { duty: what, warnings } = reply;
	return el('article', { class: 'body' },
		el('header', {}, el('h2', {}, what.name),
			el('p', { class: 'facts' }, el('span', {}, what.jurisdiction.name), el('span', {}, words('duty.heldBy', { name: what.heldBy || words('flow.unnamed') })))),
		warnings.length > 0 ? el('ul', { class: 'warnings' }, warnings.map((each) => el('li', {}, language() === 'zh' ? each.text : each.textEn))) : null,
		holders(reply.holders), reply.flows.length > 0 ? flows({ ...reply, direction: 'both' }, {}) : null);
}

/** Lights up the row whose clause is open. */
function light(result, state) {
	for (const row of result.querySelectorAll('[data-statements]')) {
		row.classList.toggle('lit', row.dataset.statements.split(' ').includes(state.evidence));
	}
}
