package org.yange.engine;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class EmbeddedEngineIT {

	private static final SchemaMigration SCHEMA = new SchemaMigration("cypher/migrations");

	@TempDir
	private Path directory;

	@Test
	void keepsDataAndSchemaOverARestart() {
		try (EmbeddedEngine engine = EmbeddedEngine.start(this.directory, 0); Driver driver = connect(engine)) {
			SCHEMA.applyTo(driver);
			driver.executableQuery("CREATE (:Agency {id: '410800:市监察局'})").execute();
		}
		try (EmbeddedEngine engine = EmbeddedEngine.start(this.directory, 0); Driver driver = connect(engine)) {
			SCHEMA.applyTo(driver);
			assertThat(driver.executableQuery("MATCH (a:Agency) RETURN a.id").execute().records()).singleElement()
				.satisfies((row) -> assertThat(row.get(0).asString()).isEqualTo("410800:市监察局"));
		}
	}

	@Test
	void namesTheDirectoryThatAnotherProcessUses() {
		try (EmbeddedEngine engine = EmbeddedEngine.start(this.directory, 0)) {
			assertThat(engine.getUri().getPort()).isPositive();
			assertThatExceptionOfType(EngineStartException.class)
				.isThrownBy(() -> EmbeddedEngine.start(this.directory, 0))
				.withMessage("The directory " + this.directory + " is in use by another process.")
				.satisfies((ex) -> assertThat(ex.remedy()).contains("YANGE_HOME"));
		}
	}

	@Test
	void namesThePortThatAnotherProcessUses(@TempDir Path other) {
		try (EmbeddedEngine engine = EmbeddedEngine.start(this.directory, 0)) {
			assertThatExceptionOfType(EngineStartException.class)
				.isThrownBy(() -> EmbeddedEngine.start(other, engine.getUri().getPort()))
				.withMessage("The Bolt port " + engine.getUri().getPort() + " is in use by another process.")
				.satisfies((ex) -> assertThat(ex.remedy()).contains("YANGE_BOLT_PORT"));
		}
	}

	@Test
	void refusesDataWhoseMigrationsWereModified() {
		try (EmbeddedEngine engine = EmbeddedEngine.start(this.directory, 0); Driver driver = connect(engine)) {
			SCHEMA.applyTo(driver);
			driver.executableQuery("MATCH (m:__Neo4jMigration {version: '001'}) SET m.checksum = 'another'").execute();
			assertThatExceptionOfType(EngineStartException.class).isThrownBy(() -> SCHEMA.applyTo(driver))
				.withMessageStartingWith("The schema cannot be brought up to date.")
				.withMessageContaining("001");
		}
	}

	@Test
	void namesTheMigrationThatFails() {
		try (EmbeddedEngine engine = EmbeddedEngine.start(this.directory, 0); Driver driver = connect(engine)) {
			assertThatExceptionOfType(EngineStartException.class)
				.isThrownBy(() -> new SchemaMigration("cypher-that-fails").applyTo(driver))
				.withMessageContaining("001 (\"Fails\")")
				.withMessageContaining("Invalid input");
		}
	}

	@Test
	void startsAgainAfterAMigrationWasKilled() {
		try (EmbeddedEngine engine = EmbeddedEngine.start(this.directory, 0); Driver driver = connect(engine)) {
			SCHEMA.applyTo(driver);
			driver.executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'John Doe'})").execute();
			assertThatExceptionOfType(EngineStartException.class).isThrownBy(() -> SCHEMA.applyTo(driver));
		}
		try (EmbeddedEngine engine = EmbeddedEngine.start(this.directory, 0); Driver driver = connect(engine)) {
			assertThatNoException().isThrownBy(() -> SCHEMA.applyTo(driver));
		}
	}

	private static Driver connect(EmbeddedEngine engine) {
		return GraphDatabase.driver(engine.getUri());
	}

}
