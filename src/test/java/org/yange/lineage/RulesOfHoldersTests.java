package org.yange.lineage;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A duty follows its holder (rule 4). */
class RulesOfHoldersTests {

	private static final String FIRST = "1 市甲局→市乙局 养老 TRANSFERRED_TO stated";

	/** 市甲局 gives 养老 to 市乙局; eight years later happens what the rows say. */
	private static History then(String... rows) {
		return History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"), Plan.in("2018", rows));
	}

	@Test
	void dutyGoesOnThroughAMerger() {
		assertThat(then("(一)1,TRANSFERRED_TO,市乙局,市丙局,,并入").flowsFrom("市甲局")).containsExactly(FIRST,
				"2 市乙局→市丙局 养老 MERGED_INTO inherited");
	}

	@Test
	void dutyGoesOnThroughARenaming() {
		assertThat(then("(一)1,RENAMED_TO,市乙局,市丙局").flowsFrom("市甲局")).containsExactly(FIRST,
				"2 市乙局→市丙局 养老 RENAMED_TO inherited");
	}

	@Test
	void dutyGoesOnThroughAConversion() {
		assertThat(then("(一)1,CONVERTED_TO,市乙局,市委丙部").flowsFrom("市甲局")).containsExactly(FIRST,
				"2 市乙局→市委丙部 养老 CONVERTED_TO inherited");
	}

	@Test
	void dutyGoesOnThroughAReestablishment() {
		assertThat(then("(一)1,TRANSFERRED_TO,市乙局,市乙局").flowsFrom("市甲局")).containsExactly(FIRST,
				"2 市乙局→市乙局 养老 REESTABLISHED_AS inherited");
	}

	@Test
	void dutyStaysWhenAnotherIsNamed() {
		History history = then("(一)1,TRANSFERRED_TO,市乙局,市丙局,医疗");
		assertThat(history.flowsFrom("市甲局")).containsExactly(FIRST);
		assertThat(history.flowsInto("市丙局")).containsExactly("1 市乙局→市丙局 医疗 TRANSFERRED_TO stated");
	}

	@Test
	void dutyNamedAgainGoesWhereItIsNamedAndNotWithTheWhole() {
		History history = then("(一)1,TRANSFERRED_TO,市乙局,市丁局,,并入", "(一)2,TRANSFERRED_TO,市乙局,市丙局,养老");
		assertThat(history.flowsFrom("市甲局")).containsExactly(FIRST, "2 市乙局→市丙局 养老 TRANSFERRED_TO stated");
		assertThat(history.flowsInto("市丁局")).containsExactly("1 市乙局→市丁局 其余职责-养老(市丙局) MERGED_INTO stated");
	}

	@Test
	void everythingOfAMergedBodyStaysWhenItsReceiverGivesADutyAway() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,,并入"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市乙局,市丙局,医疗"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 MERGED_INTO stated");
	}

	@Test
	void everythingOfAMergedBodyGoesOnWithTheRestOfItsReceiver() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,,并入"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市乙局,市丁局,,并入", "(一)2,TRANSFERRED_TO,市乙局,市丙局,医疗"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 MERGED_INTO stated",
				"2 市乙局→市丁局 其余职责-医疗(市丙局) MERGED_INTO inherited");
	}

	@Test
	void dutyThatReturnsIsToldToReturn() {
		History history = then("(一)1,TRANSFERRED_TO,市乙局,市甲局,养老");
		assertThat(history.flowsFrom("市甲局")).containsExactly(FIRST, "2 市乙局→市甲局 养老 TRANSFERRED_TO stated");
		assertThat(history.flowsInto("市甲局")).containsExactly("1 市乙局→市甲局 养老 TRANSFERRED_TO stated",
				"2 市甲局→市乙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void dutyIsLostFromSightWhereItsHolderEndsAndNoClausePlacesIt() {
		LineageAnswer answer = then("(一)1,TRANSFERRED_TO,市乙局,市丙局,医疗", "(一)1,ABOLISHED,市乙局").forward("市甲局");
		assertThat(History.lines(answer)).containsExactly(FIRST);
		assertThat(answer.warnings()).filteredOn((each) -> each.code().equals("lost-from-sight"))
			.extracting(Warning::text)
			.singleElement()
			.asString()
			.contains("养老", "市乙局");
	}

	@Test
	void everythingIsLostFromSightWhereItsHolderEndsAndNoClausePlacesIt() {
		LineageAnswer answer = History
			.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,,并入"),
					Plan.in("2018", "(一)1,TRANSFERRED_TO,市乙局,市丙局,医疗", "(一)1,ABOLISHED,市乙局"))
			.forward("市甲局");
		assertThat(History.lines(answer)).containsExactly("1 市甲局→市乙局 全部职责 MERGED_INTO stated");
		assertThat(History.warnings(answer)).contains("lost-from-sight");
	}

	@Test
	void dutyOfARenamedBodyIsPossiblyOneItHadUnderTheOldName() {
		History history = History.of(Plan.in("2010", "(一)1,RENAMED_TO,市甲局,市乙局"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市乙局,市丙局,医疗"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 RENAMED_TO stated",
				"2 市乙局→市丙局 医疗 TRANSFERRED_TO possible");
	}

	@Test
	void bodyThatGaveAllAndGotMoreIsToldToGiveThatToo() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市丙局,市甲局,养老"), Plan.in("2018", "(一)1,TRANSFERRED_TO,市甲局,市丁局,养老"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated",
				"1 市甲局→市丁局 养老 TRANSFERRED_TO stated");
		assertThat(history.flowsFrom("市丙局")).containsExactly("1 市丙局→市甲局 养老 TRANSFERRED_TO stated",
				"2 市甲局→市丁局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void partOfADutyLeavesTheRestToGoWithTheWhole() {
		assertThat(then("(一)1,TRANSFERRED_TO,市乙局,市丙局,养老,partial", "(一)2,TRANSFERRED_TO,市乙局,市丁局,,并入").flowsFrom("市甲局"))
			.containsExactlyInAnyOrder(FIRST, "2 市乙局→市丙局 养老 TRANSFERRED_TO stated",
					"2 市乙局→市丁局 养老 MERGED_INTO inherited");
	}

	@Test
	void depthCountsChangesFromBodyToBody() {
		History history = then("(一)1,RENAMED_TO,市乙局,市丙局");
		LineageQuestion near = new LineageQuestion(Direction.FORWARD, 1, TimeScope.ALL);
		assertThat(History.lines(Lineage.of(history.readable(), history.body("市甲局"), "id", near)))
			.containsExactly(FIRST);
		LineageQuestion back = new LineageQuestion(Direction.BACKWARD, 1, TimeScope.ALL);
		assertThat(History.lines(Lineage.of(history.readable(), history.body("市丙局"), "id", back)))
			.containsExactlyInAnyOrder("1 市乙局→市丙局 全部职责 RENAMED_TO stated", "1 市乙局→市丙局 养老 RENAMED_TO inherited");
	}

}
