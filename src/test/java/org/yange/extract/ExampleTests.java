package org.yange.extract;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each way of saying something, with what it states; and what states nothing. */
class ExampleTests {

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void aSentenceStatesWhatTheExampleSaysAndNothingElse(String text, List<String> rows) {
		assertThat(Example.stated(text)).containsExactlyInAnyOrderElementsOf(rows);
	}

	static Stream<Arguments> examples() throws IOException {
		return Example.all().stream().map((example) -> Arguments.of(example.text(), example.rows()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("qualified")
	void aRowHasTheQualifiersThatTheExampleNames(String text, List<String> rows) {
		assertThat(Example.statedInFull(text)).containsAll(rows);
	}

	static Stream<Arguments> qualified() throws IOException {
		return Example.all()
			.stream()
			.filter((example) -> !example.qualified().isEmpty())
			.map((example) -> Arguments.of(example.text(), example.qualified()));
	}

	@Test
	void everySectionSaysWhatIsStatedAndWhatIsNot() throws IOException {
		Map<String, Set<Boolean>> sections = new TreeMap<>();
		Example.all()
			.forEach((example) -> sections.computeIfAbsent(example.section(), (section) -> new TreeSet<>())
				.add(example.statesSomething()));
		sections.values().removeIf((states) -> states.size() == 2);
		assertThat(sections.keySet()).as("sections with examples of one sort only").isEmpty();
	}

}
