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
		reformsAfter(body, null).forEach((reform) -> everythingActsIn(reform, null, steps));
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
		List<Change> naming = naming(
				this.graph.changesFrom(giver).stream().filter((each) -> each.reform().equals(whole.reform())).toList(),
				part);
		List<Change> apart = naming.stream().filter((each) -> !DutyWords.same(name(each), name(whole))).toList();
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
		return this.graph.changesFrom(change.to())
			.stream()
			.filter((other) -> !other.reform().equals(change.reform()) && change.date().overlaps(other.date()))
			.filter((other) -> other.isWhole() || ((carried == null) ? arrival.sameBody()
					: concerns(other, carried.name()) || tied(other, carried).isPresent()))
			.toList();
	}

	private static boolean concerns(Change named, String duty) {
		String name = name(named);
		return DutyWords.same(name, duty) || DutyWords.contains(name, duty) || DutyWords.contains(duty, name);
	}

	private List<Step> follow(Step arrival) {
		String body = arrival.change().to();
		NamedDuty carried = arrival.carried();
		Set<Step> steps = new LinkedHashSet<>();
		for (List<Change> reform : reformsAfter(body, arrival.change())) {
			boolean gone = (carried == null) ? everythingActsIn(reform, arrival, steps)
					: dutyActsIn(reform, carried, steps);
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
	private boolean everythingActsIn(List<Change> reform, @Nullable Step arrival, Collection<Step> steps) {
		boolean own = arrival == null;
		boolean same = arrival == null || arrival.sameBody();
		for (Change named : same ? named(reform) : List.<Change>of()) {
			Certainty certainty = own ? certainty(named) : certainty(named).weaker(Certainty.POSSIBLE);
			steps.add(new Step(named, named.duty(), certainty, narrower(named, reform)));
		}
		List<Change> wholes = wholes(reform);
		for (Change whole : wholes) {
			Certainty certainty = own ? whole.certainty() : whole.certainty().weaker(Certainty.INHERITED);
			steps.add(new Step(whole, null, certainty, elsewhere(whole, named(reform)), null,
					same && EdgeKind.SAME_BODY.contains(whole.kind())));
		}
		return !wholes.isEmpty();
	}

	/**
	 * One duty goes where it is named, else with everything, else stays (rules 1 and 4).
	 * Its parts go where they are named, and where only a part of it is spoken of (有关)
	 * the rest goes on as before.
	 */
	private boolean dutyActsIn(List<Change> reform, NamedDuty carried, Collection<Step> steps) {
		List<Change> naming = naming(reform, carried);
		Predicate<String> partsOfCarried = DutyWords.partsOf(carried.name());
		List<Change> parts = new ArrayList<>();
		for (Change change : named(reform)) {
			if (partsOfCarried.test(name(change))) {
				parts.add(change);
				steps.add(new Step(change, change.duty(), certainty(change), List.of()));
			}
			else if (!tiesOf(change).isEmpty() && !naming.contains(change)) {
				tied(change, carried).filter((tied) -> tied.relation() == Relation.PART).ifPresent((tied) -> {
					parts.add(change);
					steps.add(new Step(change, change.duty(), certainty(change).weaker(tied.tie().certainty()),
							List.of(), tied.tie(), false));
				});
			}
		}
		for (Change change : naming) {
			DutyTie tie = (tiesOf(change).isEmpty() || byWords(change, carried)) ? null
					: tied(change, carried).map(Tied::tie).orElse(null);
			Certainty certainty = (tie != null) ? certainty(change).weaker(tie.certainty()) : certainty(change);
			steps.add(new Step(change, carried, certainty, elsewhere(change, parts), tie, false));
		}
		if (naming.stream().anyMatch((change) -> !isPartial(change))) {
			return true;
		}
		List<Change> wholes = wholes(reform);
		wholes.forEach((change) -> steps
			.add(new Step(change, carried, change.certainty().weaker(Certainty.INHERITED), elsewhere(change, parts))));
		return !wholes.isEmpty();
	}

	/**
	 * {@return the changes that name the duty itself, else the narrowest of those that
	 * name it among others}
	 */
	private List<Change> naming(List<Change> reform, NamedDuty carried) {
		List<Change> same = named(reform).stream()
			.filter((change) -> DutyWords.same(name(change), carried.name()))
			.toList();
		if (!same.isEmpty()) {
			return same;
		}
		List<Change> wider = named(reform).stream()
			.filter((change) -> DutyWords.contains(name(change), carried.name()))
			.toList();
		return wider.isEmpty() ? named(reform).stream().filter((change) -> isTiedWhole(change, carried)).toList()
				: wider.stream()
					.filter((change) -> wider.stream()
						.noneMatch((other) -> DutyWords.contains(name(change), name(other))))
					.toList();
	}

	private static boolean byWords(Change change, NamedDuty carried) {
		return DutyWords.same(name(change), carried.name()) || DutyWords.contains(name(change), carried.name());
	}

	/** Persons found the clause to speak of the duty itself, or of more. */
	private boolean isTiedWhole(Change change, NamedDuty carried) {
		return tied(change, carried).filter((tied) -> tied.relation() != Relation.PART).isPresent();
	}

	private Optional<Tied> tied(Change change, NamedDuty carried) {
		return Optional.ofNullable(change.duty()).flatMap((duty) -> this.ties.between(duty, carried));
	}

	/**
	 * {@return how surely a change moves its duty} One that clauses of a reform give to
	 * several and do not divide is possible for each (rule 1).
	 */
	private Certainty certainty(Change change) {
		String giver = change.from();
		boolean undivided = giver != null && !isPartial(change)
				&& this.graph.changesFrom(giver)
					.stream()
					.anyMatch((other) -> other.reform().equals(change.reform()) && !other.to().equals(change.to())
							&& !isPartial(other) && DutyWords.same(name(other), name(change)));
		return undivided ? change.certainty().weaker(Certainty.POSSIBLE) : change.certainty();
	}

	private List<List<Change>> reformsAfter(String body, @Nullable Change arrival) {
		Map<String, List<Change>> reforms = new LinkedHashMap<>();
		this.graph.changesFrom(body)
			.stream()
			.filter((change) -> arrival == null || isAfter(arrival, change, body))
			.sorted(Change.BY_TIME)
			.forEach((change) -> reforms.computeIfAbsent(change.reform(), (id) -> new ArrayList<>()).add(change));
		return List.copyOf(reforms.values());
	}

	/**
	 * {@return whether some way may lead by one change to another, for all that their
	 * dates and words tell}
	 */
	boolean mayLead(Change arrival, Change change) {
		boolean inTime = isAfter(arrival, change, arrival.to())
				|| (!arrival.reform().equals(change.reform()) && arrival.date().overlaps(change.date()));
		return inTime && (arrival.isWhole() || change.isWhole() || DutyWords.touch(name(arrival), name(change))
				|| !tiesOf(change).isEmpty());
	}

	private List<DutyTie> tiesOf(Change change) {
		NamedDuty duty = change.duty();
		return (duty != null) ? this.graph.tiesOf(duty.id()) : List.of();
	}

	private boolean isAfter(Change arrival, Change change, String body) {
		if (arrival.reform().equals(change.reform())) {
			return this.graph.body(body).filter((giver) -> change.reform().equals(giver.foundedIn())).isPresent();
		}
		return Change.BY_TIME.compare(arrival, change) < 0;
	}

	private List<Excepted> elsewhere(Change wider, List<Change> named) {
		return named.stream()
			.filter((each) -> !each.to().equals(wider.to()))
			.collect(Collectors.toMap((each) -> List.of(name(each), each.to()), this::excepted, (one, other) -> one,
					LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	private List<Excepted> narrower(Change wider, List<Change> reform) {
		Predicate<String> parts = DutyWords.partsOf(name(wider));
		return elsewhere(wider, named(reform).stream().filter((named) -> parts.test(name(named))).toList());
	}

	private Excepted excepted(Change change) {
		NamedDuty duty = Objects.requireNonNull(change.duty());
		return new Excepted(duty.id(), duty.name(), this.graph.body(change.to()).map(Body::name).orElse(change.to()));
	}

	static boolean isPartial(Change change) {
		return change.qualifiers().contains(Qualifier.PARTIAL);
	}

	private static List<Change> wholes(List<Change> reform) {
		return reform.stream().filter(Change::isWhole).toList();
	}

	private static List<Change> named(List<Change> reform) {
		return reform.stream().filter((change) -> !change.isWhole()).toList();
	}

	private static String name(Change change) {
		NamedDuty duty = change.duty();
		return (duty != null) ? duty.name() : "";
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
