/** The words of the page in the language of its reader. */

const TAGS = { zh: 'zh-CN', en: 'en' };

const LANGUAGES = Object.keys(TAGS);

const tables = new Map();

let spoken = null;

/** The language that is spoken: zh or en. */
export function language() {
	return spoken;
}

/** Takes the language that the address names, else that of the browser. */
export async function speak(wanted) {
	const own = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => LANGUAGES.includes(tag));
	const next = LANGUAGES.includes(wanted) ? wanted : own ?? 'zh';
	if (!tables.has(next)) {
		const response = await fetch(`words/${next}.json`);
		tables.set(next, await response.json());
	}
	const switched = next !== spoken;
	spoken = next;
	document.documentElement.lang = TAGS[next];
	return switched;
}

/** The words of a key, with {names} replaced. */
export function words(key, values = {}) {
	const text = tables.get(spoken)?.[key];
	if (text === undefined) {
		throw new Error('no words for ' + key);
	}
	return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** The words for a member of a vocabulary of the interface, or the member where it is open. */
export function term(vocabulary, member) {
	return tables.get(spoken)?.[`${vocabulary}.${member}`] ?? String(member ?? '');
}

/** A date in EDTF as a reader takes it in: in ISO, as precise as it was told. */
export function date(edtf) {
	if (!edtf || edtf === '../..') {
		return words('date.unknown');
	}
	const [from, to] = edtf.split('/');
	if (to === undefined) {
		return from;
	}
	if (from === '..' || from === '') {
		return words('date.by', { to });
	}
	if (to === '..' || to === '') {
		return words('date.since', { from });
	}
	return words('date.between', { from, to });
}

/** A body's life: from when to when. */
export function life(founded, ended) {
	if (!founded && !ended) {
		return words('life.unknown');
	}
	return `${founded ? date(founded) : '…'} — ${ended ? date(ended) : '…'}`;
}

/** A number with its groups of digits. */
export function number(value) {
	return new Intl.NumberFormat(spoken).format(value);
}
