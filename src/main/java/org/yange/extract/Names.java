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

	/** The most characters of a place before its level. */
	private static final int LONGEST_PLACE = 3;

	private static final String PLACE_LEVELS = "省市县区旗盟州";

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
	private static final Pattern UNIT = Pattern.compile("(?<!办事|秘书|小)[处组]$|(?<!公)[科司股场]$|(?<!办公|研究|监察|接待|值班)室$");

	/** A body of a place that is named: 甲区市政管理处. */
	private static final Pattern PLACED = Pattern
		.compile("[\\p{IsHan}]{2,4}(?:[省市县区旗盟州镇乡]|街道|专署|行署|公署)[\\p{IsHan}]{3,}");

	/** A part of a body in a place, after the name of the body: 法院东港区法庭. */
	private static final Pattern PART = Pattern
		.compile("[\\p{IsHan}]{1,5}?(?:区|县|镇|乡|街道)[\\p{IsHan}]{0,4}?(?:分局|法庭|税务局|大队|中队|派出所|监管所|办事处|管理站|工作站)");

	/** A government or committee, before whose organs it stands. */
	private static final Pattern GOVERNING = Pattern.compile(".{1,4}(?:政府|委)");

	private static final Pattern OFFICE = Pattern.compile("办公室|秘书处|秘书组");

	/** A committee by its short name: 建委. */
	private static final Pattern COMMITTEE = Pattern.compile("[建农经科计体教交]委");

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
		return isHan(text.charAt(at)) && (first || levelled || BEFORE.is(text, at)) && !NO_BEGINNING.isAt(text, at)
				&& !isInWord(text, at);
	}

	/** 通 after 交 is of 交通, though 交 may stand before a name. */
	private static boolean isInWord(String text, int at) {
		return at > 0 && text.charAt(at - 1) == '交' && "通警易".indexOf(text.charAt(at)) >= 0;
	}

	/**
	 * {@return where the name ends that begins at a place, 0 if none does}
	 */
	static int end(String text, int from, int limit) {
		if (END.find(text, from + 1, Math.min(limit, from + LONGEST)) == null) {
			return 0;
		}
		int stop = Math.min(stop(text, from, Math.min(limit, from + LONGEST + LONGEST_WORD)), from + LONGEST);
		int place = placeLength(text, from, stop);
		boolean levelled = place > 0 || isLevelled(text, from);
		Matcher ending = END.find(text, from + 1, stop);
		int shortest = levelled ? Math.max(SHORTEST, place + levelLength(text, from + place) + 2) : SHORTEST;
		int first = 0;
		int bare = 0;
		int longest = 0;
		int last = 0;
		for (; ending != null; ending = END.find(text, last, stop)) {
			int end = ending.end();
			if (last > 0 && hasLevel(text, last, end) && !PART.matcher(text).region(last, end).matches()) {
				break;
			}
			last = end;
			if (end - from >= shortest) {
				boolean governing = GOVERNING.matcher(text).region(from, end).matches();
				first = (first == 0 && !governing) ? end : first;
				bare = (bare == 0 && governing) ? end : bare;
			}
			if (mayEnd(text, end)) {
				longest = end;
			}
			if (end < stop && end - from >= SHORTEST && (isLevelled(text, end) || AND.isAt(text, end))) {
				break;
			}
		}
		if (levelled) {
			int end = (longest > 0) ? longest : (first > 0) ? withOffice(text, first) : bare;
			return KIND_ONLY.matcher(text.substring(from, Math.max(from, end))).matches() ? 0 : end;
		}
		boolean unit = longest > 0 && lookingBackAt(UNIT, text, from, longest)
				&& !PLACED.matcher(text).region(from, longest).lookingAt();
		boolean brief = longest > 0 && longest - from < SHORTEST
				&& !COMMITTEE.matcher(text).region(from, longest).matches();
		return (longest > 0 && !brief && !unit) ? longest : 0;
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

	/** A body that is followed by its office is not what is meant. */
	private static int withOffice(String text, int end) {
		Matcher office = OFFICE.matcher(text).region(end, text.length());
		return office.lookingAt() ? office.end() : end;
	}

	/** How long the name of a place is with which a name begins, before its level. */
	private static int placeLength(String text, int from, int stop) {
		if (isLevelled(text, from)) {
			return 0;
		}
		for (int length = 2; length <= LONGEST_PLACE && from + length + 1 < stop; length++) {
			int at = from + length;
			if (PLACE_LEVELS.indexOf(text.charAt(at)) >= 0 && isLevelled(text, at) && !NO_LEVEL_AFTER.is(text, at)) {
				return length;
			}
		}
		return 0;
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
