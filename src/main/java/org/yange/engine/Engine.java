package org.yange.engine;

import java.net.URI;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Where the graph database is and how to log in: all that tells one engine from another.
 */
sealed interface Engine extends Neo4jConnectionDetails, AutoCloseable permits EmbeddedEngine, ExternalEngine {

	@Override
	URI getUri();

	/** Releases what the engine holds; an engine that others run goes on. */
	@Override
	void close();

}
