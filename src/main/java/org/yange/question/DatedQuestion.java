package org.yange.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A question as of a day that its words name (2005年谁负责防震减灾).
 *
 * @param day the last day of the year, month or day that is named, or the day before it
 * begins where it says so (以前, before)
 * @param text the question without the day
 */
public record DatedQuestion(LocalDate day, String text) {

	private static final Pattern CHINESE = Pattern.compile("(?:截至|截止到?|直到|[在于到至])?(?<!\\d)(?<year>(?:19|20)\\d\\d)"
			+ "(?:年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号])?)?|-(?<m>\\d\\d)-(?<d>\\d\\d))"
			+ "(?:年?[底末]|年间|[时间里份])?(?:的时候|的?那时|的?当时)?(?<before>[之以]?前)?(?![之以]?[后来]|初|[\\d-])的?[,，、]?");

	private static final Pattern ENGLISH = Pattern.compile(
			"(?:^|[ ,]+)(?:in|on|as of|by|at the end of|(?<before>before)) " + "(?:(?<name>"
					+ Arrays.stream(Month.values())
						.map((month) -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
						.collect(Collectors.joining("|"))
					+ ") )?(?<year>(?:19|20)\\d\\d)(?:-(?<m>\\d\\d)(?:-(?<d>\\d\\d))?)?(?![\\d-])[, ]*",
			Pattern.CASE_INSENSITIVE);

	/**
	 * {@return the question that a text asks as of a day, if it names one}
	 * @param text a question in Chinese or English
	 */
	public static Optional<DatedQuestion> parse(String text) {
		Matcher english = ENGLISH.matcher(text);
		if (english.find()) {
			return without(text, english, " ", first(number(english.group("name")), english.group("m")),
					english.group("d"));
		}
		Matcher chinese = CHINESE.matcher(text);
		return chinese.find() ? without(text, chinese, "", first(chinese.group("month"), chinese.group("m")),
				first(chinese.group("day"), chinese.group("d"))) : Optional.empty();
	}

	private static Optional<DatedQuestion> without(String text, Matcher found, String gap, @Nullable String month,
			@Nullable String day) {
		String rest = (text.substring(0, found.start()) + gap + text.substring(found.end())).strip();
		boolean before = found.group("before") != null;
		try {
			int year = Integer.parseInt(found.group("year"));
			LocalDate first = LocalDate.of(year, (month != null) ? Integer.parseInt(month) : 1,
					(day != null) ? Integer.parseInt(day) : 1);
			LocalDate last = (day != null) ? first
					: (month != null) ? YearMonth.from(first).atEndOfMonth() : LocalDate.of(year, Month.DECEMBER, 31);
			return Optional.of(new DatedQuestion(before ? first.minusDays(1) : last, rest));
		}
		catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static @Nullable String number(@Nullable String month) {
		return (month != null) ? String.valueOf(Month.valueOf(month.toUpperCase(Locale.ROOT)).getValue()) : null;
	}

	private static @Nullable String first(@Nullable String one, @Nullable String other) {
		return (one != null) ? one : other;
	}

}
