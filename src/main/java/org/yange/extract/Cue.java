package org.yange.extract;

import java.util.concurrent.atomic.AtomicIntegerArray;
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

	private static final int SLOT_BITS = 15;

	private static final int TAG_BITS = Integer.SIZE - SLOT_BITS;

	/** Multiplied by it, pairs that lie close together come to lie far apart. */
	private static final int SPREAD = 0x9e3779b9;

	/** A Chinese character that no pattern names. */
	private static final String RARE = "\u9fd5";

	private final Pattern pattern;

	/** By character; filled as characters are met, each with the same by whom ever. */
	private final byte[] beginnings = new byte[Character.MAX_VALUE + 1];

	/**
	 * Pairs of characters that were met last, each with whether a match can begin with
	 * them; a later pair takes the place of an earlier one.
	 */
	private final AtomicIntegerArray pairs = new AtomicIntegerArray(1 << SLOT_BITS);

	/**
	 * Whether what stands before it can be asked for, so that one character tells
	 * nothing.
	 */
	private final boolean looksBack;

	/**
	 * Whether it can begin with any Chinese character, so that the next one tells little.
	 */
	private final boolean anything;

	private Cue(Pattern pattern) {
		this.pattern = pattern;
		String words = pattern.pattern();
		this.looksBack = words.contains("(?<=") || words.contains("\\b") || words.contains("\\B");
		this.anything = mayBegin(RARE);
	}

	static Cue of(Pattern pattern) {
		return new Cue(pattern);
	}

	/**
	 * {@return the words as matched at a place, or null if they do not stand there}
	 */
	@Nullable Matcher at(String text, int at) {
		if (at >= text.length() || !begins(text, at)) {
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
			if (begins(text, i)) {
				matcher = (matcher == null) ? matcher(text, i, to) : matcher.region(i, to);
				if (matcher.lookingAt()) {
					return matcher;
				}
			}
		}
		return null;
	}

	private boolean begins(String text, int at) {
		char c = text.charAt(at);
		return begins(c) && (this.anything || at + 1 == text.length() || begins(c, text.charAt(at + 1)));
	}

	private boolean begins(char c, char next) {
		int spread = (c << Character.SIZE | next) * SPREAD;
		int slot = spread >>> TAG_BITS;
		int tag = (spread & ((1 << TAG_BITS) - 1)) << 2;
		int known = this.pairs.getPlain(slot);
		if (known == UNKNOWN || (known & ~3) != tag) {
			known = tag | (mayBegin(new String(new char[] { c, next })) ? BEGINS : NEVER);
			this.pairs.lazySet(slot, known);
		}
		return (known & 3) == BEGINS;
	}

	private Matcher matcher(String text, int from, int to) {
		return this.pattern.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
	}

	/**
	 * {@return whether a match may begin with a character}
	 */
	boolean begins(char c) {
		byte known = this.beginnings[c];
		if (known == UNKNOWN) {
			known = mayBegin(String.valueOf(c)) ? BEGINS : NEVER;
			this.beginnings[c] = known;
		}
		return known == BEGINS;
	}

	/**
	 * A match that fails on some characters alone, without having asked for a further
	 * one, fails whatever follows.
	 */
	private boolean mayBegin(String characters) {
		if (this.looksBack || Character.isSurrogate(characters.charAt(characters.length() - 1))) {
			return true;
		}
		Matcher alone = this.pattern.matcher(characters);
		return alone.lookingAt() || alone.hitEnd();
	}

}
