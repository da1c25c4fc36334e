package org.yange.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Files of examples; a line that begins with # is a remark. */
final class Examples {

	private Examples() {
	}

	static Stream<String> lines(String file) {
		return text(file).lines().filter((line) -> !line.isBlank() && !line.startsWith("#"));
	}

	/** The blocks of a file that empty lines part, without the remarks. */
	static Stream<List<String>> blocks(String file) {
		return Arrays.stream(text(file).split("\n\n", -1))
			.map((block) -> block.lines().filter((line) -> !line.startsWith("#")).toList())
			.filter((lines) -> !lines.isEmpty());
	}

	private static String text(String file) {
		try (InputStream stream = Objects.requireNonNull(Examples.class.getResourceAsStream(file), file)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
