/** The chart library, fetched when the first chart is drawn, in the colours of the page. */
import { el, put } from '../dom.js';

const LIBRARY = '/echarts/echarts.esm.min.js';

const NAMES = ['ink', 'accent', 'stated', 'inherited', 'inferred', 'possible', 'font'];

const night = matchMedia('(prefers-color-scheme: dark)');

/**
 * Draws one series in a place: as high as wanted, never narrower than the least. The series
 * is made for colours, and made again when day turns to night, the window changes, or when asked for.
 */
export async function chart(place, { height, least, label, series }) {
	const library = await import(LIBRARY);
	const canvas = el('div', { class: 'chart', role: 'img', 'aria-label': label });
	put(place, canvas);
	canvas.style.height = height + 'px';
	canvas.style.minWidth = least + 'px';
	const instance = library.init(canvas, null, { renderer: 'canvas' });
	const draw = () => instance.setOption({ animation: false, series: [series(colours())] });
	const fit = new ResizeObserver(() => {
		if (canvas.isConnected) {
			instance.resize();
			draw();
		}
		else {
			dispose();
		}
	});
	const turn = () => canvas.isConnected ? draw() : dispose();
	const dispose = () => {
		fit.disconnect();
		night.removeEventListener('change', turn);
		instance.isDisposed() || instance.dispose();
	};
	draw();
	fit.observe(canvas);
	night.addEventListener('change', turn);
	return { instance, draw };
}

/** The colours of the page as they are now. */
function colours() {
	const style = getComputedStyle(document.documentElement);
	return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue('--' + name).trim()]));
}
