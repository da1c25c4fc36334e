/** The panel with the clause behind an edge. */
import { change, changed, go, place } from './address.js';
import { get, segment } from './api.js';
import { el, link, put } from './dom.js';
import { date, term, words } from './language.js';
import { problem } from './problem.js';
import { says } from './says.js';

let opened = null;

/** Shows the statement that the address names, or closes. */
export async function evidence(state, panel) {
	const wanted = state.evidence ?? null;
	if (wanted === (panel.dataset.statement ?? null)) {
		return;
	}
	if (!wanted) {
		delete panel.dataset.statement;
		panel.hidden = true;
		put(panel);
		opened?.focus?.();
		opened = null;
		return;
	}
	opened ??= document.activeElement;
	panel.dataset.statement = wanted;
	panel.hidden = false;
	const heading = el('h2', { tabindex: '-1', id: 'evidence-heading' }, words('evidence.heading'));
	panel.setAttribute('aria-labelledby', 'evidence-heading');
	panel.onkeydown = (event) => {
		if (event.key === 'Escape') {
			go(changed({ evidence: null }));
		}
	};
	put(panel, el('header', {}, heading, el('a', { ...change({ evidence: null }), class: 'close', 'aria-label': words('evidence.close') }, '×')));
	heading.focus({ preventScroll: innerWidth > 1000 });
	let content;
	try {
		const statement = await get('/statements/' + segment(wanted));
		const document = await get('/documents/' + segment(statement.document));
		content = told(statement, document);
	}
	catch (failure) {
		content = problem(failure);
	}
	if (panel.dataset.statement === wanted) {
		panel.append(content);
	}
}

function told(statement, document) {
	const rows = [
		['evidence.document', document.title],
		['evidence.item', statement.item],
		['evidence.says', says(statement)],
		statement.qualifiers.length > 0 ? ['evidence.qualifiers', statement.qualifiers.map((word) => term('qualifier', word)).join(words('list.comma'))] : null,
		['evidence.effective', date(statement.effective ?? document.effective.edtf)],
		...document.dates.map((each) => ['basis.' + each.kind, date(each.edtf) + (each.item ? ` ${each.item}` : '')]),
		['evidence.jurisdiction', document.jurisdiction.name],
		['evidence.labelled', term('activity', document.statementsBy.wasGeneratedBy)],
		statement.reason ? ['evidence.reason', statement.reason] : null,
		statement.note ? ['evidence.note', statement.note] : null,
	].filter(Boolean);
	return el('div', {},
		statement.sentence ? el('blockquote', {}, marked(statement.sentence, statement.quote))
			: el('p', { class: 'notice' }, words('evidence.noText')),
		el('dl', {}, rows.map(([key, value]) => [el('dt', {}, words(key)), el('dd', {}, value)])),
		el('p', {}, link(place({ view: 'documents', document: statement.document, statement: statement.id }), {}, words('evidence.whole'))));
}

/** The sentence with the words that say it marked. */
function marked(sentence, quote) {
	const at = quote ? sentence.indexOf(quote) : -1;
	return at < 0 ? sentence : [sentence.slice(0, at), el('mark', {}, quote), sentence.slice(at + quote.length)];
}
