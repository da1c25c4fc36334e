/** The picture of one lineage: what is open of it, how it is moved through, which path is lit. */
import { change, changed, current, go } from '../address.js';
import { el, put } from '../dom.js';
import { number, words } from '../language.js';
import { drawing } from './drawing.js';
import { pathCaption } from './path.js';
import { opened, pathTo, stepsOf } from './steps.js';

/** More bodies than this are not drawn at once. */
const MOST = 300;

/** From this many duties on, one step of them is drawn as a Sankey. */
const MANY = 4;

const ROOMY = 640;

/** A window that changes by less than this, in pixels, gets no other picture. */
const SLIGHT = 24;

/** A picture higher than this, in pixels, is moved within its frame. */
const TALL = 1600;

/** The figure; the function that it gives takes a change of what is looked at. */
export function picture(one, state) {
	const steps = stepsOf(one);
	const place = el('div', { class: 'canvas', tabindex: '0', role: 'group', 'aria-label': words('picture.label', { name: one.agency.name }) });
	const notes = el('div', { class: 'picture-notes', 'aria-live': 'polite' });
	const caption = el('div', { class: 'path', 'aria-live': 'polite' });
	const tools = el('p', { class: 'tools' });
	const figure = el('figure', { class: 'picture' },
		tools, place, notes, caption);
	let shown = null;
	let layers = null;
	let drawnFor = null;
	let width = 0;

	async function take(next) {
		const kind = kindOf(one, next);
		const key = JSON.stringify([kind, kind === 'sankey' ? null : next.open, next.beside]);
		put(tools, controls(one, steps, next, kind));
		if (key !== drawnFor) {
			drawnFor = key;
			width = place.clientWidth;
			shown = kind === 'sankey' ? await sankey(next) : graph(next);
		}
		const path = next.lit ? pathTo(steps, next.lit) : [];
		shown?.light(new Set(path.map((edge) => edge.id)), next.lit);
		put(caption, pathCaption(path, steps, next));
	}

	async function sankey() {
		const chart = await import('./sankey.js');
		put(notes);
		return chart.sankey(one, place);
	}

	function graph(next) {
		const names = new Set((next.open ?? '').split(' '));
		const open = opened(steps, (id) => names.has('*') || names.has(id), MOST);
		const beside = next.beside === 'off' ? new Map() : besides(one, open);
		const focused = place.contains(document.activeElement) ? document.activeElement.dataset.id : null;
		const first = layers === null;
		layers = drawing(open, beside, { room: place.clientWidth || 900, label: words('picture.keys'), before: layers });
		if (layers.svg.parentNode !== place) {
			put(place, layers.svg);
		}
		if (first) {
			move(layers.svg, () => layers);
		}
		place.classList.toggle('tall', layers.height > TALL);
		put(notes, open.left > 0 ? el('p', { class: 'notice' }, words('picture.narrowed', { shown: number(MOST), all: number(steps.bodies.size) })) : null);
		if (focused) {
			focus(layers, focused);
		}
		place.scrollLeft = Math.max(0, (open.nodes[0].x ?? 0) - place.clientWidth / 2 + 100);
		return { light: (edges, lit) => light(layers, edges, lit) };
	}

	new ResizeObserver(() => {
		if (place.isConnected && Math.abs(place.clientWidth - width) > SLIGHT) {
			drawnFor = null;
			take(current());
		}
	}).observe(place);
	queueMicrotask(() => take(state));
	return { figure, take };
}

function kindOf(one, state) {
	const single = one.flows.every((flow) => flow.hop === 1) && one.flows.length >= MANY;
	return ['graph', 'sankey'].includes(state.picture) ? state.picture : (single && innerWidth > ROOMY && one.flows.length <= 60 ? 'sankey' : 'graph');
}

