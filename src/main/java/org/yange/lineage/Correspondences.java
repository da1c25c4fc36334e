package org.yange.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.Correspondence.Kind;
import org.yange.lineage.Correspondence.Shared;
import org.yange.lineage.Flow.DutyMoved;
import org.yange.lineage.Flow.Party;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.Resting.Rest;

/** Tells which bodies of one day have what the bodies of another day had. */
public final class Correspondences {

	private static final Comparator<Correspondence> BY_NAME = Comparator
		.comparing((Correspondence each) -> each.from().name())
		.thenComparing((each) -> String.valueOf(each.from().id()))
		.thenComparing(Correspondence::kind)
		.thenComparing((each) -> (each.to() != null) ? each.to().name() : "");

	private final LineageGraph after;

	private final LineageGraph told;

	private final Resting throughout;

	private final Map<String, List<Rest>> had;

	private final LocalDate from;

	private final Resting resting;

	private final Flows flows;

	private final LocalDate to;

	private Correspondences(LineageGraph graph, LocalDate from, LocalDate to, Map<String, List<Rest>> had) {
		this.told = GraphOfTime.of(graph, TimeScope.asOf(to));
		this.throughout = new Resting(this.told);
		this.had = had;
		this.from = from;
		this.after = GraphOfTime.of(graph, new TimeScope(from.plusDays(1), to, null));
		this.resting = new Resting(this.after);
		this.flows = new Flows(this.after);
		this.to = to;
	}

	/**
	 * {@return what corresponds, ordered by the names of the bodies of the one day}
	 * @param graph a part of the graph that holds the bodies with all that goes out of
	 * them
	 * @param bodies the ids of the bodies that are asked about
	 * @param from the one day
	 * @param to the other day, later
	 */
	public static List<Correspondence> between(LineageGraph graph, Collection<String> bodies, LocalDate from,
			LocalDate to) {
		LineageGraph before = GraphOfTime.of(graph, TimeScope.asOf(from));
		Correspondences all = new Correspondences(graph, from, to, had(before, bodies));
		return bodies.stream()
			.distinct()
			.flatMap((id) -> before.body(id).stream())
			.filter((body) -> Existence.on(from, body.founded(), body.ended()) != Existence.NONE)
			.flatMap((body) -> all.of(body.id()).stream())
			.sorted(BY_NAME)
			.toList();
	}

	/**
	 * {@return the duties that are known by name to be with each body at the end of a
	 * time}
	 */
	private static Map<String, List<Rest>> had(LineageGraph before, Collection<String> bodies) {
		Resting resting = new Resting(before);
		Map<String, List<Rest>> had = new HashMap<>();
		Set<Step> first = new LinkedHashSet<>();
		for (String body : bodies) {
			before.changesInto(body)
				.stream()
				.filter((change) -> change.duty() != null && !DutyWords.isEmpty(change.duty().name()))
				.forEach((change) -> first.add(resting.walk().along(change)));
			before.arrangementsOf(body)
				.stream()
				.filter((each) -> each.kind() == EdgeKind.OVERSEES && each.from().id().equals(body))
				.forEach((each) -> resting.walk().overseeing(each).ifPresent(first::add));
		}
		first.forEach((step) -> resting.after(List.of(step))
			.stream()
			.filter((rest) -> !rest.lost())
			.forEach((rest) -> had.computeIfAbsent(rest.step().change().to(), (body) -> new ArrayList<>()).add(rest)));
		return had;
	}

	/** Where the duties went on that the body had by name on the one day. */
	private void wentOn(String id, BiConsumer<Rest, Shared> told) {
		for (Rest start : this.had.getOrDefault(id, List.of())) {
			this.throughout.after(List.of(start.step()))
				.stream()
				.filter((rest) -> !rest.step().change().date().certainlyBy(this.from))
				.map((rest) -> new Rest(rest.step(), rest.certainty().weaker(start.certainty()), rest.lost()))
				.forEach((rest) -> told.accept(rest, shared(rest)));
		}
	}

