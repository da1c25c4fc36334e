package org.yange.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

	private final Map<Character, Optional<Pattern>> byLast = new ConcurrentHashMap<>();

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

	private Optional<Pattern> endingWith(char c) {
		String words = this.alternatives.stream().filter((each) -> {
			Matcher last = LAST.matcher(each);
			return !last.find() || last.group().indexOf(c) >= 0;
		}).collect(Collectors.joining("|"));
		return words.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile("(?:" + words + ")$"));
	}

	/**
	 * {@return whether the words stand right before a place}
	 */
	boolean is(String text, int at) {
		if (at == 0) {
			return false;
		}
		Optional<Pattern> words = this.byLast.computeIfAbsent(text.charAt(at - 1), this::endingWith);
		return words.isPresent() && words.get().matcher(text).region(Math.max(0, at - this.longest), at).find();
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
