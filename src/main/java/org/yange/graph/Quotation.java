package org.yange.graph;

import org.jspecify.annotations.Nullable;

import org.yange.document.CodePoints;
import org.yange.statement.Statement.Span;

/**
 * The words of a text that say a thing, and the sentence that they stand in.
 *
 * @param words the words from the first offset to the last
 * @param sentence the sentence around them
 */
record Quotation(String words, String sentence) {

	private static final String ENDS = "。；;！!？?";

	private static final String UNFINISHED = "，,、";

	/** No sentence of a plan comes near it; what does is no sentence. */
	private static final int LONGEST = 2000;

	/**
	 * {@return what the text says there, or null where there is no such place in it}
	 */
	static @Nullable Quotation at(Span span, String text, CodePoints offsets) {
		if (span.end() > offsets.count()) {
			return null;
		}
		int from = offsets.index(span.start());
		int to = offsets.index(span.end());
		int first = from;
		while (first > 0 && from - first < LONGEST && !endsAt(text, first - 1)) {
			first--;
		}
		int last = to;
		while (last < text.length() && last - to < LONGEST && !endsAt(text, last)) {
			last++;
		}
		boolean stopped = last < text.length() && ENDS.indexOf(text.charAt(last)) >= 0;
		String words = text.substring(from, to);
		String sentence = text.substring(first, stopped ? last + 1 : last).strip();
		return new Quotation(shortened(words), (sentence.length() > LONGEST) ? shortened(words) : sentence);
	}

	private static boolean endsAt(String text, int index) {
		char c = text.charAt(index);
		if (c == '\n') {
			char before = (index > 0) ? text.charAt(index - 1) : '\n';
			before = (before == '\r' && index > 1) ? text.charAt(index - 2) : before;
			return UNFINISHED.indexOf(before) < 0;
		}
		return ENDS.indexOf(c) >= 0;
	}

	private static String shortened(String words) {
		if (words.length() <= LONGEST) {
			return words;
		}
		int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return words.substring(0, end) + "…";
	}

}
