package org.yange.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yange.graph.Node.Duty;
import org.yange.statement.VagueDuty;

/**
 * Links the duties of one reform of a place to those of the reform before that are in the
 * same words. Where the body that gives the later one is not the body that had the
 * earlier one, that is a guess, and only possible.
 */
final class Sameness {

	private static final String SAME_WORDS = "same words";

	private static final Comparator<LocalDate> BY_DAY = Comparator.naturalOrder();

	static final Comparator<Event> BY_TIME = Comparator
		.comparing((Event event) -> event.date().latest(), Comparator.nullsLast(BY_DAY))
		.thenComparing((event) -> event.date().earliest(), Comparator.nullsFirst(BY_DAY))
		.thenComparing(Event::reform);

	private final Map<String, Event> events = new HashMap<>();

	private final Map<String, Set<String>> givers = new HashMap<>();

	private final Map<String, Set<String>> receivers = new HashMap<>();

	/**
	 * Notes what is told of duties.
	 * @param edges what is told
	 */
	Sameness(Collection<Edge> edges) {
		edges.forEach(this::note);
	}

	/**
	 * {@return when each duty moved, by its id}
	 */
	Map<String, Event> events() {
		return this.events;
	}

	/**
	 * {@return the links, each from a later duty to an earlier one}
	 * @param duties the duties
	 */
	List<Edge> links(Collection<Duty> duties) {
		Map<String, List<Duty>> words = new TreeMap<>();
		duties.stream()
			.filter((duty) -> !VagueDuty.is(duty.name()) && this.events.containsKey(duty.id()))
			.forEach(
					(duty) -> words.computeIfAbsent(duty.jurisdiction() + " " + duty.name(), (key) -> new ArrayList<>())
						.add(duty));
		return words.values().stream().filter((same) -> same.size() > 1).flatMap((same) -> {
			List<Edge> links = new ArrayList<>();
			link(same, links);
			return links.stream();
		}).toList();
	}

	private void note(Edge edge) {
		switch (edge.kind()) {
			case HELD -> of(edge.to(), edge.since(), this.givers, edge.from());
			case TRANSFERRED_TO -> of(edge.from(), edge.since(), this.receivers, edge.to());
			case OVERSEES -> {
				of(edge.to(), edge.since(), this.givers, edge.from());
				of(edge.to(), edge.since(), this.receivers, edge.from());
			}
			case PART_OF -> this.events.putIfAbsent(edge.from(), edge.since());
			default -> {
			}
		}
	}

	private void of(String duty, Event event, Map<String, Set<String>> bodies, String body) {
		this.events.putIfAbsent(duty, event);
		bodies.computeIfAbsent(duty, (id) -> new HashSet<>()).add(body);
	}

	private void link(List<Duty> same, List<Edge> links) {
		List<Event> reforms = same.stream()
			.map(this::event)
			.sorted(BY_TIME)
			.collect(Collectors.toMap(Event::reform, (event) -> event, (one, other) -> one, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
		for (int i = 1; i < reforms.size(); i++) {
			for (Duty later : of(same, reforms.get(i))) {
				for (Duty earlier : of(same, reforms.get(i - 1))) {
					links.add(link(later, earlier));
				}
			}
		}
	}

	private List<Duty> of(List<Duty> same, Event reform) {
		return same.stream().filter((duty) -> event(duty).reform().equals(reform.reform())).toList();
	}

	private Event event(Duty duty) {
		return Objects.requireNonNull(this.events.get(duty.id()));
	}

	private Edge link(Duty later, Duty earlier) {
		boolean sameHolder = !Collections.disjoint(this.givers.getOrDefault(later.id(), Set.of()),
				this.receivers.getOrDefault(earlier.id(), Set.of()));
		Event event = event(later);
		Event since = new Event(event.reform(), event.date(), event.basis(),
				sameHolder ? Certainty.INFERRED : Certainty.POSSIBLE,
				Evidence.union(event.statements(), event(earlier).statements()));
		return new Edge(EdgeKind.SAME_AS, later.id(), earlier.id(), since, null, List.of(), SAME_WORDS);
	}

}
