package org.yange.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that may stand right before a place, as a pattern of which only those
 * alternatives are tried that can end with the character before it.
 */
final class Before {

	/** The character or class with which an alternative ends, where that is plain. */
	private static final Pattern LAST = Pattern.compile("(?:(?<!\\\\)[^\\p{Punct}]|\\[[^\\[\\]^&\\\\-]+\\])$");

	private final Pattern pattern;

	private final int longest;

	private final List<String> alternatives;

	private final Beginnings lasts = new Beginnings((last) -> !endingWith(last.charAt(0)).isEmpty());

	private final Map<Character, Pattern> byLast = new ConcurrentHashMap<>();

	private Before(Pattern pattern, int longest) {
		String words = pattern.pattern();
		this.pattern = pattern;
		this.longest = longest;
		this.alternatives = Alternatives.of(Pattern.compile(words.substring(0, words.length() - 1)));
	}

	/**
	 * Describes words.
	 * @param pattern the words up to an end
	 * @param longest how many characters before the end are looked at
	 */
	static Before of(Pattern pattern, int longest) {
		return new Before(pattern, longest);
	}

	private String endingWith(char c) {
		return this.alternatives.stream().filter((each) -> {
			Matcher last = LAST.matcher(each);
			return !last.find() || last.group().indexOf(c) >= 0;
		}).collect(Collectors.joining("|"));
	}

	/**
	 * {@return whether the words stand right before a place}
	 */
	boolean is(String text, int at) {
		if (at == 0 || !this.lasts.has(text.charAt(at - 1))) {
			return false;
		}
		Pattern words = this.byLast.computeIfAbsent(text.charAt(at - 1),
				(last) -> Pattern.compile("(?:" + endingWith(last) + ")$"));
		return words.matcher(text).region(Math.max(0, at - this.longest), at).find();
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
