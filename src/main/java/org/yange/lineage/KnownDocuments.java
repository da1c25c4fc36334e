package org.yange.lineage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.yange.engine.CypherFiles;
import org.yange.graph.AgentName;
import org.yange.graph.DocumentRows;
import org.yange.lineage.LineageReader.Match;

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
	 * {@return what was known, and the bodies that a question then meant by their names}
	 * @param asked the ids, names, duties and places that are asked for
	 * @param day the day
	 */
	Known read(Map<String, Object> asked, LocalDate day) {
		Map<String, Object> parameters = new HashMap<>(asked);
		parameters.put("knownAt", day);
		return this.client.query(CYPHER.named("known"))
			.bindAll(parameters)
			.fetchAs(Known.class)
			.mappedBy((types, row) -> known(row, asked, day))
			.one()
			.orElseThrow(() -> new IllegalStateException("the query gives one row"));
	}

	private static Known known(Record row, Map<String, Object> asked, LocalDate day) {
		Map<String, String> places = new HashMap<>();
		row.get("places")
			.values()
			.forEach((place) -> places.put(place.get("code").asString(), place.get("name").asString("")));
		Retold retold = Retold.of(
				DocumentRows.dossiers(row.get("documents").asList(Value::asMap),
						row.get("statements").asList(Value::asMap)),
				places, row.get("statements").asList(EvidenceRow::read), row.get("version").asString(""), day);
		return new Known(retold, Set.copyOf(row.get("codes").asList((code) -> code.asString())), asked);
	}

	/**
	 * What was known.
	 *
	 * @param retold what the documents tell
	 * @param codes the codes of the places that were asked for
	 * @param asked what was asked for
	 */
	record Known(Retold retold, Set<String> codes, Map<String, Object> asked) {

		Known {
			codes = Set.copyOf(codes);
			asked = new HashMap<>(asked);
		}

		/**
		 * {@return the bodies by the names that were asked for; those that were asked for
		 * otherwise under an empty name}
		 */
		Map<String, List<Match>> matches() {
			Map<String, List<Match>> matches = new LinkedHashMap<>();
			matches.put("",
					Stream
						.of(asked("ids").flatMap((id) -> this.retold.byId(id).stream()),
								asked("duties").flatMap(this.retold::byDuty), this.retold.inPlaces(placesAsked()))
						.flatMap((each) -> each)
						.toList());
			asked("names").forEach((name) -> matches.put(name, this.retold.byName(name, this.codes).toList()));
			return matches;
		}

		private Set<String> placesAsked() {
			return Boolean.TRUE.equals(this.asked.get("everywhere")) ? this.codes
					: Set.copyOf(asked("places").toList());
		}

		private Stream<String> asked(String what) {
			return (this.asked.get(what) instanceof List<?> all) ? all.stream().map(String::valueOf) : Stream.empty();
		}

		/**
		 * {@return the names by which a body could be found}
		 */
		List<AgentName> names(String id) {
			return this.retold.names(id);
		}

	}

}
