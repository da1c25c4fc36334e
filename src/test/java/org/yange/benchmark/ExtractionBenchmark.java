package org.yange.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

import org.yange.extract.Extractor;

/**
 * Prints how long it takes to read the plans of a country, and how the time grows with
 * the length of a text, beside others who take the same text apart. It asserts nothing.
 */
public final class ExtractionBenchmark {

	private static final int PLAN = 10_000;

	private static final int BYTES_PER_CHARACTER = 3;

	private static final int[] SIZES = { 10_000, 100_000, 1_000_000, 10_000_000 };

	private static final double NANOS = 1e9;

	private ExtractionBenchmark() {
	}

	/**
	 * Runs the benchmark.
	 * @param args how many plans, or the word {@code largest} to read one text of 10 MB
	 * in this process and tell how much memory was left
	 * @throws Exception if the plans cannot be read or one of them cannot be extracted
	 */
	public static void main(String[] args) throws Exception {
		Country country = Country.of("open", "open2");
		if (args[0].equals("largest")) {
			largest(country);
			return;
		}
		Runtime machine = Runtime.getRuntime();
		System.out.printf("%n%d cores at a load of %.1f, %s %s, %s%n%n", machine.availableProcessors(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), System.getProperty("java.vm.name"),
				Runtime.version(), System.getProperty("os.arch"));
		country(country, Integer.parseInt(args[0]));
		lengths(country);
		Process small = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-cp", System.getProperty("java.class.path"), ExtractionBenchmark.class.getName(),
				"largest")
			.inheritIO()
			.start();
		System.out.println((small.waitFor() == 0) ? "" : "10 MB could not be read in 256 MB");
	}

	private static void country(Country country, int count) throws InterruptedException, ExecutionException {
		int threads = Runtime.getRuntime().availableProcessors();
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		List<Callable<Integer>> plans = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String plan = country.plan(i, PLAN);
			plans.add(() -> extract(plan));
		}
		long start = System.nanoTime();
		int statements = 0;
		for (Future<Integer> plan : pool.invokeAll(plans)) {
			statements += plan.get();
		}
		double seconds = (System.nanoTime() - start) / NANOS;
		pool.shutdown();
		System.out.printf(
				"%,d plans of %,d characters, not warmed up, %d threads: %.1f s, %.0f plans/s, %.1f ms a plan, %,d statements%n%n",
				count, PLAN, threads, seconds, count / seconds, 1000 * seconds * threads / count, statements);
	}

	private static void lengths(Country country) {
		Map<String, ToIntFunction<String>> ways = Segmenters.all();
		ways.put("extraction", ExtractionBenchmark::extract);
		System.out.println("| characters a second, one thread | 10 kB | 100 kB | 1 MB | 10 MB |");
		System.out.println("|---|---|---|---|---|");
		ways.forEach((name, way) -> {
			StringBuilder row = new StringBuilder("| " + name + " |");
			for (int size : SIZES) {
				String text = country.plan(size, size / BYTES_PER_CHARACTER);
				row.append(" %,.0f |".formatted(text.length() / seconds(way, text)));
			}
			System.out.println(row);
		});
		System.out.println();
	}

	/** The median, of more tries for shorter texts; the first are to warm up. */
	private static double seconds(ToIntFunction<String> way, String text) {
		int tries = Math.max(3, 1_000_000 / text.length());
		double[] seconds = new double[tries];
		int parts = way.applyAsInt(text);
		for (int i = -tries / 2; i < tries; i++) {
			long start = System.nanoTime();
			boolean same = way.applyAsInt(text) == parts;
			seconds[Math.max(0, i)] = same ? (System.nanoTime() - start) / NANOS : Double.NaN;
		}
		Arrays.sort(seconds);
		return seconds[tries / 2];
	}

	private static int extract(String text) {
		return Extractor.extract("benchmark", "云溪市", text).statements().size();
	}

	private static void largest(Country country) throws IOException {
		String text = country.plan(0, SIZES[SIZES.length - 1] / BYTES_PER_CHARACTER);
		int bytes = text.getBytes(StandardCharsets.UTF_8).length;
		long start = System.nanoTime();
		int statements = extract(text);
		System.out.printf("%,d bytes in a heap of at most %,d MB: %.1f s, %,d statements%n", bytes,
				Runtime.getRuntime().maxMemory() >> 20, (System.nanoTime() - start) / NANOS, statements);
	}

}
