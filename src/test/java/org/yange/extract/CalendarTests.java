package org.yange.extract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.yange.document.Edtf;
import org.yange.statement.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** When what a sentence states took effect, by the dates in it and around it. */
class CalendarTests {

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void aStatementHasTheDateThatGovernsIt(String text, List<String> rows) {
		List<String> read = Extractor.extract("example", "云溪市", text)
			.statements()
			.stream()
			.map(CalendarTests::row)
			.toList();
		assertThat(read).containsExactlyInAnyOrderElementsOf(rows);
	}

	private static String row(Statement statement) {
		Edtf effective = statement.effective();
		return String.join(" | ", statement.predicate().name(), statement.subject(),
				(effective != null) ? effective.text() : "-");
	}

	static Stream<Arguments> examples() {
		return Examples.blocks("effective.txt").map((lines) -> {
			String text = lines.stream().filter((line) -> !line.contains("|")).collect(Collectors.joining("\n"));
			return Arguments.of(text, lines.stream().filter((line) -> line.contains("|")).toList());
		});
	}

}
