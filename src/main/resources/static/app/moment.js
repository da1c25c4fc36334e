/** The day as of which an answer is given. */
import { changed, go } from './address.js';
import { el } from './dom.js';
import { day, field } from './field.js';
import { words } from './language.js';
import { slider } from './slider.js';

/** A date with its slider; without a date the answer covers all of history. */
export function moment(state) {
	const asOf = day('asOf', {}, state.asOf);
	const take = (event) => {
		event?.preventDefault();
		go(changed({ asOf: asOf.value, from: null, to: null, open: null, lit: null }));
	};
	return el('form', { class: 'fields moment', onsubmit: take },
		field(words('moment.asOf'), asOf), slider(asOf, words('moment.slider'), take),
		el('button', { type: 'submit' }, words('moment.take')),
		state.asOf ? el('button', { type: 'button', onclick: () => go(changed({ asOf: null })) }, words('moment.all')) : null);
}
