package org.yange.engine;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(properties = "yange.engine=external", webEnvironment = WebEnvironment.NONE)
@Testcontainers(disabledWithoutDocker = true)
class ContainerEngineContractIT extends EngineContract {

	@Container
	private static final Neo4jContainer NEO4J = new Neo4jContainer("neo4j:5.26");

	@DynamicPropertySource
	static void tellWhereItIs(DynamicPropertyRegistry registry) {
		registry.add("NEO4J_URI", NEO4J::getBoltUrl);
		registry.add("NEO4J_USERNAME", () -> "neo4j");
		registry.add("NEO4J_PASSWORD", NEO4J::getAdminPassword);
	}

}
