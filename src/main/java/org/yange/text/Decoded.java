package org.yange.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Bytes of text, read in the encoding in which they make most sense. What a page says of
 * its own encoding is not asked: it is often wrong, and the bytes are not.
 *
 * @param text the text, without a byte order mark
 * @param charset the encoding
 * @param plausibility how much sense it makes
 */
record Decoded(String text, Charset charset, Plausibility plausibility) {

	private static final Charset GB18030 = Charset.forName("GB18030");

	/** In this order where two make equal sense, as with text that is all ASCII. */
	private static final List<Charset> CANDIDATES = List.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE, Charset.forName("Big5"));

	private static final Map<String, Charset> MARKS = Map.of("efbbbf", StandardCharsets.UTF_8, "fffe",
			StandardCharsets.UTF_16LE, "feff", StandardCharsets.UTF_16BE, "84319533", GB18030);

	/** So much is looked at to find the encoding, in bytes. */
	private static final int SAMPLE = 256 * 1024;

	/** Binary files have more zeros than one in so many characters. */
	private static final int MOST_ZEROS = 100;

	/** Text that makes so much sense may be damaged in many places. */
	private static final double LIKELY = 0.5;

	/** Text of an unknown encoding must make at least so much sense. */
	static final double LEAST = 0.3;

	/**
	 * {@return the text of some bytes, or null where they make no sense in any encoding}
	 * @param bytes the bytes
	 */
	static @Nullable Decoded of(byte[] bytes) {
		for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
			byte[] start = HexFormat.of().parseHex(mark.getKey());
			if (startsWith(bytes, start)) {
				return sensible(decode(bytes, start.length, bytes.length, mark.getValue()));
			}
		}
		int sampled = Math.min(bytes.length, SAMPLE);
		Decoded utf8 = decode(bytes, 0, sampled, StandardCharsets.UTF_8);
		if (utf8.plausibility.isSurelyText()) {
			return sensible(decode(bytes, 0, bytes.length, StandardCharsets.UTF_8));
		}
		Charset best = CANDIDATES.stream()
			.map((charset) -> decode(bytes, 0, sampled, charset))
			.max(Comparator.comparingDouble((each) -> each.plausibility.mean()))
			.map(Decoded::charset)
			.orElseThrow();
		return sensible(decode(bytes, 0, bytes.length, best));
	}

	private static @Nullable Decoded sensible(Decoded decoded) {
		Plausibility plausibility = decoded.plausibility;
		boolean possible = plausibility.mean() >= LEAST || decoded.charset.equals(StandardCharsets.UTF_8);
		if (decoded.text.chars().filter((c) -> c == 0).count() * MOST_ZEROS > decoded.text.length()) {
			return null;
		}
		return (plausibility.mean() >= LIKELY || (possible && plausibility.isText())) ? decoded : null;
	}

	private static Decoded decode(byte[] bytes, int start, int end, Charset charset) {
		String text = charset.decode(ByteBuffer.wrap(bytes, start, end - start)).toString();
		return new Decoded(text, charset, Plausibility.of(text));
	}

	private static boolean startsWith(byte[] bytes, byte[] start) {
		return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
	}

}
