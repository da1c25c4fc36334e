package org.yange.extract;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yange.statement.Predicate;
import org.yange.statement.Statement;

/** How well extracted statements agree with labelled ones, exact on what they say. */
final class Score {

	private final Map<Predicate, int[]> counts = new EnumMap<>(Predicate.class);

	private final Set<String> missed = new LinkedHashSet<>();

	private final Set<String> invented = new LinkedHashSet<>();

	void add(List<Statement> labelled, List<Statement> extracted) {
		Set<Row> wanted = rows(labelled);
		Set<Row> found = rows(extracted);
		for (Row row : wanted) {
			count(row.predicate())[found.contains(row) ? 0 : 2]++;
			if (!found.contains(row)) {
				this.missed.add(row.toString());
			}
		}
		for (Row row : found) {
			if (!wanted.contains(row)) {
				count(row.predicate())[1]++;
				this.invented.add(row.toString());
			}
		}
	}

	private static Set<Row> rows(List<Statement> statements) {
		return statements.stream()
			.map((each) -> new Row(each.predicate(), each.subject(), each.object(), each.duty()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private int[] count(Predicate predicate) {
		return this.counts.computeIfAbsent(predicate, (each) -> new int[3]);
	}

	double f1() {
		int[] all = new int[3];
		this.counts.values().forEach((each) -> {
			for (int i = 0; i < all.length; i++) {
				all[i] += each[i];
			}
		});
		return f1(all);
	}

	private static double f1(int[] count) {
		return (count[0] == 0) ? 0 : 2.0 * count[0] / (2.0 * count[0] + count[1] + count[2]);
	}

	Set<String> missed() {
		return this.missed;
	}

	Set<String> invented() {
		return this.invented;
	}

	String table() {
		StringBuilder table = new StringBuilder(
				"%-18s %5s %5s %5s %6s %6s %6s%n".formatted("predicate", "right", "wrong", "missed", "P", "R", "F1"));
		this.counts.forEach((predicate, n) -> table.append("%-18s %5d %5d %5d %6.3f %6.3f %6.3f%n".formatted(predicate,
				n[0], n[1], n[2], ratio(n[0], n[0] + n[1]), ratio(n[0], n[0] + n[2]), f1(n))));
		return table.append("F1 %.3f%n".formatted(f1())).toString();
	}

	private static double ratio(int part, int whole) {
		return (whole == 0) ? 1 : (double) part / whole;
	}

	private record Row(Predicate predicate, String subject, String object, String duty) {
	}

}
