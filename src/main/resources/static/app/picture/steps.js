/** The steps of a lineage as bodies and what leads from one to another; and which of it is open. */
import { CERTAINTIES } from '../certainty.js';

/** The bodies and edges of an answer; the flows between the same two bodies are one edge. */
export function stepsOf(one) {
	const bodies = new Map([[one.agency.id, one.agency]]);
	const edges = new Map();
	for (const flow of one.flows) {
		const from = known(bodies, flow.from, flow.to);
		const to = known(bodies, flow.to, flow.from);
		const id = from + ' ' + to;
		const edge = edges.get(id) ?? { id, from, to, flows: [] };
		edge.flows.push(flow);
		edges.set(id, edge);
	}
	for (const edge of edges.values()) {
		edge.certainty = CERTAINTIES.find((value) => edge.flows.some((flow) => flow.certainty === value));
	}
	const all = [...edges.values()];
	return { start: one.agency.id, bodies, edges: all, after: grouped(all, 'from'), before: grouped(all, 'to') };
}

/** A body that no clause names is another one for each that it meets. */
function known(bodies, party, other) {
	const id = party.id ?? `unnamed:${party.name}:${other.id}`;
	if (!bodies.has(id)) {
		bodies.set(id, { ...party, id });
	}
	return id;
}

function grouped(edges, end) {
	const groups = new Map();
	for (const edge of edges) {
		groups.set(edge[end], [...groups.get(edge[end]) ?? [], edge]);
	}
	return groups;
}

/**
 * What is open: from the body that was asked about one hop, and one more from each that was
 * opened; at most so many bodies, the nearest first.
 */
export function opened({ start, bodies, after, before }, isOpen, most) {
	const nodes = new Map([[start, { id: start, body: bodies.get(start), side: 'start', opened: true }]]);
	const edges = new Map();
	const queue = [start];
	let left = 0;
	while (queue.length > 0) {
		const node = nodes.get(queue.shift());
		const onward = [...node.side === 'before' ? [] : after.get(node.id) ?? [], ...node.side === 'after' ? [] : before.get(node.id) ?? []];
		node.more = new Set(onward.map((edge) => edge.from === node.id ? edge.to : edge.from)).size;
		node.opened = node.side === 'start' || isOpen(node.id);
		for (const edge of node.opened ? onward : []) {
			const next = edge.from === node.id ? edge.to : edge.from;
			if (!nodes.has(next) && nodes.size >= most) {
				left++;
				continue;
			}
			if (!nodes.has(next)) {
				nodes.set(next, { id: next, body: bodies.get(next), side: edge.from === node.id ? 'after' : 'before' });
				queue.push(next);
			}
			edges.set(edge.id, edge);
		}
	}
	return { nodes: [...nodes.values()], edges: [...edges.values()], left };
}

/** The edges from the body that was asked about to another, by the fewest changes. */
export function pathTo({ start, after, before }, target) {
	for (const [onward, near, far] of [[after, 'from', 'to'], [before, 'to', 'from']]) {
		const reached = new Map([[start, null]]);
		const queue = [start];
		while (queue.length > 0 && !reached.has(target)) {
			for (const edge of onward.get(queue.shift()) ?? []) {
				if (!reached.has(edge[far])) {
					reached.set(edge[far], edge);
					queue.push(edge[far]);
				}
			}
		}
		const path = [];
		for (let edge = reached.get(target); edge; edge = reached.get(edge[near])) {
			path.unshift(edge);
		}
		if (path.length > 0) {
			return near === 'from' ? path : path.reverse();
		}
	}
	return [];
}
