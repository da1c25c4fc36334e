package org.yange.lineage;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;

/**
 * The time that a question is about.
 *
 * @param from the day before which changes are left out, or null
 * @param to the day after which changes are left out, or null
 * @param knownAt the day by which a document must have been published to be heard, or
 * null for all documents
 */
public record TimeScope(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate knownAt) {

	/** All history, as all documents tell it. */
	public static final TimeScope ALL = new TimeScope(null, null, null);

	/** Refuses a time that ends before it begins. */
	public TimeScope {
		if (from != null && to != null && to.isBefore(from)) {
			throw new IllegalArgumentException("the time from " + from + " to " + to + " ends before it begins");
		}
	}

	/**
	 * {@return all history up to a day}
	 * @param day the last day, or null for all
	 */
	public static TimeScope asOf(@Nullable LocalDate day) {
		return new TimeScope(null, day, null);
	}

	/**
	 * {@return all history as it could be known on the day of this time}
	 */
	public TimeScope asKnown() {
		return new TimeScope(null, null, this.knownAt);
	}

	/**
	 * {@return whether something that happened on a day may lie in the time}
	 * @param date the day, as precisely as known
	 */
	public boolean mayHold(Edtf date) {
		return (this.to == null || date.possiblyBy(this.to)) && (this.from == null || date.possiblySince(this.from));
	}

	/**
	 * {@return whether it leaves nothing out of what documents tell}
	 */
	boolean isAllHistory() {
		return this.from == null && this.to == null;
	}

}
