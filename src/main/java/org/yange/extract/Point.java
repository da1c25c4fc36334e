package org.yange.extract;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A year, month or day; what is not said of it is 0.
 *
 * @param year the year
 * @param month the month, from 1
 * @param day the day, from 1
 */
record Point(int year, int month, int day) {

	static final Point NONE = new Point(0, 0, 0);

	private static final int LEAP_YEAR = 2000;

	/**
	 * {@return whether the calendar has such a day}
	 */
	boolean exists() {
		if (this.month == 0) {
			return this.day == 0;
		}
		return this.month > 0 && this.month <= 12 && this.day >= 0
				&& this.day <= YearMonth.of((this.year > 0) ? this.year : LEAP_YEAR, this.month).lengthOfMonth();
	}

	Point in(int otherYear) {
		return new Point(otherYear, this.month, this.day);
	}

	LocalDate first() {
		return LocalDate.of(this.year, Math.max(this.month, 1), Math.max(this.day, 1));
	}

	LocalDate last() {
		if (this.day > 0) {
			return first();
		}
		return (this.month > 0) ? YearMonth.of(this.year, this.month).atEndOfMonth() : LocalDate.of(this.year, 12, 31);
	}

	/**
	 * {@return the date in EDTF, as precise as it is}
	 */
	String notation() {
		String text = "%04d".formatted(this.year);
		if (this.month > 0) {
			text += "-%02d".formatted(this.month);
		}
		return (this.day > 0) ? text + "-%02d".formatted(this.day) : text;
	}

}
