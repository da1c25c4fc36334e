package org.yange.document;

import java.util.Arrays;

/**
 * Leads from offsets in code points, as statements have them, to indexes in a Java string
 * and back; either way by a search among the characters that take two.
 */
public final class CodePoints {

	private final String text;

	/** The indexes of the characters that take two, in their order. */
	private final int[] wide;

	/** The offsets of the same characters. */
	private final int[] wideOffsets;

	/**
	 * Begins with a text.
	 * @param text the text
	 */
	public CodePoints(String text) {
		this.text = text;
		int[] found = new int[16];
		int count = 0;
		for (int i = 0; i + 1 < text.length(); i++) {
			if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
				found = (count == found.length) ? Arrays.copyOf(found, 2 * count) : found;
				found[count++] = i++;
			}
		}
		this.wide = Arrays.copyOf(found, count);
		this.wideOffsets = new int[count];
		for (int i = 0; i < count; i++) {
			this.wideOffsets[i] = this.wide[i] - i;
		}
	}

	/**
	 * {@return how many code points the text has}
	 */
	public int count() {
		return this.text.length() - this.wide.length;
	}

	/**
	 * {@return the index of the character at an offset}
	 * @param offset the offset in code points, at most {@link #count}
	 */
	public int index(int offset) {
		return offset + before(this.wideOffsets, offset);
	}

	/**
	 * {@return the offset of the character at an index}
	 * @param index the index, at most the length of the text
	 */
	public int offset(int index) {
		return index - before(this.wide, index);
	}

	/**
	 * {@return the words between two offsets}
	 * @param start the offset of the first character
	 * @param end the offset after the last one
	 */
	public String words(int start, int end) {
		return this.text.substring(index(start), index(end));
	}

	/** How many of the sorted positions lie before one. */
	private static int before(int[] positions, int position) {
		int found = Arrays.binarySearch(positions, position);
		return (found >= 0) ? found : -found - 1;
	}

}
