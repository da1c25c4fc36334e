package org.yange.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.yange.document.Edtf;

/** Dates in words, as precise as their notation. */
final class DateWords {

	private static final String OPEN = "..";

	private static final int YEAR = 4;

	private static final int MONTH = 7;

	private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter MONTH_EN = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	private DateWords() {
	}

	/**
	 * {@return when something happened, in Chinese} An upper bound at the end of a month
	 * reads as plans word it: 2019年3月底前.
	 */
	static String chinese(String edtf) {
		String date = Edtf.parse(edtf).text();
		int slash = date.indexOf('/');
		if (slash < 0) {
			return plainChinese(date);
		}
		String from = date.substring(0, slash);
		String to = date.substring(slash + 1);
		if (from.equals(OPEN)) {
			return to.equals(OPEN) ? "日期未载明" : byChinese(to);
		}
		return to.equals(OPEN) ? plainChinese(from) + "或以后" : plainChinese(from) + "至" + plainChinese(to) + "之间";
	}

	/**
	 * {@return when something happened, in English, with its preposition}
	 */
	static String english(String edtf) {
		String date = Edtf.parse(edtf).text();
		int slash = date.indexOf('/');
		if (slash < 0) {
			return ((date.length() > MONTH) ? "on " : "in ") + plainEnglish(date);
		}
		String from = date.substring(0, slash);
		String to = date.substring(slash + 1);
		if (from.equals(OPEN)) {
			return to.equals(OPEN) ? "on a date that is not stated" : byEnglish(to);
		}
		return to.equals(OPEN) ? "not before " + plainEnglish(from)
				: "between " + plainEnglish(from) + " and " + plainEnglish(to);
	}

	private static String plainChinese(String date) {
		String year = Integer.parseInt(date.substring(0, YEAR)) + "年";
		if (date.length() == YEAR) {
			return year;
		}
		String month = year + Integer.parseInt(date.substring(YEAR + 1, MONTH)) + "月";
		return (date.length() == MONTH) ? month : month + Integer.parseInt(date.substring(MONTH + 1)) + "日";
	}

	private static String byChinese(String date) {
		LocalDate day = lastDay(date);
		if (day.getDayOfYear() == day.lengthOfYear()) {
			return day.getYear() + "年底前";
		}
		if (day.getDayOfMonth() == day.lengthOfMonth()) {
			return plainChinese(day.toString().substring(0, MONTH)) + "底前";
		}
		return plainChinese(day.toString()) + "或之前";
	}

	private static String plainEnglish(String date) {
		if (date.length() == YEAR) {
			return date;
		}
		return (date.length() == MONTH) ? YearMonth.parse(date).format(MONTH_EN) : LocalDate.parse(date).format(DAY_EN);
	}

	private static String byEnglish(String date) {
		return "by " + lastDay(date).format(DAY_EN);
	}

	private static LocalDate lastDay(String date) {
		return switch (date.length()) {
			case YEAR -> LocalDate.of(Integer.parseInt(date), 12, 31);
			case MONTH -> YearMonth.parse(date).atEndOfMonth();
			default -> LocalDate.parse(date);
		};
	}

}
