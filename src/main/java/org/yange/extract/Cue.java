package org.yange.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Words to look for, as a pattern of which only those alternatives are tried that can
 * begin with the two characters that stand at a place. What stands beside the stretch
 * that is searched is seen by what the pattern looks ahead to and back at.
 */
final class Cue {

	private static final int SLOT_BITS = 15;

	/** Multiplied by it, pairs that lie close together come to lie far apart. */
	private static final int SPREAD = 0x9e3779b9;

	/** A Chinese character that no pattern names. */
	private static final String RARE = "\u9fd5";

	private final Pattern pattern;

	/**
	 * Whether it can begin with anything, so that what stands at a place tells little.
	 */
	private final boolean anything;

	private final List<Alternative> alternatives;

	/** By character, those that can begin with it. */
	private final Map<Character, List<Alternative>> byFirst = new ConcurrentHashMap<>();

	private final Beginnings beginnings;

	/**
	 * Pairs of characters that were met last; a later pair takes the place of an earlier
	 * one.
	 */
	private final @Nullable Start[] starts = new Start[1 << SLOT_BITS];

	/** By the alternatives that are tried. */
	private final Map<List<Alternative>, Pattern> patterns = new ConcurrentHashMap<>();

	private Cue(Pattern pattern) {
		this.pattern = pattern;
		this.alternatives = Alternatives.of(pattern).stream().map(Alternative::of).toList();
		this.beginnings = new Beginnings((first) -> !thatMayBegin(this.alternatives, first).isEmpty());
		this.anything = !thatMayBegin(this.alternatives, RARE).isEmpty();
	}

	static Cue of(Pattern pattern) {
		return new Cue(pattern);
	}

	/**
	 * {@return the words as matched at a place, or null if they do not stand there}
	 */
	@Nullable Matcher at(String text, int at) {
		Pattern words = (at < text.length()) ? start(text, at).words() : null;
		Matcher matcher = (words != null) ? matcher(words, text, at, text.length()) : null;
		return (matcher != null && matcher.lookingAt()) ? matcher : null;
	}

	/**
	 * {@return whether the words stand at a place}
	 */
	boolean isAt(String text, int at) {
		return at < text.length() && (start(text, at).sure() || at(text, at) != null);
	}

	/**
	 * {@return whether the words stand anywhere}
	 */
	boolean isIn(String text) {
		return find(text, 0) != null;
	}

	/**
	 * {@return the words as matched where they stand first from a place on, or null}
	 */
	@Nullable Matcher find(String text, int from) {
		return find(text, from, text.length());
	}

	/**
	 * {@return the words as matched where they stand first in a stretch, or null}
	 */
	@Nullable Matcher find(String text, int from, int to) {
		if (this.anything && from < to) {
			Matcher everywhere = matcher(this.pattern, text, from, to);
			return (everywhere.find() && everywhere.start() < to) ? everywhere : null;
		}
		Matcher matcher = null;
		for (int i = from; i < to; i++) {
			Pattern words = begins(text.charAt(i)) ? start(text, i).words() : null;
			if (words != null) {
				matcher = (matcher == null || matcher.pattern() != words) ? matcher(words, text, i, to)
						: matcher.region(i, to);
				if (matcher.lookingAt()) {
					return matcher;
				}
			}
		}
		return null;
	}

	/**
	 * {@return whether a match may begin with a character}
	 */
	boolean begins(char c) {
		return this.beginnings.has(c);
	}

	private Start start(String text, int at) {
		char c = text.charAt(at);
		if (!begins(c)) {
			return Start.NONE;
		}
		if (at + 1 == text.length()) {
			return new Start(c, c, this.pattern, false);
		}
		char next = text.charAt(at + 1);
		int slot = ((c << Character.SIZE | next) * SPREAD) >>> (Integer.SIZE - SLOT_BITS);
		Start known = this.starts[slot];
		if (known == null || known.first != c || known.next != next) {
			known = start(c, next);
			this.starts[slot] = known;
		}
		return known;
	}

	private Start start(char c, char next) {
		String characters = new String(new char[] { c, next });
		List<Alternative> first = this.byFirst.computeIfAbsent(c,
				(each) -> thatMayBegin(this.alternatives, String.valueOf(c)));
		List<Alternative> tried = thatMayBegin(first, characters);
		boolean sure = tried.stream().anyMatch((each) -> each.isSure(characters));
		return new Start(c, next, tried.isEmpty() ? null : this.patterns.computeIfAbsent(tried, this::pattern), sure);
	}

	private static List<Alternative> thatMayBegin(List<Alternative> all, String characters) {
		return all.stream().filter((each) -> each.mayBegin(characters)).toList();
	}

	private Pattern pattern(List<Alternative> tried) {
		return (tried.size() == this.alternatives.size()) ? this.pattern
				: Pattern.compile(tried.stream().map(Alternative::words).collect(Collectors.joining("|")));
	}

	private static Matcher matcher(Pattern words, String text, int from, int to) {
		return words.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
	}

	/**
	 * One of the alternatives.
	 *
	 * @param words what is matched
	 * @param onward the same without what it asks of the characters before it
	 */
	private record Alternative(String words, Pattern onward) {

		static Alternative of(String words) {
			return new Alternative(words, Pattern.compile(Alternatives.onward(words)));
		}

		/**
		 * A match that fails on some characters alone, without having asked for a further
		 * one, fails whatever follows.
		 */
		boolean mayBegin(String characters) {
			if (Character.isSurrogate(characters.charAt(characters.length() - 1))) {
				return true;
			}
			Matcher alone = this.onward.matcher(characters);
			return alone.lookingAt() || alone.hitEnd();
		}

		/** Whether it matches whatever stands before and after the characters. */
		boolean isSure(String characters) {
			Matcher within = matcher(this.onward, "," + characters, 1, 1 + characters.length());
			return !this.words.contains("(?<") && !Character.isSurrogate(characters.charAt(characters.length() - 1))
					&& within.lookingAt() && !within.hitEnd();
		}

	}

	/**
	 * What can begin with two characters.
	 *
	 * @param first the one
	 * @param next the other
	 * @param words the alternatives that may, or null for none
	 * @param sure whether one of them matches whatever stands beside the two
	 */
	private record Start(char first, char next, @Nullable Pattern words, boolean sure) {

		private static final Start NONE = new Start('\0', '\0', null, false);

	}

}
