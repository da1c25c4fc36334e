/** Draws what is open of a lineage: bodies in columns, duties flowing between them, what stands besides hung below. */
import { change } from '../address.js';
import { drawn } from '../dom.js';
import { number, term, words } from '../language.js';
import { arrange } from './layers.js';
import { lines } from './text.js';

const NAME = 15;

const SMALL = 12.5;

const PAD = 16;

const TOLD = 2;

/**
 * The drawing, and what it holds by id. Of a drawing before it whatever looks the same is
 * kept and only moved: to lay out hundreds of texts takes longer than anything else.
 */
export function drawing(open, beside, { room, label, before }) {
	const whole = arrange(open.nodes, open.edges, (columns) => sizes(columns, room),
		(node, width) => measure(node, open.edges, beside.get(node.id) ?? [], width));
	const width = whole.body;
	const at = new Map(open.nodes.map((node) => [node.id, node]));
	const links = new Map(open.edges.map((edge) => [edge.id, link(edge, at, whole.bends.get(edge.id), width)]));
	const looks = new Map(open.nodes.map((node) => [node.id, JSON.stringify([width, node.side, node.name, node.sub, node.hung, node.more, node.opened])]));
	const boxes = new Map(open.nodes.map((node) => [node.id, before?.looks.get(node.id) === looks.get(node.id) ? before.boxes.get(node.id) : box(node, width)]));
	open.nodes.forEach((node) => boxes.get(node.id).setAttribute('transform', `translate(${node.x} ${node.y})`));
	const svg = before?.svg ?? drawn('svg', { class: 'lineage', role: 'group', 'aria-label': label });
	const size = { width: Math.ceil(whole.width + 32), height: Math.ceil(whole.height + 8) };
	Object.entries({ ...size, viewBox: `-16 -4 ${size.width} ${size.height}` }).forEach(([name, value]) => svg.setAttribute(name, value));
	before?.links.forEach((each) => each.remove());
	before?.boxes.forEach((each, id) => boxes.get(id) === each || each.remove());
	svg.prepend(...links.values());
	svg.append(...[...boxes.values()].filter((each) => each.parentNode !== svg));
	return { svg, links, boxes, looks, nodes: at, columns: whole.columns, height: size.height };
}

/** Bodies as wide as the room allows, between bounds; gaps in proportion. */
function sizes(columns, room) {
	const each = (room - 34) / columns;
	return { width: Math.max(118, Math.min(216, each * 0.7)), gap: Math.max(40, Math.min(96, each * 0.3)), between: 18 };
}

function measure(node, edges, beside, width) {
	const name = lines(node.body.name || words('flow.unnamed'), (width - 2 * PAD) / NAME);
	const sub = lines(told(node, edges), (width - 2 * PAD) / SMALL);
	const hung = beside.slice(0, 3).map((each) => lines(each, (width - 3 * PAD) / SMALL));
	if (beside.length > 3) {
		hung.push([words('picture.moreBeside', { count: beside.length - 3 })]);
	}
	const body = 2 * PAD - 6 + name.length * NAME * 1.4 + sub.length * SMALL * 1.5;
	const besides = hung.reduce((sum, each) => sum + each.length * SMALL * 1.5 + 10, 0);
	Object.assign(node, { name, sub, hung, tall: body, height: body + besides });
}

/** What a body gives or gets, in few words. */
function told(node, edges) {
	const flows = edges.filter((edge) => (node.side === 'after' ? edge.to : edge.from) === node.id && node.side !== 'start').flatMap((edge) => edge.flows);
	const names = [...new Set(flows.map((flow) => flow.duty.whole ? term('whole', flow.duty.name) : flow.duty.name))];
	if (node.side === 'start') {
		return '';
	}
	return names.length <= TOLD && names.join('').length <= 36 ? names.join(words('list.comma')) : words(names.length === 1 ? 'picture.duty' : 'picture.duties', { count: number(names.length) });
}

