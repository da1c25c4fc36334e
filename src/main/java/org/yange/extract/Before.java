package org.yange.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that may stand right before a place. Those that the pattern spells out are looked
 * up by their last character; only the others are matched.
 */
final class Before {

	private static final String SPECIAL = "\\.[](){}*+?^$|";

	private final Pattern pattern;

	private final int longest;

	private final Map<Character, List<String>> words = new HashMap<>();

	private final Pattern others;

	private Before(Pattern pattern, int longest) {
		this.pattern = pattern;
		this.longest = longest;
		List<String> rest = new ArrayList<>();
		for (String each : alternatives(pattern.pattern())) {
			if (each.chars().allMatch((c) -> SPECIAL.indexOf(c) < 0) && !each.isEmpty()) {
				add(each);
			}
			else if (each.matches("\\[[^\\\\\\[\\]^&-]+\\]")) {
				each.substring(1, each.length() - 1).chars().forEach((c) -> add(String.valueOf((char) c)));
			}
			else {
				rest.add(each);
			}
		}
		this.others = Pattern.compile(rest.isEmpty() ? "(?!)" : "(?:" + String.join("|", rest) + ")$");
	}

	/**
	 * Describes words.
	 * @param pattern the words up to an end
	 * @param longest how many characters before the end are looked at
	 */
	static Before of(Pattern pattern, int longest) {
		return new Before(pattern, longest);
	}

	private void add(String word) {
		if (word.length() <= this.longest) {
			this.words.computeIfAbsent(word.charAt(word.length() - 1), (last) -> new ArrayList<>()).add(word);
		}
	}

	/** The alternatives of a pattern such as {@code (?:one|t(?:w|o))$}. */
	private static List<String> alternatives(String pattern) {
		String all = pattern.substring(0, pattern.length() - 1);
		boolean wrapped = all.startsWith("(?:") && closing(all) == all.length() - 1;
		String inside = wrapped ? all.substring(3, all.length() - 1) : all;
		List<String> alternatives = new ArrayList<>();
		int depth = 0;
		int from = 0;
		for (int i = 0; i <= inside.length(); i++) {
			char c = (i < inside.length()) ? inside.charAt(i) : '|';
			depth += (c == '(' || c == '[') ? 1 : (c == ')' || c == ']') ? -1 : 0;
			if (c == '|' && depth == 0) {
				alternatives.add(inside.substring(from, i));
				from = i + 1;
			}
		}
		return alternatives;
	}

	/** Where the bracket closes that a pattern begins with. */
	private static int closing(String pattern) {
		int depth = 0;
		for (int i = 0; i < pattern.length(); i++) {
			depth += (pattern.charAt(i) == '(') ? 1 : (pattern.charAt(i) == ')') ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * {@return whether the words stand right before a place}
	 */
	boolean is(String text, int at) {
		if (at == 0) {
			return false;
		}
		for (String word : this.words.getOrDefault(text.charAt(at - 1), List.of())) {
			if (text.startsWith(word, at - word.length())) {
				return true;
			}
		}
		return this.others.matcher(text).region(Math.max(0, at - this.longest), at).find();
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
