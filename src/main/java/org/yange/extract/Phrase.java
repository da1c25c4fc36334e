package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Mentions.Found;

/**
 * A sentence in which one character stands for each list of bodies, so that what is said
 * of them can be matched whatever they are called.
 */
final class Phrase {

	/** Matches the characters that stand for bodies. */
	static final String BODIES = "[\\uE000-\\uF8FF]";

	/** Stands for the first list. */
	static final char FIRST = '\uE000';

	private static final int MOST = 6000;

	/** A date with which a stretch begins; it says when, and nothing of the bodies. */
	private static final Pattern WHEN = Pattern.compile(
			"(?:于|在|至|到|直到|直至|迄)?(?:(?:\\d{4}|[〇○零一二三四五六七八九]{4})年(?:\\([^()]{2,8}\\))?(?:[~-]\\d{4}年)?|(?:同|当|是|本|该|次|翌|去|今)年|(?:同|当|是|本|次|翌)月|(?:同|当|次)日)?"
					+ "(?:\\d{1,2}月份?)?(?:\\d{1,2}日)?(?:[上下]午|凌晨|当[天晚])?(?:年?(?:初|末|底|春|夏|秋|冬)季?|[上下]半年|[上中下]旬)?(?:起|开始|间|以?后|之后)?(?:,|(?![前至~以]))");

	private static final Pattern DATED = Pattern.compile("[年月日].*");

	private final Sentence source;

	private final String text;

	private final List<Chunk> chunks;

	private Phrase(Sentence source, String text, List<Chunk> chunks) {
		this.source = source;
		this.text = text;
		this.chunks = chunks;
	}

	static Phrase of(Sentence source) {
		return of(source, new Roll());
	}

	/**
	 * {@return the sentence with its bodies}
	 * @param roll the names that the document uses
	 */
	static Phrase of(Sentence source, Roll roll) {
		String words = source.text();
		StringBuilder text = new StringBuilder();
		List<Chunk> chunks = new ArrayList<>();
		int at = 0;
		while (at < words.length()) {
			at = (at == 0 || words.charAt(at - 1) == ',') ? afterDate(words, at) : at;
			if (at == words.length()) {
				break;
			}
			Found found = (chunks.size() < MOST) ? Mentions.at(words, at, roll) : null;
			if (found != null) {
				text.append((char) (FIRST + chunks.size()));
				chunks.add(found.chunk());
				at = found.end();
			}
			else {
				int end = quoteEnd(words, at);
				text.append(words, at, end);
				at = end;
			}
		}
		return new Phrase(source, text.toString(), chunks);
	}

	private static int afterDate(String words, int at) {
		Matcher when = WHEN.matcher(words).region(at, words.length());
		boolean dated = when.lookingAt() && DATED.matcher(when.group()).find();
		return dated ? when.end() : at;
	}

	/** What is quoted is not said, but for names. */
	private static int quoteEnd(String words, int at) {
		char c = words.charAt(at);
		int close = (c == '“') ? words.indexOf('”', at) : (c == '《') ? words.indexOf('》', at) : -1;
		return (close > at) ? close + 1 : at + 1;
	}

	/** The words, one character for each list of bodies. */
	String text() {
		return this.text;
	}

	/** The whole sentence, of which this may be a part. */
	Sentence source() {
		return this.source;
	}

	/**
	 * The stretch of the sentence that this part is, or all of it where that is unclear.
	 */
	Sentence stretch() {
		String words = words(this.text);
		int at = this.source.text().indexOf(words);
		return (at < 0) ? this.source : this.source.part(at, at + words.length());
	}

	boolean isChunk(int at) {
		return at >= 0 && at < this.text.length() && isChunk(this.text.charAt(at));
	}

	static boolean isChunk(char c) {
		return c >= FIRST && c <= '\uF8FF';
	}

	Chunk chunk(int at) {
		return chunk(this.text.charAt(at));
	}

	Chunk chunk(char c) {
		return this.chunks.get(c - FIRST);
	}

	/** The chunk that a matched group is, or null where it is none. */
	@Nullable Chunk chunk(@Nullable String group) {
		return (group != null && group.length() == 1 && isChunk(group.charAt(0))) ? chunk(group.charAt(0)) : null;
	}

	/** A stretch of it in full words. */
	String words(String stretch) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < stretch.length(); i++) {
			char c = stretch.charAt(i);
			words.append(isChunk(c) ? chunk(c).words() : String.valueOf(c));
		}
		return words.toString();
	}

	Phrase part(int from, int to) {
		return new Phrase(this.source, this.text.substring(from, to), this.chunks);
	}

	/**
	 * Where the first stretch between commas begins that denies something, or the end.
	 */
	int denied(int from) {
		int at = from;
		while (at < this.text.length()) {
			Phrase rest = part(at, this.text.length());
			int end = rest.segmentEnd();
			if (Mood.isDenied(words(rest.text.substring(0, end)))) {
				return at;
			}
			at += end + 1;
		}
		return this.text.length();
	}

	/** Where the first colon stands, or the end. */
	int colon(int from) {
		int colon = this.text.indexOf(':', from);
		return (colon < 0) ? this.text.length() : colon;
	}

	/** Where the first comma stands that is outside of brackets, or the end. */
	int segmentEnd() {
		int depth = 0;
		for (int i = 0; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			depth += (c == '(' || c == '“') ? 1 : (c == ')' || c == '”') ? -1 : 0;
			if (c == ',' && depth <= 0) {
				return i;
			}
		}
		return this.text.length();
	}

	boolean isKnown(char c) {
		return c >= FIRST && c - FIRST < this.chunks.size();
	}

}
