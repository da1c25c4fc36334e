package org.yange.lineage;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What of a body's duties no clause places.
 *
 * @param state how much is placed
 * @param unplaced what is not, in words
 */
public record Residue(State state, List<String> unplaced) {

	/** Copies the list. */
	public Residue {
		unplaced = List.copyOf(unplaced);
	}

	/** How much of a body's duties the clauses place. */
	public enum State {

		/** A clause places everything. */
		ALL_PLACED("all-placed"),
		/** A clause places 有关职责 and says not which. */
		EXTENT_UNSTATED("extent-unstated"),
		/** Named duties are placed, of the rest nothing is said. */
		NAMED_PARTS_ONLY("named-parts-only"),
		/** The body ended and no clause places anything. */
		NOTHING_PLACED("nothing-placed"),
		/** The body goes on and keeps what it did not give. */
		REST_STAYS("rest-stays"),
		/** The body has not begun by the day asked for. */
		NOT_YET("not-yet");

		private final String label;

		State(String label) {
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
