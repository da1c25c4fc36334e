package org.yange.engine;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What can be set about the engine.
 *
 * @param engine which one
 * @param home where Yange keeps its data
 * @param boltPort the port of the embedded engine, 0 for any free one
 * @param external how to reach the external engine
 */
@ConfigurationProperties("yange")
record EngineProperties(Mode engine, Path home, int boltPort, External external) {

	Path directory() {
		return this.home.resolve("neo4j");
	}

	enum Mode {

		EMBEDDED, EXTERNAL

	}

	record External(String uri, String username, String password) {

		@Override
		public String toString() {
			return "External[" + this.uri + "]";
		}

	}

}
