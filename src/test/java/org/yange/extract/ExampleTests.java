package org.yange.extract;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each way of saying something, with what it states; and what states nothing. */
class ExampleTests {

	private static final Path EXAMPLES = Path.of("src", "test", "resources", "org", "yange", "extract");

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void aSentenceStatesWhatTheExampleSaysAndNothingElse(String sentence, List<String> rows) {
		List<String> stated = Extractor.extract("example", "云溪市", sentence)
			.statements()
			.stream()
			.map((row) -> String.join(" | ", row.predicate().name(), row.subject(), row.object(), row.duty()).strip())
			.toList();
		assertThat(stated).containsExactlyInAnyOrderElementsOf(rows);
	}

	static Stream<Arguments> examples() throws IOException {
		List<Arguments> examples = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(EXAMPLES, "examples*.txt")) {
			for (Path file : files) {
				Arrays.stream(Files.readString(file).split("\n\n", -1))
					.flatMap(ExampleTests::example)
					.forEach(examples::add);
			}
		}
		return examples.stream();
	}

	/**
	 * The sentence is the first line; those with @ before it are paragraphs of their own.
	 */
	private static Stream<Arguments> example(String block) {
		List<String> lines = block.lines().filter((line) -> !line.startsWith("#")).toList();
		List<String> before = lines.stream().takeWhile((line) -> line.startsWith("@")).toList();
		if (lines.isEmpty()) {
			return Stream.empty();
		}
		String text = Stream
			.concat(before.stream().map((line) -> line.substring(1).strip()), Stream.of(lines.get(before.size())))
			.collect(Collectors.joining("\n"));
		return Stream.of(Arguments.of(text, lines.stream().skip(before.size() + 1L).map(ExampleTests::row).toList()));
	}

	private static String row(String line) {
		List<String> cells = new ArrayList<>(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
		while (cells.size() < 4) {
			cells.add("");
		}
		return String.join(" | ", cells).strip();
	}

}
