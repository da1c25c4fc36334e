/** The page: a frame, and in it the view that the address names. */
import * as address from './address.js';
import { el, link, put } from './dom.js';
import { speak, words } from './language.js';
import { problem } from './problem.js';

/** The views by the name that the address has for them; each is fetched when first shown. */
const VIEWS = {
	ask: () => import('./ask.js'),
	time: () => import('./time.js'),
	list: () => import('./list.js'),
	audit: () => import('./audit.js'),
	documents: () => import('./documents.js'),
};

let shown = null;

async function show() {
	const state = address.current();
	const name = VIEWS[state.view] ? state.view : 'ask';
	const switched = await speak(state.lang);
	if (switched || !shown) {
		frame();
		shown = null;
	}
	marks(state, name);
	const main = document.querySelector('main');
	try {
		const view = await VIEWS[name]();
		if (shown === view && view.adjust?.(state)) {
			return;
		}
		const before = shown;
		shown = view;
		const focused = document.activeElement?.id;
		const showing = view.show(state, main, before === view);
		refocus(focused);
		await showing;
		refocus(focused);
	}
	catch (failure) {
		shown = null;
		put(main, el('h1', { class: 'view' }, words('view.' + name)), problem(failure));
	}
}

function frame() {
	put(document.body,
		el('a', { class: 'skip', href: '#main' }, words('frame.skip')),
		el('header', { class: 'frame' },
			link('/', { class: 'brand' }, el('span', { class: 'seal', 'aria-hidden': 'true' }, '沿'), words('frame.title')),
			el('nav', { 'aria-label': words('frame.views') }, el('ul', {}, Object.keys(VIEWS).map((name) =>
				el('li', {}, link('', { 'data-view': name }, words('view.' + name)))))),
			el('div', { class: 'languages', role: 'group', 'aria-label': words('frame.language') },
				link('', { 'data-lang': 'zh', lang: 'zh-CN' }, '中文'), link('', { 'data-lang': 'en', lang: 'en' }, 'English'))),
		el('p', { id: 'said', role: 'status' }),
		el('main', { id: 'main', tabindex: '-1' }),
		el('footer', { class: 'frame' },
			el('p', {}, words('frame.foot')),
			el('p', { id: 'version' }),
			el('p', {}, el('a', { href: '/swagger-ui.html' }, words('frame.interface')), ' · ',
				el('a', { href: '/browser/' }, words('frame.browser')))));
	document.querySelector('.skip').addEventListener('click', (event) => {
		event.preventDefault();
		document.querySelector('main').focus();
	});
}

/** Who moves a slider by keyboard goes on moving it when the view is built anew. */
function refocus(id) {
	if (id && document.activeElement === document.body) {
		document.getElementById(id)?.focus();
	}
}

/** Brings the links of the frame to where we are. */
function marks(state, name) {
	document.title = [state.q ?? state.name, words('view.' + name), words('frame.title')].filter(Boolean).join(' · ');
	for (const each of document.querySelectorAll('[data-view]')) {
		each.setAttribute('href', address.place({ view: each.dataset.view === 'ask' ? null : each.dataset.view }));
		mark(each, each.dataset.view === name, 'page');
	}
	for (const each of document.querySelectorAll('[data-lang]')) {
		each.setAttribute('href', address.changed({ lang: each.dataset.lang }));
		each.dataset.change = JSON.stringify({ lang: each.dataset.lang });
		mark(each, document.documentElement.lang.startsWith(each.dataset.lang), 'true');
	}
}

function mark(anchor, here, word) {
	if (here) {
		anchor.setAttribute('aria-current', word);
	}
	else {
		anchor.removeAttribute('aria-current');
	}
}

address.onChange(show);
show();
