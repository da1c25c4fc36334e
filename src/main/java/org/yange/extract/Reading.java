package org.yange.extract;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

import com.ibm.icu.text.Transliterator;

/**
 * A text made ready for matching: simplified characters, half-width punctuation, no
 * spaces beside Chinese, lines that were broken in a sentence joined. Every character of
 * it leads back to where it stands in the text.
 */
final class Reading {

	private static final ThreadLocal<Transliterator> SIMPLIFIER = ThreadLocal
		.withInitial(() -> Transliterator.getInstance("Traditional-Simplified"));

	private static final int FIRST_HAN = 0x3400;

	private static final char FIRST_WIDE = '！';

	private static final char LAST_WIDE = '～';

	private static final String WIDE = "，；：（）！？．％～－＋／｡､";

	private static final String NARROW = ",;:()!?.%~-+/。、";

	private static final String UNFINISHED = "、,(和及与的将由为";

	private final String original;

	private final String text;

	private final int[] origins;

	private final boolean traditional;

	private Reading(String original, String text, int[] origins, boolean traditional) {
		this.original = original;
		this.text = text;
		this.origins = origins;
		this.traditional = traditional;
	}

	static Reading of(String original) {
		StringBuilder text = new StringBuilder(original.length());
		int[] origins = new int[original.length() + 1];
		String simplified = simplified(original);
		BitSet debris = Debris.of(original);
		for (int i = 0; i < original.length(); i++) {
			if (debris.get(i)) {
				continue;
			}
			boolean tag = original.charAt(i) == '<' && debris.get(i + 1);
			char c = tag ? '\n' : folded(simplified.charAt(i));
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
	 * {@return the words as they stand in the original}
	 */
	String quote(int start, int end) {
		return (end > start) ? this.original.substring(this.origins[start], this.origins[end - 1] + 1) : "";
	}

	/**
	 * {@return where a character stands in the original, in code points}
	 */
	int codePoint(int index) {
		return this.original.codePointCount(0, this.origins[index]);
	}

	/**
	 * {@return where the character after the last one of a stretch stands in the
	 * original, in code points}
	 */
	int codePointAfter(int end) {
		return (end == 0) ? 0 : this.original.codePointCount(0, this.origins[end - 1] + 1);
	}

	private static char folded(char c) {
		if (c >= '０' && c <= '９') {
			return (char) (c - '０' + '0');
		}
		if (c == '\u00a0' || c == '\u3000' || c == '\t') {
			return ' ';
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

	private static boolean isInvisible(char c) {
		return c == '\r' || c == '\ufeff' || c == '\u200b' || c == '\u00ad';
	}

	/** Signs of a list or quotation at the beginning of a line. */
	private static boolean isBullet(StringBuilder before, char c) {
		boolean first = before.isEmpty() || before.charAt(before.length() - 1) == '\n';
		return first && ">•●○■◆▪*#".indexOf(c) >= 0;
	}

	private static boolean isAsciiWord(char c) {
		return c < 0x80 && Character.isLetterOrDigit(c);
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
		Transliterator simplifier = Objects.requireNonNull(SIMPLIFIER.get());
		StringBuilder simplified = new StringBuilder(original.length());
		original.codePoints().mapToObj(Character::toString).forEach((character) -> {
			String simple = (character.codePointAt(0) < FIRST_HAN) ? character : simplifier.transliterate(character);
			simplified.append((simple.length() == character.length()) ? simple : character);
		});
		return simplified.toString();
	}

	/**
	 * {@return words as the original writes them, from where the reading has them first
	 * after a place; single traditional characters in a simplified text are slips}
	 */
	String asWritten(String words, int after) {
		int index = this.text.indexOf(words, after);
		index = (index < 0) ? this.text.indexOf(words) : index;
		if (index < 0) {
			return words;
		}
		StringBuilder written = new StringBuilder(words.length());
		for (int i = index; i < index + words.length(); i++) {
			char c = this.original.charAt(this.origins[i]);
			boolean keep = this.traditional || (c < FIRST_HAN && !isVariant(c)) || (c >= FIRST_WIDE && c <= LAST_WIDE);
			written.append(keep ? c : this.text.charAt(i));
		}
		return written.toString();
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
