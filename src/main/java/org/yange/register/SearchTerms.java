package org.yange.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yange.graph.NameForms;

/**
 * What a person typed, as the indexes want it.
 *
 * <p>
 * The full-text index holds pairs of Chinese characters: words of two characters or more
 * are asked of it, each as a phrase. A single character and Latin letters (pinyin) are
 * looked for anywhere in a name.
 *
 * @param exact the words as typed
 * @param phrase the full-text query, escaped and quoted, or null
 * @param part the characters to look for, or null
 */
record SearchTerms(String exact, @Nullable String phrase, @Nullable String part) {

	static final SearchTerms ALL = new SearchTerms("", null, null);

	static SearchTerms of(@Nullable String typed) {
		String words = (typed != null) ? typed.strip() : "";
		if (words.isEmpty()) {
			return ALL;
		}
		if (words.chars().allMatch((letter) -> letter < 128 && (Character.isLetter(letter) || letter == ' '))) {
			return new SearchTerms(words, null, words.replace(" ", "").toLowerCase(Locale.ROOT));
		}
		if (words.codePointCount(0, words.length()) == 1) {
			return new SearchTerms(words, null, words);
		}
		return new SearchTerms(words,
				Arrays.stream(words.split("\\s+")).map(SearchTerms::anyForm).collect(Collectors.joining(" AND ")),
				null);
	}

	private static String anyForm(String word) {
		List<String> forms = NameForms.typed(word).stream().map(SearchTerms::quoted).toList();
		return (forms.size() == 1) ? forms.get(0) : "(" + String.join(" OR ", forms) + ")";
	}

	/**
	 * {@return the words with nothing left that the query language of the index would
	 * read}
	 */
	static String quoted(String words) {
		return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
