/** Where the bodies of a picture stand: one column for each change, the near beside the near. */

const SWEEPS = 6;

/** How much room a bend takes. */
const BEND = 4;

/**
 * Gives every node x, y and the whole its width and height. The sizes follow from the number
 * of columns; with them every node is measured.
 */
export function arrange(nodes, edges, sizes, measure) {
	const columns = columnsOf(nodes, edges);
	const { width, gap, between } = sizes(columns.length);
	nodes.forEach((node) => measure(node, width));
	const bends = bendsOf(columns, edges);
	order(columns, neighbours(edges, bends));
	const heights = columns.map((column) => column.reduce((sum, node) => sum + node.height + between, -between));
	const height = Math.max(...heights, 0);
	columns.forEach((column, index) => {
		let y = (height - heights[index]) / 2;
		column.forEach((node, row) => {
			Object.assign(node, { x: index * (width + gap), y, column: index });
			y += node.height + between;
		});
	});
	columns.forEach((column) => column.filter((node) => node.id).forEach((node, row) => Object.assign(node, { row })));
	return { columns: columns.map((column) => column.filter((node) => node.id)), bends, body: width, width: columns.length * (width + gap) - gap, height };
}

/** The sources to the left, the receivers to the right, each as far as its longest way. */
function columnsOf(nodes, edges) {
	const layers = new Map(nodes.map((node) => [node.id, node.side === 'start' ? 0 : null]));
	const sides = new Map(nodes.map((node) => [node.id, node.side]));
	walk('from', 'to', 'before', 1);
	walk('to', 'from', 'after', -1);
	const least = Math.min(...layers.values());
	const columns = [];
	for (const node of nodes) {
		(columns[layers.get(node.id) - least] ??= []).push(node);
	}
	return columns.filter(Boolean);

	function walk(near, far, other, step) {
		const onward = Map.groupBy ? Map.groupBy(edges, (edge) => edge[near]) : grouped(edges, near);
		const start = nodes[0].id;
		const visit = (id, layer, path) => {
			for (const edge of onward.get(id) ?? []) {
				const next = edge[far];
				const at = layers.get(next);
				const further = at === null || (layer + step) * step > at * step;
				if (next !== start && sides.get(next) !== other && further && !path.has(next)) {
					layers.set(next, layer + step);
					visit(next, layer + step, new Set(path).add(next));
				}
			}
		};
		visit(start, 0, new Set([start]));
	}
}

function grouped(edges, end) {
	const groups = new Map();
	edges.forEach((edge) => groups.set(edge[end], [...groups.get(edge[end]) ?? [], edge]));
	return groups;
}

/** An edge that passes columns has a bend in each, so that it goes between the bodies there, not across them. */
function bendsOf(columns, edges) {
	const at = new Map(columns.flatMap((column, index) => column.map((node) => [node.id, index])));
	const bends = new Map();
	for (const edge of edges) {
		const passed = [];
		for (let index = at.get(edge.from) + 1; index < at.get(edge.to); index++) {
			const bend = { height: BEND };
			columns[index].push(bend);
			passed.push(bend);
		}
		bends.set(edge.id, passed);
	}
	return bends;
}

/** What each body and each bend is connected with, by itself or by its id. */
function neighbours(edges, bends) {
	const near = new Map();
	const add = (one, other) => near.set(one, [...near.get(one) ?? [], other]);
	for (const { id, from, to } of edges) {
		const way = [from, ...bends.get(id), to];
		for (let index = 1; index < way.length; index++) {
			add(way[index - 1], way[index]);
			add(way[index], way[index - 1]);
		}
	}
	return near;
}

/** Brings every node near the middle of those it is connected with, to and fro. */
function order(columns, near) {
	const places = new Map();
	const key = (node) => node.id ?? node;
	const number = (column) => column.forEach((node, row) => places.set(key(node), row / Math.max(1, column.length - 1)));
	columns.forEach(number);
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) {
			const middle = new Map(column.map((node) => [key(node), mean((near.get(key(node)) ?? []).map((other) => places.get(other)))]));
			column.sort((one, other) => middle.get(key(one)) - middle.get(key(other)));
			number(column);
		}
	}
}

function mean(values) {
	return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0.5;
}
