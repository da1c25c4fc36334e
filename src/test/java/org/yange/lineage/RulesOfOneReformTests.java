package org.yange.lineage;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.yange.graph.Certainty;
import org.yange.graph.Fate;
import org.yange.graph.Node;
import org.yange.graph.Node.Agency;

import static org.assertj.core.api.Assertions.assertThat;

/** Before and after within one reform (rule 2). */
class RulesOfOneReformTests {

	private static final String TO_B = "(一)1,TRANSFERRED_TO,市甲局,市乙局";

	private static final String B_TO_C = "(一)2,TRANSFERRED_TO,市乙局,市丙局";

	private static Plan plan(String... rows) {
		return Plan.in("2010", rows);
	}

	@Test
	void changesOfOneReformDoNotChain() {
		History history = History.of(plan(TO_B, B_TO_C));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated");
		assertThat(history.flowsFrom("市乙局")).containsExactly("1 市乙局→市丙局 全部职责 ALL_DUTIES_TO stated");
		assertThat(history.flowsInto("市丙局")).containsExactly("1 市乙局→市丙局 全部职责 ALL_DUTIES_TO stated");
	}

	@Test
	void namedDutiesOfOneReformDoNotChain() {
		History history = History.of(plan(TO_B + ",养老", B_TO_C + ",养老"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO stated");
		assertThat(history.flowsInto("市丙局")).containsExactly("1 市乙局→市丙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void clauseThatNamesAsSourceWhatTheReformMadeActsOnIt() {
		History history = History
			.of(plan("(一)1,ESTABLISHED,市乙局", TO_B + ",,整建制", "(一)1,ABOLISHED,市甲局", "(一)2,TRANSFERRED_TO,市乙局,市丙局"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 MERGED_INTO stated",
				"2 市乙局→市丙局 全部职责 ALL_DUTIES_TO inherited");
		assertThat(history.flowsInto("市丙局")).containsExactly("1 市乙局→市丙局 全部职责 ALL_DUTIES_TO stated",
				"2 市甲局→市乙局 全部职责 MERGED_INTO inherited");
	}

	@Test
	void bodyKnownFromAnEarlierReformIsNotWhatThisReformMade() {
		History history = History.of(
				Plan.ofYunxi("yunxi-2004").effective("2004-05-01").says("(一)1,TRANSFERRED_TO,市丁局,市乙局,殡葬"),
				plan("(一)1,ESTABLISHED,市乙局", TO_B, B_TO_C + ",医疗"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated");
		assertThat(history.flowsFrom("市丁局")).containsExactly("1 市丁局→市乙局 殡葬 TRANSFERRED_TO stated",
				"2 市乙局→市乙局 殡葬 REESTABLISHED_AS possible");
	}

	@Test
	void bodySetUpAgainGivesAsItWasBeforeAndReceivesAsItIsAfter() {
		History history = History.of(plan("(一)1,ESTABLISHED,市乙局,,,重新组建", TO_B, B_TO_C + ",养老"));
		Body old = history.bodies("市乙局").get(0);
		Body anew = history.bodies("市乙局").get(1);
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated");
		assertThat(History.lines(history.ask(old, Direction.FORWARD))).containsExactlyInAnyOrder(
				"1 市乙局→市丙局 养老 TRANSFERRED_TO stated", "1 市乙局→市乙局 其余职责-养老(市丙局) REESTABLISHED_AS inferred");
		assertThat(history.ask(anew, Direction.FORWARD).flows()).isEmpty();
		assertThat(History.lines(history.ask(anew, Direction.BACKWARD))).containsExactlyInAnyOrder(
				"1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated", "1 市乙局→市乙局 其余职责-养老(市丙局) REESTABLISHED_AS inferred");
	}

	@Test
	void sourceThatTheReformEndsIsTheBodyBeforeWhateverTheOrderOfRows() {
		String[] rows = { "(一)1,ESTABLISHED,市乙局", B_TO_C + ",养老", "(一)3,ABOLISHED,市乙局" };
		String[] turned = { rows[2], rows[1], rows[0] };
		for (String[] order : new String[][] { rows, turned }) {
			History history = History.of(plan(order));
			Body old = history.bodies("市乙局").get(0);
			assertThat(old.founded()).isNull();
			assertThat(old.fate()).isEqualTo(Fate.RE_ESTABLISHED);
			assertThat(History.lines(history.ask(old, Direction.FORWARD)))
				.contains("1 市乙局→市丙局 养老 TRANSFERRED_TO stated");
			assertThat(History.lines(history.ask(history.bodies("市乙局").get(1), Direction.FORWARD))).isEmpty();
		}
	}

	@Test
	void namesThatMoveOnFromBodyToBodyInOneReformDoNotChain() {
		History history = History
			.of(plan("(一)1,RENAMED_TO,市甲局,市乙局", "(一)2,RENAMED_TO,市乙局,市丙局", "(一)3,TRANSFERRED_TO,市丁局,市乙局,养老"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 RENAMED_TO stated");
		Body old = history.bodies("市乙局").get(0);
		Body anew = history.bodies("市乙局").get(1);
		assertThat(History.lines(history.ask(old, Direction.FORWARD)))
			.containsExactly("1 市乙局→市丙局 全部职责 RENAMED_TO stated");
		assertThat(History.lines(history.ask(anew, Direction.BACKWARD)))
			.containsExactlyInAnyOrder("1 市丁局→市乙局 养老 TRANSFERRED_TO stated", "1 市甲局→市乙局 全部职责 RENAMED_TO stated");
		assertThat(history.graph().nodes()).filteredOn((node) -> node.id().equals(anew.id()))
			.extracting((node) -> Objects.requireNonNull(((Agency) node).founded()).certainty())
			.containsExactly(Certainty.STATED);
	}

	@Test
	void twoDocumentsThatTellOneReformAreOneEvent() {
		History history = History.of(
				Plan.ofYunxi("yunxi-2010-plan").telling("yunxi-2010").effective("2010-03-01").says(TO_B),
				Plan.ofYunxi("yunxi-2010-notice").telling("yunxi-2010").effective("2010-03-01").says(TO_B, B_TO_C));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated");
		assertThat(history.forward("市甲局").flows().get(0).evidence()).extracting(Evidence::document)
			.containsExactlyInAnyOrder("yunxi-2010-plan", "yunxi-2010-notice");
	}

	@Test
	void documentsOfOneReformThatDateItDifferentlyAreStillOneEvent() {
		History history = History.of(
				Plan.ofYunxi("yunxi-2010-a").telling("yunxi-2010").dated("deadline", "../2010-12-31").says(TO_B),
				Plan.ofYunxi("yunxi-2010-b").telling("yunxi-2010").dated("approved", "2010-03-01").says(B_TO_C));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated");
		assertThat(history.forward("市甲局").flows().get(0).effective().edtf()).isEqualTo("2010-03-01/2010-12-31");
	}

	@Test
	void chronicleTellsManyEvents() {
		History history = History.of(Plan.ofYunxi("yunxi-annals")
			.says(TO_B + ",,,2010-03-01", "(一)1,ABOLISHED,市甲局,,,,2010-03-01", B_TO_C + ",,,2014-06-01"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 MERGED_INTO stated",
				"2 市乙局→市丙局 全部职责 ALL_DUTIES_TO inherited");
	}

	@Test
	void idsOfAChronicleFitIntoThePathOfARequest() {
		History history = History.of(Plan.ofYunxi("yunxi-annals")
			.says("2/(一)1,ESTABLISHED,市甲局,,,,2010-03-01/2010-12-31", "2/(一)1,TRANSFERRED_TO,市甲局,市乙局,养老,,2014/2015"));
		assertThat(history.graph().nodes()).extracting(Node::id).noneMatch((id) -> id.contains("/"));
	}

	@Test
	void sameWordsInOneClauseOfAChronicleAreApartByTheirYears() {
		History history = History.of(Plan.ofYunxi("yunxi-annals")
			.says("大事记,TRANSFERRED_TO,市甲局,市乙局,养老,,2010", "大事记,TRANSFERRED_TO,市甲局,市甲局,,,2012",
					"大事记,TRANSFERRED_TO,市甲局,市丙局,养老,,2014"));
		assertThat(History.lines(history.ask(history.bodies("市甲局").get(1), Direction.FORWARD)))
			.containsExactly("1 市甲局→市丙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void dutyToldByTwoDocumentsOfOneReformIsOneFlowWithBothClauses() {
		History history = History.of(
				Plan.ofYunxi("yunxi-2010-plan").telling("yunxi-2010").effective("2010-03-01").says(TO_B + ",养老"),
				Plan.ofYunxi("yunxi-2010-notice").telling("yunxi-2010").effective("2010-03-01").says(TO_B + ",养老"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO stated");
		assertThat(history.forward("市甲局").flows().get(0).evidence()).extracting(Evidence::document)
			.containsExactlyInAnyOrder("yunxi-2010-plan", "yunxi-2010-notice");
	}

	@Test
	void unstatedExtentsOfTwoClausesStayTwoFlows() {
		History history = History.of(plan(TO_B + ",有关", "(二)7,TRANSFERRED_TO,市甲局,市乙局,有关"));
		assertThat(history.flowsFrom("市甲局")).hasSize(2);
	}

	@Test
	void bodyRenamedAndNamedAsSourceByItsNewNameGivesWhatItHad() {
		History history = History.of(plan("(一)1,RENAMED_TO,市甲局,市乙局", B_TO_C + ",养老"));
		assertThat(history.flowsFrom("市乙局")).containsExactly("1 市乙局→市丙局 养老 TRANSFERRED_TO stated");
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 RENAMED_TO stated",
				"2 市乙局→市丙局 养老 TRANSFERRED_TO possible");
	}

	@Test
	void categoryPlateAndOfficeBelongToTheBodyAfterTheReform() {
		History history = History.of(plan("(一)1,CATEGORISED_AS,市乙局,,,市政府工作部门", "(一)1,CARRIES_PLATE,市乙局,市养老局",
				"(一)1,HOSTS_OFFICE,市乙局,市养老办公室", "(一)1,TRANSFERRED_TO,市乙局,市乙局", "(一)2,TRANSFERRED_TO,市乙局,市丙局,养老"));
		Body old = history.bodies("市乙局").get(0);
		Body anew = history.bodies("市乙局").get(1);
		assertThat(old.category()).isNull();
		assertThat(history.readable().arrangementsOf(old.id())).isEmpty();
		assertThat(anew.category()).isEqualTo("市政府工作部门");
		assertThat(history.readable().arrangementsOf(anew.id())).hasSize(2);
	}

}
