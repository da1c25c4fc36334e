package org.yange.text;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.yange.document.RefusedException;

/**
 * The processes that read files. One that has read a file is kept for the next for a
 * while.
 */
final class ParserPool implements AutoCloseable {

	private static final Duration KEPT = Duration.ofSeconds(60);

	/** After so many files a process makes room for a fresh one. */
	private static final int MOST_FILES = 500;

	private final TextLimits limits;

	private final Semaphore free;

	private final Deque<ParserProcess> idle = new ArrayDeque<>();

	private boolean closed;

	ParserPool(TextLimits limits) {
		this.limits = limits;
		this.free = new Semaphore(limits.processes(), true);
	}

	/**
	 * {@return the text of a file} Waits while all processes are busy.
	 * @param bytes what the file holds
	 * @param name its name
	 * @param mediaType what it is, where that is known
	 * @throws RefusedException if it gives no text
	 */
	FileText parse(byte[] bytes, String name, String mediaType) {
		this.free.acquireUninterruptibly();
		try {
			ParserProcess process = take();
			try {
				return process.parse(bytes, name, mediaType);
			}
			finally {
				keep(process);
			}
		}
		finally {
			this.free.release();
		}
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		this.idle.forEach(ParserProcess::close);
		this.idle.clear();
	}

	private synchronized ParserProcess take() {
		for (ParserProcess process = this.idle.poll(); process != null; process = this.idle.poll()) {
			if (process.isAlive()) {
				return process;
			}
			process.close();
		}
		return ParserProcess.start(this.limits);
	}

	private synchronized void keep(ParserProcess process) {
		if (this.closed || !process.isAlive() || process.files() >= MOST_FILES) {
			process.close();
			return;
		}
		this.idle.push(process);
		int files = process.files();
		Executor later = CompletableFuture.delayedExecutor(KEPT.toMillis(), TimeUnit.MILLISECONDS);
		later.execute(() -> closeIfUnused(process, files));
	}

	private synchronized void closeIfUnused(ParserProcess process, int files) {
		if (process.files() == files && this.idle.remove(process)) {
			process.close();
		}
	}

}
