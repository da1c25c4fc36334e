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

	/** More characters than any word has at which a name is over. */
	private static final int LONGEST_WORD = 12;

	private static final Cue NO_BEGINNING = Cue.of(Lexicon.NO_BEGINNING);

	private static final Cue LEVELLED = Cue.of(Lexicon.LEVELLED);

	private static final Cue END = Cue.of(Lexicon.END);

	private static final Cue STOP = Cue.of(Lexicon.STOP);

	private static final Cue AFTER = Cue.of(Lexicon.AFTER);

	private static final Before NO_LEVEL_AFTER = Before.of(Lexicon.NO_LEVEL_AFTER, 4);

	private static final Before BEFORE = Before.of(Lexicon.BEFORE, 4);

	private static final Cue AND = Cue.of(Pattern.compile("[和及与]"));

	/** What is a part of a body, unless its level is said. */
	private static final Pattern UNIT = Pattern.compile("(?<!办事|秘书|公|小)[处科司股组场]$|(?<!办公|研究|监察|接待|值班)室$");

	/** A kind of bodies of a level: 国家局. */
	private static final Pattern KIND_ONLY = Pattern.compile(Lexicon.LEVEL + "[局厅部办处]");

	private Names() {
	}

	/**
	 * {@return whether the words are the name of a body and nothing else}
	 */
	static boolean isName(String words) {
		return !words.isEmpty() && !NO_BEGINNING.isAt(words, 0) && end(words, 0, words.length()) == words.length();
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
		boolean first = at == 0 || !isHan(text.charAt(at - 1));
		boolean levelled = isLevelled(text, at) && !NO_LEVEL_AFTER.is(text, at);
		return isHan(text.charAt(at)) && (first || levelled || BEFORE.is(text, at)) && !NO_BEGINNING.isAt(text, at);
	}

	/**
	 * {@return where the name ends that begins at a place, 0 if none does}
	 */
	static int end(String text, int from, int limit) {
		if (END.find(text, from + 1, Math.min(limit, from + LONGEST)) == null) {
			return 0;
		}
		int stop = Math.min(stop(text, from, Math.min(limit, from + LONGEST + LONGEST_WORD)), from + LONGEST);
		boolean levelled = isLevelled(text, from);
		Matcher ending = END.find(text, from + 1, stop);
		int shortest = levelled ? Math.max(SHORTEST, levelLength(text, from) + 2) : SHORTEST;
		int first = 0;
		int longest = 0;
		int last = 0;
		for (; ending != null; ending = END.find(text, last, stop)) {
			int end = ending.end();
			if (last > 0 && hasLevel(text, last, end)) {
				break;
			}
			last = end;
			first = (first == 0 && end - from >= shortest) ? end : first;
			if (mayEnd(text, end)) {
				longest = end;
			}
			if (end < stop && end - from >= SHORTEST && (isLevelled(text, end) || AND.isAt(text, end))) {
				break;
			}
		}
		if (levelled) {
			int end = (longest == 0) ? first : longest;
			return KIND_ONLY.matcher(text.substring(from, Math.max(from, end))).matches() ? 0 : end;
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
		Matcher stop = STOP.find(text, from + 1, end);
		return (stop != null) ? stop.start() : end;
	}

	/** Whether another name begins in a stretch. */
	private static boolean hasLevel(String text, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (isLevelled(text, i) && !NO_LEVEL_AFTER.is(text, i)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return whether what follows may stand after a name}
	 */
	static boolean mayEnd(String text, int end) {
		return end == text.length() || AFTER.isAt(text, end);
	}

	private static int levelLength(String text, int from) {
		Matcher level = Lexicon.LEVELLED.matcher(text)
			.region(from, text.length())
			.useTransparentBounds(true)
			.useAnchoringBounds(false);
		return level.lookingAt() ? level.end() - from : 0;
	}

	static boolean isLevelled(String text, int at) {
		return LEVELLED.isAt(text, at);
	}

	static boolean isHan(char c) {
		return (c >= 0x3400 && c <= 0x9fff) || c == '·' || c == '〇';
	}

	private static boolean lookingBackAt(Pattern pattern, String text, int from, int to) {
		return pattern.matcher(text.substring(from, to)).find();
	}

}
