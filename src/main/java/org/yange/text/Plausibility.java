package org.yange.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * How much a text looks like one that a Chinese office wrote.
 *
 * <p>
 * Bytes read in a wrong encoding give ideographs too, but any of twenty thousand, while
 * nearly all that is written is among the few thousand that the first levels of GB 2312
 * and Big5 hold.
 */
final class Plausibility {

	private static final String PUNCTUATION = "，。、；：？！（）《》〈〉“”‘’【】〔〕「」『』［］—－―–…·•●○◎□■※×÷％℃→←①②③④⑤⑥⑦⑧⑨⑩\u3000\u00a0";

	private static final BitSet SIMPLIFIED = level("GB18030", 0xB0, 0xD7, 0xA1);

	private static final BitSet TRADITIONAL = level("Big5", 0xA4, 0xC6, 0x40);

	private static final double RARE = -0.2;

	private static final double WRONG = -2;

	/** One in so many characters may be wrong. */
	private static final int MOST_WRONG = 10;

	private static final int NO_ACCIDENT = 8;

	private static final int SELDOM = 100;

	private final int judged;

	private final int wrong;

	private final double mean;

	private Plausibility(int judged, int wrong, double mean) {
		this.judged = judged;
		this.wrong = wrong;
		this.mean = mean;
	}

	/**
	 * {@return how plausible a text is} Characters of ASCII are the same in most
	 * encodings and count for nothing.
	 * @param text the text
	 */
	static Plausibility of(String text) {
		int judged = 0;
		int wrong = 0;
		double sum = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int c = text.codePointAt(i);
			if (c >= 0x7F || (c < ' ' && "\t\n\r\f".indexOf(c) < 0)) {
				double worth = worth(c);
				judged++;
				wrong += (worth == WRONG) ? 1 : 0;
				sum += worth;
			}
		}
		return new Plausibility(judged, wrong, (judged == 0) ? 1 : sum / judged);
	}

	/**
	 * {@return whether nearly all characters are such as a text may hold}
	 */
	boolean isText() {
		return this.wrong <= 1 || this.wrong * MOST_WRONG <= this.judged;
	}

	/**
	 * {@return whether so many characters are right in an encoding in which few bytes
	 * make characters that it is no accident}
	 */
	boolean isSurelyText() {
		return this.judged >= NO_ACCIDENT && this.wrong * SELDOM <= this.judged;
	}

	/**
	 * {@return how plausible it is, 1 for a text of common characters, below 0 for
	 * rubbish}
	 */
	double mean() {
		return this.mean;
	}

	private static double worth(int c) {
		if (PUNCTUATION.indexOf(c) >= 0 || SIMPLIFIED.get(c) || (c >= '！' && c <= '～')) {
			return 1;
		}
		if (TRADITIONAL.get(c)) {
			return 0.6;
		}
		if (c == 0xFFFD || Character.getType(c) == Character.UNASSIGNED || Character.getType(c) == Character.PRIVATE_USE
				|| Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.CONTROL) {
			return WRONG;
		}
		if (Character.isIdeographic(c)) {
			return RARE;
		}
		return (c < 0x250) ? 0 : -0.5;
	}

	/** The ideographs that a double-byte encoding has between two lead bytes. */
	private static BitSet level(String charset, int first, int last, int trail) {
		BitSet ideographs = new BitSet();
		for (int lead = first; lead <= last; lead++) {
			for (int second = trail; second <= 0xFE; second++) {
				String character = Charset.forName(charset)
					.decode(ByteBuffer.wrap(new byte[] { (byte) lead, (byte) second }))
					.toString();
				if (character.length() == 1 && Character.isIdeographic(character.charAt(0))) {
					ideographs.set(character.charAt(0));
				}
			}
		}
		return ideographs;
	}

}
