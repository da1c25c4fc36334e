package org.yange.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.Flow.Excepted;
import org.yange.lineage.Ties.Tied;
import org.yange.statement.DutyLink.Relation;
import org.yange.statement.Qualifier;

/**
 * Follows duties forward from body to body, reform by reform.
 *
 * <p>
 * A walk never goes back in time and takes at most one change of a reform, unless the
 * body that gives was made by that same reform (rules 2 and 3). Each step is followed
 * once, however many ways lead to it.
 */
final class Walk {

	private final LineageGraph graph;

	private final Ties ties;

	private final Map<String, Givings> givings = new HashMap<>();

	private final Map<Step, List<Step>> after = new HashMap<>();

	private final Map<Step, Lost> lost = new HashMap<>();

	Walk(LineageGraph graph) {
		this.graph = graph;
		this.ties = Ties.within(graph);
	}

	/**
	 * {@return the first steps of all that a body ever had} What it gave in one reform
	 * does not keep it from having, and giving, more by another.
	 */
	List<Step> from(String body) {
		List<Step> steps = new ArrayList<>();
		givingsOf(body).reforms().forEach((giving) -> everythingActsIn(giving, null, steps));
		return steps;
	}

	/**
	 * {@return the first steps of all that a body ever had, and of the duties that came
	 * to it by name}
	 */
	List<Step> ofAllThatWasHad(String body) {
		List<Step> steps = new ArrayList<>(from(body));
		steps.addAll(new Upstream(this.graph, this, body).goingOn());
		return steps;
	}

	/**
	 * {@return the first step of the duty of one change}
	 */
	Step along(Change first) {
		return new Step(first, first.duty(), certainty(first), List.of());
	}

	/**
	 * {@return the first step of a part of the duty of one change}
	 */
	Step along(Change first, NamedDuty part) {
		return new Step(first, part, certainty(first), List.of());
	}

	/**
	 * {@return how a line of work that a body oversees begins its way, if it goes where
	 * the body goes} One that a clause ends goes nowhere.
	 * @param each the body oversees the line of work
	 */
	Optional<Step> overseeing(Arrangement each) {
		String body = each.from().id();
		boolean endedApart = each.until() != null && this.graph.body(body)
			.filter((overseer) -> !Collections.disjoint(overseer.fateStatements(), each.untilStatements()))
			.isEmpty();
		if (endedApart || this.graph.body(body).isEmpty()) {
			return Optional.empty();
		}
		NamedDuty duty = new NamedDuty(each.to().id(), each.to().name());
		return Optional
			.of(new Step(
					new Change(each.kind(), null, "", body, duty, each.reform(), Edtf.parse(each.effective()), "",
							each.certainty(), each.qualifiers(), each.statements()),
					duty, each.certainty(), List.of()));
	}

	/**
	 * {@return the changes by which a part of a duty goes} It goes with the whole, except
	 * where the same reform names it more narrowly (rule 1); where that speaks only of a
	 * part of it (有关), the rest goes with the whole.
	 */
	Stream<Change> narrowest(Change whole, NamedDuty part) {
		String giver = whole.from();
		if (giver == null) {
			return Stream.of(whole);
		}
		List<Change> naming = givingsOf(giver).in(whole.reform())
			.map((giving) -> naming(giving, part))
			.orElse(List.of());
		List<Change> apart = naming.stream()
			.filter((each) -> !DutyWords.same(NamedChanges.words(each), NamedChanges.words(whole)))
			.toList();
		boolean together = apart.size() < naming.size() || apart.stream().allMatch(Walk::isPartial);
		return together ? Stream.concat(Stream.of(whole), apart.stream()) : apart.stream();
	}

	/**
	 * {@return the steps after a step}
	 */
	List<Step> after(Step arrival) {
		List<Step> known = this.after.get(arrival);
		if (known == null) {
			known = follow(arrival);
			this.after.put(arrival, known);
		}
		return known;
	}

	/**
	 * {@return what is lost from sight after a step}
	 */
	Stream<Lost> lostAfter(Step step) {
		after(step);
		return Stream.ofNullable(this.lost.get(step));
	}

	/**
	 * {@return the changes that may follow a step or come before it, for all that their
	 * dates tell}
	 */
	List<Change> unorderedWith(Step arrival) {
		Change change = arrival.change();
		NamedDuty carried = arrival.carried();
		return givingsOf(change.to()).reforms()
			.stream()
			.filter((giving) -> !giving.reform().equals(change.reform()) && giving.mayOverlap(change.date()))
			.flatMap((giving) -> giving.changes().stream())
			.filter((other) -> change.date().overlaps(other.date()))
			.filter((other) -> other.isWhole() || ((carried == null) ? arrival.sameBody()
					: concerns(other, carried.name()) || tied(other, carried).isPresent()))
			.toList();
	}

	private static boolean concerns(Change named, String duty) {
		String name = NamedChanges.words(named);
		return DutyWords.same(name, duty) || DutyWords.contains(name, duty) || DutyWords.contains(duty, name);
	}

	private List<Step> follow(Step arrival) {
		String body = arrival.change().to();
		NamedDuty carried = arrival.carried();
		Set<Step> steps = new LinkedHashSet<>();
		for (Giving giving : givingsOf(body).after((change) -> isAfter(arrival.change(), change, body))) {
			boolean gone = (carried == null) ? everythingActsIn(giving, arrival, steps)
					: dutyActsIn(giving, carried, steps);
			if (gone) {
				return List.copyOf(steps);
			}
		}
		this.graph.body(body)
			.filter((holder) -> holder.ended() != null)
			.ifPresent((holder) -> this.lost.put(arrival,
					new Lost((carried != null) ? carried.name() : Flows.EVERYTHING, holder)));
		return List.copyOf(steps);
	}

