package org.yange.lineage;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.lineage.Flow.Party;

/**
 * The ways on which duties went from one body to another.
 *
 * @param source where they begin
 * @param target where they end
 * @param paths the ways, the shortest first
 * @param naive what whoever follows the edges of the graph would take for a way, and why
 * it is none
 * @param complete whether all ways are there, those that are none included
 */
public record PathsAnswer(Party source, Party target, List<Path> paths, List<NaivePath> naive, boolean complete) {

	/** Copies the lists. */
	public PathsAnswer {
		paths = List.copyOf(paths);
		naive = List.copyOf(naive);
	}

	/**
	 * A way on which duties went.
	 *
	 * @param steps the steps, in the order of time
	 * @param certainty how surely: as surely as the least sure step
	 * @param reasons why it is only possible, where a body came as a whole and a duty
	 * goes on by name
	 */
	public record Path(List<Flow> steps, Certainty certainty, List<Warning> reasons) {

		/** Copies the lists. */
		public Path {
			steps = List.copyOf(steps);
			reasons = List.copyOf(reasons);
		}

	}

	/**
	 * Edges of the graph one after another that are no way of any duty.
	 *
	 * @param steps the edges
	 * @param wrong why it is none
	 * @param at the number of the step that does not follow, from 1
	 * @param text why, in Chinese
	 * @param textEn why, in English
	 */
	public record NaivePath(List<Link> steps, Wrong wrong, int at, String text, String textEn) {

		/** Copies the list. */
		public NaivePath {
			steps = List.copyOf(steps);
		}

	}

	/**
	 * An edge, or the edges of a duty that moves.
	 *
	 * @param kind what it is
	 * @param from the name of the body it leads from
	 * @param to the name of the body it leads to
	 * @param duty the duty that moves, or null
	 * @param effective when, in EDTF
	 * @param evidence the clauses that say so
	 */
	public record Link(String kind, String from, String to, @Nullable String duty, String effective,
			List<Evidence> evidence) {

		/** Copies the list. */
		public Link {
			evidence = List.copyOf(evidence);
		}

	}

	/** Why edges are no way. */
	public enum Wrong {

		/** The step happened before the one that it would follow. */
		BACK_IN_TIME("back-in-time"),
		/** Both steps are of one reform, and the body between them is older. */
		SAME_REFORM("same-reform"),
		/**
		 * What moves on is worded otherwise than what came, and not said to be the same.
		 */
		ANOTHER_DUTY("another-duty"),
		/** What came had left before. */
		LEFT_BEFORE("left-before"),
		/** A plate, an office or a manager is no successor. */
		ARRANGEMENT("arrangement");

		private final String label;

		Wrong(String label) {
			this.label = label;
		}

		/**
		 * {@return the word that stands for it outside}
		 */
		@JsonValue
		public String label() {
			return this.label;
		}

	}

}
