package org.yange.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yange.graph.Certainty;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.PathsAnswer.Path;

/** Finds the ways on which duties went from one body to another (rule 3). */
public final class Paths {

	private final Walk walk;

	private final Flows flows;

	private final int limit;

	private final List<Path> found = new ArrayList<>();

	private boolean complete = true;

	private Paths(LineageGraph graph, int limit) {
		this.walk = new Walk(graph);
		this.flows = new Flows(graph);
		this.limit = limit;
	}

	/**
	 * {@return the ways from a body to another}
	 * @param whole a part of the graph that holds all that is reached from the source
	 * @param source the id of the body where they begin
	 * @param target the id of the body where they end
	 * @param time the time that is asked about
	 * @param limit the greatest number of ways, and of those that are none
	 */
	public static PathsAnswer between(LineageGraph whole, String source, String target, TimeScope time, int limit) {
		LineageGraph graph = GraphOfTime.of(whole, time);
		Paths paths = new Paths(graph, limit);
		paths.search(source, target);
		NaivePaths naive = new NaivePaths(graph, paths.walk, limit);
		naive.search(source, target);
		return new PathsAnswer(paths.flows.party(source), paths.flows.party(target),
				paths.found.stream().sorted(Comparator.comparing((path) -> path.steps().size())).toList(),
				naive.found(), paths.complete && naive.complete());
	}

	private void search(String source, String target) {
		List<Step> first = this.walk.ofAllThatWasHad(source);
		Set<Step> steps = everyStepAfter(first);
		Map<Step, List<Step>> before = Ways.turnedRound(steps, this.walk::after);
		Set<Step> leading = new LinkedHashSet<>();
		Deque<Step> waiting = new ArrayDeque<>(
				steps.stream().filter((step) -> step.change().to().equals(target)).toList());
		while (!waiting.isEmpty()) {
			Step step = waiting.remove();
			if (leading.add(step)) {
				waiting.addAll(before.getOrDefault(step, List.of()));
			}
		}
		first.forEach((step) -> follow(step, target, leading, new ArrayList<>()));
	}

	private Set<Step> everyStepAfter(Collection<Step> first) {
		Set<Step> steps = new LinkedHashSet<>();
		Deque<Step> waiting = new ArrayDeque<>(first);
		while (!waiting.isEmpty()) {
			Step step = waiting.remove();
			if (steps.add(step)) {
				waiting.addAll(this.walk.after(step));
			}
		}
		return steps;
	}

	private void follow(Step step, String target, Set<Step> leading, List<Step> way) {
		if (!leading.contains(step) || way.contains(step)) {
			return;
		}
		if (this.found.size() == this.limit) {
			this.complete = false;
			return;
		}
		way.add(step);
		if (step.change().to().equals(target)) {
			if (!goesWithEverything(way)) {
				this.found.add(path(way));
			}
		}
		else {
			this.walk.after(step).forEach((next) -> follow(next, target, leading, way));
		}
		way.remove(way.size() - 1);
	}

	/** The way of everything tells it. */
	private static boolean goesWithEverything(List<Step> way) {
		return way.get(0).carried() != null && way.stream().allMatch((step) -> step.change().isWhole());
	}

	private Path path(List<Step> way) {
		List<Flow> steps = new ArrayList<>();
		Certainty certainty = Certainty.STATED;
		for (Step step : way) {
			certainty = certainty.weaker(step.certainty());
			steps.add(this.flows.flow(step, Direction.FORWARD, steps.size() + 1, certainty));
		}
		return new Path(steps, certainty, reasons(way));
	}

	/** Why a way is only possible where a whole body came and a duty goes on by name. */
	private List<Warning> reasons(List<Step> way) {
		List<Warning> reasons = new ArrayList<>();
		for (int i = 1; i < way.size(); i++) {
			NamedDuty duty = way.get(i).carried();
			if (way.get(i - 1).carried() == null && duty != null) {
				reasons
					.add(Warnings.cameWithTheWhole(duty.name(), this.flows.party(way.get(i - 1).change().to()).name(),
							this.flows.giver(way.get(i - 1).change()).name()));
			}
		}
		return reasons;
	}

}
