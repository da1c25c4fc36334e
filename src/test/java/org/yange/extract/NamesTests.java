package org.yange.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.yange.extract.Chunk.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Where names of bodies begin and end in running words, and what is none. */
class NamesTests {

	private static final Path NAMES = Path.of("src", "test", "resources", "org", "yange", "extract", "names.txt");

	@ParameterizedTest(name = "{0}")
	@MethodSource("sentences")
	void aSentenceNamesTheseBodiesAndNoOthers(String sentence, List<String> bodies) {
		String words = Reading.of(sentence).text();
		Phrase phrase = Phrase.of(new Sentence("", words, 0));
		List<String> named = phrase.text()
			.chars()
			.filter((c) -> Phrase.isChunk((char) c))
			.mapToObj((c) -> phrase.chunk((char) c))
			.filter((chunk) -> chunk.kind() == Kind.BODIES || chunk.kind() == Kind.CLASS)
			.flatMap((chunk) -> chunk.names().stream())
			.toList();
		assertThat(named).containsExactlyElementsOf(bodies);
	}

	static Stream<Arguments> sentences() throws IOException {
		return Arrays.stream(Files.readString(NAMES).split("\n\n", -1))
			.filter((block) -> !block.startsWith("#"))
			.map(String::lines)
			.map(Stream::toList)
			.map((lines) -> Arguments.of(lines.get(0),
					lines.get(1).equals("NONE") ? List.of() : List.of(lines.get(1).split(" ", -1))));
	}

}
