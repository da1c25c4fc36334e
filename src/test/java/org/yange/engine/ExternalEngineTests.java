package org.yange.engine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.yange.engine.EngineProperties.External;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExternalEngineTests {

	@Test
	void logsInAsToldWithoutShowingThePassword() {
		ExternalEngine engine = ExternalEngine.at(new External("neo4j+s://example.org", "yange", "secret"));
		assertThat(engine.getUri()).hasToString("neo4j+s://example.org");
		assertThat(engine.getAuthToken()).isEqualTo(AuthTokens.basic("yange", "secret"));
		assertThat(engine.toString()).doesNotContain("secret");
		assertThat(new External("neo4j+s://example.org", "yange", "secret").toString()).doesNotContain("secret");
	}

	@ParameterizedTest
	@CsvSource({ "'', neo4j, secret", "bolt://localhost:7687, '', secret", "bolt://localhost:7687, neo4j, ''" })
	void saysWhatToSetWhenASettingIsMissing(String uri, String username, String password) {
		External settings = new External(uri, username, password);
		assertThatExceptionOfType(EngineStartException.class).isThrownBy(() -> ExternalEngine.at(settings))
			.satisfies((ex) -> assertThat(ex.remedy()).contains("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost:7687", "http://localhost:7474", "bolt:localhost", "no address" })
	void refusesWhatIsNoAddressOfANeo4j(String uri) {
		External settings = new External(uri, "neo4j", "secret");
		assertThatExceptionOfType(EngineStartException.class).isThrownBy(() -> ExternalEngine.at(settings))
			.withMessage("NEO4J_URI is no address of a Neo4j: " + uri);
	}

}
