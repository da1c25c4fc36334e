package org.yange.lineage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.yange.document.Edtf;
import org.yange.graph.Edge;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every plan, on five reforms of a thousand bodies drawn by lot. */
class RulesOfRandomPlansTests {

	private static final int BODIES = 1000;

	private static final List<String> DATES = List.of("2000-03-01", "2004-01-01/2006-12-31", "2005-06-01/2008-12-31",
			"../2014-06-30", "2018-11-01");

	private static final List<String> DUTIES = List.of("养老", "医疗", "养老、医疗", "殡葬", "养老、医疗、殡葬", "救灾", "防汛", "防汛、救灾", "物价",
			"统计", "有关");

	private static final Map<String, LineageAnswer> FORWARD = new HashMap<>();

	private static final Map<String, LineageAnswer> BACKWARD = new HashMap<>();

	private static History history = History.of();

	private static Duration time = Duration.ZERO;

	@BeforeAll
	static void draw() {
		Random lot = new Random(20101101);
		List<Plan> plans = new ArrayList<>();
		for (int reform = 0; reform < DATES.size(); reform++) {
			plans.add(plan(reform, lot));
		}
		Instant begin = Instant.now();
		history = History.of(plans.toArray(Plan[]::new));
		for (Body body : history.readable().bodies()) {
			FORWARD.put(body.id(), history.ask(body, Direction.FORWARD));
			BACKWARD.put(body.id(), history.ask(body, Direction.BACKWARD));
		}
		time = Duration.between(begin, Instant.now());
	}

	private static Plan plan(int reform, Random lot) {
		Plan plan = Plan.ofYunxi("yunxi-" + reform).effective(DATES.get(reform));
		Set<String> said = new HashSet<>();
		for (int body = 0; body < BODIES; body++) {
			String item = "(%d)%d".formatted(body / 100 + 1, body % 100 + 1);
			String name = name(body);
			int gifts = lot.nextInt(3);
			for (int gift = 0; gift < gifts; gift++) {
				say(plan, said, "%s,TRANSFERRED_TO,%s,%s,%s,%s".formatted(item, name, other(body, lot),
						DUTIES.get(lot.nextInt(DUTIES.size())), (lot.nextInt(20) == 0) ? "partial" : ""));
			}
			String fate = switch (lot.nextInt(20)) {
				case 0, 1 -> "%s,ABOLISHED,%s".formatted(item, name);
				case 2 -> "%s,RENAMED_TO,%s,市%d署".formatted(item, name, reform * BODIES + body);
				case 3 -> "%s,TRANSFERRED_TO,%s,%s".formatted(item, name, name);
				case 4 -> "%s,RETAINED,%s".formatted(item, name);
				case 5 -> "%s,ESTABLISHED,%s".formatted(item, name);
				default -> "%s,CARRIES_PLATE,%s,%s".formatted(item, name, other(body, lot));
			};
			say(plan, said, fate);
			if (lot.nextInt(8) == 0) {
				say(plan, said, "%s,TRANSFERRED_TO,%s,%s,,%s".formatted(item, name, other(body, lot),
						(lot.nextInt(4) == 0) ? "shared" : (lot.nextInt(3) == 0) ? "并入" : ""));
			}
			if (lot.nextInt(10) == 0) {
				say(plan, said, "%s,MANAGED_BY,%s,%s".formatted(item, name, other(body, lot)));
			}
		}
		return plan;
	}

	private static void say(Plan plan, Set<String> said, String row) {
		String words = String.join(",", List.of(row.split(",", -1)).subList(0, Math.min(5, row.split(",", -1).length)));
		if (said.add(words)) {
			plan.says(row);
		}
	}

	private static String other(int body, Random lot) {
		return name((body + 1 + lot.nextInt(BODIES - 1)) % BODIES);
	}

	private static String name(int body) {
		return "市" + body + "局";
	}

	@Test
	void everythingIsToldWithinSeconds() {
		assertThat(time).isLessThan(Duration.ofSeconds(30));
		assertThat(FORWARD).hasSizeGreaterThan(BODIES);
	}

