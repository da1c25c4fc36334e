package org.yange.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.annotation.Autowired;

import org.yange.YangeProcess;
import org.yange.YangeTest;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
class InterruptedLoadIT {

	private static final String LOGS_ITS_QUERIES = "--logging.level.org.springframework.data.neo4j.cypher=debug";

	/** Logged when nodes and names are written, edges and evidence are not. */
	private static final String IN_THE_MIDDLE = "// Writes edges of any type";

	private static final String NODES = """
			MATCH (n)
			WHERE none(label IN labels(n) WHERE label STARTS WITH '__')
			RETURN labels(n) AS labels, n {.*, locked: null} AS properties""";

	private static final String RELATIONSHIPS = """
			MATCH (a)-[r]->(b)
			WHERE none(label IN labels(a) WHERE label STARTS WITH '__')
			RETURN type(r) AS type, coalesce(a.id, a.code, a.value) AS from, coalesce(b.id, b.code, b.value) AS to,
			  properties(r) AS properties""";

	@Autowired
	private Driver untouched;

	@Test
	void leavesTheGraphWholeAndNoRowTwiceHoweverOftenTheLoadWasKilled(@TempDir Path home) throws IOException {
		try (YangeProcess first = YangeProcess.start(home, LOGS_ITS_QUERIES)) {
			first.await(IN_THE_MIDDLE);
		}
		try (YangeProcess second = YangeProcess.start(home, LOGS_ITS_QUERIES)) {
			assertThat(second.await("Document 1 of ")).endsWith(" loaded");
			second.await(IN_THE_MIDDLE);
		}
		try (YangeProcess third = YangeProcess.start(home)) {
			String line = third.await("created for server uri");
			assertThat(third.await("Document 1 of ")).endsWith(" unchanged");
			assertThat(third.await("Document 2 of ")).endsWith(" loaded");
			third.await("Started YangeApplication");
			try (Driver driver = GraphDatabase.driver(addressIn(line))) {
				assertThat(rows(driver, NODES)).containsExactlyInAnyOrderElementsOf(rows(this.untouched, NODES));
				assertThat(rows(driver, RELATIONSHIPS))
					.containsExactlyInAnyOrderElementsOf(rows(this.untouched, RELATIONSHIPS));
			}
		}
	}

	private static URI addressIn(String line) {
		return URI.create(line.substring(line.indexOf("bolt://"), line.lastIndexOf('\'')));
	}

	private static List<Map<String, Object>> rows(Driver driver, String query) {
		return driver.executableQuery(query).execute().records().stream().map(Record::asMap).toList();
	}

}
