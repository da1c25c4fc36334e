package org.yange.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yange.JavaProgram;

import static org.assertj.core.api.Assertions.assertThat;

/** What is left of the processes that read files. */
class ParserProcessTests {

	private static final byte[] PAGE = "<html><body><p>组建市水务局。".getBytes(StandardCharsets.UTF_8);

	private static final String OCTETS = "application/octet-stream";

	@Test
	void aProcessIsKeptForTheNextFileAndEndsWithItsReader() {
		Set<Long> before = children();
		try (TextReader reader = new TextReader(TextReaderTests.LIMITS)) {
			reader.read(PAGE, "page", null);
			Set<Long> first = children();
			reader.read(PAGE, "page", null);
			assertThat(children()).isEqualTo(first).hasSize(before.size() + 1);
		}
		assertThat(children()).isEqualTo(before);
	}

	@Test
	void nothingIsLeftInTheDirectoryOfTemporaryFiles() throws IOException {
		Set<Path> before = directories();
		try (TextReader reader = new TextReader(TextReaderTests.LIMITS)) {
			reader.read(Samples.docx(List.of("组建市水务局。"), List.of()), "plan.docx", null);
			assertThat(directories()).hasSizeGreaterThan(before.size());
		}
		assertThat(directories()).isEqualTo(before);
	}

	@Test
	void aProcessThatWasKilledWhileIdleIsReplaced() throws Exception {
		Set<Long> before = children();
		try (TextReader reader = new TextReader(TextReaderTests.LIMITS)) {
			reader.read(PAGE, "page", null);
			ProcessHandle child = ProcessHandle.current()
				.children()
				.filter((process) -> !before.contains(process.pid()))
				.findFirst()
				.orElseThrow();
			child.destroyForcibly();
			child.onExit().get(10, TimeUnit.SECONDS);
			assertThat(reader.read(PAGE, "page", null).text()).isEqualTo("组建市水务局。\n");
		}
	}

	@Test
	void aProcessEndsWhenTheApplicationIsGone() throws Exception {
		Process application = JavaProgram.of(Application.class).start();
		long pid = Long.parseLong(application.inputReader().readLine());
		Path directory = Path.of(application.inputReader().readLine());
		ProcessHandle child = ProcessHandle.of(pid).orElseThrow();
		assertThat(directory).exists();
		application.destroyForcibly().waitFor();
		child.onExit().get(20, TimeUnit.SECONDS);
		assertThat(directory).doesNotExist();
	}

	private static Set<Long> children() {
		return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
	}

	private static Set<Path> directories() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("yange-text"))
				.collect(Collectors.toSet());
		}
	}

	/** Reads a file, tells of its child, and stays until it is killed. */
	static final class Application {

		public static void main(String[] args) throws Exception {
			Set<Path> before = directories();
			new ParserPool(TextReaderTests.LIMITS).parse(Samples.docx(List.of("组建市水务局。"), List.of()), "plan.docx",
					OCTETS);
			Set<Path> after = directories();
			after.removeAll(before);
			System.out.println(children().iterator().next());
			System.out.println(after.iterator().next());
			Thread.sleep(TimeUnit.MINUTES.toMillis(2));
		}

	}

}
