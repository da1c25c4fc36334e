package org.yange.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.answer.Reply;
import org.yange.lineage.LineageAnswer;

/**
 * Lineages as they go out.
 *
 * @param question the question as it was understood
 * @param text the answer in words
 * @param dataVersion the version of the data that it is given from
 * @param answers one lineage for each body that was meant
 * @param duties one entry for each duty that was meant, where a duty was asked about
 * @param nextCursor what to ask the next part with, or null at the end
 */
record LineageResponse(Reply.Understood question, String text, String dataVersion, List<LineageAnswer> answers,
		List<Reply.DutyReply> duties, @Nullable String nextCursor) {

	LineageResponse {
		answers = List.copyOf(answers);
		duties = List.copyOf(duties);
	}

	static LineageResponse of(Reply reply, @Nullable Integer limit, @Nullable String cursor) {
		String version = reply.dataVersion();
		LineagePage page = LineagePage.of(reply.answers(), Cursor.position(cursor, version), limit);
		Integer next = page.next();
		return new LineageResponse(reply.question(), reply.text(), version, page.answers(), reply.duties(),
				(next != null) ? new Cursor(version, next).encoded() : null);
	}

}
