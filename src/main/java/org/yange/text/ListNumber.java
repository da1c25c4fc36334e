package org.yange.text;

import java.util.Locale;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** The number of an item of a list, in one of the formats of Word. */
final class ListNumber {

	private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

	private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

	private ListNumber() {
	}

	/**
	 * {@return the number as written}
	 * @param number the number
	 * @param format the name of its format in Office Open XML; those that are not known
	 * here give Arabic numerals
	 */
	static String of(int number, String format) {
		return switch (format) {
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
					"taiwaneseCountingThousand" ->
				spelled(number, "%spellout-numbering");
			case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
				spelled(number, "%spellout-cardinal-financial");
			case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
			case "decimalEnclosedParen" -> enclosed(number, '⑴');
			case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
			case "ideographTraditional" -> one(number, STEMS);
			case "ideographZodiac" -> one(number, BRANCHES);
			case "upperLetter" -> one(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
			case "lowerLetter" -> one(number, "abcdefghijklmnopqrstuvwxyz");
			case "upperRoman" -> new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM)
				.format(number, "%roman-upper");
			case "lowerRoman" -> of(number, "upperRoman").toLowerCase(Locale.ROOT);
			case "none" -> "";
			default -> Integer.toString(number);
		};
	}

	private static String spelled(int number, String rules) {
		return new RuleBasedNumberFormat(ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT).format(number, rules);
	}

	private static String digits(int number) {
		StringBuilder digits = new StringBuilder();
		Integer.toString(number).chars().forEach((digit) -> digits.append("〇一二三四五六七八九".charAt(digit - '0')));
		return digits.toString();
	}

	private static String enclosed(int number, char first) {
		return (number >= 1 && number <= 20) ? Character.toString(first + number - 1) : Integer.toString(number);
	}

	private static String one(int number, String of) {
		return (number >= 1 && number <= of.length()) ? of.substring(number - 1, number) : Integer.toString(number);
	}

}
