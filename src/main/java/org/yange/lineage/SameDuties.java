package org.yange.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.Correspondence.Kind;
import org.yange.lineage.Correspondence.Shared;
import org.yange.lineage.Flow.Party;
import org.yange.lineage.Resting.Rest;
import org.yange.lineage.Ties.Tied;

/**
 * Tells which bodies of one place have, on a day, the duties that bodies of another place
 * have, by the words of the duties. That is no succession.
 */
public final class SameDuties {

	private static final String SAME_WORDS = "same words";

	private static final String PART_OF = "part of";

	private final LineageGraph graph;

	private final Resting resting;

	private final Flows flows;

	private final Ties ties;

	private SameDuties(LineageGraph graph, TimeScope time) {
		this.graph = GraphOfTime.of(graph, time);
		this.resting = new Resting(this.graph);
		this.flows = new Flows(this.graph);
		this.ties = Ties.between(this.graph);
	}

	/**
	 * {@return what corresponds, ordered by the names of the bodies}
	 * @param found a part of the graph that holds both places
	 * @param one the code of the one place
	 * @param other the code of the other place
	 * @param time the time of which the last day is told
	 */
	public static List<Correspondence> between(LineageReader.Found found, String one, String other, TimeScope time) {
		SameDuties duties = new SameDuties(found.graph(), time);
		List<Body> bodies = found.matches()
			.stream()
			.flatMap((match) -> duties.graph.body(match.id()).stream())
			.toList();
		return duties.pairs(duties.held(bodies, one), duties.held(bodies, other));
	}

	private List<Held> held(List<Body> bodies, String place) {
		List<Held> all = new ArrayList<>();
		bodies.stream().filter((body) -> body.jurisdiction().equals(place)).forEach((body) -> {
			this.graph.changesInto(body.id())
				.stream()
				.filter((change) -> change.duty() != null)
				.flatMap((change) -> this.resting.after(List.of(this.resting.walk().along(change))).stream())
				.filter((rest) -> !rest.lost())
				.forEach((rest) -> all.add(held(rest)));
			this.graph.arrangementsOf(body.id())
				.stream()
				.filter((each) -> each.kind() == EdgeKind.OVERSEES && each.from().id().equals(body.id()))
				.flatMap((each) -> this.resting.walk().overseeing(each).stream())
				.flatMap((step) -> this.resting.after(List.of(step)).stream())
				.filter((rest) -> !rest.lost())
				.forEach((rest) -> all.add(held(rest)));
		});
		return all.stream().distinct().toList();
	}

	private Held held(Rest rest) {
		NamedDuty duty = Objects.requireNonNull(rest.step().carried());
		return new Held(this.flows.party(rest.step().change().to()), duty.id(), duty.name(), rest.certainty(),
				Flows.evidence(this.graph, rest.step().change().statements()));
	}

	private List<Correspondence> pairs(List<Held> one, List<Held> other) {
		Map<List<Party>, List<Shared>> pairs = new LinkedHashMap<>();
		for (Held each : one) {
			for (Held its : other) {
				shared(each, its).ifPresent((shared) -> pairs
					.computeIfAbsent(List.of(each.holder, its.holder), (parties) -> new ArrayList<>())
					.add(shared));
			}
		}
		return pairs.entrySet()
			.stream()
			.map((pair) -> Correspondences.of(pair.getKey().get(0), pair.getKey().get(1), Kind.SAME_DUTY,
					pair.getValue()))
			.sorted(Comparator.comparing((Correspondence each) -> each.from().name())
				.thenComparing((each) -> Objects.requireNonNull(each.to()).name()))
			.toList();
	}

	/** By their words, else by what persons found. */
	private Optional<Shared> shared(Held each, Held its) {
		return reason(each.duty, its.duty).map((reason) -> shared(each, its, reason))
			.or(() -> tied(each, its).map((tie) -> tied(each, its, tie)));
	}

	private Optional<DutyTie> tied(Held each, Held its) {
		NamedDuty one = new NamedDuty(each.id, each.duty);
		NamedDuty other = new NamedDuty(its.id, its.duty);
		return this.ties.between(one, other).or(() -> this.ties.between(other, one)).map(Tied::tie);
	}

	private static Shared tied(Held each, Held its, DutyTie tie) {
		List<Evidence> evidence = new ArrayList<>(each.evidence);
		evidence.addAll(its.evidence);
		return new Shared(each.id, each.duty, its.duty, each.certainty.weaker(its.certainty).weaker(tie.certainty()),
				tie.reason(), tie, evidence);
	}

	private static Shared shared(Held each, Held its, String reason) {
		List<Evidence> evidence = new ArrayList<>(each.evidence);
		evidence.addAll(its.evidence);
		Certainty certainty = each.certainty.weaker(its.certainty);
		boolean same = reason.equals(SAME_WORDS);
		return new Shared(each.id, each.duty, same ? null : its.duty, same ? certainty : Certainty.POSSIBLE, reason,
				null, evidence);
	}

	private static Optional<String> reason(String one, String other) {
		if (DutyWords.same(one, other)) {
			return Optional.of(SAME_WORDS);
		}
		boolean part = DutyWords.contains(one, other) || DutyWords.contains(other, one);
		return part ? Optional.of(PART_OF) : Optional.empty();
	}

	/**
	 * A duty that a body has.
	 *
	 * @param holder the body
	 * @param id the id of the duty
	 * @param duty its words
	 * @param certainty how surely
	 * @param evidence the clauses that say so
	 */
	private record Held(Party holder, String id, String duty, Certainty certainty, List<Evidence> evidence) {
	}

}