function controls(one, steps, state, kind) {
	const all = state.open === '*';
	return [
		el('span', { class: 'switch', role: 'group', 'aria-label': words('picture.kind') }, ['graph', 'sankey'].map((each) =>
			el('a', { ...change({ picture: each }), 'aria-current': each === kind ? 'true' : null }, words('picture.' + each)))),
		kind === 'graph' && Math.max(...one.flows.map((flow) => flow.hop)) > 1
			? el('a', { ...change({ open: all ? null : '*' }), class: 'button' }, words(all ? 'picture.collapse' : 'picture.expand')) : null,
		kind === 'graph' && one.arrangements.length > 0
			? el('a', { ...change({ beside: state.beside === 'off' ? null : 'off' }), class: 'button' }, words(state.beside === 'off' ? 'picture.withBeside' : 'picture.withoutBeside')) : null,
	];
}

/** Plates, offices and managers by the body that they are told of. */
function besides(one, open) {
	const drawnIds = new Set(open.nodes.map((node) => node.id));
	const told = new Map();
	for (const each of one.arrangements.filter((every) => !every.until && every.kind !== 'RESEMBLES')) {
		const [id, text] = drawnIds.has(each.from.id) ? [each.from.id, words('has.' + each.kind, each.to)]
			: [each.to.id, words('is.' + each.kind, each.from)];
		if (drawnIds.has(id)) {
			told.set(id, [...told.get(id) ?? [], text]);
		}
	}
	return told;
}

function light({ svg, links, boxes }, edges, lit) {
	svg.classList.toggle('has-path', edges.size > 0);
	const ends = new Set([...edges].flatMap((id) => id.split(' ')));
	links.forEach((link, id) => link.classList.toggle('lit', edges.has(id)));
	boxes.forEach((box, id) => {
		box.classList.toggle('lit', ends.has(id));
		box.setAttribute('aria-pressed', String(id === lit));
	});
	if (lit && lit !== svg.dataset.lit) {
		boxes.get(lit)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}
	svg.dataset.lit = lit ?? '';
}

/** A click or Enter lights the path to a body; the knob or Space opens and closes it; arrows go to the next. */
function move(svg, now) {
	const node = (event) => now().nodes.get(event.target.closest('.node')?.dataset.id);
	svg.addEventListener('click', (event) => {
		const one = node(event);
		if (one) {
			event.target.closest('.toggle') ? toggle(one, now().nodes) : lightTo(one);
		}
	});
	svg.addEventListener('keydown', (event) => {
		const one = node(event);
		const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
		if (!one || event.ctrlKey || event.metaKey || event.altKey) {
			return;
		}
		if (step) {
			const column = now().columns[one.column + step[0]];
			const next = step[0] === 0 ? column[one.row + step[1]] : column && nearest(column, one);
			next && focus(now(), next.id);
		}
		else if (event.key === 'Enter') {
			lightTo(one);
		}
		else if ([' ', '+', '-'].includes(event.key)) {
			toggle(one, now().nodes);
		}
		else {
			return;
		}
		event.preventDefault();
	});
}

function nearest(column, one) {
	const off = (other) => Math.abs(other.y + other.tall / 2 - one.y - one.tall / 2);
	return column.reduce((best, other) => off(other) < off(best) ? other : best);
}

function focus({ boxes }, id) {
	if (!boxes.has(id)) {
		return;
	}
	boxes.forEach((box, other) => box.setAttribute('tabindex', other === id ? '0' : '-1'));
	boxes.get(id).focus({ preventScroll: boxes.get(id) === document.activeElement });
}

function lightTo(node) {
	go(changed({ lit: node.side === 'start' || current().lit === node.id ? null : node.id }));
}

/** Where all were open, all the others stay so. */
function toggle(node, nodes) {
	if (node.side === 'start' || node.more === 0) {
		return;
	}
	const before = current().open ?? '';
	const names = new Set(before === '*' ? [...nodes.values()].filter((each) => each.opened && each.more > 0 && each.side !== 'start').map((each) => each.id)
		: before.split(' ').filter(Boolean));
	names.has(node.id) ? names.delete(node.id) : names.add(node.id);
	go(changed({ open: [...names].join(' ') || null }));
}
