package org.yange.extract;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that may stand right before a place, as a pattern that is tried only after a
 * character with which it can end: one that it spells out.
 */
final class Before {

	private final Pattern pattern;

	private final int longest;

	private final BitSet endings = new BitSet();

	private Before(Pattern pattern, int longest) {
		this.pattern = pattern;
		this.longest = longest;
	}

	/**
	 * Describes words. Where the pattern does not spell all of them out, it is tried
	 * after any character.
	 * @param pattern the words up to an end
	 * @param longest how many characters before the end are looked at
	 */
	static Before of(Pattern pattern, int longest) {
		Before before = new Before(pattern, longest);
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
				&& this.pattern.matcher(text).region(Math.max(0, at - this.longest), at).find();
	}

	/**
	 * {@return what is left without the words at the end}
	 */
	String cutFrom(String text) {
		Matcher matcher = this.pattern.matcher(text)
			.region(Math.max(0, text.length() - this.longest), text.length())
			.useTransparentBounds(true);
		return matcher.find() ? text.substring(0, matcher.start()) : text;
	}

}
