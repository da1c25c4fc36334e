package org.yange.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.yange.graph.Certainty;

/** Follows duties to where they rest at the end of a time. */
final class Resting {

	private final LineageGraph graph;

	private final Walk walk;

	/**
	 * Prepares to follow.
	 * @param graph a part of the graph in the time
	 */
	Resting(LineageGraph graph) {
		this.graph = graph;
		this.walk = new Walk(graph);
	}

	Walk walk() {
		return this.walk;
	}

	/**
	 * {@return the last steps of all ways that begin with the first ones: those after
	 * which what they carry stays, or is lost because its holder ended}
	 * @param first the first steps
	 */
	List<Rest> after(Collection<Step> first) {
		List<Rest> rests = new ArrayList<>();
		Ways.spread(first, this.walk::after, LineageQuestion.ALL, (step, hop, certainty) -> {
			boolean goesOn = this.walk.after(step)
				.stream()
				.anyMatch((next) -> Objects.equals(next.carried(), step.carried()) && !Walk.isPartial(next.change()));
			rests.removeIf((rest) -> rest.step.equals(step));
			if (!goesOn) {
				boolean lost = this.graph.body(step.change().to()).map(Body::ended).isPresent();
				rests.add(new Rest(step, certainty, lost));
			}
		});
		return rests;
	}

	/**
	 * A step after which what it carries stays.
	 *
	 * @param step the step
	 * @param certainty how surely the way leads here
	 * @param lost whether the holder ended and no clause places it
	 */
	record Rest(Step step, Certainty certainty, boolean lost) {
	}

}
