package org.yange.register;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.yange.graph.Nature;

/**
 * Which bodies to list.
 *
 * @param words words of the name, or null for all
 * @param jurisdiction the code of the place, or null for all
 * @param category the category, or null for all
 * @param nature the nature, or null for all
 * @param status whether they exist in the time
 * @param first the first day of the time
 * @param last the last day of the time
 * @param knownAt the day by which a document about them must have been published, or null
 * @param until the day after which changes are left out, or null for all history
 */
public record AgencyQuery(@Nullable String words, @Nullable String jurisdiction, @Nullable String category,
		@Nullable Nature nature, Status status, LocalDate first, LocalDate last, @Nullable LocalDate knownAt,
		@Nullable LocalDate until) {

	/** Whether a body exists in a time. */
	public enum Status {

		/** It does, or may. */
		EXISTING("existing"),
		/** It certainly does not any more, or not yet. */
		ENDED("ended"),
		/** Whether it does or not. */
		ALL("all");

		private final String label;

		Status(String label) {
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
