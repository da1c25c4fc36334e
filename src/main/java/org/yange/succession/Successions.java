package org.yange.succession;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.Direction;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.LineageReader;
import org.yange.lineage.LineageReader.Found;
import org.yange.register.Agencies;

/** Tells what each of a list of old names became. */
@Service
public class Successions {

	/** So many names share one question to the graph. */
	private static final int BATCH = 200;

	private final LineageReader reader;

	private final Agencies agencies;

	Successions(LineageReader reader, Agencies agencies) {
		this.reader = reader;
		this.agencies = agencies;
	}

	/**
	 * {@return one row or more for each name, in the order given}
	 * @param names the names; empty ones are passed over
	 * @param jurisdiction the code of the place, or null for all
	 * @param question how far and as of when
	 */
	public List<Succession> of(List<String> names, @Nullable String jurisdiction, LineageQuestion question) {
		LineageQuestion forward = new LineageQuestion(Direction.FORWARD, question.depth(), question.time());
		List<String> stripped = names.stream().map(String::strip).toList();
		List<Succession> rows = new ArrayList<>();
		for (int start = 0; start < stripped.size(); start += BATCH) {
			List<String> batch = stripped.subList(start, Math.min(stripped.size(), start + BATCH));
			List<Found> found = this.reader.byNames(batch, jurisdiction, forward);
			for (int i = 0; i < batch.size(); i++) {
				String name = batch.get(i);
				if (!name.isEmpty()) {
					rows.addAll(rows(start + i + 1, name, found.get(i), forward));
				}
			}
		}
		return rows;
	}

	private List<Succession> rows(int line, String name, Found found, LineageQuestion question) {
		List<LineageAnswer> answers = found.answers(question);
		if (answers.isEmpty()) {
			return List.of(new Succession(line, name, null, null, null, List.of(), this.agencies.nearest(name)));
		}
		return answers.stream().flatMap((answer) -> rows(line, name, answer).stream()).toList();
	}

	private static List<Succession> rows(int line, String name, LineageAnswer answer) {
		if (answer.flows().isEmpty()) {
			return List
				.of(new Succession(line, name, answer.agency(), null, answer.residue(), answer.warnings(), List.of()));
		}
		return answer.flows()
			.stream()
			.map((flow) -> new Succession(line, name, answer.agency(), flow, answer.residue(), answer.warnings(),
					List.of()))
			.toList();
	}

}
