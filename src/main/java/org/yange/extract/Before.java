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
	}

	/**
	 * Describes words of up to four characters, as a pattern up to an end. Where it does
	 * not spell all of them out, it is tried after any character.
	 */
	static Before of(Pattern pattern) {
		Before before = new Before(pattern);
		String words = pattern.pattern().replace("\\d", "0123456789");
		words.chars().forEach(before.endings::set);
		if (words.chars().anyMatch((c) -> "\\.^-".indexOf(c) >= 0)) {
			before.endings.set(0, Character.MAX_VALUE + 1);
		}
		return before;
	}

	/**
	 * {@return whether the words stand right before a place}
	 */
	boolean is(String text, int at) {
		return at > 0 && this.endings.get(text.charAt(at - 1))
				&& this.pattern.matcher(text).region(Math.max(0, at - LONGEST), at).find();
	}

}
