package org.yange.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

import org.yange.extract.DateWords.Bound;

/**
 * Takes out of a text the words that only say when: 自2019年1月1日起, 于2019年1月, 2019年3月底前.
 * What is left reads as if nothing had stood there.
 */
record Moments(Reading reading, List<Moment> all) {

	private static final Pattern SINCE = Pattern.compile("[自从]$");

	private static final Pattern AT = Pattern.compile("[于在]$");

	private static final Pattern SINCE_ENDS = Pattern.compile("起|开始");

	/** What is done to a body, and not said of one by the way (于2018年组建的). */
	private static final Pattern DONE = Pattern.compile(
			"^(?:,?将|,?把|正式|整体|一并|统一|更名|改称|改为|升格|撤销|并入|并归|划入|划归|划转|划出|移交|转入|合并|成立|组建|设立|恢复|分设|调整|由|与|不再|挂牌|加挂)(?![^,。;]{0,8}?的(?!职|士))");

	/** What carries out all that the sentence says. */
	private static final Pattern CARRIED_OUT = Pattern
		.compile("^(?:,?(?:正式|开始|全部|基本|全面|实际|起){0,8}(?:施行|执行|实施|生效|运行|履行|完成|到位|落实|办理完毕))[^,。;\n]*");

	private static final String ENDS = "。;!?\n";

	/**
	 * A date within a sentence.
	 *
	 * @param position where it stood, in the reading without it
	 * @param words how it is worded
	 * @param ofAll whether it is the date of all that the sentence says
	 */
	record Moment(int position, DateWords words, boolean ofAll) {
	}

	static Moments takenOutOf(Reading reading) {
		String text = reading.text();
		BitSet dropped = new BitSet(text.length());
		List<Moment> all = new ArrayList<>();
		int gone = 0;
		for (DateWords words : DateScanner.scan(text)) {
			int start = lead(text, words);
			if (start < 0 || isQuoted(text, words.start())) {
				continue;
			}
			String after = text.substring(words.end(), Math.min(text.length(), words.end() + 40));
			boolean carriedOut = CARRIED_OUT.matcher(after).find();
			if (!carriedOut && !DONE.matcher(after).find() && !isAfterName(text, start, after, words)) {
				continue;
			}
			boolean comma = after.startsWith(",") && !isAfterHan(text, start);
			int end = comma ? words.end() + 1 : words.end();
			dropped.set(start, end);
			all.add(new Moment(start - gone, words, carriedOut));
			gone += end - start;
		}
		return new Moments(reading.without(dropped), all);
	}

	/**
	 * {@return where the words that say when begin, or -1 if the date is none of those}
	 */
	private static int lead(String text, DateWords words) {
		String before = text.substring(Math.max(0, words.start() - 4), words.start());
		String said = text.substring(words.start(), words.end());
		if (SINCE.matcher(before).find()) {
			return SINCE_ENDS.matcher(said).find() ? words.start() - 1 : -1;
		}
		if (AT.matcher(before).find()) {
			return words.start() - 1;
		}
		return (words.bound() == Bound.BEFORE || before.endsWith(",")) ? words.start() : -1;
	}

	private static boolean isAfterHan(String text, int index) {
		return index > 0 && Character.isIdeographic(text.charAt(index - 1));
	}

	/** 自某日起, before the body that it happens to. */
	private static boolean isAfterName(String text, int start, String after, DateWords words) {
		boolean since = start < words.start() || words.bound() == Bound.BEFORE;
		return since && !isAfterHan(text, start) && after.startsWith(",");
	}

	private static boolean isQuoted(String text, int index) {
		int depth = 0;
		int first = Math.max(0, index - Sentence.LONGEST);
		for (int i = index - 1; i >= first && ENDS.indexOf(text.charAt(i)) < 0; i--) {
			char c = text.charAt(i);
			depth += (c == '(' || c == '“' || c == '《') ? 1 : (c == ')' || c == '”' || c == '》') ? -1 : 0;
		}
		return depth > 0;
	}

}
