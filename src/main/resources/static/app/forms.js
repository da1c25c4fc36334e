/** The forms in which an answer leaves: a menu, each form a file, the citation also copied. */
import { send } from './api.js';
import { download } from './csv.js';
import { el, say } from './dom.js';
import { term, words } from './language.js';
import { problem } from './problem.js';

/** The forms by the words that the interface has for them. */
const FORMS = ['json', 'csv', 'graphml', 'jsonld', 'mermaid', 'svg', 'png', 'citation', 'csl'];

/** The menu for what was asked: an operation of the interface with its parameters. */
export function forms({ operation, parameters }) {
	const trouble = el('div', {});
	const take = async (form) => {
		try {
			const response = await send('GET', operation, { parameters: { ...parameters, format: form }, accept: '*/*' });
			const body = await response.blob();
			download(nameOf(response, form), body);
			if (form === 'citation') {
				await navigator.clipboard.writeText(await body.text());
				say(words('forms.copied'));
			}
		}
		catch (failure) {
			trouble.replaceChildren(problem(failure));
		}
	};
	const menu = el('details', { class: 'forms', onkeydown: (event) => {
		if (event.key === 'Escape') {
			menu.open = false;
			menu.querySelector('summary').focus();
		}
	} }, el('summary', { class: 'button' }, words('forms.take')),
	el('ul', { 'aria-label': words('forms.label') }, FORMS.map((form) => el('li', {}, el('button', { type: 'button', onclick: () => take(form) }, term('form', form))))), trouble);
	return menu;
}

/** The name that the interface gives the file. */
function nameOf(response, form) {
	const told = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '');
	return told ? decodeURIComponent(told[1]) : 'yange.' + form;
}
