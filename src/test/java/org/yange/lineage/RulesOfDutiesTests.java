package org.yange.lineage;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yange.graph.Contradiction.Kind;
import org.yange.graph.Node.Duty;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.LineageReader.Match;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has a duty on a day (rules 3 and 4). */
class RulesOfDutiesTests {

	private static final String TO_B = "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老";

	private static Plan plan(String edtf, String... rows) {
		return Plan.ofYunxi("yunxi-" + edtf.replaceAll("[^0-9]", "")).effective(edtf).says(rows);
	}

	private static DutyLineage lineage(History history, String holder, String day) {
		String duty = history.graph()
			.nodes()
			.stream()
			.filter(Duty.class::isInstance)
			.map(Duty.class::cast)
			.filter((each) -> each.heldBy().equals(holder))
			.findFirst()
			.orElseThrow()
			.id();
		List<Match> all = history.readable().bodies().stream().map((body) -> new Match(body.id(), null)).toList();
		return DutyLineage.of(duty, new Found(history.readable(), all), LineageQuestion.of(Direction.FORWARD),
				LocalDate.parse(day));
	}

	private static List<String> holders(History history, String day) {
		return lineage(history, "市甲局", day).holders()
			.stream()
			.filter((each) -> each.existence() != Holding.Existence.NONE)
			.map((each) -> "%s %s %s".formatted(each.agency().name(), each.role().label(), each.existence().label()))
			.toList();
	}

	@Test
	void dutyIsWithEachHolderUntilTheDayItGoesOn() {
		History history = History.of(plan("2010-03-01", TO_B), plan("2018-11-01", "(一)1,TRANSFERRED_TO,市乙局,市丙局,养老"));
		assertThat(holders(history, "2010-02-28")).containsExactly("市甲局 held certain");
		assertThat(holders(history, "2010-03-01")).containsExactly("市乙局 received certain");
		assertThat(holders(history, "2018-10-31")).containsExactly("市乙局 received certain");
		assertThat(holders(history, "2018-11-01")).containsExactly("市丙局 received certain");
	}

	@Test
	void insideAnUncertainIntervalOldAndNewHolderArePossible() {
		History history = History.of(plan("2018-03-01/2018-12-31", TO_B));
		assertThat(holders(history, "2018-06-01")).containsExactlyInAnyOrder("市甲局 held possible",
				"市乙局 received possible");
		assertThat(holders(history, "2018-12-31")).containsExactly("市乙局 received certain");
	}

	@Test
	void dutyFollowsItsHolderThroughAMerger() {
		History history = History.of(plan("2010-03-01", TO_B), plan("2018-11-01", "(一)1,TRANSFERRED_TO,市乙局,市丙局,,并入"));
		assertThat(holders(history, "2019-01-01")).containsExactly("市丙局 received certain");
	}

	@Test
	void dutyThatReturnsIsWithItsFirstHolderAgain() {
		History history = History.of(plan("2010-03-01", TO_B), plan("2014-06-01", "(一)1,TRANSFERRED_TO,市乙局,市甲局,养老"),
				plan("2018-11-01", TO_B));
		assertThat(holders(history, "2012-01-01")).containsExactly("市乙局 received certain");
		assertThat(holders(history, "2016-01-01")).containsExactly("市甲局 received certain");
		assertThat(holders(history, "2019-01-01")).containsExactly("市乙局 received certain");
	}

	@Test
	void partThatGoesElsewhereLeavesTheRestWithItsHolder() {
		History history = History.of(plan("2010-03-01", TO_B + "、医疗"),
				plan("2018-11-01", "(一)1,TRANSFERRED_TO,市乙局,市丙局,养老"));
		assertThat(holders(history, "2019-01-01")).containsExactlyInAnyOrder("市乙局 received certain",
				"市丙局 received certain");
	}

	@Test
	void dutyGivenToSeveralIsPossibleForEach() {
		History history = History.of(plan("2010-03-01", TO_B + ",shared", "(一)1,TRANSFERRED_TO,市甲局,市丙局,养老,shared"));
		assertThat(holders(history, "2011-01-01")).containsExactlyInAnyOrder("市乙局 received possible",
				"市丙局 received possible");
	}

	@Test
	void nobodyHasADutyWhoseHolderEndedAndIsWarnedOf() {
		History history = History.of(plan("2010-03-01", TO_B), plan("2018-11-01", "(一)1,ABOLISHED,市乙局"));
		assertThat(holders(history, "2019-01-01")).isEmpty();
		assertThat(lineage(history, "市甲局", "2019-01-01").warnings()).extracting(Warning::code)
			.contains("lost-from-sight");
	}

	@Test
	void lineOfWorkIsOverseenUntilARowEndsIt() {
		History history = History.of(plan("2010-03-01", "(一)1,OVERSEES,市甲局,,养老"),
				plan("2018-11-01", "(一)1,OVERSEES,市甲局,,养老,ended"));
		assertThat(holders(history, "2015-01-01")).containsExactly("市甲局 oversees certain");
		assertThat(holders(history, "2018-11-01")).isEmpty();
	}

	@Test
	void dutyGivenAwayTwiceIsOnlyPossibleForEitherAndTheContradictionIsShown() {
		History history = History.of(plan("2015-01-01", TO_B), plan("2016-01-01", "(一)1,TRANSFERRED_TO,市甲局,市丙局,养老"));
		assertThat(holders(history, "2016-06-01")).containsExactly("市乙局 received possible");
		assertThat(lineage(history, "市甲局", "2016-06-01").warnings()).filteredOn("code", "given-twice")
			.extracting(Warning::text)
			.singleElement()
			.asString()
			.contains("市甲局", "养老", "市乙局", "市丙局", "2015-01-01", "2016-01-01");
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO stated",
				"1 市甲局→市丙局 养老 TRANSFERRED_TO possible");
		assertThat(history.graph().contradictions()).singleElement().satisfies((each) -> {
			assertThat(each.kind()).isEqualTo(Kind.GIVEN_AGAIN);
			assertThat(each.statement()).startsWith("yunxi-20160101:");
			assertThat(each.other()).startsWith("yunxi-20150101:");
		});
	}

	@Test
	void dutyThatWasNotAllGivenOrCameBackMayBeGivenAgain() {
		Plan second = plan("2016-01-01", "(一)1,TRANSFERRED_TO,市甲局,市丙局,养老");
		for (History history : List.of(History.of(plan("2015-01-01", TO_B + ",partial"), second),
				History.of(plan("2015-01-01", TO_B), plan("2015-06-01", "(一)1,TRANSFERRED_TO,市乙局,市甲局,养老"), second),
				History.of(plan("2015-01-01", TO_B), plan("2015-06-01", "(一)1,TRANSFERRED_TO,市乙局,市甲局,,并入"), second),
				History.of(plan("2015-01-01", TO_B), plan("2016-01-01", TO_B)),
				History.of(plan("2015-01-01", TO_B), plan("2016-01-01", "(一)1,TRANSFERRED_TO,市甲局,市丙局,医疗")))) {
			assertThat(history.graph().contradictions()).isEmpty();
			assertThat(history.flowsFrom("市甲局")).noneMatch((line) -> line.endsWith(" possible"));
		}
	}

}
