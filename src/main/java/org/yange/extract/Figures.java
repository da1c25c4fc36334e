package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number as a text has it, perhaps damaged by scanning.
 *
 * @param values what it may say: one number where it is whole
 * @param damage what is wrong with it, or empty
 */
record Figures(List<Integer> values, String damage) {

	/** A digit, or what scanning makes of one; a box is a digit that is lost. */
	static final String FIGURE = "[0-9OoQIl|□■]";

	private static final String NOUGHTS = "OoQ";

	private static final String ONES = "Il|";

	private static final String CIRCLES = "○零";

	private static final String LOST = "□■";

	Figures {
		values = List.copyOf(values);
	}

	static Figures of(String words) {
		if (words.isEmpty()) {
			return new Figures(List.of(0), "");
		}
		String plain = words.replace(" ", "");
		boolean chinese = plain.chars().anyMatch((c) -> c >= '〇' && Numeral.of(Character.toString(c)) >= 0);
		if (chinese) {
			int value = (plain.length() == 4) ? Integer.parseInt(Numeral.digits(plain)) : Numeral.of(plain);
			return new Figures(List.of(value), "");
		}
		List<String> readings = List.of("");
		boolean letter = false;
		boolean lost = false;
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			String digits = LOST.indexOf(c) >= 0 ? "0123456789" : digit(c);
			lost |= digits.length() > 1;
			letter |= NOUGHTS.indexOf(c) >= 0 || ONES.indexOf(c) >= 0;
			readings = readings.stream().flatMap((before) -> each(digits).map((digit) -> before + digit)).toList();
		}
		return new Figures(readings.stream().map(Integer::valueOf).toList(), damage(letter, lost, words));
	}

	private static Stream<String> each(String digits) {
		return IntStream.range(0, digits.length()).mapToObj((i) -> digits.substring(i, i + 1));
	}

	private static String digit(char c) {
		return (NOUGHTS.indexOf(c) >= 0) ? "0" : (ONES.indexOf(c) >= 0) ? "1" : Character.toString(c);
	}

	private static String damage(boolean letter, boolean lost, String words) {
		List<String> damage = new ArrayList<>();
		if (letter) {
			damage.add("a letter stands for a digit");
		}
		if (words.strip().contains(" ")) {
			damage.add("a space stands inside the number");
		}
		if (lost) {
			damage.add("a digit is lost");
		}
		return String.join(", ", damage);
	}

	/**
	 * {@return whether two digits of a year at least are whole}
	 */
	static boolean isMostlyWhole(String year) {
		return year.chars()
			.filter((c) -> Numeral.of(Character.toString(c)) >= 0 || CIRCLES.indexOf(c) >= 0)
			.count() >= 2;
	}

}
