package org.yange.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.register.QuotedStatement;
import org.yange.statement.Predicate;
import org.yange.statement.Statement;

/**
 * A statement of a document, as it goes out.
 *
 * @param id its stable name
 * @param item the item of the clause
 * @param predicate what sort of thing it says
 * @param subject its subject as worded
 * @param object its object as worded, or empty
 * @param duty the duty as worded; empty means all
 * @param qualifiers what narrows it
 * @param effective when, in EDTF, where it differs from the document's, or null
 * @param jurisdiction the code of the place, where it differs from the document's, or
 * null
 * @param note what the person who labelled it noted
 * @param inferred whether it follows from the text rather than standing in it
 * @param reason why it follows, or null
 * @param start the offset of its first character in the text in code points, or null
 * @param end the offset after its last one, or null
 * @param quote the words from start to end, or null where the text is not stored
 */
record StatementRow(String id, String item, Predicate predicate, String subject, String object, String duty,
		List<String> qualifiers, @Nullable String effective, @Nullable String jurisdiction, String note,
		boolean inferred, @Nullable String reason, @Nullable Integer start, @Nullable Integer end,
		@Nullable String quote) {

	StatementRow {
		qualifiers = List.copyOf(qualifiers);
	}

	static StatementRow of(Statement statement) {
		return of(statement, null);
	}

	static StatementRow of(QuotedStatement quoted) {
		return of(quoted.statement(), quoted.quote());
	}

	private static StatementRow of(Statement statement, @Nullable String quote) {
		Statement.Span span = statement.span();
		return new StatementRow(statement.id(), statement.item(), statement.predicate(), statement.subject(),
				statement.object(), statement.duty(), statement.qualifiers(),
				(statement.effective() != null) ? statement.effective().text() : null, statement.jurisdiction(),
				statement.note(), statement.inferred(), statement.reason(), (span != null) ? span.start() : null,
				(span != null) ? span.end() : null, quote);
	}

}
