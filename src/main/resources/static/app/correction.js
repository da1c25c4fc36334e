/** The statements of a document as a table that a person corrects in place. */
import { el, put } from './dom.js';
import { term, words } from './language.js';
import { problem } from './problem.js';
import { csv } from './csv.js';

/** The columns of the table, in the order of the interchange format. */
const COLUMNS = ['item', 'predicate', 'subject', 'object', 'duty', 'qualifier', 'effective', 'start', 'end', 'jurisdiction', 'note'];

/** Those that a person corrects here; the others go along unchanged. */
const EDITED = ['item', 'predicate', 'subject', 'object', 'duty', 'qualifier', 'effective'];

const PREDICATES = ['ESTABLISHED', 'RENAMED_TO', 'CONVERTED_TO', 'ABOLISHED', 'RETAINED', 'TRANSFERRED_TO', 'HOSTS_OFFICE', 'OFFICE_OF',
	'CARRIES_PLATE', 'ALIAS', 'MANAGED_BY', 'CO_LOCATED_WITH', 'DISPATCHED_BY', 'DAILY_WORK_BY', 'OVERSEES', 'CATEGORISED_AS', 'QUOTA'];

/** The table; saving gives it as CSV. */
export function correction(statements, { save, leave }) {
	const rows = statements.filter((each) => !each.inferred)
		.map((each) => ({ ...each, qualifier: each.qualifiers.join(';') }));
	const body = el('tbody', { role: 'rowgroup' });
	const trouble = el('div', { 'aria-live': 'assertive' });

	function fill() {
		put(body, rows.map((row, index) => el('tr', { role: 'row' },
			EDITED.map((column) => el('td', { role: 'cell', class: 'edit ' + column, 'data-label': words('column.' + column) }, cell(row, column, index))),
			el('td', { role: 'cell', 'data-label': '' }, el('button', { type: 'button', 'aria-label': words('correction.remove', { row: index + 1 }), onclick: () => {
				rows.splice(index, 1);
				fill();
			} }, '×')))));
	}

	function add() {
		rows.push({ item: rows.at(-1)?.item ?? '前言', predicate: 'TRANSFERRED_TO', subject: '', object: '', duty: '', qualifier: '', note: '' });
		fill();
		body.lastElementChild.querySelector('input').focus();
	}

	async function submit(event) {
		event.preventDefault();
		try {
			await save(csv(COLUMNS, rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))));
		}
		catch (failure) {
			put(trouble, problem(failure));
		}
	}

	fill();
	return el('form', { class: 'correction', onsubmit: submit },
		el('p', { class: 'tools' }, el('button', { type: 'submit', class: 'main' }, words('correction.save')),
			el('button', { type: 'button', onclick: add }, words('correction.add')),
			el('button', { type: 'button', onclick: leave }, words('correction.leave'))),
		trouble,
		el('div', { class: 'wide' }, el('table', { role: 'table' }, el('caption', {}, words('correction.caption')),
			el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, EDITED.map((column) => el('th', { role: 'columnheader', scope: 'col' }, words('column.' + column))),
				el('th', { role: 'columnheader', scope: 'col' }, el('span', { class: 'unseen' }, words('correction.removeColumn'))))), body)));
}

function cell(row, column, index) {
	const label = words('correction.cell', { column: words('column.' + column), row: index + 1 });
	const keep = (event) => { row[column] = event.target.value; };
	if (column === 'predicate') {
		return el('select', { 'aria-label': label, onchange: keep }, PREDICATES.map((each) =>
			el('option', { value: each, selected: each === row.predicate }, term('predicate', each))));
	}
	const input = el('input', { 'aria-label': label, oninput: keep, autocomplete: 'off' });
	input.value = row[column] ?? '';
	return input;
}
