package org.yange.engine;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(properties = "yange.engine=external", webEnvironment = WebEnvironment.NONE)
@DirtiesContext
class ExternalEngineContractIT extends EngineContract {

	@TempDir
	private static Path directory;

	private static EngineProcess process;

	@BeforeAll
	static void start() throws IOException {
		process = EngineProcess.start(directory);
	}

	@AfterAll
	static void stop() {
		process.close();
	}

	@DynamicPropertySource
	static void tellWhereItIs(DynamicPropertyRegistry registry) {
		registry.add("NEO4J_URI", () -> process.uri());
		registry.add("NEO4J_USERNAME", () -> "neo4j");
		registry.add("NEO4J_PASSWORD", () -> process.password());
	}

}
