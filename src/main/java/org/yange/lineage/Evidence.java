package org.yange.lineage;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands.
 *
 * @param document the id of the document
 * @param title its title
 * @param item the item of the clause
 * @param statement the id of the statement
 * @param quote the words that say it, or null where the text of the document is not known
 * @param sentence the sentence around them, or null
 * @param reason why it follows, where it is inferred
 * @param unconfirmed whether whoever labelled it could not hold it against a source
 * @param published when its document could first be known, in EDTF, or null where nothing
 * says so
 */
public record Evidence(String document, String title, String item, String statement, @Nullable String quote,
		@Nullable String sentence, @Nullable String reason, boolean unconfirmed, @Nullable String published) {
}
