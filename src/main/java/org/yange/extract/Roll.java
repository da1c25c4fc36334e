package org.yange.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The names that a document uses where there is no doubt how far they reach. */
final class Roll {

	private final Set<String> names = new HashSet<>();

	private final Set<String> bracketed = new HashSet<>();

	private Roll() {
	}

	static Roll of(String text) {
		Roll roll = new Roll();
		int at = 0;
		while (at < text.length()) {
			int end = Names.beginsAt(text, at) ? Names.end(text, at, Math.min(text.length(), at + Names.LONGEST)) : 0;
			if (end > at) {
				boolean inBracket = at > 0 && text.charAt(at - 1) == '(';
				(inBracket ? roll.bracketed : roll.names).add(text.substring(at, end));
				at = end;
			}
			else {
				at++;
			}
		}
		return roll;
	}

	/**
	 * Whether the document speaks of a body of the name by itself, not only in a bracket.
	 */
	boolean speaksOf(String name) {
		return this.names.contains(name);
	}

	/**
	 * {@return the name with the first of the prefixes under which the document has it,
	 * or null}
	 */
	@Nullable String withPrefix(String name, List<String> prefixes) {
		for (String prefix : prefixes) {
			if (this.names.contains(prefix + name) || this.bracketed.contains(prefix + name)) {
				return prefix + name;
			}
		}
		return null;
	}

}
