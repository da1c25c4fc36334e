package org.yange.lineage;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** All means the rest (rule 1). */
class RulesOfTheRestTests {

	private static History history(String... rows) {
		return History.of(Plan.in("2010", rows));
	}

	/** 市戊局 gives 市甲局 one duty; eight years later 市甲局 gives as the rows say. */
	private static History afterGivingAway(String duty, String... rows) {
		return History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市戊局,市甲局," + duty),
				Plan.ofYunxi("yunxi-2018").effective("2018-11-01").says(rows));
	}

	@Test
	void wholeWithoutNamedDutiesIsAll() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)1,ABOLISHED,市甲局");
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 MERGED_INTO stated");
	}

	@Test
	void wholeBesideNamedDutiesIsTheRestAndListsThem() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)1,ABOLISHED,市甲局", "(一)2,TRANSFERRED_TO,市甲局,市丙局,养老",
				"(一)3,TRANSFERRED_TO,市甲局,市丁局,医疗");
		assertThat(history.flowsFrom("市甲局")).containsExactlyInAnyOrder(
				"1 市甲局→市乙局 其余职责-养老(市丙局)-医疗(市丁局) MERGED_INTO stated", "1 市甲局→市丙局 养老 TRANSFERRED_TO stated",
				"1 市甲局→市丁局 医疗 TRANSFERRED_TO stated");
	}

	@Test
	void dutyNamedForTheReceiverOfTheWholeIsNoException() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)2,TRANSFERRED_TO,市甲局,市乙局,养老");
		assertThat(history.flowsFrom("市甲局")).containsExactlyInAnyOrder("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated",
				"1 市甲局→市乙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void dutyExceptedByTwoClausesIsListedOnce() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)2,TRANSFERRED_TO,市甲局,市丙局,养老",
				"(二)7,TRANSFERRED_TO,市甲局,市丙局,养老");
		assertThat(history.flowsFrom("市甲局")).contains("1 市甲局→市乙局 其余职责-养老(市丙局) ALL_DUTIES_TO stated");
	}

	@Test
	void narrowerOfNestedDutiesIsAnExceptionToTheWider() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老、医疗", "(一)2,TRANSFERRED_TO,市甲局,市丙局,养老");
		assertThat(history.flowsFrom("市甲局")).containsExactlyInAnyOrder("1 市甲局→市乙局 养老、医疗-养老(市丙局) TRANSFERRED_TO stated",
				"1 市甲局→市丙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void carriedDutyGoesWithTheNarrowerOfNestedDuties() {
		History history = afterGivingAway("养老", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老、医疗", "(一)2,TRANSFERRED_TO,市甲局,市丙局,养老");
		assertThat(history.flowsFrom("市戊局")).containsExactly("1 市戊局→市甲局 养老 TRANSFERRED_TO stated",
				"2 市甲局→市丙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void carriedDutyGoesWithTheNarrowestOfTheDutiesThatContainIt() {
		History history = afterGivingAway("养老", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老、医疗、殡葬",
				"(一)2,TRANSFERRED_TO,市甲局,市丙局,养老、医疗");
		assertThat(history.flowsFrom("市戊局")).containsExactly("1 市戊局→市甲局 养老 TRANSFERRED_TO stated",
				"2 市甲局→市丙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void partOfACarriedDutyGoesWhereThePartIsNamedAndTheRestWhereItIs() {
		History history = afterGivingAway("养老、医疗", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老、医疗",
				"(一)2,TRANSFERRED_TO,市甲局,市丙局,养老");
		assertThat(history.flowsFrom("市戊局")).containsExactlyInAnyOrder("1 市戊局→市甲局 养老、医疗 TRANSFERRED_TO stated",
				"2 市甲局→市乙局 养老、医疗-养老(市丙局) TRANSFERRED_TO stated", "2 市甲局→市丙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void partOfACarriedDutyIsAnExceptionToTheWholeThatTakesIt() {
		History history = afterGivingAway("养老、医疗", "(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)2,TRANSFERRED_TO,市甲局,市丙局,养老");
		assertThat(history.flowsFrom("市戊局")).containsExactlyInAnyOrder("1 市戊局→市甲局 养老、医疗 TRANSFERRED_TO stated",
				"2 市甲局→市乙局 养老、医疗-养老(市丙局) ALL_DUTIES_TO inherited", "2 市甲局→市丙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void twoWholesArePossibleForEach() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)2,TRANSFERRED_TO,市甲局,市丙局");
		assertThat(history.flowsFrom("市甲局")).containsExactlyInAnyOrder("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO possible",
				"1 市甲局→市丙局 全部职责 ALL_DUTIES_TO possible");
	}

	@Test
	void wholeNamedTwiceForOneReceiverStaysStated() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)2,TRANSFERRED_TO,市甲局,市乙局");
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated");
		assertThat(history.forward("市甲局").flows().get(0).evidence()).extracting(Evidence::item)
			.containsExactlyInAnyOrder("(一)1", "(一)2");
	}

	@Test
	void sharedDutyIsPossibleForEachReceiver() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老,shared", "(一)1,TRANSFERRED_TO,市甲局,市丙局,养老,shared");
		assertThat(history.flowsFrom("市甲局")).containsExactlyInAnyOrder("1 市甲局→市乙局 养老 TRANSFERRED_TO possible",
				"1 市甲局→市丙局 养老 TRANSFERRED_TO possible");
		assertThat(History.warnings(history.forward("市甲局"))).contains("undivided");
	}

	@Test
	void sharedWholeIsPossibleForEachReceiver() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局,,shared", "(一)1,TRANSFERRED_TO,市甲局,市丙局,,shared");
		assertThat(history.flowsFrom("市甲局")).containsExactlyInAnyOrder("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO possible",
				"1 市甲局→市丙局 全部职责 ALL_DUTIES_TO possible");
	}

	@Test
	void alternativeReceiversAreOnlyPossible() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老,alternative",
				"(一)1,TRANSFERRED_TO,市甲局,市丙局,养老,alternative");
		assertThat(history.flowsFrom("市甲局")).containsExactlyInAnyOrder("1 市甲局→市乙局 养老 TRANSFERRED_TO possible",
				"1 市甲局→市丙局 养老 TRANSFERRED_TO possible");
		assertThat(History.warnings(history.forward("市甲局"))).contains("alternative");
	}

	@Test
	void oneDutyGivenToTwoReceiversByTwoClausesIsPossibleForEach() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(二)4,TRANSFERRED_TO,市甲局,市丙局,养老");
		assertThat(history.flowsFrom("市甲局")).containsExactlyInAnyOrder("1 市甲局→市乙局 养老 TRANSFERRED_TO possible",
				"1 市甲局→市丙局 养老 TRANSFERRED_TO possible");
	}

	@Test
	void unstatedExtentsGivenToTwoReceiversAreStatedForEach() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局,有关", "(二)4,TRANSFERRED_TO,市甲局,市丙局,有关");
		assertThat(history.flowsFrom("市甲局")).containsExactlyInAnyOrder("1 市甲局→市乙局 有关 TRANSFERRED_TO stated",
				"1 市甲局→市丙局 有关 TRANSFERRED_TO stated");
	}

	@Test
	void partsOfADutyGivenToTwoReceiversAreStatedForEach() {
		History history = history("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老,partial", "(二)4,TRANSFERRED_TO,市甲局,市丙局,养老,partial");
		assertThat(history.flowsFrom("市甲局")).containsExactlyInAnyOrder("1 市甲局→市乙局 养老 TRANSFERRED_TO stated",
				"1 市甲局→市丙局 养老 TRANSFERRED_TO stated");
		assertThat(history.forward("市甲局").flows()).allMatch(Flow::partial);
	}

	@Test
	void wordsThatSayNothingLinkNoDuties() {
		History history = afterGivingAway("有关", "(一)1,TRANSFERRED_TO,市甲局,市丙局,有关");
		assertThat(history.flowsFrom("市戊局")).containsExactly("1 市戊局→市甲局 有关 TRANSFERRED_TO stated");
	}

}
