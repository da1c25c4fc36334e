package org.yange.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.ibm.icu.text.Transliterator;

/**
 * A text made ready for matching: simplified characters, half-width punctuation, no
 * spaces beside Chinese, lines that were broken in a sentence joined. Every character of
 * it leads back to where it stands in the text.
 */
final class Reading {

	private static final ThreadLocal<Transliterator> SIMPLIFIER = ThreadLocal
		.withInitial(() -> Transliterator.getInstance("Traditional-Simplified"));

	/**
	 * What characters are in simplified writing, as far as they were met; 0 elsewhere.
	 */
	private static final char[] SIMPLE = new char[Character.MAX_VALUE + 1];

	private static final int FIRST_HAN = 0x3400;

	private static final char FIRST_WIDE = '！';

	private static final char LAST_WIDE = '～';

	private static final String WIDE = "，；：（）！？．％～－＋／｡､［］「」『』";

	private static final String NARROW = ",;:()!?.%~-+/。、[]“”“”";

	/**
	 * For private-use characters, which nobody can read and which a phrase uses itself.
	 */
	private static final char UNKNOWN = '\ufffd';

	/**
	 * How far words are looked for; a text may be long, and all of it may be asked for.
	 */
	private static final int NEAR = 20_000;

	private static final String UNFINISHED = "、,(和及与的将由为";

	private static final Pattern NUMBER = Pattern.compile("第?\\(?[一二三四五六七八九十百\\d]{0,4}\\)?[、.条章节]?");

	private static final int LONGEST_GAP = 20;

	private static final int LONGEST_HEADING = 40;

	/** How a heading begins that stands in a line of others. */
	private static final Pattern HEADING_NUMBER = Pattern.compile("[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]");

	/** How an entry of a chronicle begins, after the body that it is about. */
	private static final Pattern YEAR = Pattern.compile("[12]\\d{3}年");

	private static final Pattern HEADING = Pattern
		.compile("(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\))[\\p{IsHan}、]{0,14}(?:职责|职能|机构|编制|事项|规定|调整|分工)");

	private static final Pattern BRACKET = Pattern.compile("\\([^()]+\\)");

	private final String original;

	private final String text;

	private final int[] origins;

	private final boolean traditional;

	/** Where the second halves of the pairs stand that are one code point, ascending. */
	private final int[] pairs;

	private Reading(String original, String text, int[] origins, boolean traditional) {
		this.original = original;
		this.text = text;
		this.origins = origins;
		this.traditional = traditional;
		this.pairs = IntStream.range(1, original.length())
			.filter((i) -> Character.isSurrogatePair(original.charAt(i - 1), original.charAt(i)))
			.toArray();
	}

	static Reading of(String original) {
		StringBuilder text = new StringBuilder(original.length());
		int[] origins = new int[original.length() + 1];
		String simplified = simplified(original);
		BitSet debris = Debris.of(original);
		boolean spaced = isSpaced(original);
		for (int i = 0; i < original.length(); i++) {
			if (debris.get(i)) {
				continue;
			}
			boolean tag = (original.charAt(i) == '<' || original.charAt(i) == '\\') && debris.get(i + 1);
			char c = (tag || isBetweenCells(text, original.charAt(i)) || (!spaced && isRunOn(text, original, i))) ? '\n'
					: folded(simplified.charAt(i));
			if (c == '\n') {
				int last = text.length() - 1;
				boolean blank = last < 0 || text.charAt(last) == '\n';
				if (blank || UNFINISHED.indexOf(text.charAt(last)) >= 0) {
					continue;
				}
			}
			else if (isInvisible(c) || isBullet(text, c) || (c == ' ' && isBesideChinese(text, original, i))) {
				continue;
			}
			boolean stop = c == '.' && !text.isEmpty() && Names.isHan(text.charAt(text.length() - 1));
			origins[text.length()] = i;
			text.append(stop ? '。' : c);
		}
		origins[text.length()] = original.length();
		return new Reading(original, text.toString(), Arrays.copyOf(origins, text.length() + 1),
				isTraditional(original, simplified));
	}

	/**
	 * {@return the text to match}
	 */
	String text() {
		return this.text;
	}

