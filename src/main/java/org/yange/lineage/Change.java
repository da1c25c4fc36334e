package org.yange.lineage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;

/**
 * One move of duties from a body to a body.
 *
 * @param kind how it moved
 * @param from the id of the body it moved from, or null where the text names none
 * @param fromName how the text words the source
 * @param to the id of the body it moved to
 * @param duty the duty that moved, or null where everything did
 * @param reform the reform that moved it
 * @param date when
 * @param basis the kinds of dates that say so
 * @param certainty how surely
 * @param qualifiers what narrows it
 * @param statements the statements that say so
 */
public record Change(EdgeKind kind, @Nullable String from, String fromName, String to, @Nullable NamedDuty duty,
		String reform, Edtf date, String basis, Certainty certainty, List<String> qualifiers, List<String> statements) {

	/** The order of changes in time: by the day they are certainly done; it is total. */
	public static final Comparator<Change> BY_TIME = Comparator
		.comparing((Change change) -> change.date().latest(),
				Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
		.thenComparing((change) -> change.date().earliest(),
				Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
		.thenComparing(Change::reform)
		.thenComparing((change) -> (change.duty() != null) ? change.duty().id() : "")
		.thenComparing(Change::to)
		.thenComparing(Change::kind);

	/** Copies the lists. */
	public Change {
		qualifiers = List.copyOf(qualifiers);
		statements = List.copyOf(statements);
	}

	/** From a few parts only: changes are looked up by the thousand. */
	@Override
	public int hashCode() {
		return 31 * (31 * Objects.hashCode(this.from) + this.to.hashCode()) + Objects.hashCode(this.duty);
	}

	/**
	 * {@return whether everything of the source moved}
	 */
	public boolean isWhole() {
		return this.duty == null;
	}

	/**
	 * A duty by its name.
	 *
	 * @param id its stable name
	 * @param name the phrase
	 */
	public record NamedDuty(String id, String name) {

		/** From the id, which all but tells duties apart. */
		@Override
		public int hashCode() {
			return this.id.hashCode();
		}

	}

}
