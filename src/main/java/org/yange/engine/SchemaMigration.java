package org.yange.engine;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Brings the schema up to date before anyone gets the driver, so that nothing can read or
 * write without it. This also compiles the first Cypher, which takes seconds.
 */
final class SchemaMigration implements BeanPostProcessor {

	private final MigrationsConfig migrations;

	/**
	 * Creates the step that applies what a directory of the class path holds.
	 * @param directory such as {@code cypher/migrations}
	 */
	SchemaMigration(String directory) {
		this.migrations = MigrationsConfig.builder().withLocationsToScan("classpath:" + directory).build();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (bean instanceof Driver driver) {
			applyTo(driver);
		}
		return bean;
	}

	/**
	 * Applies the migrations that are missing, after checking the earlier ones.
	 * @throws EngineStartException if the database does not answer, if a migration fails,
	 * or if an applied one has been modified since
	 */
	void applyTo(Driver driver) {
		try {
			driver.verifyConnectivity();
			new Migrations(this.migrations, driver).apply();
		}
		catch (MigrationsException ex) {
			throw new EngineStartException("The schema cannot be brought up to date. " + explain(ex),
					"Start the version of Yange that this data belongs to, or choose another database (YANGE_HOME or NEO4J_URI).",
					ex);
		}
		catch (Neo4jException ex) {
			throw new EngineStartException("The graph database does not answer: " + ex.getMessage(),
					"See that it runs, and that NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD are right.", ex);
		}
	}

	private static String explain(MigrationsException failure) {
		Throwable cause = failure.getCause();
		return failure.getMessage() + ((cause != null) ? " " + cause.getMessage() : "");
	}

}
