package org.yange.snapshot;

import java.util.List;
import java.util.Set;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.yange.engine.CypherFiles;
import org.yange.graph.AgentName.As;
import org.yange.lineage.Around;
import org.yange.snapshot.Holdings.Held;

/** Reads what snapshots are made of from the database. */
@Component
class SnapshotSource {

	private static final CypherFiles CYPHER = CypherFiles.in("snapshot");

	private final Neo4jClient client;

	private final Around around;

	SnapshotSource(Neo4jClient client, Around around) {
		this.client = client;
		this.around = around;
	}

	String version() {
		return this.client.query(CYPHER.named("version")).fetchAs(String.class).one().orElse("");
	}

	Holdings holdings() {
		return new Holdings(List.copyOf(this.client.query(CYPHER.named("documents"))
			.fetchAs(Held.class)
			.mappedBy((types, row) -> new Held(row.get("id").asString(), row.get("hash").asString(),
					Set.copyOf(row.get("jurisdictions").asList((code) -> code.asString()))))
			.all()));
	}

	PlacePart place(String code) {
		List<Named> names = List.copyOf(this.client.query(CYPHER.named("names"))
			.bind(code)
			.to("code")
			.fetchAs(Named.class)
			.mappedBy((types, row) -> new Named(row.get("value").asString(), As.labelled(row.get("as").asString()),
					row.get("body").asString()))
			.all());
		return new PlacePart(Content.of(this.around.place(code), names));
	}

}
