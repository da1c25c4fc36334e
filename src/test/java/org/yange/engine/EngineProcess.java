package org.yange.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.yange.JavaProgram;

/** A second JVM that runs the engine with a password, as someone else's Neo4j. */
final class EngineProcess implements AutoCloseable {

	private static final String READY = "ready at ";

	private final Process process;

	private final String password;

	private final String uri;

	private EngineProcess(Process process, String password) throws IOException {
		this.process = process;
		this.password = password;
		try {
			this.uri = awaitUri(process.inputReader(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			close();
			throw ex;
		}
	}

	static EngineProcess start(Path directory) throws IOException {
		String password = UUID.randomUUID().toString();
		ProcessBuilder builder = JavaProgram.of(EngineWithPassword.class, directory.toString(), READY)
			.redirectError(Redirect.INHERIT);
		builder.environment().put("NEO4J_PASSWORD", password);
		return new EngineProcess(builder.start(), password);
	}

	private static String awaitUri(BufferedReader output) throws IOException {
		StringBuilder before = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			if (line.startsWith(READY)) {
				return line.substring(READY.length());
			}
			before.append(line).append('\n');
		}
		throw new IOException("The engine ended before it was ready: " + before);
	}

	String uri() {
		return this.uri;
	}

	String password() {
		return this.password;
	}

	/** Closes its input, at which it ends by itself, as it would if this JVM died. */
	@Override
	public void close() {
		try {
			this.process.getOutputStream().close();
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (IOException ex) {
			this.process.destroyForcibly();
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

}
