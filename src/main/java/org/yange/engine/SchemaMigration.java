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

	private static final MigrationsConfig CONFIG = MigrationsConfig.builder()
		.withLocationsToScan("classpath:cypher/migrations")
		.build();

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (bean instanceof Driver driver) {
			migrate(driver);
		}
		return bean;
	}

	private static void migrate(Driver driver) {
		try {
			driver.verifyConnectivity();
			new Migrations(CONFIG, driver).apply();
		}
		catch (MigrationsException ex) {
			throw new EngineStartException("The schema could not be brought up to date: " + ex.getMessage(),
					"Start the version of Yange that this data belongs to, or another YANGE_HOME.", ex);
		}
		catch (Neo4jException ex) {
			throw new EngineStartException("The graph database does not answer: " + ex.getMessage(),
					"See that it runs, and that NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD are right.", ex);
		}
	}

}
