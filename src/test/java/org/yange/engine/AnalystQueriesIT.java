package org.yange.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.yange.YangeTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
class AnalystQueriesIT {

	private static final Path QUERIES = Path.of("cypher", "queries");

	private static final Path EXPECTED = Path.of("src/test/resources/org/yange/engine/analyst-queries.txt");

	private static final Path DOCUMENTATION = Path.of("docs", "queries.md");

	private static final Pattern SHOWN = Pattern.compile("(?s)```cypher\\n(.+?)```\\s+```text\\n(.+?)```");

	@Autowired
	private Driver driver;

	static List<DocumentedQuery> queries() throws IOException {
		return DocumentedQuery.allBelow(QUERIES);
	}

	@ParameterizedTest
	@MethodSource("queries")
	void givesRowsForItsExamples(DocumentedQuery query) {
		assertThat(ResultText.of(this.driver, query.text(), new QueryCheck(this.driver).examplesOf(query)))
			.isNotEmpty();
	}

	@ParameterizedTest(name = "{0} {1} {2}: {3}")
	@CsvFileSource(resources = "analyst-queries.txt", delimiter = '|', numLinesToSkip = 1)
	void givesWhatThePlansSay(String query, @Nullable String parameters, String gives, String text) throws IOException {
		DocumentedQuery file = DocumentedQuery.parse(QUERIES, Files.readString(QUERIES.resolve(query + ".cypher")));
		List<String> rows = ResultText.of(this.driver, file.text(), parameters(file, parameters));
		if (gives.equals("never")) {
			assertThat(rows).noneMatch((row) -> row.contains(text));
		}
		else {
			assertThat(rows).anyMatch((row) -> row.contains(text));
		}
		if (!gives.equals("never") && !gives.equals("any")) {
			assertThat(rows).hasSize(Integer.parseInt(gives));
		}
	}

	@Test
	void everyQueryIsHeldToWhatThePlansSay() throws IOException {
		Stream<String> held = Files.readAllLines(EXPECTED)
			.stream()
			.skip(1)
			.map((line) -> line.substring(0, line.indexOf('|')));
		assertThat(held.distinct())
			.containsExactlyInAnyOrderElementsOf(queries().stream().map(AnalystQueriesIT::name).toList());
	}

	@Test
	void theReadmeListsEveryQuery() throws IOException {
		Stream<String> listed = Files.readAllLines(QUERIES.resolve("README.md"))
			.stream()
			.filter((line) -> line.endsWith(".cypher) |"));
		assertThat(listed).containsExactlyElementsOf(queries().stream()
			.map((query) -> "| %s | [`%2$s.cypher`](%2$s.cypher) |".formatted(query.title(), name(query)))
			.toList());
	}

	@Test
	void theDocumentationShowsWhatQueriesGive() throws IOException {
		List<MatchResult> shown = SHOWN.matcher(Files.readString(DOCUMENTATION)).results().toList();
		assertThat(shown).hasSize(3);
		for (MatchResult each : shown) {
			DocumentedQuery query = DocumentedQuery.parse(DOCUMENTATION, each.group(1));
			assertThat(queries()).extracting(DocumentedQuery::title).contains(query.title());
			assertThat(ResultText.of(this.driver, query.text(), parameters(query, null))).map(String::strip)
				.containsExactlyInAnyOrderElementsOf(each.group(2).lines().toList());
		}
	}

	private Map<String, Object> parameters(DocumentedQuery query, @Nullable String others) {
		if (others == null) {
			return new QueryCheck(this.driver).examplesOf(query);
		}
		return this.driver.executableQuery("RETURN {" + others + "}").execute().records().get(0).get(0).asMap();
	}

	private static String name(DocumentedQuery query) {
		return query.file().getFileName().toString().replace(".cypher", "");
	}

}
