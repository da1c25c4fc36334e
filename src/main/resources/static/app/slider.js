/** A slider over the years of the documents that sets a date. */
import { el } from './dom.js';

const FIRST = 1998;

const LAST = new Date().getFullYear();

const MONTHS = 12;

const PAUSE = 250;

/** The slider beside a field of a date; calls back when it rests. */
export function slider(date, label, rest) {
	let timer = null;
	const range = el('input', { id: date.id + '-slider', type: 'range', class: 'slider', min: 0, max: (LAST - FIRST + 1) * MONTHS - 1, step: 1, 'aria-label': label,
		oninput: () => {
			date.value = lastDay(Number(range.value));
			range.setAttribute('aria-valuetext', date.value);
			clearTimeout(timer);
			timer = setTimeout(rest, PAUSE);
		} });
	const follow = () => {
		const [year, month] = (date.value || new Date().toISOString()).split('-').map(Number);
		range.value = (year - FIRST) * MONTHS + month - 1;
		range.setAttribute('aria-valuetext', date.value);
	};
	date.addEventListener('change', follow);
	follow();
	return range;
}

/** The last day of a month that is counted from the first of all. */
function lastDay(months) {
	const year = FIRST + Math.floor(months / MONTHS);
	return new Date(Date.UTC(year, months % MONTHS + 1, 0)).toISOString().slice(0, 10);
}
