package org.yange.lineage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every body of the 焦作 plan in both directions, against tables that a person wrote from
 * the plan and the rules, without the program.
 */
class JiaozuoLineageTests {

	private static final Subgraph GRAPH = GraphInMemory.of(GraphInMemory.dossier(Path.of("import", "jiaozuo-2019")));

	@Test
	void everyDutyGoesWhereTheClausesSay() {
		Set<String> expected = rows("flows").map((row) -> String.join(" ", row.get("item"), row.get("change"),
				row.get("from"), row.get("to"), row.get("duty").isEmpty() ? "*" : row.get("duty")))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> told = answers(Direction.FORWARD).flatMap((answer) -> answer.flows().stream())
			.flatMap((flow) -> told(flow))
			.collect(Collectors.toCollection(TreeSet::new));
		answers(Direction.BACKWARD).flatMap((answer) -> answer.flows().stream())
			.filter((flow) -> flow.from().id() == null)
			.flatMap((flow) -> told(flow))
			.map((line) -> line.replaceFirst(" (军队|相关部门) ", "  "))
			.forEach(told::add);
		assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
	}

	private static Stream<String> told(Flow flow) {
		String from = (flow.from().id() != null || !flow.from().name().isEmpty()) ? flow.from().name() : "";
		return flow.evidence()
			.stream()
			.map((clause) -> String.join(" ", clause.item(), flow.change().name(), from, flow.to().name(),
					flow.duty().whole() ? "*" : flow.duty().name()));
	}

	@Test
	void everyFateAndResidueIsWhatTheClausesLeave() {
		Set<String> expected = rows("fates")
			.map((row) -> String.join(" ", row.get("name"), row.get("fate"), row.get("residue")))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> told = answers(Direction.FORWARD)
			.filter((answer) -> !answer.flows().isEmpty() || answer.agency().fate() != Fate.ACTIVE)
			.map((answer) -> String.join(" ", answer.agency().name(), answer.agency().fate().label(),
					answer.residue().state().label()))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void everyEndIsStatedOrInferredByTheClauseThatMakesIt() {
		Set<String> expected = rows("fates").filter((row) -> !Set.of("active", "not-stated").contains(row.get("fate")))
			.map((row) -> row.get("name") + " " + row.get("certainty"))
			.collect(Collectors.toCollection(TreeSet::new));
		Map<String, String> items = rows("fates")
			.collect(Collectors.toMap((row) -> row.get("name"), (row) -> row.get("item")));
		List<LineageAnswer> ended = answers(Direction.FORWARD)
			.filter((answer) -> answer.agency().fateCertainty() != null)
			.toList();
		assertThat(ended)
			.extracting((answer) -> answer.agency().name() + " "
					+ Objects.requireNonNull(answer.agency().fateCertainty()).label())
			.containsExactlyInAnyOrderElementsOf(expected);
		assertThat(ended).allSatisfy((answer) -> assertThat(answer.agency().fateEvidence()).extracting(Evidence::item)
			.as(answer.agency().name())
			.contains(items.get(answer.agency().name())));
	}

	@Test
	void everyWholeIsTheRestWhereDutiesAreNamedElsewhere() {
		Set<String> expected = rows("whole_except").map(
				(row) -> String.join(" ", row.get("from"), row.get("to"), row.get("except_duty"), row.get("except_to")))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> told = answers(Direction.FORWARD).flatMap((answer) -> answer.flows().stream())
			.filter((flow) -> flow.hop() == 1 && flow.duty().whole())
			.flatMap((flow) -> flow.duty()
				.except()
				.stream()
				.map((other) -> String.join(" ", flow.from().name(), flow.to().name(), other.name(), other.to())))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void everyReceiverHasTheSourcesThatTheClausesName() {
		Set<String> expected = rows("backward").map((row) -> row.get("name") + " < " + sorted(row.get("sources"))
				+ (row.get("open").equals("yes") ? " open" : "") + (row.get("unnamed").equals("yes") ? " unnamed" : ""))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> told = answers(Direction.BACKWARD).filter((answer) -> !answer.flows().isEmpty())
			.map((answer) -> answer.agency().name() + " < "
					+ sorted(answer.flows()
						.stream()
						.filter((flow) -> flow.from().id() != null)
						.map((flow) -> flow.from().name())
						.collect(Collectors.joining(";")))
					+ (answer.warnings().stream().anyMatch((each) -> each.code().equals("list-open")) ? " open" : "")
					+ (answer.flows().stream().anyMatch((flow) -> flow.from().id() == null) ? " unnamed" : ""))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void everyPlateHangsWhereTheClausesSay() {
		Set<String> expected = rows("plates")
			.map((row) -> row.get("item") + " " + row.get("agency") + " " + row.get("plate"))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(arrangements(EdgeKind.CARRIES_PLATE)).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void everyArrangementIsStatedAsTheClausesSay() {
		Set<EdgeKind> kinds = Set.of(EdgeKind.HOSTS_OFFICE, EdgeKind.MANAGED_BY, EdgeKind.DAILY_WORK_BY,
				EdgeKind.OVERSEES);
		for (EdgeKind kind : kinds) {
			Set<String> expected = rows("arrangements").filter((row) -> row.get("kind").equals(kind.name()))
				.map((row) -> row.get("item") + " " + row.get("from") + " " + row.get("to"))
				.collect(Collectors.toCollection(TreeSet::new));
			assertThat(arrangements(kind)).as(kind.name()).containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	@Test
	void nothingLeadsBackwardThatDoesNotLeadForward() {
		Set<String> forward = pairs(Direction.FORWARD, (answer) -> answer.agency().id(), (flow) -> flow.to().id());
		Set<String> backward = pairs(Direction.BACKWARD, (answer) -> null, (flow) -> flow.to().id());
		assertThat(forward).containsAll(backward);
	}

	private static Set<String> pairs(Direction direction, Function<LineageAnswer, String> from,
			Function<Flow, String> to) {
		return answers(direction)
			.flatMap((answer) -> answer.flows()
				.stream()
				.filter((flow) -> flow.hop() == 1 && flow.from().id() != null)
				.map((flow) -> Objects.requireNonNullElse(from.apply(answer), flow.from().id()) + ">" + to.apply(flow)))
			.collect(Collectors.toSet());
	}

	private static Set<String> arrangements(EdgeKind kind) {
		return answers(Direction.FORWARD).flatMap((answer) -> answer.arrangements().stream())
			.filter((each) -> each.kind() == kind)
			.flatMap((each) -> each.evidence()
				.stream()
				.map((clause) -> clause.item() + " " + each.from().name() + " " + each.to().name()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<LineageAnswer> answers(Direction direction) {
		return GRAPH.bodies().stream().map((body) -> Lineage.of(GRAPH, body, "id", LineageQuestion.of(direction)));
	}

	private static String sorted(String names) {
		return Arrays.stream(names.split(";"))
			.filter((name) -> !name.isEmpty())
			.distinct()
			.sorted()
			.collect(Collectors.joining(";"));
	}

	static Stream<CSVRecord> rows(String table) {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(JiaozuoLineageTests.class.getResourceAsStream("jiaozuo/" + table + ".csv")),
				StandardCharsets.UTF_8)) {
			return format.parse(reader).getRecords().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
