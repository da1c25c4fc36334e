package org.yange.engine;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What Yange expects of any engine, wherever it runs. */
abstract class EngineContract {

	private static final String CREATE = "CREATE (:Agency:Contract {id: $id, name: $name})";

	@Autowired
	private Neo4jClient client;

	@Autowired
	private Driver driver;

	@AfterEach
	void forgetWhatTheTestWrote() {
		this.client.query("MATCH (n:Contract) DETACH DELETE n").run();
	}

	@Test
	void answersOverBolt() {
		assertThat(this.client.query("RETURN '沿革'").fetchAs(String.class).one()).contains("沿革");
	}

	@Test
	void hasTheSchemaOnline() {
		assertThat(this.client.query("SHOW CONSTRAINTS YIELD name RETURN name").fetchAs(String.class).all()).contains(
				"agency_id", "agency_class_id", "plate_id", "duty_id", "agent_name_value", "jurisdiction_code",
				"document_id", "clause_id", "statement_id", "data_version_id");
		assertThat(this.client.query("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")
			.fetchAs(String.class)
			.all()).contains("agency_name", "agency_jurisdiction", "agency_class_jurisdiction", "plate_name",
					"plate_jurisdiction", "duty_jurisdiction", "statement_document", "clause_document", "agency_names",
					"agent_name_part", "duty_names", "duty_name_part");
	}

	@Test
	void findsTheNameThatHoldsThePhraseAndNoOtherWithTheSameCharacters() {
		this.client.query("UNWIND $names AS name CREATE (:AgentName:Contract {value: name})")
			.bind(List.of("契约测试市行政监察局", "契约测试市行政监督检察局"))
			.to("names")
			.run();
		assertThat(this.client.query("""
				CALL db.index.fulltext.queryNodes('agency_names', $phrase) YIELD node
				WHERE node:Contract
				RETURN node.value""").bind("\"行政监察\"").to("phrase").fetchAs(String.class).all())
			.containsExactly("契约测试市行政监察局");
	}

	@Test
	void refusesASecondNodeOfTheSameId() {
		this.client.query(CREATE).bindAll(agency("契约测试市监察局")).run();
		try (Session session = this.driver.session()) {
			assertThatExceptionOfType(ClientException.class)
				.isThrownBy(() -> session.run(CREATE, agency("契约测试市审计局")).consume())
				.withMessageContaining("already exists");
		}
	}

	@Test
	void keepsNothingOfATransactionThatFails() {
		try (Session session = this.driver.session()) {
			assertThatExceptionOfType(ClientException.class)
				.isThrownBy(() -> session.executeWriteWithoutResult((tx) -> {
					tx.run(CREATE, agency("契约测试市监察局")).consume();
					tx.run(CREATE, agency("契约测试市审计局")).consume();
				}));
		}
		assertThat(this.client.query("MATCH (n:Contract) RETURN count(n)").fetchAs(Long.class).one()).contains(0L);
	}

	private static Map<String, Object> agency(String name) {
		return Map.of("id", "contract:1", "name", name);
	}

}
