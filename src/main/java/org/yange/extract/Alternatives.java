package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the text of a pattern apart into the alternatives that are tried in turn. */
final class Alternatives {

	private static final String WRAPPED = "(?:";

	private Alternatives() {
	}

	/**
	 * {@return the alternatives of a pattern such as {@code one|t(?:w|o)}, in their
	 * order; one that remembers groups is left whole}
	 */
	static List<String> of(Pattern pattern) {
		String all = pattern.pattern();
		if (pattern.matcher("").groupCount() > 0) {
			return List.of(all);
		}
		boolean wrapped = all.startsWith(WRAPPED) && closing(all, 0) == all.length() - 1;
		String inside = wrapped ? all.substring(WRAPPED.length(), all.length() - 1) : all;
		List<String> alternatives = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < inside.length(); i = next(inside, i)) {
			if (inside.charAt(i) == '|') {
				alternatives.add(inside.substring(from, i));
				from = i + 1;
			}
		}
		alternatives.add(inside.substring(from));
		return alternatives;
	}

	/**
	 * {@return the pattern without what it asks of the characters before it, so that it
	 * matches more}
	 */
	static String onward(String pattern) {
		StringBuilder onward = new StringBuilder();
		for (int i = 0; i < pattern.length();) {
			boolean back = pattern.startsWith("(?<=", i);
			boolean entered = pattern.charAt(i) == '(' && !pattern.startsWith("(?!", i)
					&& !pattern.startsWith("(?<!", i);
			int next = (entered && !back) ? i + 1 : next(pattern, i);
			onward.append(back ? "" : pattern.substring(i, next));
			i = next;
		}
		return onward.toString();
	}

	/** Where goes on what follows the character, the class or the group at a place. */
	private static int next(String pattern, int at) {
		return switch (pattern.charAt(at)) {
			case '\\' -> at + 2;
			case '(', '[' -> closing(pattern, at) + 1;
			default -> at + 1;
		};
	}

	/** Where the group or class ends that begins at a place. */
	private static int closing(String pattern, int at) {
		boolean group = pattern.charAt(at) == '(';
		int i = at + 1;
		while (pattern.charAt(i) != (group ? ')' : ']')) {
			i = (group || pattern.charAt(i) != '(') ? next(pattern, i) : i + 1;
		}
		return i;
	}

}