	private List<Correspondence> of(String id) {
		Body body = this.after.body(id).orElseThrow();
		Map<String, List<Shared>> receivers = new LinkedHashMap<>();
		List<Shared> lost = new ArrayList<>();
		boolean wholeGone = false;
		List<Step> first = this.resting.walk().from(id);
		for (Rest rest : this.resting.after(first)) {
			Shared duty = shared(rest);
			(rest.lost() ? lost : receivers.computeIfAbsent(rest.step().change().to(), (to) -> new ArrayList<>()))
				.add(duty);
		}
		wentOn(id, (rest, duty) -> {
			if (!rest.lost()) {
				receivers.computeIfAbsent(rest.step().change().to(), (to) -> new ArrayList<>()).add(duty);
			}
		});
		for (Step step : first) {
			wholeGone |= step.change().isWhole();
		}
		List<Correspondence> all = new ArrayList<>();
		Party party = this.flows.party(id);
		receivers.forEach((to, duties) -> all.add(of(party, this.flows.party(to), Kind.SUCCESSION, duties)));
		boolean there = Existence.on(this.to, body.founded(), body.ended()) != Existence.NONE;
		if (there && !wholeGone) {
			boolean unchanged = first.isEmpty();
			all.add(of(party, party, unchanged ? Kind.UNCHANGED : Kind.REST,
					List.of(everything(unchanged, isToldOf(id) ? Certainty.STATED : Certainty.POSSIBLE, List.of()))));
		}
		boolean restGone = first.stream().map(Step::change).anyMatch((change) -> Residues.isTheRest(body, change));
		if (!there && !wholeGone && !restGone) {
			lost.add(everything(first.isEmpty(), Certainty.STATED, Flows.evidence(this.after, body.fateStatements())));
		}
		if (!lost.isEmpty()) {
			all.add(of(party, null, Kind.NOT_PLACED, lost));
		}
		return all;
	}

	/**
	 * {@return whether any document tells of the body something that happened by the
	 * later day} Of one that is told of only afterwards nobody says when it began.
	 */
	private boolean isToldOf(String id) {
		boolean begun = this.told.body(id)
			.filter((body) -> body.founded() != null || !body.categories().isEmpty())
			.isPresent();
		return begun || !this.told.changesInto(id).isEmpty() || !this.told.changesFrom(id).isEmpty()
				|| !this.told.arrangementsOf(id).isEmpty();
	}

	private static Shared everything(boolean all, Certainty certainty, List<Evidence> evidence) {
		return new Shared(null, all ? Flows.EVERYTHING : Flows.THE_REST, null, certainty, null, null, evidence);
	}

	private Shared shared(Rest rest) {
		Step step = rest.step();
		NamedDuty carried = step.carried();
		DutyMoved duty = this.flows.flow(step, Direction.FORWARD, 1, rest.certainty()).duty();
		return new Shared((carried != null) ? carried.id() : null, duty.name(), null, rest.certainty(), null, null,
				Flows.evidence(this.after, step.change().statements()));
	}

	/**
	 * Makes one correspondence of two bodies; the same words of several clauses are one.
	 */
	static Correspondence of(Party from, @Nullable Party to, Kind kind, List<Shared> duties) {
		Map<List<@Nullable String>, Shared> once = new LinkedHashMap<>();
		duties.forEach((each) -> once.merge(
				Arrays.asList(each.name(), each.otherName(), DutyWords.isEmpty(each.name()) ? each.id() : null), each,
				Correspondences::joined));
		List<Shared> all = List.copyOf(once.values());
		Certainty surest = all.stream().map(Shared::certainty).min(Comparator.naturalOrder()).orElseThrow();
		return new Correspondence(from, to, kind, all, all.size(), surest);
	}

	private static Shared joined(Shared one, Shared other) {
		return new Shared(one.id(), one.name(), one.otherName(), one.certainty().surer(other.certainty()), one.reason(),
				one.tie(), Stream.concat(one.evidence().stream(), other.evidence().stream()).distinct().toList());
	}

}