	@Test
	void idsAreUniqueAndEveryEdgeLeadsFromNodeToNode() {
		Set<String> ids = new HashSet<>();
		assertThat(history.graph().nodes()).allMatch((node) -> ids.add(node.id()));
		assertThat(history.graph().edges()).allMatch((edge) -> ids.contains(edge.from()) && ids.contains(edge.to()));
		assertThat(history.graph().edges()).extracting(Edge::since).allMatch((since) -> !since.statements().isEmpty());
	}

	@Test
	void everyFlowHasItsEvidence() {
		FORWARD.values().forEach((answer) -> assertThat(answer.flows()).allMatch((flow) -> !flow.evidence().isEmpty()));
		BACKWARD.values()
			.forEach((answer) -> assertThat(answer.flows()).allMatch((flow) -> !flow.evidence().isEmpty()));
	}

	@Test
	void backwardIsForwardTurnedRound() {
		Set<String> forward = new TreeSet<>();
		FORWARD.forEach((id, answer) -> answer.flows().forEach((flow) -> forward.add(id + ">" + flow.to().id())));
		Set<String> backward = new TreeSet<>();
		BACKWARD.forEach((id, answer) -> answer.flows().forEach((flow) -> backward.add(flow.from().id() + ">" + id)));
		backward.removeIf((pair) -> pair.startsWith("null>"));
		assertThat(backward).isEqualTo(forward);
		BACKWARD.forEach((id, answer) -> {
			Set<String> led = new HashSet<>();
			answer.flows()
				.stream()
				.map((flow) -> String.valueOf(flow.from().id()))
				.distinct()
				.filter((giver) -> forward.contains(giver + ">" + id))
				.forEach((giver) -> told(giver).forEach((flow) -> led.add(said(flow))));
			assertThat(answer.flows()).as(id).allMatch((flow) -> led.contains(said(flow)));
		});
	}

	private static List<Flow> told(String body) {
		LineageAnswer answer = FORWARD.get(body);
		return (answer != null) ? answer.flows() : List.of();
	}

	private static String said(Flow flow) {
		return flow.from().id() + ">" + flow.to().id() + " " + flow.duty().name() + " " + flow.change() + " "
				+ flow.effective().edtf();
	}

	@Test
	void certaintyNeverRisesAndTimeNeverRunsBackAlongAPath() {
		FORWARD.values().forEach((answer) -> {
			Map<String, List<Flow>> into = new HashMap<>();
			answer.flows()
				.forEach((flow) -> into.computeIfAbsent(String.valueOf(flow.to().id()), (id) -> new ArrayList<>())
					.add(flow));
			answer.flows()
				.stream()
				.filter((flow) -> flow.hop() > 1)
				.forEach((flow) -> assertThat(into.getOrDefault(String.valueOf(flow.from().id()), List.of()))
					.as(History.line(flow))
					.anyMatch((before) -> before.hop() == flow.hop() - 1)
					.anyMatch((before) -> before.certainty().compareTo(flow.certainty()) <= 0 && inTime(before, flow)));
		});
	}

	private static boolean inTime(Flow before, Flow after) {
		return DATES.indexOf(before.effective().edtf()) <= DATES.indexOf(after.effective().edtf())
				|| Edtf.parse(before.effective().edtf()).overlaps(Edtf.parse(after.effective().edtf()));
	}

	@Test
	void waysLeadExactlyWhereTheLineageLeadsAndNeverBackInTime() {
		List<String> bodies = FORWARD.keySet().stream().sorted().toList();
		Random lot = new Random(20181101);
		for (int i = 0; i < 200; i++) {
			String source = bodies.get(lot.nextInt(bodies.size()));
			Set<String> reached = told(source).stream()
				.map((flow) -> String.valueOf(flow.to().id()))
				.collect(Collectors.toSet());
			String target = (i % 2 == 0 || reached.isEmpty()) ? bodies.get(lot.nextInt(bodies.size()))
					: reached.stream().sorted().skip(lot.nextInt(reached.size())).findFirst().orElseThrow();
			PathsAnswer answer = Paths.between(history.readable(), source, target, TimeScope.ALL, 20);
			assertThat(answer.paths().isEmpty()).as(source + " to " + target).isNotEqualTo(reached.contains(target));
			answer.paths().forEach((path) -> {
				for (int step = 1; step < path.steps().size(); step++) {
					Flow before = path.steps().get(step - 1);
					Flow after = path.steps().get(step);
					assertThat(before.to().id()).isEqualTo(after.from().id());
					assertThat(inTime(before, after)).isTrue();
					assertThat(before.certainty().compareTo(after.certainty())).isNotPositive();
				}
			});
		}
	}

