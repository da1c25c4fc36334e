package org.yange.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.yange.YangeApplication;
import org.yange.graph.GraphStore;
import org.yange.lineage.DatabaseOnly;
import org.yange.lineage.Direction;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.LineageReader;
import org.yange.lineage.WholeGraph;

/**
 * Loads a country of invented places and prints, side by side, what lineages of its bodies
 * take over HTTP, from the graph in memory, from the database, by Cypher written by hand,
 * and on bare arrays. It asserts nothing.
 */
public final class NationBenchmark {

	private static final int SAMPLE = 300;

	private static final String BY_HAND = """
			MATCH (a:Agency {id: $id})
			OPTIONAL MATCH p = (a)-[:HELD|TRANSFERRED_TO|MERGED_INTO|ALL_DUTIES_TO|RENAMED_TO|CONVERTED_TO|REESTABLISHED_AS*1..24]->(b:Agency)
			WHERE b <> a
			RETURN count(DISTINCT b) AS reached""";

	private NationBenchmark() {
	}

	/**
	 * Runs the benchmark.
	 * @param args how many places (about 315 bodies each), and how often each question is
	 * asked
	 * @throws IOException if there can be no directory
	 */
	public static void main(String[] args) throws IOException {
		Nation nation = new Nation(Integer.parseInt(args[0]), 20261124);
		int rounds = Integer.parseInt(args[1]);
		Path home = Files.createTempDirectory(Path.of("target"), "nation-");
		try (ConfigurableApplicationContext application = new SpringApplication(YangeApplication.class,
				ConstantAnswer.class)
			.run("--server.port=0", "--yange.bolt-port=0", "--yange.home=" + home, "--logging.level.root=warn",
					"--spring.main.banner-mode=off")) {
			load(nation, application);
			measure(application, rounds);
		}
	}

	private static void load(Nation nation, ConfigurableApplicationContext application) {
		GraphStore store = application.getBean(GraphStore.class);
		long start = System.nanoTime();
		long statements = nation.all()
			.mapToLong((documents) -> store.offer(documents).stream().mapToLong((loaded) -> loaded.statements()).sum())
			.sum();
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("%n%,d places, %,d statements loaded in %.1f s, %,.0f a second%n", nation.places(), statements,
				seconds, statements / seconds);
		long waiting = System.nanoTime();
		WholeGraph.Keeper keeper = application.getBean(WholeGraph.Keeper.class);
		while (keeper.current().isEmpty()) {
			Thread.onSpinWait();
		}
		System.gc();
		System.out.printf("The graph in memory followed %.1f s after the last load; %,d MB of heap in use%n",
				(System.nanoTime() - waiting) / 1e9,
				ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
	}

	private static void measure(ConfigurableApplicationContext application, int rounds) {
		Driver driver = application.getBean(Driver.class);
		Map<String, Object> counts = driver.executableQuery("""
				RETURN COUNT { (:Agency) } AS bodies, COUNT { (:Duty) } AS duties, COUNT { ()-->() } AS edges""")
			.execute()
			.records()
			.get(0)
			.asMap();
		System.out.printf("%s; %d cores at a load of %.1f, %s%n%n", counts, Runtime.getRuntime().availableProcessors(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version());
		List<String> sample = sample(driver);
		Rest rest = new Rest(Objects.requireNonNull(application.getEnvironment().getProperty("local.server.port")));
		LineageReader memory = application.getBean(LineageReader.class);
		LineageReader database = DatabaseOnly.reader(application);
		BareArrays arrays = new BareArrays(driver);
		List<Integer> numbers = sample.stream().map(arrays::numberOf).toList();
		List<Ask> byHand = sample.stream().<Ask>map((id) -> () -> reachedByHand(driver, id)).toList();
		Optional<Postgres> postgres = Optional.ofNullable(System.getenv("YANGE_BENCH_POSTGRES"))
			.map((url) -> new Postgres(url, arrays.givers(), arrays.receivers()));
		System.out.println("| lineage forward of one body | told of all | clients | median ms | p99 ms | a second |");
		System.out.println("|---|---|---|---|---|---|");
		for (int clients : List.of(1, 8)) {
			row("Yange over HTTP: all hops, duties, evidence, words (bytes)", clients, rounds,
					sample.stream().map((id) -> rest.get("agencies/" + Rest.encode(id) + "/lineage")).toList());
			row("a constant answer over HTTP (bytes)", clients, rounds,
					Collections.nCopies(sample.size(), rest.get("constant")));
			row("the rules on the graph in memory (flows)", clients, rounds, told(memory, sample));
			row("the rules on one Cypher query (flows)", clients, Math.max(1, rounds / 10), told(database, sample));
			row("Cypher by hand (bodies)", clients, Math.max(1, rounds / 10), byHand);
			postgres.ifPresent((peer) -> row("a recursive query of PostgreSQL (bodies)", clients, rounds,
					numbers.stream().map(peer::reached).toList()));
		}
		BareArrays.Traversal traversal = arrays.traversal();
		row("bare arrays (bodies)", 1, rounds,
				numbers.stream().<Ask>map((number) -> () -> 1 + traversal.reached(number)).toList());
		postgres.ifPresent(Postgres::close);
		allBodies(driver, memory, arrays);
	}

	private static void allBodies(Driver driver, LineageReader memory, BareArrays arrays) {
		BareArrays.Traversal traversal = arrays.traversal();
		long start = System.nanoTime();
		long reached = IntStream.range(0, arrays.size()).mapToLong(traversal::reached).sum();
		double bare = seconds(start);
		List<String> ids = bodies(driver);
		LineageQuestion question = LineageQuestion.of(Direction.FORWARD);
		start = System.nanoTime();
		long flows = ids.parallelStream()
			.mapToLong((id) -> memory.byIds(List.of(id), question).answers(question).get(0).flows().size())
			.sum();
		double rules = seconds(start);
		System.out.printf("%nAll %,d bodies: bare arrays %.2f s (%,d bodies reached), the rules in memory %.1f s (%,d flows)%n",
				ids.size(), bare, reached, rules, flows);
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	private static List<String> bodies(Driver driver) {
		return driver.executableQuery("MATCH (a:Agency) WHERE a.id STARTS WITH '90' RETURN a.id AS id ORDER BY id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	private static List<String> sample(Driver driver) {
		List<String> ids = new ArrayList<>(bodies(driver));
		Collections.shuffle(ids, new Random(7));
		return ids.subList(0, Math.min(SAMPLE, ids.size()));
	}

	private static List<Ask> told(LineageReader reader, List<String> sample) {
		LineageQuestion question = LineageQuestion.of(Direction.FORWARD);
		return sample.stream()
			.<Ask>map((id) -> () -> 1 + reader.byIds(List.of(id), question).answers(question).get(0).flows().size())
			.toList();
	}

	private static int reachedByHand(Driver driver, String id) {
		return 1 + driver.executableQuery(BY_HAND)
			.withParameters(Map.of("id", id))
			.execute()
			.records()
			.get(0)
			.get("reached")
			.asInt();
	}

	private static void row(String way, int clients, int rounds, List<Ask> asks) {
		System.out.printf("| %s | %,d | %d | %s |%n", way, asks.stream().mapToLong(Ask::answer).sum(), clients,
				Clients.measure(asks, clients, rounds));
	}

}
