package org.yange.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yange.graph.Reform.Said;
import org.yange.statement.BodyName;
import org.yange.statement.Predicate;
import org.yange.statement.Statement;

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
		for (Said end : this.said) {
			PlacedName endedName = Scene.key(end, end.statement().subject());
			if (end.statement().predicate() != Predicate.ABOLISHED || end.statement().inferred()
					|| givers.contains(endedName) || BodyName.isClass(endedName.name())) {
				continue;
			}
			for (Said gift : this.said) {
				PlacedName giver = Scene.key(gift, gift.statement().subject());
				boolean unended = !ended.contains(giver) && givers.contains(giver) && !BodyName.isClass(giver.name());
				if (unended && sameClause(end, gift) && alike(endedName.name(), giver.name()) >= OF_BODIES) {
					suggestBodies(end, gift);
				}
			}
		}
		for (Said one : this.said) {
			this.said.stream()
				.filter((other) -> spelledApart(one, other))
				.forEach((other) -> suggestPlates(one, other));
		}
	}

	private Set<PlacedName> subjects(Predicate... predicates) {
		Set<Predicate> wanted = Set.of(predicates);
		return this.said.stream()
			.filter((each) -> wanted.contains(each.statement().predicate()) && !each.statement().inferred())
			.map((each) -> Scene.key(each, each.statement().subject()))
			.collect(Collectors.toSet());
	}

	private static boolean sameClause(Said one, Said other) {
		return one.statement().clauseId().equals(other.statement().clauseId());
	}

	private void suggestBodies(Said end, Said gift) {
		Bodies bodies = this.scene.world().bodies();
		PlacedName giver = Scene.key(gift, gift.statement().subject());
		PlacedName ended = Scene.key(end, end.statement().subject());
		bodies.knownBefore(giver)
			.ifPresent((one) -> bodies.knownBefore(ended)
				.ifPresent((other) -> resemble(one.id(), other.id(), gift.statement(), end.statement())));
	}

	private boolean spelledApart(Said one, Said other) {
		Statement first = one.statement();
		Statement second = other.statement();
		return first.predicate() == Predicate.CARRIES_PLATE && second.predicate() == Predicate.CARRIES_PLATE
				&& first.object().compareTo(second.object()) < 0
				&& Scene.key(one, first.subject()).equals(Scene.key(other, second.subject()))
				&& alike(first.object(), second.object()) >= OF_PLATES && !saidTogether(first, second);
	}

	private boolean saidTogether(Statement first, Statement second) {
		Set<String> clauses = this.said.stream()
			.map(Said::statement)
			.filter((each) -> each.predicate() == Predicate.CARRIES_PLATE && each.object().equals(first.object()))
			.map(Statement::clauseId)
			.collect(Collectors.toSet());
		return this.said.stream()
			.map(Said::statement)
			.anyMatch((each) -> each.predicate() == Predicate.CARRIES_PLATE && each.object().equals(second.object())
					&& clauses.contains(each.clauseId()));
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
