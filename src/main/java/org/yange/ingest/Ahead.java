package org.yange.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Work done side by side, its results taken in order and never far ahead of them. */
final class Ahead {

	private Ahead() {
	}

	/**
	 * Does all work on as many threads as there are processors.
	 * @param <T> what the work gives
	 * @param all the work
	 * @param result takes each result in the order of the work, on this thread
	 */
	static <T> void doAll(List<Callable<T>> all, Consumer<Result<T>> result) {
		int threads = Runtime.getRuntime().availableProcessors();
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		try {
			Deque<Future<T>> begun = new ArrayDeque<>();
			for (Callable<T> work : all) {
				if (begun.size() == 2 * threads) {
					result.accept(Result.of(begun.remove()));
				}
				begun.add(pool.submit(work));
			}
			begun.forEach((work) -> result.accept(Result.of(work)));
		}
		finally {
			pool.shutdownNow();
		}
	}

	/**
	 * What work came to.
	 *
	 * @param <T> what it gives
	 * @param work the work, which is done
	 */
	record Result<T>(Future<T> work) {

		static <T> Result<T> of(Future<T> work) {
			return new Result<>(work);
		}

		/**
		 * {@return what it gave}
		 * @throws ExecutionException if it failed
		 */
		T get() throws ExecutionException {
			try {
				return this.work.get();
			}
			catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
				throw new CompletionException(interrupted);
			}
		}

	}

}
