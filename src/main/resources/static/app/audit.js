/** The view of what a person should look at: findings by kind, each with its clauses. */
import { change, changed, current, go, place } from './address.js';
import { get, send } from './api.js';
import { clauses } from './clauses.js';
import { el, link, put, say } from './dom.js';
import { evidence } from './evidence.js';
import { field } from './field.js';
import { language, number, term, words } from './language.js';
import { choice, places } from './places.js';
import { problem } from './problem.js';
import { version } from './version.js';

/** So many findings are shown before one asks for more. */
const SHOWN = 30;

let findings = null;

let all = null;

/** Shows the view. */
export async function show(state, main) {
	put(main, el('h1', { class: 'view' }, words('view.audit')), el('p', { class: 'lead' }, words('audit.lead')), el('p', { class: 'waiting' }, words('audit.waiting')));
	all = await places();
	const reply = await get('/audits');
	findings = reply.items;
	put(main, el('h1', { class: 'view' }, words('view.audit')), el('p', { class: 'lead' }, words('audit.lead')),
		el('div', { class: 'with-panel' }, el('div', { class: 'result' }), el('aside', { class: 'panel', hidden: true })));
	adjust(current());
	version(reply.dataVersion, state.version, main);
}

/** Shows the findings that the address names; false before there are any. */
export function adjust(state) {
	const main = document.querySelector('main');
	const result = main.querySelector('.result');
	if (!findings || !result) {
		return false;
	}
	const here = findings.filter((each) => (!state.jurisdiction || each.jurisdiction === state.jurisdiction)
		&& (state.seen === 'all' || (state.seen === 'yes') === Boolean(each.acknowledged)));
	const wanted = here.filter((each) => !state.kind || each.kind === state.kind);
	const most = Number(state.most ?? SHOWN);
	put(result, controls(state), kinds(here, state),
		wanted.length === 0 ? el('p', { class: 'none' }, words('audit.none')) : null,
		el('ul', { class: 'findings' }, wanted.slice(0, most).map(finding)),
		wanted.length > most ? el('p', {}, el('a', { ...change({ most: most + SHOWN }), class: 'button' }, words('audit.more', { count: number(wanted.length - most) }))) : null);
	evidence(state, main.querySelector('.panel'));
	return true;
}

function controls(state) {
	const where = choice('jurisdiction', all, state.jurisdiction, true);
	where.addEventListener('change', () => go(changed({ jurisdiction: where.value, most: null })));
	const seen = el('select', { id: 'seen', onchange: () => go(changed({ seen: seen.value, most: null })) },
		[['', 'audit.open'], ['yes', 'audit.seen'], ['all', 'audit.all']].map(([value, key]) => el('option', { value, selected: value === (state.seen ?? '') }, words(key))));
	return el('div', { class: 'fields' }, field(words('list.place'), where), field(words('audit.state'), seen));
}

function kinds(here, state) {
	const counts = new Map();
	here.forEach((each) => counts.set(each.kind, (counts.get(each.kind) ?? 0) + 1));
	const entry = (kind, label, count) => el('li', {}, el('a', { ...change({ kind, most: null, evidence: null }), 'aria-current': (state.kind ?? null) === kind ? 'true' : null },
		label, el('span', { class: 'count' }, number(count))));
	return el('nav', { class: 'kinds', 'aria-label': words('audit.kinds') }, el('ul', {},
		entry(null, words('audit.everyKind'), here.length),
		[...counts].sort(([, one], [, other]) => other - one).map(([kind, count]) => entry(kind, term('audit-kind', kind), count))));
}

function finding(each) {
	const body = each.subject && /@/.test(each.subject) ? each.subject : null;
	return el('li', { class: each.acknowledged ? 'finding seen' : 'finding' },
		el('p', { class: 'facts' }, el('span', {}, term('audit-kind', each.kind)), el('span', {}, all.get(each.jurisdiction) ?? each.jurisdiction)),
		el('p', {}, language() === 'zh' ? each.text : each.textEn),
		clauses(each.evidence),
		el('p', { class: 'tools' },
			body ? link(place({ agency: body, name: each.name, picture: 'graph' }), { class: 'button' }, words('audit.picture')) : null,
			each.acknowledged ? acknowledged(each) : acknowledge(each)));
}

function acknowledged(each) {
	return [el('span', {}, words('audit.acknowledged', each.acknowledged)),
		el('button', { type: 'button', onclick: () => record('DELETE', each, null) }, words('audit.takeBack'))];
}

function acknowledge(each) {
	const id = 'reason-' + each.id;
	const form = el('form', { hidden: true, class: 'fields', onsubmit: (event) => {
		event.preventDefault();
		record('PUT', each, { reason: event.target.elements[0].value.trim() });
	} }, field(words('audit.reason'), el('input', { id, required: true, maxlength: '2000', autocomplete: 'off' })),
	el('button', { type: 'submit', class: 'main' }, words('audit.leave')));
	const open = el('button', { type: 'button', onclick: () => {
		form.hidden = false;
		open.hidden = true;
		form.elements[0].focus();
	} }, words('audit.acknowledge'));
	return [open, form];
}

async function record(method, each, reason) {
	try {
		await send(method, `/audits/${each.id}/acknowledgement`, reason ? { body: JSON.stringify(reason), type: 'application/json' } : {});
		findings = (await get('/audits')).items;
		adjust(current());
		say(words(reason ? 'audit.left' : 'audit.takenBack'));
	}
	catch (failure) {
		document.querySelector('.result').prepend(problem(failure));
	}
}
