package org.yange.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.yange.document.Document.Effect;
import org.yange.statement.Dossier;
import org.yange.statement.Qualifier;
import org.yange.statement.Statement;

/**
 * One event of reorganisation, with all that any document says of it.
 *
 * @param id its stable name
 * @param effect when it took effect
 * @param said what is told of it, in an order that does not depend on loading
 * @param contradictions what its documents tell differently
 */
record Reform(String id, Effect effect, List<Said> said, List<Contradiction> contradictions) {

	private static final Comparator<LocalDate> BY_DAY = Comparator.naturalOrder();

	/** The earliest first, by the day it is certainly done. */
	static final Comparator<Reform> BY_TIME = Comparator
		.comparing((Reform reform) -> reform.effect.date().latest(), Comparator.nullsLast(BY_DAY))
		.thenComparing((reform) -> reform.effect.date().earliest(), Comparator.nullsFirst(BY_DAY))
		.thenComparing(Reform::id);

	/** Copies the lists. */
	Reform {
		said = List.copyOf(said);
		contradictions = List.copyOf(contradictions);
	}

	/**
	 * {@return an event of this reform}
	 */
	Event event(Certainty certainty, List<String> statements) {
		return new Event(this.id, this.effect.date(), this.effect.basis(), certainty, statements);
	}

	/**
	 * A statement in its document.
	 *
	 * @param dossier the document
	 * @param statement the statement
	 * @param disputed whether another document of the reform says otherwise and neither
	 * outweighs the other
	 */
	record Said(Dossier dossier, Statement statement, boolean disputed) {

		Said(Dossier dossier, Statement statement) {
			this(dossier, statement, false);
		}

		Said asDisputed() {
			return new Said(this.dossier, this.statement, true);
		}

		String jurisdiction() {
			return this.dossier.jurisdictionOf(this.statement);
		}

		/**
		 * {@return how surely the statement holds} One that no source bears out, or that
		 * another disputes, is only possible.
		 */
		Certainty certainty() {
			if (this.disputed || this.statement.is(Qualifier.UNCONFIRMED)) {
				return Certainty.POSSIBLE;
			}
			return this.statement.inferred() ? Certainty.INFERRED : Certainty.STATED;
		}

	}

}
