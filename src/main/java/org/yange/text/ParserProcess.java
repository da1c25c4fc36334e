package org.yange.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

import org.yange.document.RefusedException;

/**
 * A process that reads files, one after the other, seen from the application. It is
 * killed when a file takes too long, and ends itself when memory does not suffice or the
 * application is gone.
 */
final class ParserProcess implements AutoCloseable {

	/** What a JVM with ExitOnOutOfMemoryError ends with. */
	private static final int OUT_OF_MEMORY = 3;

	private static final int SECONDS_TO_END = 5;

	private static final Set<String> INHERITED = Set.of("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH");

	private final TextLimits limits;

	private final Path directory;

	private final Process process;

	private final DataOutputStream requests;

	private final DataInputStream replies;

	private int files;

	private volatile boolean late;

	private ParserProcess(TextLimits limits, Path directory, Process process) {
		this.limits = limits;
		this.directory = directory;
		this.process = process;
		this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
		this.replies = new DataInputStream(new BufferedInputStream(process.getInputStream()));
	}

	/**
	 * Starts one.
	 * @param limits how much it may take
	 * @return the process, which may not be ready yet
	 */
	static ParserProcess start(TextLimits limits) {
		try {
			Path directory = Files.createTempDirectory("yange-text");
			ProcessBuilder builder = new ProcessBuilder(command(limits, directory));
			builder.environment().keySet().retainAll(INHERITED);
			return new ParserProcess(limits, directory, builder.redirectError(Redirect.DISCARD).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("no process to read files can be started", ex);
		}
	}

	private static List<String> command(TextLimits limits, Path directory) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"-Xmx" + limits.memory().toBytes(), "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC",
						"-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:ErrorFile=" + directory.resolve("crash"),
						"-Djava.io.tmpdir=" + directory, "-Dpdfbox.fontcache=" + directory, "-Djava.awt.headless=true",
						"-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider"));
		boolean packaged = ParserProcess.class.getClassLoader() != ClassLoader.getSystemClassLoader();
		if (packaged) {
			command.add("-Dloader.main=" + ParserMain.class.getName());
		}
		command.addAll(List.of("-cp", System.getProperty("java.class.path"),
				packaged ? "org.springframework.boot.loader.launch.PropertiesLauncher" : ParserMain.class.getName(),
				String.valueOf(limits.longestText())));
		return command;
	}

	/**
	 * {@return the text of a file}
	 * @param bytes what the file holds
	 * @param name its name
	 * @param mediaType what it is, where that is known
	 * @throws RefusedException if it gives no text; the process may have ended then
	 */
	FileText parse(byte[] bytes, String name, String mediaType) {
		this.files++;
		Executor later = CompletableFuture.delayedExecutor(this.limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
		CompletableFuture<Void> alarm = CompletableFuture.runAsync(this::end, later);
		try {
			this.requests.writeUTF(mediaType);
			this.requests.writeInt(bytes.length);
			this.requests.write(bytes);
			this.requests.flush();
			String refusal = this.replies.readUTF();
			String detail = this.replies.readUTF();
			if (!refusal.isEmpty()) {
				throw refusal(Refusal.valueOf(refusal), name, detail);
			}
			byte[] text = new byte[this.replies.readInt()];
			this.replies.readFully(text);
			return new FileText(new String(text, StandardCharsets.UTF_8), detail, List.of());
		}
		catch (IOException ended) {
			throw ended(name);
		}
		finally {
			alarm.cancel(false);
		}
	}

	/**
	 * {@return how many files it was given}
	 */
	int files() {
		return this.files;
	}

	/**
	 * {@return whether it can be given another file}
	 */
	boolean isAlive() {
		return !this.late && this.process.isAlive();
	}

	/** Ends it and removes what it left. */
	@Override
	public void close() {
		this.process.destroyForcibly();
		exitCode();
		try {
			FileSystemUtils.deleteRecursively(this.directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("files of a process that has ended cannot be deleted", ex);
		}
	}

	private void end() {
		this.late = true;
		this.process.destroyForcibly();
	}

	private RefusedException ended(String name) {
		int code = exitCode();
		if (this.late) {
			return refusal(Refusal.TOO_SLOW, name, "");
		}
		return refusal((code == OUT_OF_MEMORY) ? Refusal.TOO_MUCH_MEMORY : Refusal.READER_DIED, name,
				"exit code " + code);
	}

	private RefusedException refusal(Refusal refusal, String name, String detail) {
		return refusal.of(name, switch (refusal) {
			case TOO_SLOW -> this.limits.timeout().toSeconds();
			case TOO_MUCH_MEMORY -> this.limits.memory().toMegabytes();
			case TOO_LONG -> this.limits.longestText();
			default -> detail;
		});
	}

	private int exitCode() {
		try {
			if (!this.process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return -1;
		}
	}

}
