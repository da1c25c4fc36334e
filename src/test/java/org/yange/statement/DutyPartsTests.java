package org.yange.statement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which phrases name several duties, and which must be left whole. */
class DutyPartsTests {

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void aPhraseHasThePartsThatItSafelyNames(String phrase, String parts) {
		List<String> said = Arrays.stream(phrase.split("//", -1)).map(String::strip).toList();
		List<DutyPart> found = (said.size() == 1) ? DutyParts.of(phrase)
				: DutyParts.of(said.get(0), said.stream().skip(1));
		assertThat(found.stream().map(DutyPart::words).collect(Collectors.joining(" | "))).isEqualTo(parts);
	}

	static Stream<Arguments> examples() throws IOException {
		try (InputStream file = Objects.requireNonNull(DutyPartsTests.class.getResourceAsStream("duty-parts.txt"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> line.contains("=>"))
				.map((line) -> line.split("=>", -1))
				.map((sides) -> Arguments.of(sides[0].strip(), sides[1].strip()));
		}
	}

}
