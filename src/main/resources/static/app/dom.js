/** Makes parts of the page. Data only ever becomes text: nothing here reads markup. */

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element: attributes by name, functions as listeners, strings as text. */
export function el(name, attributes = {}, ...children) {
	return fill(document.createElement(name), attributes, children);
}

/** Makes an element of a drawing. */
export function drawn(name, attributes = {}, ...children) {
	return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
	for (const [name, value] of Object.entries(attributes)) {
		if (typeof value === 'function') {
			element.addEventListener(name.replace(/^on/, ''), value);
		}
		else if (value !== null && value !== undefined && value !== false) {
			element.setAttribute(name, value === true ? '' : String(value));
		}
	}
	if (!document.documentElement.lang.startsWith('zh') && !element.hasAttribute('lang') && children.flat(Infinity).some(chinese)) {
		element.setAttribute('lang', 'zh');
	}
	element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ''));
	return element;
}

/** Whether a text is Chinese, which a page in another language says of its elements. */
function chinese(child) {
	return typeof child === 'string' && /\p{Script=Han}/u.test(child) && !/[A-Za-z]{3}/.test(child);
}

/** A link to another address of the page. */
export function link(address, attributes, ...children) {
	return el('a', { href: address, ...attributes }, ...children);
}

/**
 * A table that stays one for a screen reader when a narrow screen stacks its cells.
 * Columns are {label, cell(row), kind}; a cell carries its column's label for the stack.
 */
export function table({ caption, columns, rows, rowAttributes = () => ({}), attributes = {} }) {
	const head = el('tr', { role: 'row' },
		columns.map((column) => el('th', { role: 'columnheader', scope: 'col', ...column.head }, column.label)));
	const line = (row) => el('tr', { role: 'row', ...rowAttributes(row) },
		columns.map((column) => el('td', { role: 'cell', 'data-label': labelOf(column), class: column.kind }, el('div', {}, column.cell(row)))));
	return el('table', { role: 'table', ...attributes },
		el('caption', {}, caption),
		el('thead', { role: 'rowgroup' }, head),
		el('tbody', { role: 'rowgroup' }, rows.map(line)));
}

function labelOf(column) {
	return typeof column.label === 'string' ? column.label : column.name;
}

/** A text in which no date breaks at the end of a line. */
export function unbroken(text) {
	return text.split(/(\d{4}(?:-\d\d)+)/).map((part, index) => index % 2 === 1 ? el('span', { class: 'date' }, part) : part);
}

/** Replaces what an element holds. */
export function put(element, ...children) {
	element.replaceChildren(...children.flat(Infinity).filter(Boolean));
	return element;
}

/** Tells whoever looks, and a screen reader, that something was done. */
export function say(text) {
	const place = document.getElementById('said');
	if (place) {
		place.textContent = text;
		clearTimeout(say.timer);
		say.timer = setTimeout(() => { place.textContent = ''; }, 6000);
	}
}
