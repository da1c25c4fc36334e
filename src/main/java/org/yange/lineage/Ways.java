package org.yange.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.yange.graph.Certainty;

/** Goes from step to step, and tells of each how far and how surely it is reached. */
final class Ways {

	private Ways() {
	}

	/**
	 * Visits every step that the first ones lead to: when it is first reached, and again
	 * where a longer way reaches it more surely. A way is as sure as its least sure step.
	 * @param first the first steps
	 * @param next the steps after a step
	 * @param depth the greatest number of steps
	 * @param visitor who is told of each
	 */
	static void spread(Collection<Step> first, Function<Step, ? extends Collection<Step>> next, int depth,
			Visitor visitor) {
		Map<Step, Certainty> best = new HashMap<>();
		Map<Step, Certainty> level = new LinkedHashMap<>();
		first.forEach((step) -> level.merge(step, step.certainty(), Certainty::surer));
		Map<Step, Certainty> reached = level;
		for (int hop = 1; hop <= depth && !reached.isEmpty(); hop++) {
			Map<Step, Certainty> onward = new LinkedHashMap<>();
			for (Map.Entry<Step, Certainty> each : reached.entrySet()) {
				Step step = each.getKey();
				Certainty certainty = each.getValue();
				Certainty known = best.get(step);
				if (known != null && known.compareTo(certainty) <= 0) {
					continue;
				}
				best.put(step, certainty);
				visitor.visit(step, hop, certainty);
				next.apply(step)
					.forEach((after) -> onward.merge(after, certainty.weaker(after.certainty()), Certainty::surer));
			}
			reached = onward;
		}
	}

	/**
	 * {@return the steps before each step}
	 * @param steps the steps to look at
	 * @param after the steps after a step
	 */
	static Map<Step, List<Step>> turnedRound(Collection<Step> steps, Function<Step, List<Step>> after) {
		Map<Step, List<Step>> before = new HashMap<>();
		steps.forEach((step) -> after.apply(step)
			.forEach((next) -> before.computeIfAbsent(next, (key) -> new ArrayList<>()).add(step)));
		return before;
	}

	/** Who is told of the steps. */
	interface Visitor {

		/** A step is reached. */
		void visit(Step step, int hop, Certainty certainty);

	}

}
