package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the name of a body begins and ends in running words. It knows names by how
 * they begin and end and by what stands beside them, never by heart.
 */
final class Names {

	/** The most characters that a name has. */
	static final int LONGEST = 40;

	private static final int SHORTEST = 3;

	private static final Pattern AND = Pattern.compile("[和及与]");

	/** What is a part of a body, unless its level is said. */
	private static final Pattern UNIT = Pattern.compile("(?<!办事|秘书|公|小)[处科司股组]$");

	private Names() {
	}

	/**
	 * {@return whether the words are the name of a body and nothing else}
	 */
	static boolean isName(String words) {
		return !words.isEmpty() && !lookingAt(Lexicon.NO_BEGINNING, words, 0)
				&& end(words, 0, words.length()) == words.length();
	}

	/**
	 * {@return the names of a list, or nothing where a part of it is no name}
	 */
	static List<String> list(String words) {
		Phrase phrase = Phrase.of(new Sentence("", words, 0));
		return (phrase.text().length() == 1 && phrase.isChunk(0)) ? phrase.chunk(0).names() : List.of();
	}

	/**
	 * {@return whether a name may begin at a place}
	 */
	static boolean beginsAt(String text, int at) {
		if (!isHan(text.charAt(at)) || lookingAt(Lexicon.NO_BEGINNING, text, at)) {
			return false;
		}
		if (at == 0 || !isHan(text.charAt(at - 1))) {
			return true;
		}
		if (isLevelled(text, at) && !endsIn(Lexicon.NO_LEVEL_AFTER, text, at)) {
			return true;
		}
		return endsIn(Lexicon.BEFORE, text, at);
	}

	/**
	 * {@return where the name ends that begins at a place, 0 if none does}
	 */
	static int end(String text, int from, int limit) {
		int stop = Math.min(stop(text, from, limit), from + LONGEST);
		boolean levelled = isLevelled(text, from);
		Matcher ending = Lexicon.END.matcher(text)
			.region(Math.min(from + 1, stop), stop)
			.useTransparentBounds(true)
			.useAnchoringBounds(false);
		int first = 0;
		int longest = 0;
		int last = 0;
		while (ending.find()) {
			int end = ending.end();
			if (last > 0 && hasLevel(text, last, end)) {
				break;
			}
			last = end;
			first = (first == 0 && end - from >= SHORTEST) ? end : first;
			if (mayEnd(text, end)) {
				longest = end;
			}
			if (end < stop && end - from >= SHORTEST && (isLevelled(text, end) || lookingAt(AND, text, end))) {
				break;
			}
		}
		if (levelled) {
			return (longest == 0) ? first : longest;
		}
		boolean unit = longest > 0 && lookingBackAt(UNIT, text, from, longest);
		return (longest - from >= SHORTEST && !unit) ? longest : 0;
	}

	/**
	 * Where what can be a name is over: at other than Chinese characters, or a telling
	 * word.
	 */
	private static int stop(String text, int from, int limit) {
		int end = from;
		while (end < limit && isHan(text.charAt(end))) {
			end++;
		}
		Matcher stop = Lexicon.STOP.matcher(text)
			.region(Math.min(from + 1, end), end)
			.useTransparentBounds(true)
			.useAnchoringBounds(false);
		return stop.find() ? stop.start() : end;
	}

	/** Whether another name begins in a stretch. */
	private static boolean hasLevel(String text, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (isLevelled(text, i) && !endsIn(Lexicon.NO_LEVEL_AFTER, text, i)) {
				return true;
			}
		}
		return false;
	}

	/** {@return whether what follows may stand after a name} */
	static boolean mayEnd(String text, int end) {
		return end == text.length() || lookingAt(Lexicon.AFTER, text, end);
	}

	static boolean isLevelled(String text, int at) {
		return lookingAt(Lexicon.LEVELLED, text, at);
	}

	static boolean isHan(char c) {
		return (c >= 0x3400 && c <= 0x9fff) || c == '·' || c == '〇';
	}

	private static boolean lookingAt(Pattern pattern, String text, int at) {
		return pattern.matcher(text)
			.region(at, text.length())
			.useTransparentBounds(true)
			.useAnchoringBounds(false)
			.lookingAt();
	}

	private static boolean lookingBackAt(Pattern pattern, String text, int from, int to) {
		return pattern.matcher(text.substring(from, to)).find();
	}

	private static boolean endsIn(Pattern pattern, String text, int at) {
		return pattern.matcher(text.substring(Math.max(0, at - 4), at)).find();
	}

}
