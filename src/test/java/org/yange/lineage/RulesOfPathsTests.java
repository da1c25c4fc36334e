package org.yange.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.yange.lineage.PathsAnswer.NaivePath;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways between two bodies, and what only looks like one. */
class RulesOfPathsTests {

	private static PathsAnswer between(History history, String source, String target, TimeScope time) {
		return Paths.between(history.readable(), history.body(source).id(), history.body(target).id(), time, 50);
	}

	private static List<String> paths(PathsAnswer answer) {
		return answer.paths()
			.stream()
			.map((path) -> path.steps()
				.stream()
				.map((step) -> step.from().name() + "→" + step.to().name() + " " + step.duty().name())
				.collect(Collectors.joining(", ")) + " " + path.certainty().label())
			.toList();
	}

	private static List<String> naive(PathsAnswer answer) {
		return answer.naive()
			.stream()
			.map((path) -> path.steps()
				.stream()
				.map((step) -> step.from() + "→" + step.to())
				.collect(Collectors.joining(", ")) + " " + path.wrong().label() + " at " + path.at())
			.toList();
	}

	@Test
	void wayIsAsSureAsItsLeastSureStep() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2014", "(一)1,RENAMED_TO,市乙局,市丙局"));
		PathsAnswer answer = between(history, "市甲局", "市丙局", TimeScope.ALL);
		assertThat(paths(answer)).containsExactly("市甲局→市乙局 养老, 市乙局→市丙局 养老 inherited");
		assertThat(answer.naive()).isEmpty();
		assertThat(answer.complete()).isTrue();
	}

	@Test
	void whatCameByNameGoesOnByNameAlthoughEverythingWentWithAnother() {
		History history = History.of(Plan.in("2003", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2010", "(一)1,TRANSFERRED_TO,市乙局,市丙局,,并入", "(一)1,ABOLISHED,市乙局"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市丙局,市丁局,养老"));
		assertThat(paths(between(history, "市乙局", "市丁局", TimeScope.ALL)))
			.containsExactly("市乙局→市丙局 养老, 市丙局→市丁局 养老 inherited");
		assertThat(paths(between(history, "市乙局", "市丙局", TimeScope.ALL))).containsExactly("市乙局→市丙局 全部职责 stated");
		assertThat(History.lines(history.ask(history.body("市乙局"), Direction.FORWARD))).hasSize(2)
			.anyMatch((line) -> line.contains("市丙局→市丁局 养老"));
	}

	@Test
	void everyWayIsToldTheShortestFirst() {
		History history = History.of(
				Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)1,TRANSFERRED_TO,市甲局,市丙局,医疗"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市乙局,市丙局,养老"), Plan.in("2018", "(一)1,TRANSFERRED_TO,市乙局,市丁局,养老"));
		assertThat(paths(between(history, "市甲局", "市丙局", TimeScope.ALL))).containsExactly("市甲局→市丙局 医疗 stated",
				"市甲局→市乙局 养老, 市乙局→市丙局 养老 stated");
	}

	@Test
	void noWayGoesBackInTime() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市乙局,市丙局,养老"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"));
		PathsAnswer answer = between(history, "市甲局", "市丙局", TimeScope.ALL);
		assertThat(answer.paths()).isEmpty();
		assertThat(naive(answer)).containsExactly("市甲局→市乙局, 市乙局→市丙局 back-in-time at 2");
		assertThat(answer.naive()).extracting(NaivePath::text).allMatch((text) -> text.contains("时间"));
	}

	@Test
	void changesOfOneReformAreNoWay() {
		History history = History
			.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)2,TRANSFERRED_TO,市乙局,市丙局,养老"));
		assertThat(naive(between(history, "市甲局", "市丙局", TimeScope.ALL)))
			.containsExactly("市甲局→市乙局, 市乙局→市丙局 same-reform at 2");
	}

	@Test
	void anotherDutyIsNoWay() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市乙局,市丙局,防汛"));
		assertThat(naive(between(history, "市甲局", "市丙局", TimeScope.ALL)))
			.containsExactly("市甲局→市乙局, 市乙局→市丙局 another-duty at 2");
	}

	@Test
	void whatHasLeftDoesNotLeaveAgain() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市乙局,市丁局,养老"), Plan.in("2018", "(一)1,RENAMED_TO,市乙局,市丙局"));
		assertThat(naive(between(history, "市甲局", "市丙局", TimeScope.ALL)))
			.containsExactly("市甲局→市乙局, 市乙局→市丙局 left-before at 2");
	}

	@Test
	void managersAndHostsAreNoSuccessors() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)2,MANAGED_BY,市乙局,市丙局"));
		assertThat(naive(between(history, "市甲局", "市丙局", TimeScope.ALL)))
			.containsExactly("市甲局→市乙局, 市乙局→市丙局 arrangement at 2");
	}

	@Test
	void waysAreThoseOfTheTime() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2014", "(一)1,RENAMED_TO,市乙局,市丙局"));
		assertThat(between(history, "市甲局", "市丙局", TimeScope.asOf(LocalDate.of(2013, 1, 1))).paths()).isEmpty();
	}

}
