package org.yange.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Driver;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.yange.YangeApplication;

/**
 * Prints how long the application takes to its first answer and, once warm, for each kind
 * of question, beside two ways that do without it. It asserts nothing.
 */
public final class AnswerBenchmark {

	private static final Path STATEMENTS = Path.of("import", "jiaozuo-2019", "statements.csv");

	private static final String PLACE = "410800";

	private static final String BODY = "市应急管理局";

	private static final String HOLDER = "市人力资源和社会保障局";

	private static final String DUTY = "公务员管理";

	private AnswerBenchmark() {
	}

	/**
	 * Runs the benchmark.
	 * @param args how often each question is asked to warm up, and again to be timed
	 * @throws IOException if the statements cannot be read
	 */
	public static void main(String[] args) throws IOException {
		int rounds = Integer.parseInt(args[0]);
		Path home = Files.createTempDirectory(Path.of("target"), "benchmark-");
		try (ConfigurableApplicationContext application = SpringApplication.run(YangeApplication.class,
				"--server.port=0", "--yange.bolt-port=0", "--yange.home=" + home, "--logging.level.root=warn",
				"--spring.main.banner-mode=off")) {
			Rest rest = new Rest(Objects.requireNonNull(application.getEnvironment().getProperty("local.server.port")));
			rest.get(lineage("监察局")).answer();
			long first = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
			print(first, rounds);
			contests(rest, new Cypher(application.getBean(Driver.class)), Scan.of(STATEMENTS))
				.forEach((contest) -> System.out.println(contest.row(rounds)));
		}
	}

	private static void print(long first, int rounds) {
		Runtime machine = Runtime.getRuntime();
		System.out.printf("%n%d cores at a load of %.1f, %s %s, %s; %d rounds to warm up, %d timed, one client%n",
				machine.availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
				System.getProperty("java.vm.name"), Runtime.version(), System.getProperty("os.arch"), rounds, rounds);
		System.out.printf("From the start of the process to the first answer, on an empty directory: %.1f s%n%n",
				first / 1000.0);
		System.out
			.println("| question | REST median ms | p99 | Cypher over Bolt median ms | p99 | scan median ms | p99 |");
		System.out.println("|---|---|---|---|---|---|---|");
	}

	private static List<Contest> contests(Rest rest, Cypher cypher, Scan scan) {
		List<String> names = cypher.names();
		String agency = PLACE + ":" + BODY + "@jiaozuo-2019";
		String duty = "jiaozuo-2019:(二)3:" + HOLDER + ":" + DUTY;
		return List.of(
				new Contest("lineage of 监察局, forward", rest.get(lineage("监察局")),
						cypher.analyst("where-did-the-duties-go", Map.of("name", "监察局")), scan.forward("监察局")),
				new Contest("the same asked in words", rest.get("answers?question=" + Rest.encode("监察局的职责去哪了")),
						cypher.analyst("where-did-the-duties-go", Map.of("name", "监察局")), scan.forward("监察局")),
				new Contest("lineage of 市应急管理局, backward", rest.get(lineage(BODY) + "&direction=backward"),
						cypher.analyst("where-did-the-duties-come-from", Map.of("name", BODY)), scan.backward(BODY)),
				new Contest("bodies by a word, 监察", rest.get("agencies?q=" + Rest.encode("监察")),
						cypher.analyst("bodies-by-word", Map.of("word", "监察")), scan.bodies("监察")),
				new Contest("all of one body, 市应急管理局", rest.get("agencies/" + Rest.encode(agency)),
						cypher.own("agency", Map.of("id", agency)), scan.around(BODY)),
				new Contest("duties by a word, 公务员", rest.get("duties?q=" + Rest.encode("公务员")),
						cypher.analyst("duties-by-word", Map.of("word", "公务员")), scan.duties("公务员")),
				new Contest("who holds 公务员管理", rest.get("duties/" + Rest.encode(duty) + "/holder"),
						cypher.own("holder", Map.of("id", duty)), scan.holder(HOLDER, DUTY)),
				new Contest("bodies of 焦作市 with quotas", rest.get("jurisdictions/" + PLACE + "/agencies"),
						cypher.own("place", Map.of("code", PLACE)), scan.place()),
				new Contest("all audits of 焦作市", rest.get("audits?jurisdiction=" + PLACE), null, null, 0.1),
				new Contest("successions of " + names.size() + " names", rest.post("successions", names),
						cypher.own("successions", Map.of("names", names)), scan.forward(names), 0.1));
	}

	private static String lineage(String name) {
		return "lineage?agency=" + Rest.encode(name);
	}

}
