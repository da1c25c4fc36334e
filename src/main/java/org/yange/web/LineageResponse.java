package org.yange.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.LineageAnswer;

/**
 * Lineages as they go out.
 *
 * @param question the question as it was understood
 * @param text the answer in words
 * @param dataVersion the version of the data that it is given from
 * @param answers one lineage for each body that was meant
 * @param nextCursor what to ask the next part with, or null at the end
 */
record LineageResponse(Understood question, String text, String dataVersion, List<LineageAnswer> answers,
		@Nullable String nextCursor) {

	LineageResponse {
		answers = List.copyOf(answers);
	}

	/**
	 * A question as it was understood.
	 *
	 * @param understoodAs the kind of question, such as forward
	 * @param agency the name that was asked about
	 */
	record Understood(String understoodAs, String agency) {
	}

}
