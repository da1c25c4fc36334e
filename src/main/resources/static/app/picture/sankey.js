/** One step of many duties as a Sankey: the giver, the duties, the receivers. */
import { changed, current, go } from '../address.js';
import { term, words } from '../language.js';
import { chart } from './chart.js';

const ROW = 34;

const LEAST = 720;

/** How strong a line is drawn: lit, as usual, or while another is lit. */
const STRONG = 0.75;

const USUAL = 0.4;

const FAINT = 0.12;

/** Draws it; gives what lights up the duties of a body. */
export async function sankey(one, place) {
	const nodes = new Map();
	const links = [];
	const body = (party, side) => {
		const id = side + ' ' + (party.id ?? party.name);
		nodes.set(id, { name: id, label: party.name || words('flow.unnamed'), body: party.id });
		return id;
	};
	one.flows.forEach((flow, index) => {
		const id = 'duty ' + index;
		nodes.set(id, { name: id, label: flow.duty.whole ? term('whole', flow.duty.name) : flow.duty.name, certainty: flow.certainty });
		links.push({ source: body(flow.from, 'from'), target: id, value: 1, flow }, { source: id, target: body(flow.to, 'to'), value: 1, flow });
	});
	let lit = null;
	const strength = (flow) => !lit ? USUAL : [flow.from.id, flow.to.id].includes(lit) ? STRONG : FAINT;
	const { instance, draw } = await chart(place, {
		height: Math.max(220, one.flows.length * ROW + 40), least: LEAST, label: words('picture.sankeyLabel', { name: one.agency.name }),
		series: (colour) => ({
			type: 'sankey', left: 8, right: 170, top: 12, bottom: 12, nodeWidth: 10, nodeGap: 14, draggable: false, emphasis: { focus: 'adjacency' },
			data: [...nodes.values()].map((node) => ({ ...node, itemStyle: { color: colour[node.certainty ?? 'accent'] } })),
			links: links.map((each) => ({ ...each, lineStyle: { color: colour[each.flow.certainty], opacity: strength(each.flow) } })),
			label: { color: colour.ink, fontSize: 13, fontFamily: colour.font, position: 'right', width: 220, overflow: 'break', formatter: ({ data }) => data.label },
			levels: [{ depth: 2, label: { width: 150 } }],
		}),
	});
	instance.on('click', ({ data, dataType }) => {
		if (dataType === 'edge') {
			const { from, to } = data.flow;
			go(changed({ evidence: data.flow.evidence[0]?.statement, lit: to.id === one.agency.id ? from.id : to.id }));
		}
		else if (data.body && data.body !== one.agency.id) {
			go(changed({ lit: current().lit === data.body ? null : data.body }));
		}
	});
	return {
		light: (_, wanted) => {
			lit = one.flows.some((flow) => [flow.from.id, flow.to.id].includes(wanted)) ? wanted : null;
			draw();
		},
	};
}
