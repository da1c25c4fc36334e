/** Which version of the data is shown, and whether a link was made from another. */
import { amend, current } from './address.js';
import { el } from './dom.js';
import { words } from './language.js';

/** Tells the version at the foot and keeps it in the address; where the address told another, says so. */
export function version(now, linked, where) {
	document.getElementById('version').textContent = words('frame.version', { version: now });
	if (linked && linked !== now) {
		where.prepend(el('p', { class: 'notice', role: 'note' }, words('version.other', { linked, now })));
	}
	if (current().version !== now) {
		amend({ version: now });
	}
}
