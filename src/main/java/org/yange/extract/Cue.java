package org.yange.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Words to look for, as a pattern that is tried only where a character stands with which
 * it can begin. What stands beside the stretch that is searched is seen by what the
 * pattern looks ahead to and back at.
 */
final class Cue {

	private static final byte UNKNOWN = 0;

	private static final byte BEGINS = 1;

	private static final byte NEVER = 2;

	private final Pattern pattern;

	/** By character; filled as characters are met, each with the same by whom ever. */
	private final byte[] beginnings = new byte[Character.MAX_VALUE + 1];

	/** Whether what stands before it can be asked for, so that one character tells nothing. */
	private final boolean looksBack;

	private Cue(Pattern pattern) {
		this.pattern = pattern;
		String words = pattern.pattern();
		this.looksBack = words.contains("(?<=") || words.contains("\\b") || words.contains("\\B");
	}

	static Cue of(Pattern pattern) {
		return new Cue(pattern);
	}

	/**
	 * {@return the words as matched at a place, or null if they do not stand there}
	 */
	@Nullable Matcher at(String text, int at) {
		if (at >= text.length() || !begins(text.charAt(at))) {
			return null;
		}
		Matcher matcher = matcher(text, at, text.length());
		return matcher.lookingAt() ? matcher : null;
	}

	/**
	 * {@return whether the words stand at a place}
	 */
	boolean isAt(String text, int at) {
		return at(text, at) != null;
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
		Matcher matcher = null;
		for (int i = from; i < to; i++) {
			if (begins(text.charAt(i))) {
				matcher = (matcher == null) ? matcher(text, i, to) : matcher.region(i, to);
				if (matcher.lookingAt()) {
					return matcher;
				}
			}
		}
		return null;
	}

	private Matcher matcher(String text, int from, int to) {
		return this.pattern.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
	}

	/**
	 * A match that fails on one character alone, without having asked for a further one,
	 * fails whatever follows.
	 */
	private boolean begins(char c) {
		byte known = this.beginnings[c];
		if (known == UNKNOWN) {
			Matcher alone = this.pattern.matcher(String.valueOf(c));
			boolean begins = this.looksBack || Character.isSurrogate(c) || alone.lookingAt() || alone.hitEnd();
			known = begins ? BEGINS : NEVER;
			this.beginnings[c] = known;
		}
		return known == BEGINS;
	}

}
