package org.yange.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

import org.yange.statement.Provenance;
import org.yange.statement.Provenance.Activity;

/** A document as it is stored, without its clauses and its text. */
@Node("Document")
record DocumentNode(@Id String id, String hash, String metadata, List<String> jurisdictions, @Nullable String textHash,
		@Nullable String wasGeneratedBy, @Nullable String wasAttributedTo, @Nullable String hadPrimarySource,
		@Nullable String wasRevisionOf) {

	Provenance provenance() {
		return provenance(this.wasGeneratedBy, this.wasAttributedTo, this.hadPrimarySource, this.wasRevisionOf);
	}

	/** What does not say how it came about was stored when all was written by hand. */
	static Provenance provenance(@Nullable String generatedBy, @Nullable String attributedTo,
			@Nullable String primarySource, @Nullable String revisionOf) {
		return new Provenance((generatedBy != null) ? Activity.labelled(generatedBy) : Activity.LABELLING, attributedTo,
				primarySource, revisionOf);
	}

}
