package org.yange.extract;

/** Reads numbers as dates write them: 12, 十二, 二十三, 一九五八. */
final class Numeral {

	/** The digits of Chinese; a circle in any of its forms stands for nought. */
	static final String DIGITS = "〇一二三四五六七八九";

	private Numeral() {
	}

	/**
	 * {@return the value, or -1 where the words are no number below a hundred}
	 * @param words a month or a day, in either kind of digits
	 */
	static int of(String words) {
		if (words.chars().allMatch(Character::isDigit)) {
			return words.isEmpty() ? -1 : Integer.parseInt(words);
		}
		String plain = words.replace("廿", "二十").replace("卅", "三十");
		int ten = plain.indexOf('十');
		if (ten < 0) {
			return (plain.length() == 1) ? DIGITS.indexOf(plain) : -1;
		}
		int tens = (ten == 0) ? 1 : DIGITS.indexOf(plain.charAt(ten - 1));
		int ones = (ten + 1 < plain.length()) ? DIGITS.indexOf(plain.charAt(ten + 1)) : 0;
		return (tens < 0 || ones < 0) ? -1 : tens * 10 + ones;
	}

	/**
	 * {@return the digits of a year written one by one, as in 一九五八}
	 * @param words Chinese digits
	 */
	static String digits(String words) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < words.length(); i++) {
			int digit = DIGITS.indexOf(words.charAt(i));
			digits.append((digit < 0) ? 0 : digit);
		}
		return digits.toString();
	}

}
