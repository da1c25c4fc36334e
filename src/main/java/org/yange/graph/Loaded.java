package org.yange.graph;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

import org.yange.document.Finding;

/**
 * What a load did.
 *
 * @param document the id of the document
 * @param outcome what was done with it
 * @param statements how many statements it has, stated and inferred
 * @param warnings what a person should look at
 */
public record Loaded(String document, Outcome outcome, long statements, List<Finding> warnings) {

	/** Copies the warnings. */
	public Loaded {
		warnings = List.copyOf(warnings);
	}

	/**
	 * {@return the same with further things that a person should look at}
	 * @param more what they are
	 */
	public Loaded with(List<Finding> more) {
		return more.isEmpty() ? this : new Loaded(this.document, this.outcome, this.statements,
				Stream.concat(more.stream(), this.warnings.stream()).toList());
	}

	/** What was done with a document. */
	public enum Outcome {

		/** It is there now and was not before. */
		LOADED("loaded"),
		/** It is there in place of another content. */
		REPLACED("replaced"),
		/** A person corrected what it states. */
		CORRECTED("corrected"),
		/** The very same was there. */
		UNCHANGED("unchanged");

		private final String label;

		Outcome(String label) {
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
