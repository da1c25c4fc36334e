package org.yange.extract;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Words that may stand right before a place, as a pattern that is tried only after a
 * character with which it can end: one that it spells out.
 */
final class Before {

	private static final int LONGEST = 4;

	private final Pattern pattern;

	private final BitSet endings = new BitSet();

	private Before(Pattern pattern) {
		this.pattern = pattern;
		pattern.pattern().chars().forEach(this.endings::set);
	}

	/**
	 * Describes words of up to four characters.
	 * @throws IllegalArgumentException if the pattern does not spell them out up to an end
	 */
	static Before of(Pattern pattern) {
		String words = pattern.pattern();
		boolean spelled = words.chars().noneMatch((c) -> c == '\\' || c == '.' || c == '^' || c == '-');
		if (!spelled || !words.endsWith("$")) {
			throw new IllegalArgumentException("does not spell out how it ends: " + words);
		}
		return new Before(pattern);
	}

	/**
	 * {@return whether the words stand right before a place}
	 */
	boolean is(String text, int at) {
		return at > 0 && this.endings.get(text.charAt(at - 1))
				&& this.pattern.matcher(text).region(Math.max(0, at - LONGEST), at).find();
	}

}
