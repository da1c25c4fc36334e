package org.yange.lineage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.yange.graph.Contradiction;
import org.yange.graph.Contradiction.Kind;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;

import static org.assertj.core.api.Assertions.assertThat;

/** One reform, told by many documents that may differ. */
class RulesOfTellingsTests {

	private static final String TO_B = "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老";

	private static final String TO_C = "(一)1,TRANSFERRED_TO,市甲局,市丙局,养老";

	private static Plan plan(String... rows) {
		return Plan.ofYunxi("yunxi-2010-plan").telling("yunxi-2010").effective("2010-03-01").says(rows);
	}

	private static Plan other(String kind, String... rows) {
		return Plan.ofYunxi("yunxi-2010-other").telling("yunxi-2010").effective("2010-03-01").ofKind(kind).says(rows);
	}

	@Test
	void detailsOfABodyPrevailOverThePlan() {
		History history = History.of(plan(TO_B), other("三定规定", TO_C));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市丙局 养老 TRANSFERRED_TO stated");
		assertThat(history.graph().contradictions()).singleElement().satisfies((each) -> {
			assertThat(each.kind()).isEqualTo(Kind.RECEIVER);
			assertThat(each.prevails()).startsWith("yunxi-2010-other:");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "news of a reform plan", "chronicle", "press conference on a reform plan", "大事记" })
	void planPrevailsOverAReport(String kind) {
		History history = History.of(plan(TO_B), other(kind, TO_C));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void ofDocumentsOfEqualWeightEachIsPossibleAndTheConflictIsShown() {
		History history = History.of(plan(TO_B), other("notice", TO_C));
		assertThat(history.flowsFrom("市甲局")).containsExactlyInAnyOrder("1 市甲局→市乙局 养老 TRANSFERRED_TO possible",
				"1 市甲局→市丙局 养老 TRANSFERRED_TO possible");
		assertThat(history.graph().contradictions()).extracting(Contradiction::prevails).containsOnlyNulls();
	}

	@Test
	void whatNoSourceBearsOutYieldsToWhatOneDoes() {
		History history = History.of(plan(TO_B), other("三定规定", TO_C + ",unconfirmed"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void fateIsToldByTheWeightier() {
		History history = History.of(plan("(一)1,RETAINED,市甲局"), other("三定规定", "(一)1,ABOLISHED,市甲局"));
		assertThat(history.body("市甲局").fate()).isEqualTo(Fate.ABOLISHED);
		assertThat(history.graph().contradictions()).extracting(Contradiction::kind).containsExactly(Kind.FATE);
	}

	@Test
	void managerIsToldByTheWeightier() {
		History history = History.of(plan("(一)1,MANAGED_BY,市甲局,市乙局"), other("三定规定", "(一)1,MANAGED_BY,市甲局,市丙局"));
		assertThat(history.facts(EdgeKind.MANAGED_BY)).containsExactly("市甲局→市丙局 2010-03-01..");
	}

	@Test
	void documentsThatAddToOneAnotherDoNotDiffer() {
		History history = History.of(plan(TO_B, "(二)1,TRANSFERRED_TO,市甲局,市乙局,医疗,shared"),
				other("三定规定", TO_B, "(一)2,TRANSFERRED_TO,市甲局,市丙局,殡葬", "(二)1,TRANSFERRED_TO,市甲局,市丙局,医疗,shared",
						"(二)2,TRANSFERRED_TO,市甲局,市丙局,有关", "(三)1,RENAMED_TO,市甲局,市丁局"),
				Plan.ofYunxi("yunxi-2010-third")
					.telling("yunxi-2010")
					.effective("2010-03-01")
					.says("(一)1,RETAINED,市甲局", "(二)2,TRANSFERRED_TO,市甲局,市乙局,有关"));
		assertThat(history.graph().contradictions()).isEmpty();
	}

	@Test
	void documentsThatDateOneEventDifferentlyAreShown() {
		String merged = "(一)1,TRANSFERRED_TO,市甲局,市乙局,,并入";
		Plan first = Plan.ofYunxi("yunxi-a").telling("yunxi-2015").effective("2015-01-01").says(merged);
		Plan later = Plan.ofYunxi("yunxi-b").telling("yunxi-2015").effective("2015-07-01").says(merged);
		assertThat(History.of(first, later).graph().contradictions()).singleElement().satisfies((each) -> {
			assertThat(each.kind()).isEqualTo(Kind.DATE);
			assertThat(each.statement()).startsWith("yunxi-a:");
			assertThat(each.other()).startsWith("yunxi-b:");
			assertThat(each.prevails()).isNull();
		});
		Plan vague = Plan.ofYunxi("yunxi-b").telling("yunxi-2015").effective("2015").says(merged);
		assertThat(History.of(first, vague).graph().contradictions()).isEmpty();
	}

	@Test
	void documentsOfTwoReformsDoNotDiffer() {
		History history = History.of(plan("(一)1,MANAGED_BY,市甲局,市乙局", "(一)2,RETAINED,市丁局"),
				Plan.ofYunxi("yunxi-2018")
					.effective("2018-11-01")
					.says("(一)1,MANAGED_BY,市甲局,市丙局", "(一)2,ABOLISHED,市丁局"));
		assertThat(history.graph().contradictions()).isEmpty();
	}

	@Test
	void reportOfTheSameEventIsAFurtherTellingOfIt() {
		History history = History.of(plan(TO_B, "(一)1,ABOLISHED,市甲局"),
				Plan.ofYunxi("evening-news").ofKind("news").effective("2010").says(TO_B, "(一)1,ABOLISHED,市甲局"));
		assertThat(history.bodies("市甲局")).hasSize(1);
		assertThat(history.forward("市甲局").flows()).singleElement().satisfies((flow) -> {
			assertThat(flow.evidence()).extracting(Evidence::document)
				.containsExactlyInAnyOrder("yunxi-2010-plan", "evening-news");
			assertThat(flow.effective().edtf()).isEqualTo("2010-03-01");
		});
	}

	@Test
	void chronicleTellsManyReformsAgainAndSomeOfItsOwn() {
		History history = History.of(plan(TO_B, "(一)1,ABOLISHED,市甲局"),
				Plan.ofYunxi("annals")
					.ofKind("chronicle")
					.says("1999,RENAMED_TO,市戊局,市甲局,,,1999-05", "2010,ABOLISHED,市甲局,,,,2010",
							"2014,RENAMED_TO,市乙局,市丁局,,,2014-06-01"));
		assertThat(history.flowsFrom("市戊局")).containsExactly("1 市戊局→市甲局 全部职责 RENAMED_TO stated",
				"2 市甲局→市乙局 养老 TRANSFERRED_TO possible", "3 市乙局→市丁局 养老 RENAMED_TO possible");
		assertThat(history.body("市甲局").fateStatements()).hasSize(2);
		assertThat(history.flowsFrom("市甲局")).contains("2 市乙局→市丁局 养老 RENAMED_TO inherited");
	}

	@Test
	void twoChroniclesThatTellOneEventTellOne() {
		History history = History.of(
				Plan.ofYunxi("annals").ofKind("chronicle").says("2010,RENAMED_TO,市甲局,市乙局,,,2010-03"),
				Plan.ofYunxi("yearbook").ofKind("chronicle").says("2010,RENAMED_TO,市甲局,市乙局,,,2010-03-01"));
		assertThat(history.bodies("市甲局")).hasSize(1);
		assertThat(history.forward("市甲局").flows()).singleElement()
			.satisfies((flow) -> assertThat(flow.evidence()).hasSize(2));
	}

	@Test
	void sameWordsOfAnotherTimeAreAnotherEvent() {
		History history = History.of(plan(TO_B),
				Plan.ofYunxi("annals").ofKind("chronicle").says("2014,TRANSFERRED_TO,市甲局,市乙局,养老,,2014"));
		assertThat(history.flowsFrom("市甲局")).hasSize(2);
	}

}
