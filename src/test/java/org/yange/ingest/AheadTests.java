package org.yange.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AheadTests {

	@Test
	void resultsComeInTheOrderOfTheWorkAndAFailureKeepsNoOtherFromBeingDone() {
		List<String> results = new ArrayList<>();
		List<Callable<Integer>> work = IntStream.range(0, 100).<Callable<Integer>>mapToObj((i) -> () -> {
			if (i % 10 == 3) {
				throw new IllegalStateException("no " + i);
			}
			return i;
		}).toList();
		Ahead.doAll(work, (result) -> {
			try {
				results.add(String.valueOf(result.get()));
			}
			catch (ExecutionException failure) {
				results.add("no");
			}
		});
		assertThat(results)
			.isEqualTo(IntStream.range(0, 100).mapToObj((i) -> (i % 10 == 3) ? "no" : String.valueOf(i)).toList());
	}

	@Test
	void onlyAFewResultsWaitAtOnce() {
		AtomicInteger waiting = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		List<Callable<Integer>> work = IntStream.range(0, 500)
			.<Callable<Integer>>mapToObj((i) -> waiting::incrementAndGet)
			.toList();
		Ahead.doAll(work, (result) -> most.accumulateAndGet(waiting.getAndDecrement(), Math::max));
		assertThat(most).hasValueLessThanOrEqualTo(2 * Runtime.getRuntime().availableProcessors() + 1);
	}

}
