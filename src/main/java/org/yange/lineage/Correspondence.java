package org.yange.lineage;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.lineage.Flow.Party;

/**
 * A body of one day and a body of another that has duties of it.
 *
 * @param from the body of the one day
 * @param to the body of the other day, or null where no clause places the duties
 * @param kind how the two correspond
 * @param duties the duties
 * @param count how many duties; everything, or everything else, counts as one
 * @param certainty how surely: as surely as the surest of the duties
 */
public record Correspondence(Party from, @Nullable Party to, Kind kind, List<Shared> duties, int count,
		Certainty certainty) {

	/** Copies the list. */
	public Correspondence {
		duties = List.copyOf(duties);
	}

	/**
	 * A duty that one body had and the other has.
	 *
	 * @param id the id of the duty, or null for everything
	 * @param name the phrase, or 全部职责, or 其余职责
	 * @param otherName how the other body's clause words it, where that differs, or null
	 * @param certainty how surely
	 * @param reason why the duties are held to be the same or one a part of the other,
	 * where no way leads from the one to the other
	 * @param tie what a person found of the two, or null where their words tell
	 * @param evidence the clauses that say so
	 */
	public record Shared(@Nullable String id, String name, @Nullable String otherName, Certainty certainty,
			@Nullable String reason, @Nullable DutyTie tie, List<Evidence> evidence) {

		/** Copies the list. */
		public Shared {
			evidence = List.copyOf(evidence);
		}

	}

	/** How two bodies correspond. */
	public enum Kind {

		/** It is the same body, and nothing that it had moved. */
		UNCHANGED("unchanged"),
		/** It is the same body, and some of what it had moved. */
		REST("rest"),
		/** Duties went from the one to the other. */
		SUCCESSION("succession"),
		/** No clause places the duties. */
		NOT_PLACED("not-placed"),
		/** The two have a duty in the same words, in different places. */
		SAME_DUTY("same-duty");

		private final String label;

		Kind(String label) {
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