	/**
	 * Everything that the body had goes on, or stays (rules 1 and 4). What it gives by
	 * name may be what came, as long as it is the same body under another name.
	 */
	private boolean everythingActsIn(Giving giving, @Nullable Step arrival, Collection<Step> steps) {
		boolean own = arrival == null;
		boolean same = arrival == null || arrival.sameBody();
		List<Change> named = giving.named().all();
		for (Change change : same ? named : List.<Change>of()) {
			Certainty certainty = own ? giving.certainty(change) : giving.certainty(change).weaker(Certainty.POSSIBLE);
			steps.add(new Step(change, change.duty(), certainty, giving.named().narrowerThan(change)));
		}
		for (Change whole : giving.wholes()) {
			Certainty certainty = own ? whole.certainty() : whole.certainty().weaker(Certainty.INHERITED);
			steps.add(new Step(whole, null, certainty, named, null, same && EdgeKind.SAME_BODY.contains(whole.kind())));
		}
		return !giving.wholes().isEmpty();
	}

	/**
	 * One duty goes where it is named, else with everything, else stays (rules 1 and 4).
	 * Its parts go where they are named, and where only a part of it is spoken of (有关)
	 * the rest goes on as before.
	 */
	private boolean dutyActsIn(Giving giving, NamedDuty carried, Collection<Step> steps) {
		List<Change> naming = naming(giving, carried);
		List<Change> parts = new ArrayList<>(giving.named().partsOf(carried.name()));
		parts.forEach((change) -> steps.add(new Step(change, change.duty(), giving.certainty(change), List.of())));
		for (Change change : giving.tied()) {
			if (!parts.contains(change) && !naming.contains(change)) {
				tied(change, carried).filter((tied) -> tied.relation() == Relation.PART).ifPresent((tied) -> {
					parts.add(change);
					steps.add(new Step(change, change.duty(), giving.certainty(change).weaker(tied.tie().certainty()),
							List.of(), tied.tie(), false));
				});
			}
		}
		for (Change change : naming) {
			DutyTie tie = byWords(change, carried) ? null : tied(change, carried).map(Tied::tie).orElse(null);
			Certainty certainty = giving.certainty(change).weaker((tie != null) ? tie.certainty() : Certainty.STATED);
			steps.add(new Step(change, carried, certainty, parts, tie, false));
		}
		if (naming.stream().anyMatch((change) -> !isPartial(change))) {
			return true;
		}
		List<Change> wholes = giving.wholes();
		wholes.forEach((change) -> steps
			.add(new Step(change, carried, change.certainty().weaker(Certainty.INHERITED), parts)));
		return !wholes.isEmpty();
	}

	/**
	 * {@return the changes that name the duty itself, else the narrowest of those that
	 * name it among others}
	 */
	private List<Change> naming(Giving giving, NamedDuty carried) {
		List<Change> same = giving.named().same(carried.name());
		if (!same.isEmpty()) {
			return same;
		}
		List<Change> wider = giving.named().containing(carried.name());
		if (wider.isEmpty()) {
			return giving.tied().stream().filter((change) -> isTiedWhole(change, carried)).toList();
		}
		return wider.stream()
			.filter((change) -> wider.stream()
				.noneMatch((other) -> DutyWords.contains(NamedChanges.words(change), NamedChanges.words(other))))
			.toList();
	}

	private static boolean byWords(Change change, NamedDuty carried) {
		return DutyWords.same(NamedChanges.words(change), carried.name())
				|| DutyWords.contains(NamedChanges.words(change), carried.name());
	}

	/** Persons found the clause to speak of the duty itself, or of more. */
	private boolean isTiedWhole(Change change, NamedDuty carried) {
		return tied(change, carried).filter((tied) -> tied.relation() != Relation.PART).isPresent();
	}

	private Optional<Tied> tied(Change change, NamedDuty carried) {
		return Optional.ofNullable(change.duty()).flatMap((duty) -> this.ties.between(duty, carried));
	}

	private Certainty certainty(Change change) {
		String giver = change.from();
		return Optional.ofNullable(giver)
			.flatMap((body) -> givingsOf(body).in(change.reform()))
			.map((giving) -> giving.certainty(change))
			.orElse(change.certainty());
	}

	private Givings givingsOf(String body) {
		return this.givings.computeIfAbsent(body, this.graph::givingsOf);
	}

	/**
	 * {@return whether some way may lead by one change to another, for all that their
	 * dates tell}
	 */
	boolean mayLead(Change arrival, Change change) {
		return isAfter(arrival, change, arrival.to())
				|| (!arrival.reform().equals(change.reform()) && arrival.date().overlaps(change.date()));
	}

	private boolean isAfter(Change arrival, Change change, String body) {
		if (arrival.reform().equals(change.reform())) {
			return this.graph.body(body).filter((giver) -> change.reform().equals(giver.foundedIn())).isPresent();
		}
		return Change.BY_TIME.compare(arrival, change) < 0;
	}

	static boolean isPartial(Change change) {
		return change.qualifiers().contains(Qualifier.PARTIAL);
	}

	/**
	 * A duty whose holder ended while no clause places it.
	 *
	 * @param duty the duty in words
	 * @param holder the body that ended
	 */
	record Lost(String duty, Body holder) {
	}

}
