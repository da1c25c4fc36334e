package org.yange.register;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.yange.engine.CypherFiles;

/** Tells from which data answers are given. */
@Service
public class DataVersion {

	private static final CypherFiles CYPHER = CypherFiles.in("register");

	private final Neo4jClient client;

	DataVersion(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * {@return the fingerprint of the documents that the graph is made of; empty before
	 * the first}
	 */
	public String current() {
		return this.client.query(CYPHER.named("version")).fetchAs(String.class).one().orElse("");
	}

}
