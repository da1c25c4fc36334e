package org.yange.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yange.graph.Reform.Said;
import org.yange.statement.BodyName;
import org.yange.statement.Predicate;
import org.yange.statement.Statement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

/**
 * Finds names of one reform that may be meant for the same, and suggests it.
 *
 * <p>
 * A body that the text ends though it gave nothing, beside one in the same clause that
 * gave and that nothing ends by name; two plates of one carrier, each named where the
 * other is not. They are never merged: a person decides.
 */
final class Resemblances {

	private static final double OF_BODIES = 0.6;

	private static final double OF_PLATES = 0.8;

	private final Scene scene;

	private final List<Said> said;

	Resemblances(Scene scene) {
		this.scene = scene;
		this.said = scene.reform().said();
	}

	void suggest() {
		Set<PlacedName> givers = subjects(Predicate.TRANSFERRED_TO, Predicate.RENAMED_TO, Predicate.CONVERTED_TO);
		Set<PlacedName> ended = subjects(Predicate.ABOLISHED);
		Map<String, List<Said>> clauses = this.said.stream().collect(groupingBy((each) -> each.statement().clauseId()));
		for (Said end : this.said) {
			PlacedName endedName = Scene.key(end, end.statement().subject());
			if (end.statement().predicate() != Predicate.ABOLISHED || end.statement().inferred()
					|| givers.contains(endedName) || BodyName.isClass(endedName.name())) {
				continue;
			}
			for (Said gift : clauses.getOrDefault(end.statement().clauseId(), List.of())) {
				PlacedName giver = Scene.key(gift, gift.statement().subject());
				boolean unended = !ended.contains(giver) && givers.contains(giver) && !BodyName.isClass(giver.name());
				if (unended && alike(endedName.name(), giver.name()) >= OF_BODIES) {
					suggestBodies(end, gift);
				}
			}
		}
		suggestPlates();
	}

	private void suggestPlates() {
		List<Said> plates = this.said.stream()
			.filter((each) -> each.statement().predicate() == Predicate.CARRIES_PLATE)
			.toList();
		Map<String, Set<String>> clauses = plates.stream()
			.map(Said::statement)
			.collect(groupingBy(Statement::object, mapping(Statement::clauseId, toSet())));
		plates.stream()
			.collect(groupingBy((each) -> Scene.key(each, each.statement().subject())))
			.values()
			.forEach((ofOne) -> ofOne.forEach((one) -> ofOne.stream()
				.filter((other) -> spelledApart(one.statement().object(), other.statement().object(), clauses))
				.forEach((other) -> suggestPlates(one, other))));
	}

	private Set<PlacedName> subjects(Predicate... predicates) {
		Set<Predicate> wanted = Set.of(predicates);
		return this.said.stream()
			.filter((each) -> wanted.contains(each.statement().predicate()) && !each.statement().inferred())
			.map((each) -> Scene.key(each, each.statement().subject()))
			.collect(toSet());
	}

	private void suggestBodies(Said end, Said gift) {
		Bodies bodies = this.scene.world().bodies();
		PlacedName giver = Scene.key(gift, gift.statement().subject());
		PlacedName ended = Scene.key(end, end.statement().subject());
		bodies.knownBefore(giver)
			.ifPresent((one) -> bodies.knownBefore(ended)
				.ifPresent((other) -> resemble(one.id(), other.id(), gift.statement(), end.statement())));
	}

	private static boolean spelledApart(String one, String other, Map<String, Set<String>> clauses) {
		return one.compareTo(other) < 0 && alike(one, other) >= OF_PLATES
				&& Collections.disjoint(clauses.getOrDefault(one, Set.of()), clauses.getOrDefault(other, Set.of()));
	}

	private void suggestPlates(Said one, Said other) {
		World world = this.scene.world();
		resemble(world.plate(Scene.key(one, one.statement().object())),
				world.plate(Scene.key(other, other.statement().object())), one.statement(), other.statement());
	}

	private void resemble(String one, String other, Statement first, Statement second) {
		Event event = this.scene.reform()
			.event(Certainty.POSSIBLE, Evidence.union(List.of(first.id()), List.of(second.id())));
		this.scene.world().edges().change(EdgeKind.RESEMBLES, one, other, event, List.of());
	}

	/**
	 * {@return how much of the longer name the two have in common, in order: 0 to 1}
	 */
	static double alike(String one, String other) {
		int[][] common = new int[one.length() + 1][other.length() + 1];
		for (int i = 1; i <= one.length(); i++) {
			for (int j = 1; j <= other.length(); j++) {
				common[i][j] = (one.charAt(i - 1) == other.charAt(j - 1)) ? common[i - 1][j - 1] + 1
						: Math.max(common[i - 1][j], common[i][j - 1]);
			}
		}
		return (double) common[one.length()][other.length()] / Math.max(one.length(), other.length());
	}

}
