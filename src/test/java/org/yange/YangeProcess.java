package org.yange;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Yange in a JVM of its own, on ports of its own, told apart by what it logs. */
public final class YangeProcess implements AutoCloseable {

	private final Process process;

	private final BufferedReader log;

	private final StringBuilder read = new StringBuilder();

	private YangeProcess(Process process) {
		this.process = process;
		this.log = process.inputReader(StandardCharsets.UTF_8);
		CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES).execute(process::destroyForcibly);
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
	}

	/**
	 * Starts it.
	 * @param home where it keeps its data
	 * @param arguments Spring Boot arguments
	 * @return the process, which may not be ready yet
	 * @throws IOException if there can be no such process
	 */
	public static YangeProcess start(Path home, String... arguments) throws IOException {
		ProcessBuilder program = JavaProgram.of(YangeApplication.class, arguments).redirectErrorStream(true);
		program.environment().put("YANGE_HOME", home.toString());
		program.environment().put("YANGE_BOLT_PORT", "0");
		program.environment().put("SERVER_PORT", "0");
		return new YangeProcess(program.start());
	}

	/**
	 * Waits until it logs something.
	 * @param words what it logs
	 * @return the line that holds the words
	 * @throws IOException if it ends without having logged them
	 */
	public String await(String words) throws IOException {
		for (String line = this.log.readLine(); line != null; line = this.log.readLine()) {
			this.read.append(line).append('\n');
			if (line.contains(words)) {
				return line;
			}
		}
		throw new IOException("Yange ended without saying " + words + ":\n" + this.read);
	}

	/**
	 * {@return what it logs until it ends}
	 * @throws IOException if that cannot be read
	 */
	public String awaitEnd() throws IOException {
		for (String line = this.log.readLine(); line != null; line = this.log.readLine()) {
			this.read.append(line).append('\n');
		}
		return this.read.toString();
	}

	/**
	 * {@return its exit code, once it has ended}
	 */
	public int exitCode() {
		try {
			return this.process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Takes it from the machine at once, without a chance to tidy up. */
	@Override
	public void close() {
		try {
			this.process.destroyForcibly().waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
