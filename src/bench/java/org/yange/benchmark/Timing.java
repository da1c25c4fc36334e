package org.yange.benchmark;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** How long a way of answering takes once warm. */
final class Timing {

	private static final double NANOS_PER_MILLI = 1e6;

	private Timing() {
	}

	/**
	 * {@return the median and the 99th percentile in milliseconds, or why there are none}
	 * @param ask the way, or null if there is none
	 * @param rounds how often it is tried to warm up, and again to be timed
	 */
	static String of(@Nullable Ask ask, int rounds) {
		if (ask == null) {
			return "– | –";
		}
		if (ask.answer() == 0) {
			return "skipped | –";
		}
		for (int i = 0; i < rounds; i++) {
			ask.answer();
		}
		long[] nanos = new long[rounds];
		for (int i = 0; i < rounds; i++) {
			long start = System.nanoTime();
			ask.answer();
			nanos[i] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		return "%.2f | %.2f".formatted(nanos[rounds / 2] / NANOS_PER_MILLI,
				nanos[Math.min(rounds - 1, rounds * 99 / 100)] / NANOS_PER_MILLI);
	}

}
