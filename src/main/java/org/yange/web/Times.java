package org.yange.web;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.TimeScope;

/** The time that the parameters of a request ask about. */
final class Times {

	static final String AS_OF = "Leave out changes after this day";

	static final String FROM = "Leave out changes before this day; with to, not with asOf";

	static final String TO = "Leave out changes after this day; with from, not with asOf";

	static final String KNOWN_AT = "Tell it as the documents that were published by this day tell it";

	private Times() {
	}

	/**
	 * {@return the day that was asked about, today where none was}
	 */
	static LocalDate orToday(@Nullable LocalDate day, Clock clock) {
		return (day != null) ? day : LocalDate.now(clock);
	}

	/**
	 * {@return the time}
	 * @throws BadRequestException if the parameters do not go together
	 */
	static TimeScope of(@Nullable LocalDate asOf, @Nullable LocalDate from, @Nullable LocalDate to,
			@Nullable LocalDate knownAt) {
		if (asOf != null && (from != null || to != null)) {
			throw new BadRequestException("time", "Ask with asOf, or with from and to",
					"asOf=%s is the same as to=%s.".formatted(asOf, asOf));
		}
		if (from != null && to != null && to.isBefore(from)) {
			throw new BadRequestException("time", "Give a time that begins before it ends",
					"from=%s is after to=%s.".formatted(from, to));
		}
		return new TimeScope(from, (asOf != null) ? asOf : to, knownAt);
	}

}