	@Test
	void forwardAndBackwardAgreeOnEveryDay() {
		List<Body> bodies = history.readable()
			.bodies()
			.stream()
			.filter((body) -> body.id().hashCode() % 20 == 0)
			.toList();
		for (String day : List.of("2003-01-01", "2005-06-01", "2010-01-01", "2018-11-01")) {
			LineageQuestion forward = new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL, LocalDate.parse(day));
			LineageQuestion backward = new LineageQuestion(Direction.BACKWARD, LineageQuestion.ALL,
					LocalDate.parse(day));
			for (Body body : bodies) {
				for (Flow flow : Lineage.of(history.readable(), body, "id", forward).flows()) {
					Body reached = history.readable().body(String.valueOf(flow.to().id())).orElseThrow();
					assertThat(Lineage.of(history.readable(), reached, "id", backward).flows())
						.as(body.id() + " to " + reached.id() + " on " + day)
						.anyMatch((back) -> body.id().equals(back.from().id()));
				}
			}
		}
	}

	/** What the audit looks at is what the duty's own answer tells. */
	@Test
	void holdersOfADayAreThoseThatTheDutyIsToldToHave() {
		List<Body> bodies = List.copyOf(history.readable().bodies());
		LineageReader.Found found = new LineageReader.Found(history.readable(),
				bodies.stream().map((body) -> new LineageReader.Match(body.id(), null)).toList());
		LocalDate day = LocalDate.parse("2018-11-01");
		LineageQuestion question = new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL, day);
		List<HoldersOfDay.Held> all = HoldersOfDay.of(history.readable(), bodies, day);
		assertThat(all).hasSizeGreaterThan(BODIES);
		for (int i = 0; i < all.size(); i += 200) {
			HoldersOfDay.Held held = all.get(i);
			Set<String> told = DutyLineage.of(held.duty().id(), found, question, day)
				.holders()
				.stream()
				.filter((each) -> each.role() != Holding.Role.OVERSEES && each.existence() != Holding.Existence.NONE)
				.map((each) -> String.valueOf(each.agency().id()))
				.collect(Collectors.toSet());
			assertThat(told).as(held.duty().id()).containsAll(held.holders().stream().map(Body::id).toList());
			if (held.holders().isEmpty()) {
				assertThat(held.evidence()).isNotEmpty();
			}
		}
	}

	@Test
	void documentTakenBackLeavesTheGraphAsIfItHadNeverBeenLoaded() {
		List<Plan> plans = new ArrayList<>();
		Random lot = new Random(7);
		for (int reform = 0; reform < DATES.size(); reform++) {
			plans.add(plan(reform, lot));
		}
		List<Plan> others = List.of(plans.get(4), plans.get(0), plans.get(3), plans.get(1));
		List<Plan> inOrder = List.of(plans.get(0), plans.get(1), plans.get(3), plans.get(4));
		assertThat(History.of(others.toArray(Plan[]::new)).graph())
			.isEqualTo(History.of(inOrder.toArray(Plan[]::new)).graph());
	}

	@Test
	void bodiesThatGaveNothingHaveNoFlowsAndNoBodyIsItsOwnSource() {
		history.readable()
			.bodies()
			.stream()
			.filter((body) -> history.readable().changesFrom(body.id()).isEmpty())
			.forEach((body) -> assertThat(told(body.id())).isEmpty());
		FORWARD.values()
			.forEach((answer) -> assertThat(answer.flows())
				.allMatch((flow) -> !String.valueOf(flow.from().id()).equals(flow.to().id())));
	}

}
