package org.yange.statement;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A part of a duty.
 *
 * @param words its words, with what it shares with the others written out
 * @param way how it was found
 */
public record DutyPart(String words, Way way) {

	/** How the parts of a phrase were found. */
	public enum Way {

		/** Each item of a list is a duty by itself. */
		LIST("contained: listed"),
		/** Two duties with 和 between them. */
		PAIR("contained: paired"),
		/** The items end alike, and what stands after the last belongs to each. */
		END("contained: shared end"),
		/** The last of a list of givers ends alike and says the end for all. */
		GIVERS("contained: end shared by givers"),
		/** Each item is a verb with its object. */
		VERBS("contained: verb and object");

		private final String label;

		Way(String label) {
			this.label = label;
		}

		/**
		 * {@return the words that stand for it outside}
		 */
		@JsonValue
		public String label() {
			return this.label;
		}

		/**
		 * {@return the way with the given label}
		 * @param label the words
		 * @throws IllegalArgumentException if no way has it
		 */
		public static Way labelled(String label) {
			return Arrays.stream(values())
				.filter((way) -> way.label.equals(label))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no way of being a part: " + label));
		}

	}

}
