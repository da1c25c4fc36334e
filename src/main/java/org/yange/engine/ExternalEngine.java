package org.yange.engine;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.yange.engine.EngineProperties.External;

/**
 * A Neo4j that someone else runs.
 *
 * @param uri where it is
 * @param username who logs in
 * @param password with which password
 */
record ExternalEngine(URI uri, String username, String password) implements Engine {

	private static final Set<String> SCHEMES = Set.of("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc");

	/**
	 * {@return the engine that the settings describe}
	 * @throws EngineStartException if they are incomplete or give no address of a Neo4j
	 */
	static ExternalEngine at(External settings) {
		if (settings.uri().isEmpty() || settings.username().isEmpty() || settings.password().isEmpty()) {
			throw new EngineStartException("The external engine is chosen, but not where it is and how to log in.",
					"Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, or leave YANGE_ENGINE unset.", null);
		}
		try {
			URI uri = new URI(settings.uri());
			if (uri.getHost() != null && SCHEMES.contains(uri.getScheme())) {
				return new ExternalEngine(uri, settings.username(), settings.password());
			}
		}
		catch (URISyntaxException ex) {
			throw noAddress(settings, ex);
		}
		throw noAddress(settings, null);
	}

	private static EngineStartException noAddress(External settings, @Nullable URISyntaxException cause) {
		return new EngineStartException("NEO4J_URI is no address of a Neo4j: " + settings.uri(),
				"Set it to an address such as bolt://localhost:7687 or neo4j+s://example.org.", cause);
	}

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
