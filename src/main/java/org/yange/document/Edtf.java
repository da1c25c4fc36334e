package org.yange.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source, in the notation of EDTF (ISO 8601-2): a day, a month,
 * a year, or an interval of these, either end of which may be open
 * ({@code ../2019-03-31}).
 *
 * <p>
 * The value stands for one day, of which only the bounds are known.
 *
 * @param text the notation, normalised
 * @param earliest the first day that is possible, or null where nothing bounds it
 * @param latest the last day that is possible, or null where nothing bounds it
 */
public record Edtf(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

	/** A day of which nothing is known. */
	public static final Edtf UNKNOWN = new Edtf("../..", null, null);

	private static final String OPEN = "..";

	/**
	 * {@return the date that a notation stands for}
	 * @param text a day, month, year or interval in EDTF
	 * @throws IllegalArgumentException if it is not, or if the interval ends before it
	 * begins
	 */
	public static Edtf parse(String text) {
		String notation = text.strip();
		int slash = notation.indexOf('/');
		try {
			if (slash < 0) {
				return new Edtf(notation, firstDay(notation), lastDay(notation));
			}
			String from = notation.substring(0, slash);
			String to = notation.substring(slash + 1);
			LocalDate earliest = from.equals(OPEN) ? null : firstDay(from);
			LocalDate latest = to.equals(OPEN) ? null : lastDay(to);
			if (earliest != null && latest != null && latest.isBefore(earliest)) {
				throw new IllegalArgumentException("the interval '" + notation + "' ends before it begins");
			}
			return new Edtf(notation, earliest, latest);
		}
		catch (DateTimeException notADate) {
			throw new IllegalArgumentException("'" + notation
					+ "' is no date in EDTF: write 2019-01-08, 2019-03, 2019, 2018-03-17/2018-12-31 or ../2019-03-31",
					notADate);
		}
	}

	/**
	 * {@return the date between two bounds, either of which may be missing}
	 * @param earliest the first possible day
	 * @param latest the last possible day
	 */
	public static Edtf between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
		if (earliest != null && earliest.equals(latest)) {
			return new Edtf(earliest.toString(), earliest, latest);
		}
		return new Edtf(Objects.toString(earliest, OPEN) + "/" + Objects.toString(latest, OPEN), earliest, latest);
	}

	/**
	 * {@return whether the day has certainly come by the given one}
	 * @param day the day looked from, itself included
	 */
	public boolean certainlyBy(LocalDate day) {
		return this.latest != null && !this.latest.isAfter(day);
	}

	/**
	 * {@return whether the day may have come by the given one}
	 * @param day the day looked from, itself included
	 */
	public boolean possiblyBy(LocalDate day) {
		return this.earliest == null || !this.earliest.isAfter(day);
	}

	/**
	 * {@return whether the day may be the given one or come after it}
	 * @param day the day looked from, itself included
	 */
	public boolean possiblySince(LocalDate day) {
		return this.latest == null || !this.latest.isBefore(day);
	}

	/**
	 * {@return whether the two dates may be in either order}
	 * @param other the other date
	 */
	public boolean overlaps(Edtf other) {
		return !certainlyBefore(other) && !other.certainlyBefore(this);
	}

	private boolean certainlyBefore(Edtf other) {
		return this.latest != null && other.earliest != null && this.latest.isBefore(other.earliest);
	}

	@Override
	public String toString() {
		return this.text;
	}

	private static LocalDate firstDay(String date) {
		return switch (date.length()) {
			case 4 -> LocalDate.of(year(date), 1, 1);
			case 7 -> YearMonth.parse(date).atDay(1);
			default -> LocalDate.parse(date);
		};
	}

	private static LocalDate lastDay(String date) {
		return switch (date.length()) {
			case 4 -> LocalDate.of(year(date), 12, 31);
			case 7 -> YearMonth.parse(date).atEndOfMonth();
			default -> LocalDate.parse(date);
		};
	}

	private static int year(String date) {
		if (!date.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			throw new DateTimeException("no year: " + date);
		}
		return Integer.parseInt(date);
	}

}
