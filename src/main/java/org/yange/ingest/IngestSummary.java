package org.yange.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.yange.graph.Loaded;

/** What became of many documents: a line for each, and a summary at the end. */
final class IngestSummary {

	private final int all;

	private final long began = System.nanoTime();

	private final Map<String, Integer> outcomes = new TreeMap<>();

	private final List<String> refused = new ArrayList<>();

	private long statements;

	private long notUnderstood;

	private int done;

	IngestSummary(int all) {
		this.all = all;
	}

	/**
	 * {@return how many documents are done}
	 */
	int done() {
		return this.done;
	}

	/**
	 * {@return how many documents were refused}
	 */
	int refused() {
		return this.refused.size();
	}

	/**
	 * {@return the line of a document that is there}
	 */
	String add(Loaded loaded) {
		this.done++;
		this.outcomes.merge(loaded.outcome().label(), 1, Integer::sum);
		this.statements += loaded.statements();
		long open = loaded.warnings()
			.stream()
			.filter((finding) -> finding.code().equals(AccessionReader.NOT_UNDERSTOOD))
			.count();
		this.notUnderstood += open;
		return "%d of %d: %s %s, %d statements%s".formatted(this.done, this.all, loaded.document(),
				loaded.outcome().label(), loaded.statements(),
				(open > 0) ? ", %d sentences not understood".formatted(open) : "");
	}

	/**
	 * {@return the line of a document that was refused}
	 */
	String refuse(Path path, String reason) {
		this.done++;
		this.refused.add(path + ": " + reason.replace("\n", "; "));
		return "%d of %d: %s refused: %s".formatted(this.done, this.all, path, reason);
	}

	/**
	 * {@return the summary}
	 */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		double seconds = Duration.ofNanos(System.nanoTime() - this.began).toMillis() / 1000.0;
		StringBuilder whole = new StringBuilder("%d documents: ".formatted(this.all));
		this.outcomes.forEach((outcome, number) -> whole.append(number).append(' ').append(outcome).append(", "));
		whole.append("%d refused; %d statements, %d sentences not understood; %s seconds".formatted(this.refused.size(),
				this.statements, this.notUnderstood, String.format(Locale.ROOT, "%.1f", seconds)));
		lines.add(whole.toString());
		if (!this.refused.isEmpty()) {
			lines.add("Refused:");
			this.refused.forEach((line) -> lines.add("  " + line));
		}
		return lines;
	}

}
