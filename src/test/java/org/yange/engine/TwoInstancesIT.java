package org.yange.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yange.Api;
import org.yange.Api.Answer;
import org.yange.YangeProcess;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Two applications beside one engine: what one loads, the other answers. */
@SpringBootTest(properties = "yange.engine=external", webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Api.class)
@DirtiesContext
class TwoInstancesIT {

	/** The other is asked again after a second; the rest is for a busy machine. */
	private static final Duration SOON = Duration.ofSeconds(20);

	private static final String LINEAGE = "/api/v1/lineage" + Api.query("agency", "市甲局", "jurisdiction", "999001");

	private static final Pattern PORT = Pattern.compile("port (\\d+)");

	@TempDir
	private static Path directory;

	@TempDir
	private static Path home;

	private static EngineProcess process;

	@Autowired
	private Api api;

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

	@Test
	void whatOneLoadsOrTakesBackTheOtherAnswersSoon() throws Exception {
		try (YangeProcess second = YangeProcess.start(home, "--yange.engine=external", "--NEO4J_URI=" + process.uri(),
				"--NEO4J_USERNAME=neo4j", "--NEO4J_PASSWORD=" + process.password())) {
			Matcher port = PORT.matcher(second.await("started on port"));
			assertThat(port.find()).isTrue();
			second.await("Snapshot of version");
			Api other = new Api(new MockEnvironment().withProperty("local.server.port", port.group(1)));
			assertThat(other.ask("GET", LINEAGE).status()).isEqualTo(404);
			load(this.api);
			assertThat(answersAlike(this.api, other).json().at("/text").asString()).contains("“养老服务管理”职责划入市乙局");
			assertThat(other.ask("DELETE", "/api/v1/documents/yunxi-2010").status()).isEqualTo(204);
			assertThat(answersAlike(other, this.api).status()).isEqualTo(404);
		}
	}

	private static Answer answersAlike(Api one, Api other) throws InterruptedException {
		long end = System.nanoTime() + SOON.toNanos();
		Answer expected = one.ask("GET", LINEAGE);
		while (!other.ask("GET", LINEAGE).equals(expected) && System.nanoTime() < end) {
			Thread.sleep(100);
		}
		assertThat(other.ask("GET", LINEAGE)).isEqualTo(expected);
		return expected;
	}

	private static void load(Api api) {
		Answer answer = api.send("POST",
				"/api/v1/documents" + Api.query("id", "yunxi-2010", "jurisdiction", "999001", "place", "云溪市", "title",
						"云溪市机构改革方案", "effective", "2010-03-01"),
				"item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note\n(一)1,TRANSFERRED_TO,市甲局,市乙局,养老服务管理,,,,,,\n"
					.getBytes(StandardCharsets.UTF_8),
				"Content-Type", "text/csv");
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
	}

}
