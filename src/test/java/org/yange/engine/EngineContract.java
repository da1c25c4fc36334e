package org.yange.engine;

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

	private static final String CREATE = "CREATE (:Agency:Contract {id: $id, names: $names})";

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
				"agency_id", "agency_class_id", "plate_id", "duty_id", "jurisdiction_code", "document_id", "clause_id",
				"statement_id");
		assertThat(this.client.query("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")
			.fetchAs(String.class)
			.all()).contains("agency_name", "agency_jurisdiction", "plate_name", "duty_jurisdiction",
					"statement_document", "agency_names", "duty_names");
	}

	@Test
	void findsTheNameThatHoldsThePhraseAndNoOtherWithTheSameCharacters() {
		create("contract:1", "契约测试市监察局", "契约测试市行政监察局");
		create("contract:2", "契约测试市监督检察局");
		assertThat(this.client.query("""
				CALL db.index.fulltext.queryNodes('agency_names', $phrase) YIELD node
				WHERE node:Contract
				RETURN node.id""").bind("\"行政监察\"").to("phrase").fetchAs(String.class).all())
			.containsExactly("contract:1");
	}

	@Test
	void refusesASecondNodeOfTheSameId() {
		create("contract:1", "契约测试市监察局");
		try (Session session = this.driver.session()) {
			assertThatExceptionOfType(ClientException.class)
				.isThrownBy(() -> session.run(CREATE, Map.of("id", "contract:1", "names", "契约测试市审计局")).consume())
				.withMessageContaining("already exists");
		}
	}

	@Test
	void keepsNothingOfATransactionThatFails() {
		try (Session session = this.driver.session()) {
			assertThatExceptionOfType(ClientException.class)
				.isThrownBy(() -> session.executeWriteWithoutResult((tx) -> {
					tx.run(CREATE, Map.of("id", "contract:1", "names", "契约测试市监察局")).consume();
					tx.run(CREATE, Map.of("id", "contract:1", "names", "契约测试市审计局")).consume();
				}));
		}
		assertThat(this.client.query("MATCH (n:Contract) RETURN count(n)").fetchAs(Long.class).one()).contains(0L);
	}

	private void create(String id, String... names) {
		this.client.query(CREATE).bindAll(Map.of("id", id, "names", names)).run();
	}

}
