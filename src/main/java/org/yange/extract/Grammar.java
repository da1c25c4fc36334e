package org.yange.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All ways of saying something between two commas; the first that fits is taken. */
final class Grammar {

	static final List<Frame> FRAMES = Stream
		.of(Standing.FRAMES, Oversight.FRAMES, Arrangements.FRAMES, Plates.FRAMES, Naming.EITHER, Naming.FRAMES,
				Founding.FRAMES)
		.flatMap(List::stream)
		.toList();

	/** How many first characters are looked at to leave out frames that cannot fit. */
	private static final int GLANCE = 5;

	/** How many beginnings are remembered at most. */
	private static final int MOST = 20_000;

	private static final Map<String, List<Frame>> BY_BEGINNING = new ConcurrentHashMap<>();

	private Grammar() {
	}

	/**
	 * {@return the frames that may fit words, by how these begin}
	 */
	static List<Frame> thatMayFit(String words) {
		char[] first = new char[Math.min(words.length(), GLANCE)];
		for (int i = 0; i < first.length; i++) {
			first[i] = Phrase.isChunk(words.charAt(i)) ? Phrase.FIRST : words.charAt(i);
		}
		String beginning = new String(first);
		List<Frame> known = BY_BEGINNING.get(beginning);
		if (known == null) {
			known = FRAMES.stream().filter((frame) -> frame.mayBegin(beginning)).toList();
			if (BY_BEGINNING.size() < MOST) {
				BY_BEGINNING.put(beginning, known);
			}
		}
		return known;
	}

}
