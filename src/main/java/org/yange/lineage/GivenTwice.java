package org.yange.lineage;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.yange.lineage.Change.NamedDuty;
import org.yange.statement.Qualifier;

/**
 * A duty that a body gives away though it had given it to another.
 *
 * @param duty the duty in words
 * @param earlier the change by which it went first
 * @param later the change that gives it again
 */
record GivenTwice(String duty, Change earlier, Change later) {

	/**
	 * {@return what is given twice by some changes or by others of their givers}
	 * @param graph a part of the graph that holds the givers
	 * @param changes the changes
	 */
	static List<GivenTwice> among(LineageGraph graph, Collection<Change> changes) {
		return changes.stream().flatMap((change) -> with(graph, change)).distinct().toList();
	}

	/**
	 * {@return what is given twice, the one time by the change}
	 */
	static Stream<GivenTwice> with(LineageGraph graph, Change change) {
		NamedDuty duty = change.duty();
		String giver = change.from();
		if (duty == null || giver == null) {
			return Stream.empty();
		}
		return graph.changesFrom(giver)
			.stream()
			.filter((other) -> other.duty() != null && DutyWords.same(other.duty().name(), duty.name()))
			.filter((other) -> !other.to().equals(change.to()) && !other.reform().equals(change.reform()))
			.flatMap((other) -> Stream.concat(again(change, other), again(other, change)))
			.map((pair) -> new GivenTwice(duty.name(), pair.get(0), pair.get(1)));
	}

	private static Stream<List<Change>> again(Change earlier, Change later) {
		boolean marked = later.qualifiers().contains(Qualifier.GIVEN_BEFORE)
				&& Change.BY_TIME.compare(earlier, later) < 0;
		return marked ? Stream.of(List.of(earlier, later)) : Stream.empty();
	}

}
