package org.yange.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;

/** The program of {@link EngineProcess}: runs until its input ends. */
final class EngineWithPassword {

	private EngineWithPassword() {
	}

	public static void main(String[] args) throws IOException {
		DatabaseManagementService service = EmbeddedEngine.builder(Path.of(args[0]), 0)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.build();
		service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
			.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", System.getenv("NEO4J_PASSWORD")));
		System.out.println(args[1] + "bolt://127.0.0.1:" + EmbeddedEngine.boltPort(service));
		System.out.flush();
		while (System.in.read() != -1) {
			// Whoever started this says nothing; the end of its input is the end of the
			// test.
		}
		service.shutdown();
	}

}