	/**
	 * {@return the lines as the original breaks them, each as it is read here}
	 */
	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		int from = 0;
		for (int i = 0; i <= this.text.length(); i++) {
			boolean over = i == this.text.length() || this.text.charAt(i) == '\n';
			boolean broken = !over && i > 0 && this.origins[i] > this.origins[i - 1] + 1
					&& this.original.substring(this.origins[i - 1], this.origins[i]).indexOf('\n') >= 0;
			if (over || broken) {
				if (i > from) {
					lines.add(new Line(from, i, this.text.substring(from, i)));
				}
				from = over ? i + 1 : i;
			}
		}
		return lines;
	}

	/**
	 * A line of the original.
	 *
	 * @param start the index of its first character in the reading
	 * @param end the index after its last one
	 * @param text the line as read
	 */
	record Line(int start, int end, String text) {
	}

	/**
	 * {@return the same text without some of its characters}
	 * @param dropped the indexes of what is left out
	 */
	Reading without(BitSet dropped) {
		StringBuilder rest = new StringBuilder(this.text.length());
		int[] from = new int[this.origins.length];
		for (int i = 0; i < this.text.length(); i++) {
			if (!dropped.get(i)) {
				from[rest.length()] = this.origins[i];
				rest.append(this.text.charAt(i));
			}
		}
		from[rest.length()] = this.original.length();
		return new Reading(this.original, rest.toString(), Arrays.copyOf(from, rest.length() + 1), this.traditional);
	}

	/**
	 * {@return the words as they stand in the original}
	 */
	String quote(int start, int end) {
		return (end > start) ? this.original.substring(this.origins[start], this.origins[end - 1] + 1) : "";
	}

	/**
	 * {@return where a character stands in the original, in code points}
	 */
	int codePoint(int index) {
		return codePoints(this.origins[index]);
	}

	/**
	 * {@return where the character after the last one of a stretch stands in the
	 * original, in code points}
	 */
	int codePointAfter(int end) {
		return (end == 0) ? 0 : codePoints(this.origins[end - 1] + 1);
	}

	/** How many code points stand before a place in the original. */
	private int codePoints(int index) {
		int before = Arrays.binarySearch(this.pairs, index);
		return index - ((before < 0) ? -before - 1 : before);
	}

	/**
	 * {@return a character in its plain form}
	 */
	static char folded(char c) {
		if (c >= '０' && c <= '９') {
			return (char) (c - '０' + '0');
		}
		if (c == '\u00a0' || c == '\u3000' || c == '\t') {
			return ' ';
		}
		if (c == '畱') {
			return '留';
		}
		if (Phrase.isChunk(c)) {
			return UNKNOWN;
		}
		int wide = WIDE.indexOf(c);
		if (wide >= 0) {
			return NARROW.charAt(wide);
		}
		String plain = isVariant(c) ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : "";
		return (plain.length() == 1) ? plain.charAt(0) : c;
	}

	/** Radicals, compatibility characters and small forms, which stand for plain ones. */
	private static boolean isVariant(char c) {
		return (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe50 && c <= 0xfe6f);
	}

	static boolean isInvisible(char c) {
		return c == '\r' || c == '\ufeff' || c == '\u200b' || c == '\u00ad';
	}

	/** Signs of a list or quotation at the beginning of a line. */
	private static boolean isBullet(StringBuilder before, char c) {
		boolean first = before.isEmpty() || before.charAt(before.length() - 1) == '\n';
		return first && ">•◎●○■◆▪*#".indexOf(c) >= 0;
	}

	private static boolean isAsciiWord(char c) {
		return c < 0x80 && Character.isLetterOrDigit(c);
	}

	/** A tab parts the cells of a table, but for one behind the number of an item. */
	private static boolean isBetweenCells(StringBuilder before, char c) {
		return c == '\t' && !NUMBER.matcher(before.substring(before.lastIndexOf("\n") + 1)).matches();
	}

	/**
	 * Where lines were run together, a space stands before a numbered heading and after
	 * it.
	 */
	private static boolean isRunOn(StringBuilder before, String original, int index) {
		int next = index;
		while (next < original.length() && next - index < LONGEST_GAP && folded(original.charAt(next)) == ' ') {
			next++;
		}
		if (next == index) {
			return false;
		}
		int from = before.length();
		while (from > 0 && before.length() - from < LONGEST_HEADING && before.charAt(from - 1) != '\n') {
			from--;
		}
		String line = before.substring(from);
		boolean inLine = !line.isEmpty() && !NUMBER.matcher(line).matches();
		return inLine && (HEADING_NUMBER.matcher(original).region(next, original.length()).lookingAt()
				|| HEADING.matcher(line).matches()
				|| (YEAR.matcher(original).region(next, original.length()).lookingAt() && Listing.isItem(line)));
	}

	/** Whether spaces stand between characters without parting anything. */
	private static boolean isSpaced(String original) {
		int spaces = 0;
		int characters = 0;
		for (int i = 0; i < original.length(); i++) {
			spaces += (folded(original.charAt(i)) == ' ') ? 1 : 0;
			characters += Names.isHan(original.charAt(i)) ? 1 : 0;
		}
		return spaces > characters / 4;
	}

	private static boolean isBesideChinese(StringBuilder before, String original, int index) {
		boolean first = before.isEmpty() || before.charAt(before.length() - 1) == '\n';
		boolean word = index + 1 < original.length() && isAsciiWord(original.charAt(index + 1));
		return first || !word || !isAsciiWord(before.charAt(before.length() - 1));
	}

	/**
	 * Each character by itself: by whole words 稽察 would become 稽查, and names are kept as
	 * written.
	 */
	private static String simplified(String original) {
		StringBuilder simplified = new StringBuilder(original.length());
		for (int i = 0; i < original.length(); i++) {
			char c = original.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < original.length()
					&& Character.isLowSurrogate(original.charAt(i + 1))) {
				simplified.append(simple(original.substring(i, i + 2)));
				i++;
			}
			else {
				simplified.append((c < FIRST_HAN) ? c : simple(c));
			}
		}
		return simplified.toString();
	}

	private static char simple(char c) {
		if (SIMPLE[c] == 0) {
			SIMPLE[c] = simple(String.valueOf(c)).charAt(0);
		}
		return SIMPLE[c];
	}

	private static String simple(String character) {
		String simple = Objects.requireNonNull(SIMPLIFIER.get()).transliterate(character);
		return (simple.length() == character.length()) ? simple : character;
	}

	/**
	 * {@return words as the original writes them, from where the reading has them first
	 * after a place; single traditional characters in a simplified text are slips}
	 */
	String asWritten(String words, int after) {
		boolean sure = !this.traditional && words.chars().allMatch((c) -> Names.isHan((char) c));
		int index = sure ? -1 : indexOf(words, after);
		if (index < 0) {
			Matcher bracket = BRACKET.matcher(words);
			boolean inside = bracket.find() && this.text.contains(bracket.group());
			return inside ? asWritten(words.substring(0, bracket.start()), after) + asWritten(bracket.group(), after)
					+ words.substring(bracket.end()) : this.traditional ? inTraditional(words) : words;
		}
		StringBuilder written = new StringBuilder(words.length());
		for (int i = index; i < index + words.length(); i++) {
			char c = this.original.charAt(this.origins[i]);
			boolean keep = this.traditional || (c < FIRST_HAN && !isVariant(c)) || (c >= FIRST_WIDE && c <= LAST_WIDE);
			written.append(keep ? c : this.text.charAt(i));
		}
		return written.toString();
	}

	/** Put together of words that stand apart: each character as the text writes it. */
	private String inTraditional(String words) {
		StringBuilder written = new StringBuilder(words.length());
		for (int i = 0; i < words.length(); i++) {
			int index = this.text.indexOf(words.charAt(i));
			written.append((index < 0) ? words.charAt(i) : this.original.charAt(this.origins[index]));
		}
		return written.toString();
	}

	/** Nearby, else near the beginning. */
	private int indexOf(String words, int after) {
		int index = this.text.substring(after, Math.min(this.text.length(), after + NEAR)).indexOf(words);
		return (index < 0) ? this.text.substring(0, Math.min(this.text.length(), NEAR)).indexOf(words) : after + index;
	}

	/** Whether traditional characters are the rule and no slips. */
	private static boolean isTraditional(String original, String simplified) {
		int changed = 0;
		for (int i = 0; i < original.length(); i++) {
			changed += (original.charAt(i) == simplified.charAt(i)) ? 0 : 1;
		}
		return changed > original.length() / 10;
	}

}
