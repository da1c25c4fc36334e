package org.yange.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.yange.YangeTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
class CypherFilesIT {

	private static final Path CYPHER = Path.of("cypher");

	/** The model's words that no loaded document need use; any other word is a slip. */
	private static final List<String> RELATIONSHIPS = List.of("HELD", "TRANSFERRED_TO", "MERGED_INTO", "ALL_DUTIES_TO",
			"RENAMED_TO", "CONVERTED_TO", "REESTABLISHED_AS", "REASSIGNED_TO", "NAME_KEPT_AS", "SAME_AS", "PART_OF",
			"HOSTS_OFFICE", "OFFICE_OF", "CARRIES_PLATE", "MANAGED_BY", "CO_LOCATED_WITH", "DISPATCHED_BY",
			"DAILY_WORK_BY", "OVERSEES", "RESEMBLES", "HAS_TEXT", "HAS_VERSION");

	private static final List<String> PROPERTIES = List.of("foundedNotBefore", "endedNotBefore",
			"categorySinceNotBefore", "notBefore", "until", "quote", "sentence", "content", "textHash",
			"wasAttributedTo", "hadPrimarySource", "wasRevisionOf", "unfitLinks", "links", "why", "source", "relation");

	@Autowired
	private Driver driver;

	private QueryCheck check;

	@BeforeEach
	void knowTheModel() {
		this.check = new QueryCheck(this.driver);
		know("createRelationshipType", RELATIONSHIPS);
		know("createProperty", PROPERTIES);
	}

	private void know(String procedure, List<String> names) {
		this.driver.executableQuery("UNWIND $names AS name CALL db." + procedure + "(name) RETURN count(*)")
			.withParameters(Map.of("names", names))
			.execute();
	}

	@Test
	void everyQueryIsDocumentedAndPlannedWithoutAWarning() throws IOException {
		Stream<DocumentedQuery> queries = DocumentedQuery.allBelow(CYPHER).stream();
		assertThat(queries.flatMap((query) -> this.check.problemsOf(query).stream())).isEmpty();
	}

	/**
	 * Lists that nothing narrows look at all there is; who asks for paths between names
	 * asks for each pair of bodies.
	 */
	@Test
	void everyQueryBeginsAtAnIndex() throws IOException {
		Map<String, List<String>> scans = new TreeMap<>();
		DocumentedQuery.allBelow(CYPHER).forEach((query) -> {
			List<String> found = this.check.scansOf(query);
			if (!found.isEmpty()) {
				scans.put(CYPHER.relativize(query.file()).toString(), found);
			}
		});
		assertThat(scans).isEqualTo(Map.of("register/agencies.cypher", List.of("NodeByLabelScan \"a:Agency\""),
				"register/duties.cypher", List.of("NodeByLabelScan \"duty:Duty\""),
				"queries/path-between-two-bodies.cypher", List.of("CartesianProduct null")));
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "MATCH (n) RETURN n", "MATCH (a:Agency) RETURN a",
			"MATCH (a:Agency), (b:Plate) RETURN a, b", "MATCH (a)-->(b) RETURN a" })
	void findsWhatLooksAtEverything(String text) {
		DocumentedQuery query = DocumentedQuery.parse(Path.of("bad.cypher"), "// Everything\n" + text);
		assertThat(this.check.scansOf(query)).isNotEmpty();
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|', textBlock = """
			// Bodies of a name|MATCH (a:Agency {name: $name}) RETURN a|$`name`
			// Bodies of a name|MATCH (a:Agncy) RETURN a|Agncy
			// Bodies of a name|MATCH (a:Agency)-[:MERGED_INT]->(b) RETURN b|MERGED_INT
			// Bodies of a name|MATCH (a:Agency RETURN a|Invalid input
			MATCH (a:Agency)|RETURN a|does not say what it answers
			// :param name => '市监察局'|MATCH (a:Agency) RETURN a|does not use it
			""")
	void findsWhatIsWrong(String first, String rest, String problem) {
		DocumentedQuery query = DocumentedQuery.parse(Path.of("bad.cypher"), first + "\n" + rest);
		assertThat(this.check.problemsOf(query)).anySatisfy((found) -> assertThat(found).contains(problem));
	}

	@Test
	void takesExamplesOfAnyType() {
		DocumentedQuery query = DocumentedQuery.parse(Path.of("good.cypher"), """
				// Bodies with one of these names, at most so many
				// :param names => ['市监察局', '市审计局']
				// :param limit => 10
				MATCH (a:Agency) WHERE a.name IN $names RETURN a LIMIT $limit
				""");
		assertThat(this.check.problemsOf(query)).isEmpty();
		assertThat(this.check.examplesOf(query)).containsEntry("limit", 10L)
			.containsEntry("names", List.of("市监察局", "市审计局"));
	}

}
