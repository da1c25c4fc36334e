package org.yange.question;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * A text twice, character by character: folded to be matched, and as typed to take names
 * from.
 *
 * @param folded simplified, half-width, lower case
 * @param typed the characters as typed
 */
record Wording(String folded, String typed) {

	private static final ThreadLocal<Transliterator> SIMPLIFIER = ThreadLocal
		.withInitial(() -> Transliterator.getInstance("Traditional-Simplified"));

	private static final String CHINESE = "[\\p{IsHan}，。、：；！？（）“”「」『』《》]";

	private static final Pattern SPACES = Pattern
		.compile("(?<=" + CHINESE + ")\\p{Z}+|\\p{Z}+(?=" + CHINESE + ")|\\s+$|^\\s+");

	private static final Pattern PREAMBLE = Pattern.compile(
			"^(?:(?:请问|请教|你好|您好|想问|我想问|想请问|想知道|我想知道|问|查|请告诉我|告诉我|麻烦问|麻烦)(?:一下|下)?(?:[,、:;!.。 ]+|(?=[^,、:;!.。 ]{3}))"
					+ "|(?:hello|hi|excuse me|please|(?:can|could|would) you(?: please)?|tell me|do you know|i(?:'d| would) like to know)(?:[,!.:;] *| +))+");

	private static final Pattern TAIL = Pattern.compile("[呢啊呀哦嘛啦哈?!.。,、;:~… ]+$");

	private static final char FIRST_FULL_WIDTH = '！';

	private static final char LAST_FULL_WIDTH = '～';

	/**
	 * {@return the text to be matched with Chinese patterns} Spaces beside Chinese
	 * characters are left out.
	 */
	static Wording chinese(String text) {
		return of(SPACES.matcher(text.replace('\u3000', ' ')).replaceAll(""));
	}

	/**
	 * {@return the text to be matched with English patterns} Spaces are single.
	 */
	static Wording english(String text) {
		return of(text.replaceAll("[\\s\\p{Z}]+", " ").strip());
	}

	private static Wording of(String typed) {
		Wording whole = new Wording(fold(typed), typed);
		Matcher preamble = PREAMBLE.matcher(whole.folded);
		Wording rest = preamble.find() ? whole.part(preamble.end(), typed.length()) : whole;
		Matcher tail = TAIL.matcher(rest.folded);
		return tail.find() ? rest.part(0, tail.start()) : rest;
	}

	private Wording part(int start, int end) {
		return new Wording(this.folded.substring(start, end), this.typed.substring(start, end));
	}

	private static String fold(String typed) {
		StringBuilder folded = new StringBuilder(typed.length());
		String simplified = simplify(typed);
		for (int i = 0; i < simplified.length(); i++) {
			char c = halfWidth(simplified.charAt(i));
			folded.append((c == '’' || c == '‘') ? '\'' : lower(c));
		}
		return folded.toString();
	}

	private static char halfWidth(char c) {
		return (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) ? (char) (c - FIRST_FULL_WIDTH + '!') : c;
	}

	private static char lower(char c) {
		return (c < 128) ? String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0) : c;
	}

	/** Characters that would not become exactly one are kept, so that the two align. */
	private static String simplify(String typed) {
		Transliterator simplifier = Objects.requireNonNull(SIMPLIFIER.get());
		String all = simplifier.transliterate(typed);
		if (all.length() == typed.length()) {
			return all;
		}
		StringBuilder simplified = new StringBuilder(typed.length());
		typed.codePoints().mapToObj(Character::toString).forEach((character) -> {
			String simple = simplifier.transliterate(character);
			simplified.append((simple.length() == character.length()) ? simple : character);
		});
		return simplified.toString();
	}

}
