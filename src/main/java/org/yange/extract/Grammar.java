package org.yange.extract;

import java.util.List;
import java.util.stream.Stream;

/** All ways of saying something between two commas; the first that fits is taken. */
final class Grammar {

	static final List<Frame> FRAMES = Stream
		.of(Standing.FRAMES, Arrangements.FRAMES, Plates.FRAMES, Naming.FRAMES, Founding.FRAMES)
		.flatMap(List::stream)
		.toList();

	private Grammar() {
	}

}
