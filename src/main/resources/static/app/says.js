/** A statement in words. */
import { el } from './dom.js';
import { term, words } from './language.js';

/** The statement in the terms of its columns. */
export function says(statement) {
	return [
		el('strong', {}, statement.subject || words('flow.unnamed')), ' ', term('predicate', statement.predicate),
		statement.object ? [' ', el('strong', {}, statement.object)] : null,
		statement.duty ? [words('answer.colon'), statement.duty]
			: statement.predicate === 'TRANSFERRED_TO' ? [words('answer.colon'), words('whole.全部职责')] : null,
	];
}
