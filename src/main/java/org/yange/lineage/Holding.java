package org.yange.lineage;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;
import org.yange.lineage.Flow.Party;

/**
 * A time during which a body had a duty.
 *
 * @param agency the body; its id is null where the text names none
 * @param role whether it held the duty, received it or oversees the line of work
 * @param since since when, in EDTF, or null where nothing says so
 * @param until until when, in EDTF, or null while it lasts
 * @param certainty how surely
 * @param existence whether it has the duty on the day asked for
 * @param partial whether only a part of the duty is told to have moved (相关, 有关): the rest
 * may be with the giver still
 * @param evidence the clauses that say so
 */
public record Holding(Party agency, Role role, @Nullable String since, @Nullable String until, Certainty certainty,
		Existence existence, boolean partial, List<Evidence> evidence) {

	/** Copies the evidence. */
	public Holding {
		evidence = List.copyOf(evidence);
	}

	/** What a duty is to a body. */
	public enum Role {

		/** It held the duty before it moved. */
		HELD("held"),
		/** The duty came to it. */
		RECEIVED("received"),
		/** It manages or leads the line of work. */
		OVERSEES("oversees");

		private final String label;

		Role(String label) {
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

	/** Whether something is so on a day. */
	public enum Existence {

		/** It is. */
		CERTAIN("certain"),
		/** It may be: a date is uncertain, or a succession is. */
		POSSIBLE("possible"),
		/** It is not. */
		NONE("none");

		private final String label;

		Existence(String label) {
			this.label = label;
		}

		/**
		 * {@return the word that stands for it outside}
		 */
		@JsonValue
		public String label() {
			return this.label;
		}

		/**
		 * {@return whether a half-open time, of which the bounds may be uncertain or
		 * missing, holds a day}
		 * @param day the day
		 * @param since its beginning, or null where nothing says so
		 * @param until its end, or null while it lasts
		 */
		public static Existence on(LocalDate day, @Nullable Edtf since, @Nullable Edtf until) {
			return within(day, day, since, until);
		}

		/**
		 * {@return whether a half-open time, of which the bounds may be uncertain or
		 * missing, holds any of some days}
		 * @param first the first of the days
		 * @param last the last of the days
		 * @param since its beginning, or null where nothing says so
		 * @param until its end, or null while it lasts
		 */
		public static Existence within(LocalDate first, LocalDate last, @Nullable Edtf since, @Nullable Edtf until) {
			boolean begun = since == null || since.possiblyBy(last);
			boolean over = until != null && until.certainlyBy(first);
			if (!begun || over) {
				return NONE;
			}
			boolean surelyBegun = since == null || since.certainlyBy(last);
			boolean perhapsOver = until != null && until.possiblyBy(first);
			return (surelyBegun && !perhapsOver) ? CERTAIN : POSSIBLE;
		}

	}

}
