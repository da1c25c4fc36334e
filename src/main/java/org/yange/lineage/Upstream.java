package org.yange.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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
		Set<Behind> found = new LinkedHashSet<>();
		Deque<Behind> waiting = new ArrayDeque<>();
		this.graph.changesInto(this.body).forEach((change) -> waiting.add(before(change, null)));
		while (!waiting.isEmpty()) {
			Behind each = waiting.remove();
			String giver = each.change().from();
			if (found.add(each) && giver != null) {
				this.graph.arrivalsAt(giver)
					.bringing(each.duty())
					.filter((earlier) -> this.walk.mayLead(earlier, each.change()))
					.forEach((earlier) -> waiting.add(before(earlier, each.duty())));
			}
		}
		return found.stream().map(Behind::change).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Behind before(Change change, @Nullable String later) {
		if (change.isWhole()) {
			return new Behind(change, later);
		}
		return new Behind(change, this.graph.isTied(change) ? null : NamedChanges.words(change));
	}

	/**
	 * A change that may lead to the body.
	 *
	 * @param change the change
	 * @param duty the duty that may have come before it, as the next clause names it;
	 * null for any
	 */
	private record Behind(Change change, @Nullable String duty) {
	}

}
