package org.yange.extract;

import java.util.List;

import org.yange.statement.Statement;

/**
 * What was read from a text.
 *
 * @param masthead what it says of itself as a document
 * @param statements what it states, in the order of the text, each with its offsets
 * @param notUnderstood the sentences that speak of a change and gave no statement
 */
public record Extraction(Masthead masthead, List<Statement> statements, List<NotUnderstood> notUnderstood) {

	/** Copies the lists. */
	public Extraction {
		statements = List.copyOf(statements);
		notUnderstood = List.copyOf(notUnderstood);
	}

	/**
	 * A sentence that speaks of a change and was not understood.
	 *
	 * @param item where it stands
	 * @param quote the words
	 * @param start the offset of its first character, in code points
	 * @param end the offset after its last one
	 */
	public record NotUnderstood(String item, String quote, int start, int end) {
	}

}
