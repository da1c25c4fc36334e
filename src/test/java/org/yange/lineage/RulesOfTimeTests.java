package org.yange.lineage;

import org.junit.jupiter.api.Test;

import org.yange.graph.Fate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A path never goes back in time, and says where the order is not known (rule 3). */
class RulesOfTimeTests {

	private static final String FIRST = "1 市甲局→市乙局 养老 TRANSFERRED_TO stated";

	private static final String SECOND = "2 市乙局→市丙局 养老 TRANSFERRED_TO stated";

	private static Plan toB(String edtf) {
		return Plan.ofYunxi("yunxi-first").effective(edtf).says("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老");
	}

	private static Plan fromB(String edtf) {
		return Plan.ofYunxi("yunxi-second").effective(edtf).says("(一)1,TRANSFERRED_TO,市乙局,市丙局,养老");
	}

	@Test
	void changesOfTwoReformsChainInTheOrderOfTime() {
		History history = History.of(toB("2010-03-01"), fromB("2018-11-01"));
		assertThat(history.flowsFrom("市甲局")).containsExactly(FIRST, SECOND);
		assertThat(history.flowsInto("市丙局")).containsExactly("1 市乙局→市丙局 养老 TRANSFERRED_TO stated",
				"2 市甲局→市乙局 养老 TRANSFERRED_TO stated");
		assertThat(History.warnings(history.forward("市甲局"))).doesNotContain("order-uncertain", "date-uncertain");
	}

	@Test
	void laterArrivalDoesNotTakeAnEarlierDeparture() {
		History history = History.of(toB("2018-11-01"), fromB("2010-03-01"));
		assertThat(history.flowsFrom("市甲局")).containsExactly(FIRST);
		assertThat(history.flowsInto("市丙局")).containsExactly("1 市乙局→市丙局 养老 TRANSFERRED_TO stated");
		assertThat(History.warnings(history.forward("市甲局"))).doesNotContain("order-uncertain");
	}

	@Test
	void overlappingDatesAreFollowedWithAWarning() {
		History history = History.of(toB("../2018-06-30"), fromB("2018-03-01/2018-12-31"));
		assertThat(history.flowsFrom("市甲局")).containsExactly(FIRST, SECOND);
		assertThat(History.warnings(history.forward("市甲局"))).contains("order-uncertain");
		assertThat(History.warnings(history.backward("市丙局"))).contains("order-uncertain");
	}

	@Test
	void pathThatOnlyAnUncertainDateForbidsIsWarnedOf() {
		History history = History.of(toB("2018-03-01/2018-12-31"), fromB("2018-05-01"));
		assertThat(history.flowsFrom("市甲局")).containsExactly(FIRST);
		assertThat(History.warnings(history.forward("市甲局"))).contains("order-uncertain");
		assertThat(History.warnings(history.backward("市丙局"))).contains("order-uncertain");
	}

	@Test
	void uncertainDatesThatDoNotOverlapAreInOrder() {
		History history = History.of(toB("2010-03-01/2010-12-31"), fromB("2018"));
		assertThat(history.flowsFrom("市甲局")).containsExactly(FIRST, SECOND);
		assertThat(History.warnings(history.forward("市甲局"))).doesNotContain("order-uncertain");
	}

	@Test
	void changesAfterTheDayAreLeftOut() {
		History history = History.of(toB("2010-03-01"), fromB("2018-11-01").says("(一)1,ABOLISHED,市乙局"));
		assertThat(History.lines(history.forwardAsOf("市甲局", "2018-10-31"))).containsExactly(FIRST);
		assertThat(History.lines(history.forwardAsOf("市甲局", "2018-11-01"))).containsExactly(FIRST, SECOND);
		assertThat(History.lines(history.forwardAsOf("市甲局", "2009-12-31"))).isEmpty();
	}

	@Test
	void endAfterTheDayIsNeitherFateNorResidueNorWarning() {
		History history = History.of(toB("2010-03-01"),
				fromB("2018-11-01").says("(一)2,TRANSFERRED_TO,市乙局,市丁局,,并入", "(一)3,TRANSFERRED_TO,市丁局,市丙局,医疗"));
		LineageAnswer merged = history.forwardAsOf("市乙局", "2015-01-01");
		assertThat(merged.agency().fate()).isEqualTo(Fate.ACTIVE);
		assertThat(merged.residue().state()).isEqualTo(Residue.State.REST_STAYS);
		assertThat(History.warnings(merged)).isEmpty();
		LineageAnswer giver = history.forwardAsOf("市丁局", "2015-01-01");
		assertThat(giver.agency().fate()).isEqualTo(Fate.ACTIVE);
		assertThat(History.warnings(giver)).isEmpty();
	}

	@Test
	void dutyIsNotLostByAnEndAfterTheDay() {
		History history = History.of(toB("2010-03-01"),
				Plan.ofYunxi("yunxi-second").effective("2018-11-01").says("(一)1,ABOLISHED,市乙局"));
		assertThat(History.warnings(history.forward("市甲局"))).contains("lost-from-sight");
		assertThat(History.warnings(history.forwardAsOf("市甲局", "2015-01-01"))).doesNotContain("lost-from-sight");
	}

	@Test
	void insideAnUncertainIntervalTheAnswerIsTheOldHolderOrTheNew() {
		History history = History.of(Plan.ofYunxi("yunxi-2018")
			.dated("deadline", "../2019-03-31")
			.says("(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)1,ABOLISHED,市甲局"));
		LineageAnswer inside = history.forwardAsOf("市甲局", "2019-01-15");
		assertThat(History.lines(inside)).containsExactly("1 市甲局→市乙局 全部职责 MERGED_INTO stated");
		assertThat(inside.agency().ended()).isEqualTo("../2019-03-31");
		assertThat(inside.flows().get(0).effective().basis()).isEqualTo("deadline");
		assertThat(History.warnings(inside)).contains("date-uncertain");
		assertThat(History.warnings(history.forwardAsOf("市甲局", "2019-03-31"))).doesNotContain("date-uncertain");
	}

	@Test
	void endInsideAnUncertainIntervalIsMarkedThoughNothingWasGiven() {
		History history = History
			.of(Plan.ofYunxi("yunxi-2018").dated("deadline", "../2019-03-31").says("(一)1,ABOLISHED,市甲局"));
		assertThat(History.warnings(history.forwardAsOf("市甲局", "2019-01-15"))).contains("date-uncertain");
	}

	@Test
	void arrangementsAndPlatesAreThoseOfTheDay() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市委丁部,养老", "(一)1,CARRIES_PLATE,市委丁部,市养老局"),
				Plan.ofYunxi("yunxi-2018")
					.effective("2018-11-01")
					.says("(一)1,CARRIES_PLATE,市委丁部,市养老局,,ended", "(一)1,CARRIES_PLATE,市委丁部,市医疗局"));
		assertThat(history.forwardAsOf("市甲局", "2015-01-01").flows().get(0).to().actsAs()).containsExactly("市养老局");
		assertThat(history.forwardAsOf("市甲局", "2018-11-01").flows().get(0).to().actsAs()).containsExactly("市医疗局");
		assertThat(history.forward("市甲局").flows().get(0).to().actsAs()).containsExactly("市医疗局");
		assertThat(history.forwardAsOf("市甲局", "2015-01-01").arrangements())
			.extracting((each) -> each.to().name(), LineageAnswer.Arranged::until)
			.containsExactly(tuple("市养老局", null));
	}

}
