/** The bodies of one day and of another as a Sankey. */
import { go, place } from '../address.js';
import { el, put } from '../dom.js';
import { words } from '../language.js';
import { chart } from './chart.js';

/** More pairs than this are not drawn: those of the most duties are. */
const MOST = 60;

const ROW = 26;

/** Names stand beside the bodies: they get this much of each side. */
const SIDE = { wide: 190, narrow: 122 };

const ROOMY = 560;

/** Draws those in which something moved. */
export async function correspondence(items, where) {
	const moved = items.filter((each) => each.to && each.from.id !== each.to.id).sort((one, other) => other.count - one.count);
	if (moved.length === 0) {
		put(where);
		return;
	}
	const drawn = moved.slice(0, MOST);
	const nodes = new Map();
	const node = (side, party) => {
		const id = side + ' ' + party.id;
		nodes.set(id, { name: id, label: party.name, body: party });
		return id;
	};
	const links = drawn.map((each) => ({ source: node('from', each.from), target: node('to', each.to), value: each.count, certainty: each.certainty }));
	const side = () => where.clientWidth >= ROOMY ? SIDE.wide : SIDE.narrow;
	const rows = Math.max(...['from', 'to'].map((end) => [...nodes.keys()].filter((id) => id.startsWith(end)).length));
	const { instance } = await chart(where, {
		height: Math.max(200, rows * (side() === SIDE.wide ? ROW : ROW * 1.7) + 40), least: 0, label: words('time.picture'),
		series: (colour) => ({
			type: 'sankey', left: side(), right: side(), top: 10, bottom: 10, nodeWidth: 10, nodeGap: 10, draggable: false, emphasis: { focus: 'adjacency' },
			data: [...nodes.values()].map((each) => ({ ...each, itemStyle: { color: colour.accent } })),
			links: links.map((each) => ({ ...each, lineStyle: { color: colour[each.certainty], opacity: 0.4 } })),
			label: { color: colour.ink, fontSize: 13, fontFamily: colour.font, width: side() - 14, overflow: 'break', formatter: ({ data }) => data.label },
			levels: [{ depth: 0, label: { position: 'left' } }, { depth: 1, label: { position: 'right' } }],
		}),
	});
	instance.on('click', ({ data }) => data.body && go(place({ agency: data.body.id, name: data.body.name })));
	if (moved.length > drawn.length) {
		where.append(el('p', { class: 'notice' }, words('time.narrowed', { shown: drawn.length, all: moved.length })));
	}
}
