package org.yange.lineage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.yange.engine.CypherFiles;
import org.yange.graph.DocumentRows;

/**
 * Reads the documents that were published by a day, in one round trip, and tells what
 * they alone tell.
 */
@Component
class KnownDocuments {

	private static final CypherFiles CYPHER = CypherFiles.in("lineage");

	private final Neo4jClient client;

	KnownDocuments(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * {@return what was known}
	 * @param asked the bodies that are asked for
	 * @param day the day
	 */
	Retold read(Asked asked, LocalDate day) {
		Map<String, Object> parameters = asked.parameters();
		parameters.put("knownAt", day);
		return this.client.query(CYPHER.named("known"))
			.bindAll(parameters)
			.fetchAs(Retold.class)
			.mappedBy((types, row) -> retold(row, day))
			.one()
			.orElseThrow(() -> new IllegalStateException("the query gives one row"));
	}

	private static Retold retold(Record row, LocalDate day) {
		Map<String, String> places = new HashMap<>();
		row.get("places")
			.values()
			.forEach((place) -> places.put(place.get("code").asString(), place.get("name").asString("")));
		return Retold.of(
				DocumentRows.dossiers(row.get("documents").asList(Value::asMap),
						row.get("statements").asList(Value::asMap)),
				places, row.get("statements").asList(EvidenceRow::read), row.get("version").asString(""), day,
				Set.copyOf(row.get("codes").asList((code) -> code.asString())));
	}

}
