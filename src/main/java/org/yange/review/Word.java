package org.yange.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.extract.Passage;

/**
 * A name or phrase of a row, as it is looked for in a text.
 *
 * @param level the level that the name of a body begins with, such as 市, or empty
 * @param bare the rest, which a text may write without the level
 */
record Word(String level, String bare) {

	private static final String LEVELS = "省市县区旗盟州";

	private static final Pattern LEVELLED = Pattern
		.compile("^(?:([市县区旗]+\\([市县区旗、]+\\)|[" + LEVELS + "])(?:委|政府)?|自治[区州县旗])(?=.{2})");

	private static final Pattern BODY_OF = Pattern.compile("(?:委|政府)$");

	private static final int SHORTEST = 2;

	static Word of(String written) {
		String word = Passage.asMatched(written);
		Matcher levelled = LEVELLED.matcher(word);
		if (!levelled.find()) {
			return new Word("", word);
		}
		String level = levelled.group(1);
		return new Word((level != null && level.length() == 1) ? level : "", word.substring(levelled.end()));
	}

	/**
	 * {@return the length of the longest piece of it from a place on that stands in a
	 * text, at least two characters, or nothing}
	 */
	int piece(int from, String text) {
		boolean ofAnother = text.contains(this.bare) && !standsIn(text);
		int end = ofAnother ? from : this.bare.length();
		while (end > from && !stands(from, end, text)) {
			end--;
		}
		return (end - from >= Math.min(SHORTEST, this.bare.length())) ? end - from : 0;
	}

	/** Whether the text has all of it, if need be without its level. */
	boolean standsIn(String text) {
		return stands(0, this.bare.length(), text);
	}

	/** Where the text says another level, it speaks of another body. */
	private boolean stands(int from, int end, String text) {
		String piece = this.bare.substring(from, end);
		if (from > 0 || this.level.isEmpty()) {
			return text.contains(piece);
		}
		for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
			String before = BODY_OF.matcher(text.substring(Math.max(0, at - SHORTEST - 1), at)).replaceFirst("");
			char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
			if (LEVELS.indexOf(last) < 0 || this.level.indexOf(last) >= 0) {
				return true;
			}
		}
		return false;
	}

}
