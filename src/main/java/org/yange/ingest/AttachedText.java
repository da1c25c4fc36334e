package org.yange.ingest;

import java.util.List;

import org.yange.review.Differences;
import org.yange.statement.Statement;

/**
 * What came of attaching a text to a document.
 *
 * @param changed whether the document had no text before
 * @param rows how many rows the document has of what the text states
 * @param lost the rows of them that were not found in the text
 * @param differences what the program reads in the text, against the rows
 */
public record AttachedText(boolean changed, int rows, List<Statement> lost, Differences differences) {

	/** Copies the list. */
	public AttachedText {
		lost = List.copyOf(lost);
	}

}
