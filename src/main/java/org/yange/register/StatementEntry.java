package org.yange.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.statement.Predicate;

/**
 * A statement with what it is about: the evidence of an edge.
 *
 * @param id its stable name
 * @param document the id of the document
 * @param title the title of the document
 * @param item the item of the clause
 * @param predicate what sort of thing it says
 * @param subject its subject as worded
 * @param object its object as worded, or empty
 * @param duty the duty as worded; empty means all
 * @param qualifiers what narrows it
 * @param effective when, in EDTF, where it differs from the document's, or null
 * @param jurisdiction the code of the place that it is about
 * @param inferred whether it follows from the text rather than standing in it
 * @param reason why it follows, or null
 * @param note what the person who labelled it noted
 * @param quote the words that say it, from start to end, or null while the text of the
 * document is not known
 * @param sentence the sentence around them, or null
 * @param start the offset of the first character in code points, or null
 * @param end the offset after the last one, or null
 * @param about the nodes of the graph that it is about
 */
public record StatementEntry(String id, String document, String title, String item, Predicate predicate, String subject,
		String object, String duty, List<String> qualifiers, @Nullable String effective, String jurisdiction,
		boolean inferred, @Nullable String reason, String note, @Nullable String quote, @Nullable String sentence,
		@Nullable Integer start, @Nullable Integer end, List<About> about) {

	/** Copies the lists. */
	public StatementEntry {
		qualifiers = List.copyOf(qualifiers);
		about = List.copyOf(about);
	}

	/**
	 * A node that a statement is about.
	 *
	 * @param role what it is in the statement: subject, object or duty
	 * @param kind the sort of node, such as Agency
	 * @param id its stable name
	 * @param name its name
	 */
	public record About(String role, String kind, String id, String name) {
	}

}
