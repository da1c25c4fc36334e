package org.yange.extract;

import java.util.function.Predicate;

/**
 * With which characters something can begin; found out as characters are met, each with
 * the same result by whom ever.
 */
final class Beginnings {

	private static final byte UNKNOWN = 0;

	private static final byte BEGINS = 1;

	private static final byte NEVER = 2;

	private final byte[] known = new byte[Character.MAX_VALUE + 1];

	private final Predicate<String> test;

	/**
	 * Knows none yet.
	 * @param test whether something can begin with a character
	 */
	Beginnings(Predicate<String> test) {
		this.test = test;
	}

	boolean has(char c) {
		if (this.known[c] == UNKNOWN) {
			this.known[c] = this.test.test(String.valueOf(c)) ? BEGINS : NEVER;
		}
		return this.known[c] == BEGINS;
	}

}
