/** Tables for spreadsheets. */
import { el } from './dom.js';

/** What tells a spreadsheet that a table is in UTF-8. */
const MARK = '\ufeff';

/** A table in CSV (RFC 4180). */
export function csv(columns, rows) {
	const quoted = (value) => /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
	return [columns, ...rows].map((row) => row.map(quoted).join(',')).join('\n') + '\n';
}

/** Hands a table to whoever looks, as a file that a spreadsheet takes for UTF-8. */
export function save(name, text) {
	download(name, new Blob([text.startsWith(MARK) ? text : MARK + text], { type: 'text/csv;charset=utf-8' }));
}

/** Hands something to whoever looks, as a file. */
export function download(name, body) {
	const address = URL.createObjectURL(body);
	const anchor = el('a', { href: address, download: name });
	anchor.click();
	setTimeout(() => URL.revokeObjectURL(address), 1000);
}
