package org.yange.graph;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A name by which a body is found.
 *
 * @param value the name
 * @param as what the name is to the body
 */
public record AgentName(String value, As as) {

	/** What a name is to a body, the closest first. */
	public enum As {

		/** The name as the documents write it. */
		FULL("full name"),
		/** The name with the place. */
		OFFICIAL("official name"),
		/** The name without its level. */
		SHORT("short name"),
		/** A second or bracketed name. */
		ALIAS("alias"),
		/** A common contraction. */
		ABBREVIATION("abbreviation"),
		/** The name in Latin letters, without tones or spaces. */
		PINYIN("pinyin"),
		/** A name that the same body had before. */
		FORMER("former name"),
		/** A plate that the body carries. */
		PLATE("plate");

		private final String label;

		As(String label) {
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
		 * {@return what is labelled so}
		 * @param label the words
		 * @throws IllegalArgumentException if nothing is
		 */
		public static As labelled(String label) {
			for (As as : values()) {
				if (as.label.equals(label)) {
					return as;
				}
			}
			throw new IllegalArgumentException("no sort of name: " + label);
		}

	}

}
