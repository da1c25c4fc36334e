package org.yange.answer;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.TimeScope;

/**
 * What narrows an answer.
 *
 * @param jurisdiction the code of the place, or null for all
 * @param depth the greatest number of changes from body to body
 * @param time the time that is asked about
 * @param language English, or else the words are Chinese
 */
public record Scope(@Nullable String jurisdiction, int depth, TimeScope time, Locale language) {

	/**
	 * {@return the day after which changes are left out, or null for all history}
	 */
	public @Nullable LocalDate asOf() {
		return this.time.to();
	}

	/**
	 * {@return the same as of a day, where no time is set}
	 * @param day the day
	 */
	Scope asOf(LocalDate day) {
		boolean set = this.time.from() != null || this.time.to() != null;
		return set ? this : new Scope(this.jurisdiction, this.depth, new TimeScope(null, day, this.time.knownAt()),
				this.language);
	}

}
