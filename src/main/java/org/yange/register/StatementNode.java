package org.yange.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

import org.yange.document.Edtf;
import org.yange.statement.Predicate;
import org.yange.statement.Statement;
import org.yange.statement.Statement.Span;

/** A statement as it is stored. */
@Node("Statement")
record StatementNode(@Id String id, String document, String item, String predicate, String subject, String object,
		String duty, List<String> qualifiers, @Nullable String effective, boolean inferred, int position,
		@Nullable Integer start, @Nullable Integer end, @Nullable String quote, @Nullable String sentence,
		@Nullable String jurisdiction, String place, String note, @Nullable String reason) {

	Statement statement() {
		return new Statement(this.document, this.item, Predicate.valueOf(this.predicate), this.subject, this.object,
				this.duty, this.qualifiers, (this.effective != null) ? Edtf.parse(this.effective) : null,
				(this.start != null && this.end != null) ? new Span(this.start, this.end) : null, this.jurisdiction,
				this.note, this.reason);
	}

}
