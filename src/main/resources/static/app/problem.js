/** What went wrong, in words that say what to do. */
import { Problem } from './api.js';
import { place } from './address.js';
import { el, link } from './dom.js';
import { language, term, words } from './language.js';

/** A notice of a problem. */
export function problem(failure) {
	if (!(failure instanceof Problem)) {
		console.error(failure);
		return el('p', { class: 'notice bad', role: 'alert' }, words('problem.internal'));
	}
	const code = term('problem', failure.code);
	const text = code === failure.code ? failure.body.title ?? words('problem.internal') : code;
	const { nearest = [], examples = [], findings = [] } = failure.body;
	return el('div', { class: 'notice bad', role: 'alert' },
		el('p', {}, text),
		nearest.length > 0 ? el('p', {}, words('problem.nearest'), ' ',
			nearest.map((name) => [link(place({ q: name }), {}, name), ' '])) : null,
		examples.length > 0 ? el('ul', { class: 'plain' }, examples.map((each) =>
			el('li', {}, link(place({ q: each[language()] }), {}, each[language()])))) : null,
		findings.length > 0 ? el('ul', { lang: 'en' }, findings.map((each) =>
			el('li', {}, `${each.file}${each.line ? ':' + each.line : ''} ${each.message}`))) : null);
}
