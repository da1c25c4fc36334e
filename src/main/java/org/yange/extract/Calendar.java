package org.yange.extract;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;

/**
 * Follows the dates with which the entries of a chronicle begin: 1958年10月, 同年12月, 次月.
 */
final class Calendar {

	private static final Pattern ABSOLUTE = Pattern
		.compile("^(?:至|直至|到)?(\\d{4})年(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?(?!底|初|中|末|前|以|起|至|来|后|度|代|间),?");

	private static final Pattern RELATIVE = Pattern
		.compile("^(同年|当年|次年|翌年|同月|当月|次月|翌月)(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?(?!底|初|末|前|起|以),?");

	/** What is added to it has no date in four digits. */
	private static final int LAST_YEAR = 9999;

	private int year;

	private int month;

	private @Nullable Edtf date;

	/** A date holds to the end of its paragraph; what 同年 refers to holds beyond it. */
	void beginParagraph() {
		this.date = null;
	}

	/**
	 * {@return how many characters of the sentence tell a date, 0 if none do}
	 */
	int read(String sentence) {
		Matcher absolute = ABSOLUTE.matcher(sentence);
		if (absolute.find()) {
			this.year = Integer.parseInt(absolute.group(1));
			this.month = (absolute.group(2) != null) ? Integer.parseInt(absolute.group(2)) : 0;
			settle(absolute.group(3));
			return absolute.end();
		}
		Matcher relative = RELATIVE.matcher(sentence);
		if (this.year == 0 || !relative.find()) {
			return 0;
		}
		move(relative.group(1), relative.group(2));
		settle(relative.group(3));
		return relative.end();
	}

	/**
	 * {@return the date that the last entry of the paragraph began with, or null where
	 * none does}
	 */
	@Nullable Edtf date() {
		return this.date;
	}

	private void move(String word, @Nullable String month) {
		if (word.startsWith("次年") || word.startsWith("翌年")) {
			this.year++;
		}
		if (word.endsWith("年")) {
			this.month = (month != null) ? Integer.parseInt(month) : 0;
		}
		else if (!word.startsWith("同") && !word.startsWith("当") && this.month > 0) {
			YearMonth next = YearMonth.of(this.year, this.month).plusMonths(1);
			this.year = next.getYear();
			this.month = next.getMonthValue();
		}
	}

	private void settle(@Nullable String day) {
		if (this.year > LAST_YEAR) {
			this.year = 0;
			this.date = null;
			return;
		}
		boolean sensible = this.month >= 0 && this.month <= 12;
		if (!sensible) {
			this.month = 0;
		}
		String text = "%04d".formatted(this.year) + ((this.month > 0) ? "-%02d".formatted(this.month) : "");
		try {
			this.date = Edtf
				.parse((day != null && this.month > 0) ? text + "-%02d".formatted(Integer.parseInt(day)) : text);
		}
		catch (IllegalArgumentException noSuchDay) {
			this.date = Edtf.parse(text);
		}
	}

}
