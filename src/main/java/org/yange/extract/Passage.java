package org.yange.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a text with the item that it stands in.
 *
 * @param item where it stands, as the text numbers it
 * @param words the sentence as it is matched: simplified characters, half-width
 * punctuation, lines joined
 * @param start the offset of its first character in the text, in code points
 * @param end the offset after its last one
 */
public record Passage(String item, String words, int start, int end) {

	/**
	 * {@return the sentences of a text, in their order}
	 * @param text the text as stored
	 */
	public static List<Passage> of(String text) {
		Reading reading = Reading.of(text);
		List<Passage> passages = new ArrayList<>();
		for (Clause clause : Outline.clauses(reading.text())) {
			for (Sentence sentence : Sentence.of(clause, reading.text())) {
				passages.add(new Passage(sentence.item(), sentence.text(), reading.codePoint(sentence.start()),
						reading.codePointAfter(sentence.end())));
			}
		}
		return passages;
	}

	/**
	 * {@return words as they are matched}
	 * @param words the words as somebody wrote them
	 */
	public static String asMatched(String words) {
		return Reading.of(words).text();
	}

}
