package org.yange.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yange.extract.Passage;
import org.yange.statement.Predicate;
import org.yange.statement.Statement;
import org.yange.statement.Statement.Span;

/**
 * Rows that a person wrote, each with its place in the text.
 *
 * @param rows the rows in their order; those that stand in the text have a span
 * @param lost the rows of them that were found nowhere
 */
public record Alignment(List<Statement> rows, List<Statement> lost) {

	/** Copies the lists. */
	public Alignment {
		rows = List.copyOf(rows);
		lost = List.copyOf(lost);
	}

	/**
	 * {@return the rows with their places in a text}
	 *
	 * <p>
	 * A row that says where it stands keeps its place if its words stand there. The
	 * others take the place of the row that the extractor read alike in the same item,
	 * else the sentence of that item which holds their names and their duty best. Where
	 * the text has no such item, the row looks for a sentence that holds all its words.
	 * @param rows the rows
	 * @param text the text as stored
	 * @param extracted what the extractor read in it
	 */
	public static Alignment of(List<Statement> rows, String text, List<Statement> extracted) {
		Map<Key, Span> read = new HashMap<>();
		for (Statement statement : extracted) {
			Span span = statement.span();
			if (span != null) {
				read.putIfAbsent(Key.of(statement), span);
			}
		}
		SentenceSearch search = new SentenceSearch(Passage.of(text));
		List<Statement> placed = new ArrayList<>();
		List<Statement> lost = new ArrayList<>();
		for (Statement row : rows) {
			Span own = row.span();
			Span span = (own != null && search.holds(own, row)) ? own : read.get(Key.of(row));
			span = (span != null) ? span : search.find(row);
			placed.add(row.at(span));
			if (span == null) {
				lost.add(row);
			}
		}
		return new Alignment(placed, lost);
	}

	private record Key(String item, Predicate predicate, String subject, String object, String duty) {

		static Key of(Statement row) {
			return new Key(row.item(), row.predicate(), row.subject(), row.object(), row.duty());
		}

	}

}
