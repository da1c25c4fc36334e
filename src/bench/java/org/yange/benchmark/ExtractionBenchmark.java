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

import com.sun.management.OperatingSystemMXBean;

import org.yange.extract.Extractor;

/**
 * Prints how long it takes to read the plans of a country, and how the time grows with
 * the length of a text, beside others who take the same texts apart. It asserts nothing.
 */
public final class ExtractionBenchmark {

	private static final int PLAN = 10_000;

	private static final int BYTES_PER_CHARACTER = 3;

	private static final int[] SIZES = { 10_000, 100_000, 1_000_000, 10_000_000 };

	/** Texts of more characters are read once, others as often as makes up so many. */
	private static final int ENOUGH = 1_000_000;

	private static final double NANOS = 1e9;

	private static final double NANOS_PER_MILLI = 1e6;

	private static final OperatingSystemMXBean MACHINE = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private ExtractionBenchmark() {
	}

	/**
	 * Runs the benchmark.
	 * @param args how many plans, or the word {@code largest} to read one text of 10 MB
	 * in this process and tell how much memory that took
	 * @throws Exception if the plans cannot be read or one of them cannot be extracted
	 */
	public static void main(String[] args) throws Exception {
		Country country = Country.of("open", "open2");
		if (args[0].equals("largest")) {
			largest(country);
			return;
		}
		Map<String, ToIntFunction<String>> ways = Segmenters.all();
		ways.put("**Yange, into statements**", ExtractionBenchmark::extract);
		System.out.printf("%n%d cores at a load of %.1f, %s %s, %s%n%n", MACHINE.getAvailableProcessors(),
				MACHINE.getSystemLoadAverage(), System.getProperty("java.vm.name"), Runtime.version(),
				System.getProperty("os.arch"));
		country(country, Integer.parseInt(args[0]), ways);
		lengths(country, ways);
		Process small = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-cp", System.getProperty("java.class.path"), ExtractionBenchmark.class.getName(),
				"largest")
			.inheritIO()
			.start();
		System.out.println((small.waitFor() == 0) ? "" : "10 MB could not be read in 256 MB");
	}

	private static void country(Country country, int count, Map<String, ToIntFunction<String>> ways)
			throws InterruptedException, ExecutionException {
		int threads = MACHINE.getAvailableProcessors();
		System.out
			.printf("| %,d plans of %,d characters, %d threads | seconds | plans a second | ms of processor a plan "
					+ "| parts | load |%n|---|---|---|---|---|---|%n", count, PLAN, threads);
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		for (Map.Entry<String, ToIntFunction<String>> way : ways.entrySet()) {
			List<Callable<Integer>> plans = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				String plan = country.plan(i, PLAN);
				plans.add(() -> way.getValue().applyAsInt(plan));
			}
			long start = System.nanoTime();
			long work = MACHINE.getProcessCpuTime();
			long parts = 0;
			for (Future<Integer> plan : pool.invokeAll(plans)) {
				parts += plan.get();
			}
			double seconds = (System.nanoTime() - start) / NANOS;
			System.out.printf("| %s | %.1f | %,.0f | %.2f | %,d | %.1f |%n", way.getKey(), seconds, count / seconds,
					(MACHINE.getProcessCpuTime() - work) / NANOS_PER_MILLI / count, parts,
					MACHINE.getSystemLoadAverage());
		}
		pool.shutdown();
		System.out.println();
	}

	private static void lengths(Country country, Map<String, ToIntFunction<String>> ways) {
		System.out.println("| ms for 10,000 characters, one thread | 10 kB | 100 kB | 1 MB | 10 MB |");
		System.out.println("|---|---|---|---|---|");
		ways.forEach((name, way) -> {
			StringBuilder row = new StringBuilder("| " + name + " |");
			for (int size : SIZES) {
				String text = country.plan(size, size / BYTES_PER_CHARACTER);
				row.append(" %.2f |".formatted(nanos(way, text) / NANOS_PER_MILLI * PLAN / text.length()));
			}
			System.out.println(row);
		});
		System.out.println();
	}

	/** The median of as many tries as there were to warm up. */
	private static long nanos(ToIntFunction<String> way, String text) {
		int tries = Math.max(1, ENOUGH / text.length());
		long[] nanos = new long[tries];
		for (int i = 1 - tries; i < tries; i++) {
			long start = System.nanoTime();
			if (way.applyAsInt(text) == 0) {
				throw new IllegalStateException("nothing was found");
			}
			nanos[Math.max(0, i)] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		return nanos[tries / 2];
	}

	private static int extract(String text) {
		return Extractor.extract("benchmark", "云溪市", text).statements().size();
	}

	private static void largest(Country country) throws IOException {
		PeakHeap heap = PeakHeap.watch();
		String text = country.plan(0, SIZES[SIZES.length - 1] / BYTES_PER_CHARACTER);
		int bytes = text.getBytes(StandardCharsets.UTF_8).length;
		long start = System.nanoTime();
		int statements = extract(text);
		System.out.printf(
				"%,d bytes in a heap of at most %,d MB, not warmed up: %.1f s, %,d statements; "
						+ "%,d MB in use at most after a collection%n",
				bytes, Runtime.getRuntime().maxMemory() >> 20, (System.nanoTime() - start) / NANOS, statements,
				heap.bytes() >> 20);
	}

}