function link(edge, at, bends, width) {
	const from = at.get(edge.from);
	const to = at.get(edge.to);
	const way = wayOf([from.x + width, from.y + from.tall / 2], bends.map((bend) => [bend.x, bend.y + 2]), [to.x, to.y + to.tall / 2], width);
	return drawn('a', { ...change({ evidence: edge.flows[0].evidence[0]?.statement, lit: from.side === 'before' ? edge.from : edge.to }), class: 'link ' + edge.certainty, tabindex: '-1', 'aria-hidden': 'true' },
		drawn('path', { class: 'hit', d: way }),
		drawn('path', { class: 'way', d: way, 'stroke-width': (1.5 + Math.log2(edge.flows.length)).toFixed(1) }));
}

/** A curve from one body to another, level where it passes other bodies; back in a loop where it goes back. */
function wayOf(start, bends, end, width) {
	const [x1, y1] = start;
	const [x2, y2] = end;
	if (x2 <= x1) {
		return `M${x1} ${y1}c40 0 40 ${(y2 - y1) / 2} 0 ${(y2 - y1) / 2}H${x2}c-40 0 -40 ${(y2 - y1) / 2} 0 ${(y2 - y1) / 2}`;
	}
	let way = `M${x1} ${y1}`;
	let [x, y] = start;
	for (const [nextX, nextY] of [...bends, end]) {
		const middle = (x + nextX) / 2;
		way += `C${middle} ${y} ${middle} ${nextY} ${nextX} ${nextY}`;
		[x, y] = [nextX, nextY];
		if (nextX !== x2) {
			x += width;
			way += `H${x}`;
		}
	}
	return way;
}

function box(node, width) {
	const expands = node.side !== 'start' && node.more > 0;
	const state = expands ? words(node.opened ? 'picture.isOpen' : 'picture.isClosed', { count: node.more }) : '';
	const group = drawn('g', {
		class: `node ${node.side}`, role: 'button', tabindex: node.side === 'start' ? '0' : '-1', 'data-id': node.id,
		'aria-label': [node.name.join(''), node.sub.join(''), ...node.hung.map((each) => each.join('')), state].filter(Boolean).join(words('list.comma')),
		'aria-expanded': expands ? String(node.opened) : null, 'aria-pressed': 'false',
	},
	drawn('rect', { class: 'body', width, height: node.tall, rx: 8 }),
	text(node.name, 'name', PAD, PAD - 4, NAME, 1.4),
	text(node.sub, 'sub', PAD, PAD - 4 + node.name.length * NAME * 1.4, SMALL, 1.5),
	hung(node, width),
	expands ? toggle(node, width) : null);
	return group;
}

function text(rows, kind, x, y, size, leading) {
	return rows.map((row, index) => drawn('text', { class: kind, x, y: (y + (index + 0.78) * size * leading).toFixed(1) }, row));
}

/** What stands besides: dashed, below, joined by no flow. */
function hung(node, width) {
	let y = node.tall;
	return node.hung.map((rows) => {
		const height = rows.length * SMALL * 1.5 + 4;
		const part = drawn('g', { class: 'beside' },
			drawn('path', { d: `M${PAD} ${y}v6` }),
			drawn('rect', { x: PAD / 2, y: y + 6, width: width - PAD, height, rx: 3 }),
			text(rows, 'sub', PAD * 1.3, y + 7, SMALL, 1.5));
		y += height + 6;
		return part;
	});
}

function toggle(node, width) {
	const x = node.side === 'before' ? 0 : width;
	const label = node.opened ? '−' : '+' + (node.more > 99 ? '…' : node.more);
	return drawn('g', { class: 'toggle', transform: `translate(${x} ${node.tall / 2})`, 'aria-hidden': 'true' },
		drawn('circle', { r: 11 }), drawn('text', { 'text-anchor': 'middle', y: 4 }, label));
}
