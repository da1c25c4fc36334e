package org.yange.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a clause.
 *
 * @param item where the clause stands
 * @param text the sentence as read
 * @param start the index of its first character in the reading
 */
record Sentence(String item, String text, int start) {

	/**
	 * More characters than this are no sentence but a text that has lost its punctuation,
	 * and are not read. Brackets and quotation marks do not hold more together either.
	 */
	static final int LONGEST = 2000;

	private static final String ENDS = "。;!?\n";

	static List<Sentence> of(Clause clause, String reading) {
		List<Sentence> sentences = new ArrayList<>();
		int from = clause.start();
		int depth = 0;
		for (int i = clause.start(); i <= clause.end(); i++) {
			char c = (i < clause.end()) ? reading.charAt(i) : '\n';
			if (c == '(' && i == from && !closes(reading, i, clause.end())) {
				from = i + 1;
				continue;
			}
			depth += (c == '(' || c == '“') ? 1 : (c == ')' || c == '”') ? -1 : 0;
			boolean ends = i == clause.end() || (ENDS.indexOf(c) >= 0 && (depth <= 0 || i - from > LONGEST));
			if (ends) {
				if (i > from) {
					int to = (c == '?') ? i + 1 : i;
					sentences.add(new Sentence(clause.item(), reading.substring(from, to), from));
				}
				from = i + 1;
				depth = 0;
			}
		}
		return sentences;
	}

	/** Whether a bracket closes in the sentence in which it opens. */
	private static boolean closes(String reading, int open, int end) {
		for (int i = open; i < end; i++) {
			if (ENDS.indexOf(reading.charAt(i)) >= 0 || reading.charAt(i) == ')') {
				return reading.charAt(i) == ')';
			}
		}
		return false;
	}

	int end() {
		return this.start + this.text.length();
	}

	/**
	 * {@return a stretch of it}
	 */
	Sentence part(int from, int to) {
		return new Sentence(this.item, this.text.substring(from, to), this.start + from);
	}

	/**
	 * {@return the stretches between commas that stand outside of brackets}
	 */
	List<Sentence> segments() {
		List<Sentence> segments = new ArrayList<>();
		int from = 0;
		int depth = 0;
		for (int i = 0; i <= this.text.length(); i++) {
			char c = (i < this.text.length()) ? this.text.charAt(i) : ',';
			depth += (c == '(' || c == '“') ? 1 : (c == ')' || c == '”') ? -1 : 0;
			if (i == this.text.length() || (c == ',' && depth <= 0)) {
				if (i > from) {
					segments.add(part(from, i));
				}
				from = i + 1;
			}
		}
		return segments;
	}

}
