package org.yange.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long many different questions take, asked by some clients at once. */
final class Clients {

	private static final double MILLI = 1e6;

	private Clients() {
	}

	/**
	 * {@return the median and the 99th percentile in milliseconds, and answers a second}
	 * Each question is asked once to warm up.
	 * @param asks the questions
	 * @param clients how many clients ask, each all of them in an order of its own
	 * @param rounds how often each client asks each
	 */
	static String measure(List<Ask> asks, int clients, int rounds) {
		asks.forEach(Ask::answer);
		ExecutorService pool = Executors.newFixedThreadPool(clients);
		try {
			long start = System.nanoTime();
			List<Future<long[]>> all = new ArrayList<>();
			for (int client = 0; client < clients; client++) {
				int first = client * asks.size() / clients;
				all.add(pool.submit(() -> time(asks, first, rounds)));
			}
			List<long[]> nanos = new ArrayList<>();
			for (Future<long[]> each : all) {
				nanos.add(each.get());
			}
			double seconds = (System.nanoTime() - start) / 1e9;
			long[] sorted = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
			return "%.3f | %.3f | %,.0f".formatted(sorted[sorted.length / 2] / MILLI,
					sorted[sorted.length * 99 / 100] / MILLI, sorted.length / seconds);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while clients asked", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("a client failed", ex.getCause());
		}
		finally {
			pool.shutdownNow();
		}
	}

	private static long[] time(List<Ask> asks, int first, int rounds) {
		long[] nanos = new long[asks.size() * rounds];
		for (int i = 0; i < nanos.length; i++) {
			long start = System.nanoTime();
			if (asks.get((first + i) % asks.size()).answer() == 0) {
				throw new IllegalStateException("a question had no answer");
			}
			nanos[i] = System.nanoTime() - start;
		}
		return nanos;
	}

}
