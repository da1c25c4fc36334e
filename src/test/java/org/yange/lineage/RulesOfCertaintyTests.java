package org.yange.lineage;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Certainty never rises along a path, and nothing is guessed in silence (rule 5). */
class RulesOfCertaintyTests {

	@Test
	void statedClauseAfterAnInheritedStepIsOnlyInherited() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2014", "(一)1,RENAMED_TO,市乙局,市丙局"), Plan.in("2018", "(一)1,TRANSFERRED_TO,市丙局,市丁局,养老"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO stated",
				"2 市乙局→市丙局 养老 RENAMED_TO inherited", "3 市丙局→市丁局 养老 TRANSFERRED_TO inherited");
	}

	@Test
	void statedClauseAfterASharedStepIsOnlyPossible() {
		History history = History.of(
				Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老,shared", "(一)1,TRANSFERRED_TO,市甲局,市戊局,养老,shared"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市乙局,市丙局,养老"));
		assertThat(history.flowsFrom("市甲局")).contains("2 市乙局→市丙局 养老 TRANSFERRED_TO possible");
		assertThat(history.flowsFrom("市乙局")).containsExactly("1 市乙局→市丙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void inheritedStepAfterAnInferredOneStaysInferred() {
		History history = History.of(Plan.in("2010").infers("从名称可知", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市乙局,市丙局,,并入"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO inferred",
				"2 市乙局→市丙局 养老 MERGED_INTO inferred");
		assertThat(history.forward("市甲局").flows().get(0).evidence()).extracting(Evidence::reason)
			.containsExactly("从名称可知");
	}

	@Test
	void undecidedSplitLaterMakesPossible() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市乙局,市丙局", "(一)2,TRANSFERRED_TO,市乙局,市丁局"));
		assertThat(history.flowsFrom("市甲局")).containsExactlyInAnyOrder("1 市甲局→市乙局 养老 TRANSFERRED_TO stated",
				"2 市乙局→市丙局 养老 ALL_DUTIES_TO possible", "2 市乙局→市丁局 养老 ALL_DUTIES_TO possible");
	}

	@Test
	void clauseOutweighsWhatFollows() {
		History history = History
			.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局").infers("从末段可知", "(二)1,TRANSFERRED_TO,市甲局,市乙局"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated");
		assertThat(history.forward("市甲局").flows().get(0).evidence()).hasSize(2);
	}

	@Test
	void rowThatNoSourceBearsOutIsOnlyPossibleAndSaysSo() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老,unconfirmed"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市乙局,市丙局,养老", "(一)1,TRANSFERRED_TO,市乙局,市丙局,医疗"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO possible",
				"2 市乙局→市丙局 养老 TRANSFERRED_TO possible");
		assertThat(history.forward("市甲局").flows().get(0).evidence()).extracting(Evidence::unconfirmed)
			.containsExactly(true);
		assertThat(History.warnings(history.forward("市甲局"))).contains("unconfirmed");
		assertThat(History.warnings(history.forward("市乙局"))).doesNotContain("unconfirmed");
	}

	@Test
	void clauseBearsOutWhatAnotherRowLeavesUnconfirmed() {
		History history = History
			.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,,unconfirmed", "(二)1,TRANSFERRED_TO,市甲局,市乙局"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated");
		assertThat(History.warnings(history.forward("市甲局"))).doesNotContain("unconfirmed");
	}

	@Test
	void certaintyFallsBackwardsAsItDoesForwards() {
		History history = History.of(
				Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老,shared", "(一)1,TRANSFERRED_TO,市甲局,市戊局,养老,shared"),
				Plan.in("2014", "(一)1,RENAMED_TO,市乙局,市丙局"), Plan.in("2018", "(一)1,TRANSFERRED_TO,市丙局,市丁局,养老"));
		assertThat(history.flowsInto("市丁局")).containsExactly("1 市丙局→市丁局 养老 TRANSFERRED_TO stated",
				"2 市乙局→市丙局 全部职责 RENAMED_TO possible", "2 市乙局→市丙局 养老 RENAMED_TO inherited",
				"3 市甲局→市乙局 养老 TRANSFERRED_TO possible");
	}

}
