package org.yange.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yange.Api;
import org.yange.Api.Answer;
import org.yange.YangeTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many ask while documents are loaded and taken back: each answer is that of the data
 * which it names. {@code -Dload.seconds=600} asks for longer.
 */
@YangeTest
class AnswersUnderLoadIT {

	private static final Logger log = LoggerFactory.getLogger(AnswersUnderLoadIT.class);

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("load.seconds", 30));

	private static final int CLIENTS = 8;

	private static final Pattern VERSION = Pattern.compile("\"dataVersion\":\"(\\w+)\"");

	private static final String FIRST = """
			item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note
			(一)1,TRANSFERRED_TO,市甲局,市乙局,养老服务管理,,,,,,
			(一)2,ABOLISHED,市丙局,,,,,,,,
			(一)2,TRANSFERRED_TO,市丙局,市乙局,,,,,,,
			""";

	private static final String SECOND = """
			item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note
			(一)1,RENAMED_TO,市乙局,市丁局,,,,,,,
			(一)2,TRANSFERRED_TO,市甲局,市戊局,殡葬管理,,,,,,
			""";

	private static final List<String> QUESTIONS = List.of(
			"/api/v1/lineage" + Api.query("agency", "市甲局", "jurisdiction", "999001"),
			"/api/v1/lineage" + Api.query("agency", "市丙局", "jurisdiction", "999001"),
			"/api/v1/lineage" + Api.query("agency", "市丁局", "jurisdiction", "999001", "direction", "backward"),
			"/api/v1/lineage" + Api.query("agency", "监察局", "jurisdiction", "410800"),
			"/api/v1/lineage" + Api.query("agency", "国家经济贸易委员会", "direction", "both"),
			"/api/v1/correspondences" + Api.query("jurisdiction", "999001", "from", "2009-01-01", "to", "2020-01-01"));

	@Autowired
	private Api api;

	@AfterEach
	void takeBack() {
		takeBack("yunxi-2010");
		takeBack("yunxi-2015");
	}

	@Test
	void eachAnswerIsThatOfTheDataItNames() throws Exception {
		Map<String, Map<String, Answer>> right = new HashMap<>();
		learn(right);
		load("yunxi-2010", "2010-03-01", FIRST);
		learn(right);
		load("yunxi-2015", "2015-03-01", SECOND);
		learn(right);
		takeBack("yunxi-2010");
		learn(right);
		takeBack("yunxi-2015");
		long end = System.nanoTime() + TIME.toNanos();
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		try {
			List<Future<List<Long>>> asked = new ArrayList<>();
			for (int client = 0; client < CLIENTS; client++) {
				asked.add(clients.submit(asking(right, end, client)));
			}
			int loads = 0;
			while (System.nanoTime() < end) {
				load("yunxi-2010", "2010-03-01", FIRST);
				load("yunxi-2015", "2015-03-01", SECOND);
				takeBack("yunxi-2010");
				takeBack("yunxi-2015");
				loads += 4;
			}
			List<Long> nanos = new ArrayList<>();
			for (Future<List<Long>> each : asked) {
				nanos.addAll(each.get());
			}
			report(nanos, loads);
			assertThat(right).hasSize(4);
			assertThat(loads).isPositive();
		}
		finally {
			clients.shutdownNow();
		}
	}

	private Callable<List<Long>> asking(Map<String, Map<String, Answer>> right, long end, int seed) {
		return () -> {
			Random lot = new Random(seed);
			List<Long> nanos = new ArrayList<>();
			while (System.nanoTime() < end) {
				String question = QUESTIONS.get(lot.nextInt(QUESTIONS.size()));
				long start = System.nanoTime();
				Answer answer = this.api.ask("GET", question);
				nanos.add(System.nanoTime() - start);
				Matcher version = VERSION.matcher(answer.text());
				assertThat(answer.status()).as(answer.text()).isIn(200, 404);
				if (version.find()) {
					assertThat(right.get(version.group(1))).as(question).containsEntry(question, answer);
				}
				else {
					assertThat(right.values().stream().flatMap((each) -> Stream.ofNullable(each.get(question))))
						.as(question)
						.extracting(Answer::status)
						.contains(404);
				}
			}
			return nanos;
		};
	}

	private void learn(Map<String, Map<String, Answer>> right) {
		String version = this.api.get("/api/v1/documents").at("/dataVersion").asString();
		Map<String, Answer> answers = new HashMap<>();
		QUESTIONS.forEach((question) -> answers.put(question, this.api.ask("GET", question)));
		right.put(version, answers);
	}

	private void load(String id, String effective, String statements) {
		Answer answer = this.api.send("POST",
				"/api/v1/documents" + Api.query("id", id, "jurisdiction", "999001", "place", "云溪市", "title", id,
						"effective", effective),
				statements.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/csv");
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
	}

	private void takeBack(String id) {
		this.api.ask("DELETE", "/api/v1/documents/" + id);
	}

	private static void report(List<Long> nanos, int loads) {
		List<Long> sorted = nanos.stream().sorted().toList();
		log.info("{} answers while {} documents were loaded or taken back; median {} ms, p99 {} ms", sorted.size(),
				loads, sorted.get(sorted.size() / 2) / 1_000_000.0, sorted.get(sorted.size() * 99 / 100) / 1_000_000.0);
	}

}
