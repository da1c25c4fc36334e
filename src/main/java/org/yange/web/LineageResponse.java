package org.yange.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.yange.answer.Reply;
import org.yange.form.ChartMaker;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.LineageAnswer.Asked;

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
		List<Reply.DutyReply> duties, @Nullable String nextCursor) implements Formed {

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

	/** A body that was asked about by its id is called by its name. */
	@Override
	public String asked() {
		String duty = this.question.duty();
		String asked = (duty != null) ? duty : Objects.toString(this.question.agency(), "");
		return this.answers.stream()
			.map(LineageAnswer::agency)
			.filter((agency) -> agency.id().equals(asked))
			.map(Asked::name)
			.findFirst()
			.orElse(asked);
	}

	@Override
	public String words() {
		return this.text;
	}

	@Override
	public @Nullable String following() {
		return this.nextCursor;
	}

	@Override
	public void addTo(ChartMaker chart) {
		chart.add(this.answers);
		this.duties.forEach((each) -> chart.add(each.duty().name(), each.flows(), each.warnings()));
	}

}
