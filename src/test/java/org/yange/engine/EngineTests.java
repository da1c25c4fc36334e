package org.yange.engine;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = { "yange.bolt-port=0", "yange.home=target/engine-tests" })
class EngineTests {

	@Autowired
	private Neo4jClient client;

	@Test
	void bringsTheSchemaUpToDateBeforeAnythingReads() {
		assertThat(this.client.query("SHOW CONSTRAINTS YIELD name RETURN name").fetchAs(String.class).all())
			.contains("agency_id", "jurisdiction_code");
	}

}
