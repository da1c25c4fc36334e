/** A body's own time line: names, plates, category, managers, what came and what left. */
import { get, segment } from './api.js';
import { certainty } from './certainty.js';
import { clauses } from './clauses.js';
import { el, put, unbroken } from './dom.js';
import { duty, party } from './flows.js';
import { date, term, words } from './language.js';
import { problem } from './problem.js';

/** What stands between a body and others, by the part of the answer that tells it. */
const BESIDES = ['plates', 'managedBy', 'officeOf', 'hosts', 'hostedBy', 'coLocatedWith', 'dispatchedBy', 'dailyWorkBy', 'oversees', 'nameKeptAs'];

/** The time line, asked for when it is opened. */
export function timeline(agency, state) {
	const open = state.line === agency.id;
	const place = el('div', {});
	const fold = el('details', { class: 'arrangements', open, ontoggle: () => fold.open && place.childNodes.length === 0 && tell(agency.id, place) },
		el('summary', {}, words('timeline.summary', { name: agency.name })), place);
	return fold;
}

async function tell(id, place) {
	put(place, el('p', { class: 'waiting' }, words('ask.waiting')));
	try {
		const [body, lineage] = await Promise.all([get('/agencies/' + segment(id)),
			get(`/agencies/${segment(id)}/lineage`, { direction: 'both', depth: 1 })]);
		const events = happenings(body, lineage.answers[0]?.flows ?? []).sort((one, other) => one.at.localeCompare(other.at));
		put(place, el('p', { class: 'facts' }, el('span', {}, words('timeline.names')), [...new Set(body.names.filter((each) => each.as !== 'pinyin').map((each) => `${each.value}（${term('as', each.as)}）`))].map((name) => el('span', {}, name))),
			el('ol', { class: 'timeline' }, events.map((each) => el('li', {},
				el('p', { class: 'when' }, unbroken(date(each.edtf))), el('div', {}, el('p', {}, each.text, ' ', certainty(each.certainty)), clauses(each.evidence))))));
	}
	catch (failure) {
		put(place, problem(failure));
	}
}

function happenings(body, flows) {
	const events = [];
	const add = (edtf, text, one) => events.push({ edtf, at: bound(edtf), text, certainty: one.certainty, evidence: one.evidence });
	for (const key of ['founded', 'category', 'ended']) {
		const one = body[key];
		one && add(one.edtf, words('timeline.' + key, { name: one.name ?? '', fate: term('fate', body.fate) }), one);
	}
	for (const one of BESIDES.flatMap((key) => body[key])) {
		add(one.effective, [term('change', one.kind), ' ', one.name], one);
		one.until && add(one.until, words('timeline.until', { what: `${term('change', one.kind)} ${one.name}` }), one);
	}
	for (const flow of flows) {
		const came = flow.to.id === body.id;
		add(flow.effective.edtf, [words(came ? 'timeline.came' : 'timeline.left'), ' ', party(came ? flow.from : flow.to), words('answer.colon'), duty(flow)], flow);
	}
	return events;
}

/** Where a date stands among others: at its end, which is certain; what nothing dates comes first. */
function bound(edtf) {
	return edtf ? edtf.split('/').pop().replace('..', '9999') : '';
}
