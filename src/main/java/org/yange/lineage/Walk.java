package org.yange.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.Flow.Excepted;

/**
 * Follows duties forward from one body, reform by reform.
 *
 * <p>
 * A walk never goes back in time and takes at most one change of a reform, unless the
 * body that gives was made by that same reform (rules 2 and 3).
 */
final class Walk {

	/** The order of changes in time: by the day they are certainly done; it is total. */
	static final Comparator<Change> BY_TIME = Comparator
		.comparing((Change change) -> change.date().latest(),
				Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
		.thenComparing((change) -> change.date().earliest(),
				Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
		.thenComparing(Change::reform)
		.thenComparing((change) -> (change.duty() != null) ? change.duty().id() : "")
		.thenComparing(Change::to)
		.thenComparing(Change::kind);

	private final LineageGraph graph;

	private final LineageQuestion question;

	private final List<Step> steps = new ArrayList<>();

	private final List<Lost> lost = new ArrayList<>();

	private Walk(LineageGraph graph, LineageQuestion question) {
		this.graph = graph;
		this.question = question;
	}

	/**
	 * {@return all steps by which the duties of the body went on}
	 */
	static Walk from(String body, LineageGraph graph, LineageQuestion question) {
		Walk walk = new Walk(graph, question);
		walk.follow(body, null, null);
		return walk;
	}

	/**
	 * {@return all steps by which one duty went on after a change}
	 */
	static Walk along(Change first, LineageGraph graph, LineageQuestion question) {
		Walk walk = new Walk(graph, question);
		if (walk.isInTime(first)) {
			walk.take(null, first, first.duty(), first.certainty(), List.of());
		}
		return walk;
	}

	List<Step> steps() {
		return this.steps;
	}

	/**
	 * {@return the duties whose holder ended while no clause places them}
	 */
	List<Lost> lost() {
		return this.lost;
	}

	private void follow(String body, @Nullable NamedDuty carried, @Nullable Step arrival) {
		for (List<Change> reform : reformsAfter(body, arrival)) {
			boolean gone = (carried == null) ? everythingActsIn(reform, arrival) : dutyActsIn(reform, carried, arrival);
			if (gone) {
				return;
			}
		}
		if (carried != null && arrival != null) {
			this.graph.body(body)
				.filter((holder) -> holder.ended() != null)
				.ifPresent((holder) -> this.lost.add(new Lost(carried, holder)));
		}
	}

	/** Everything that the body had goes on, or stays (rules 1 and 4). */
	private boolean everythingActsIn(List<Change> reform, @Nullable Step arrival) {
		boolean own = arrival == null;
		if (arrival == null || arrival.isSameBody()) {
			for (Change named : named(reform)) {
				Certainty certainty = own ? named.certainty() : named.certainty().weaker(Certainty.POSSIBLE);
				take(arrival, named, named.duty(), certainty, narrower(named, reform));
			}
		}
		List<Change> wholes = wholes(reform);
		for (Change whole : wholes) {
			Certainty certainty = own ? whole.certainty() : whole.certainty().weaker(Certainty.INHERITED);
			take(arrival, whole, null, certainty, elsewhere(whole, reform));
		}
		return !wholes.isEmpty();
	}

	/**
	 * One duty goes where it is named, else with everything, else stays (rules 1 and 4).
	 */
	private boolean dutyActsIn(List<Change> reform, NamedDuty carried, @Nullable Step arrival) {
		List<Change> same = named(reform).stream()
			.filter((change) -> DutyWords.same(name(change), carried.name()))
			.toList();
		List<Change> naming = same.isEmpty()
				? named(reform).stream().filter((change) -> DutyWords.contains(name(change), carried.name())).toList()
				: same;
		if (!naming.isEmpty()) {
			naming.forEach((change) -> take(arrival, change, carried, change.certainty(), List.of()));
			return true;
		}
		List<Change> parts = named(reform).stream()
			.filter((change) -> DutyWords.contains(carried.name(), name(change)))
			.toList();
		parts.forEach((change) -> take(arrival, change, change.duty(), change.certainty(), List.of()));
		List<Change> wholes = wholes(reform);
		wholes.forEach((change) -> take(arrival, change, carried, change.certainty().weaker(Certainty.INHERITED),
				parts.stream().filter((part) -> !part.to().equals(change.to())).map(this::excepted).toList()));
		return !wholes.isEmpty();
	}

	private void take(@Nullable Step arrival, Change change, @Nullable NamedDuty carried, Certainty certainty,
			List<Excepted> except) {
		if (arrival != null && (arrival.passed(change.to()) || arrival.hop() >= this.question.depth())) {
			return;
		}
		Step step = new Step(arrival, change, carried, certainty, except);
		this.steps.add(step);
		follow(change.to(), carried, step);
	}

	private List<List<Change>> reformsAfter(String body, @Nullable Step arrival) {
		Map<String, List<Change>> reforms = new LinkedHashMap<>();
		this.graph.changesFrom(body)
			.stream()
			.filter(this::isInTime)
			.filter((change) -> arrival == null || isAfter(arrival.change(), change, body))
			.sorted(BY_TIME)
			.forEach((change) -> reforms.computeIfAbsent(change.reform(), (id) -> new ArrayList<>()).add(change));
		return List.copyOf(reforms.values());
	}

	private boolean isInTime(Change change) {
		return this.question.asOf() == null || change.date().possiblyBy(this.question.asOf());
	}

	private boolean isAfter(Change arrival, Change change, String body) {
		if (arrival.reform().equals(change.reform())) {
			return this.graph.body(body).filter((giver) -> change.reform().equals(giver.foundedIn())).isPresent();
		}
		return BY_TIME.compare(arrival, change) < 0;
	}

	private List<Excepted> elsewhere(Change whole, List<Change> reform) {
		return named(reform).stream()
			.filter((named) -> !named.to().equals(whole.to()))
			.map(this::excepted)
			.distinct()
			.toList();
	}

	private List<Excepted> narrower(Change wider, List<Change> reform) {
		return named(reform).stream()
			.filter((named) -> !named.to().equals(wider.to()) && DutyWords.contains(name(wider), name(named)))
			.map(this::excepted)
			.toList();
	}

	private Excepted excepted(Change change) {
		NamedDuty duty = Objects.requireNonNull(change.duty());
		return new Excepted(duty.id(), duty.name(), this.graph.body(change.to()).map(Body::name).orElse(change.to()));
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
	 * @param duty the duty
	 * @param holder the body that ended
	 */
	record Lost(NamedDuty duty, Body holder) {
	}

}
