package org.yange.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.yange.graph.Certainty;
import org.yange.lineage.Change.NamedDuty;

/** All walks that lead to a body. */
final class Upstream {

	private final LineageGraph graph;

	private final Walk walk;

	private final String body;

	private final Set<Change> leading;

	Upstream(LineageGraph graph, Walk walk, String body) {
		this.graph = graph;
		this.walk = walk;
		this.body = body;
		this.leading = leading();
	}

	/**
	 * {@return the steps of the walks, as far as they may lead to the body}
	 */
	Set<Step> steps() {
		Set<Step> steps = new LinkedHashSet<>();
		Deque<Step> waiting = new ArrayDeque<>(first());
		while (!waiting.isEmpty()) {
			Step step = waiting.remove();
			if (steps.add(step)) {
				waiting.addAll(onward(step));
			}
		}
		return steps;
	}

	/**
	 * {@return how the duties that came to the body by name go on from it} What goes on
	 * under the words that it came by is what the body itself gives by name.
	 */
	Collection<Step> goingOn() {
		Map<List<Object>, Step> goingOn = new LinkedHashMap<>();
		Ways.spread(first(), this::onward, LineageQuestion.ALL, (arrival, hop, certainty) -> {
			NamedDuty carried = arrival.carried();
			if (arrival.change().to().equals(this.body) && carried != null && !DutyWords.isEmpty(carried.name())) {
				this.walk.after(arrival)
					.stream()
					.filter((step) -> !isOwn(step, carried))
					.map((step) -> as(step, step.certainty().weaker(certainty)))
					.forEach((step) -> goingOn.merge(List.of(step.change(), carried), step, Upstream::surer));
			}
		});
		return goingOn.values();
	}

	private static boolean isOwn(Step step, NamedDuty carried) {
		NamedDuty named = step.change().duty();
		return named != null && DutyWords.same(named.name(), carried.name());
	}

	private static Step as(Step step, Certainty certainty) {
		return new Step(step.change(), step.carried(), certainty, step.except(), step.tie(), step.sameBody());
	}

	private static Step surer(Step one, Step other) {
		return (one.certainty().compareTo(other.certainty()) <= 0) ? one : other;
	}

	private List<Step> onward(Step step) {
		return this.walk.after(step).stream().filter((next) -> this.leading.contains(next.change())).toList();
	}

	private List<Step> first() {
		List<Step> first = new ArrayList<>();
		this.leading.stream()
			.filter((change) -> change.from() == null)
			.forEach((unnamed) -> first.add(this.walk.along(unnamed)));
		this.leading.stream()
			.flatMap((change) -> Stream.ofNullable(change.from()))
			.distinct()
			.flatMap((giver) -> this.walk.from(giver).stream())
			.filter((step) -> this.leading.contains(step.change()))
			.forEach(first::add);
		return first;
	}

	/** The changes from which some way may lead to the body. */
	private Set<Change> leading() {
		Set<Change> found = new LinkedHashSet<>();
		Deque<Change> waiting = new ArrayDeque<>(this.graph.changesInto(this.body));
		while (!waiting.isEmpty()) {
			Change change = waiting.remove();
			if (found.add(change) && change.from() != null) {
				this.graph.changesInto(Objects.requireNonNull(change.from()))
					.stream()
					.filter((earlier) -> this.walk.mayLead(earlier, change))
					.forEach(waiting::add);
			}
		}
		return found;
	}

}
