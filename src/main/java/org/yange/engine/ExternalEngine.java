package org.yange.engine;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

/** A Neo4j that someone else runs. */
record ExternalEngine(URI uri, String username, String password) implements Engine {

	@Override
	public URI getUri() {
		return this.uri;
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic(this.username, this.password);
	}

	@Override
	public void close() {
		// Not ours to stop.
	}

	@Override
	public String toString() {
		return "ExternalEngine[" + this.uri + "]";
	}

}
