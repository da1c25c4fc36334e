/** What the page shows stands in its address, so that a copied link shows the same. */

/** What a change of place leaves as it is. */
const LASTING = ['lang'];

const listeners = [];

/** The state that the address tells: the parameters by name, and names in the fragment. */
export function current() {
	const state = Object.fromEntries(new URLSearchParams(location.search));
	const names = new URLSearchParams(location.hash.slice(1)).get('names');
	return names ? { ...state, names } : state;
}

/** The address of a state; members without a value are left out. */
export function addressOf(state) {
	const told = Object.entries(state).filter(([name, value]) => name !== 'names' && value !== null && value !== undefined && value !== '');
	const query = new URLSearchParams(told).toString();
	const names = state.names ? '#' + new URLSearchParams({ names: state.names }) : '';
	return (query ? '/?' + query : '/') + names;
}

/** The address of another place: only what lasts is kept of where we are. */
export function place(state) {
	const kept = Object.fromEntries(Object.entries(current()).filter(([name]) => LASTING.includes(name)));
	return addressOf({ ...kept, ...state });
}

/** The address of here with something changed. */
export function changed(changes) {
	return addressOf({ ...current(), ...changes });
}

/** The attributes of a link that changes something of where one is when it is followed. */
export function change(changes) {
	return { href: changed(changes), 'data-change': JSON.stringify(changes) };
}

/** Goes to an address of the page. */
export function go(address) {
	if (address !== location.pathname + location.search + location.hash) {
		history.pushState(null, '', address);
	}
	tell();
}

/** Amends the address without a step to go back by. */
export function amend(changes) {
	history.replaceState(null, '', addressOf({ ...current(), ...changes }));
}

/** Calls back whenever the address changed. */
export function onChange(listener) {
	listeners.push(listener);
}

function tell() {
	listeners.forEach((listener) => listener(current()));
}

addEventListener('popstate', tell);
addEventListener('click', (event) => {
	const anchor = event.target.closest?.('a[href^="/?"], a[href="/"]');
	const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
	if (anchor && plain && !anchor.hasAttribute('download') && !anchor.target) {
		event.preventDefault();
		const { change: changes } = anchor.dataset;
		go(changes ? changed(JSON.parse(changes)) : anchor.getAttribute('href'));
	}
});
