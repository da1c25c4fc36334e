package org.yange.lineage;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Fate and residue of every body that gave anything (rule 6). */
class RulesOfFateTests {

	private static Plan plan(String... rows) {
		return Plan.in("2010", rows);
	}

	/** What became of 市甲局: fate, how surely, and what no clause places. */
	private static String fate(String... rows) {
		LineageAnswer answer = History.of(plan(rows))
			.ask(History.of(plan(rows)).bodies("市甲局").get(0), Direction.FORWARD);
		Certainty certainty = answer.agency().fateCertainty();
		return answer.agency().fate().label() + ((certainty != null) ? " " + certainty.label() : "") + ", "
				+ answer.residue().state().label();
	}

	@Test
	void keptBodyIsActiveAndItsRestStays() {
		assertThat(fate("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(二)1,RETAINED,市甲局")).isEqualTo("active, rest-stays");
		assertThat(fate("(一)1,TRANSFERRED_TO,市甲局,市乙局,有关", "(二)1,RETAINED,市甲局")).isEqualTo("active, rest-stays");
	}

	@Test
	void receiverThatAlsoGivesIsActive() {
		assertThat(fate("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)2,TRANSFERRED_TO,市丙局,市甲局,医疗"))
			.isEqualTo("active, rest-stays");
	}

	@Test
	void bodyThatGivesTheRestOfItsDutiesPlacesAll() {
		String first = "(一)1,TRANSFERRED_TO,市甲局,市乙局,拟订规划的行政";
		String ended = "(一)1,ABOLISHED,市甲局";
		assertThat(fate(first, "(一)1,TRANSFERRED_TO,市甲局,市丙局,其他行政", ended)).isEqualTo("abolished stated, all-placed");
		assertThat(fate(first, "(一)1,TRANSFERRED_TO,市甲局,市丙局,其他行政,partial", ended))
			.isEqualTo("abolished stated, named-parts-only");
		assertThat(fate(first, "(一)1,TRANSFERRED_TO,市甲局,市丙局,企业", ended))
			.isEqualTo("abolished stated, named-parts-only");
		assertThat(History.of(Plan.in("2003", "(一)1,TRANSFERRED_TO,市甲局,市丙局,其他行政"), Plan.in("2010", first, ended))
			.forward("市甲局")
			.residue()
			.state()).isEqualTo(Residue.State.NAMED_PARTS_ONLY);
	}

	@Test
	void renamedBodyPlacesAll() {
		assertThat(fate("(一)1,RENAMED_TO,市甲局,市乙局")).isEqualTo("renamed stated, all-placed");
	}

	@Test
	void convertedBodyPlacesAll() {
		assertThat(fate("(一)1,CONVERTED_TO,市甲局,市委乙部")).isEqualTo("converted stated, all-placed");
	}

	@Test
	void bodyThatIsKeptAndRenamedGoesOnUnderTheNewNameAlone() {
		String kept = "(一)1,RETAINED,市甲局";
		String renamed = "(一)2,RENAMED_TO,市甲局,市乙局";
		assertThat(fate(kept, renamed)).isEqualTo("renamed stated, all-placed");
		assertThat(fate(renamed, kept)).isEqualTo("renamed stated, all-placed");
		assertThat(History.of(plan(kept, renamed)).bodies("市甲局")).hasSize(1);
	}

	@Test
	void bodyThatIsNotKeptAndBecomesAnotherIsConverted() {
		String ended = "(一)1,ABOLISHED,市甲局";
		String converted = "(一)2,CONVERTED_TO,市甲局,市乙中心";
		assertThat(fate(ended, converted)).isEqualTo("converted stated, all-placed");
		assertThat(fate(converted, ended)).isEqualTo("converted stated, all-placed");
		assertThat(History.of(plan(ended, converted)).forward("市甲局").agency().fateEvidence()).hasSize(2);
	}

	@Test
	void bodySetUpAgainPlacesAllInItself() {
		assertThat(fate("(一)1,TRANSFERRED_TO,市甲局,市甲局")).isEqualTo("re-established stated, all-placed");
	}

	@Test
	void abolishedBodyPlacesAllSomeUnstatedOrNothing() {
		String end = "(一)1,ABOLISHED,市甲局";
		assertThat(fate("(一)1,TRANSFERRED_TO,市甲局,市乙局", end)).isEqualTo("abolished stated, all-placed");
		assertThat(fate("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", end)).isEqualTo("abolished stated, named-parts-only");
		assertThat(fate("(一)1,TRANSFERRED_TO,市甲局,市乙局,有关", end)).isEqualTo("abolished stated, extent-unstated");
		assertThat(fate("(一)1,TRANSFERRED_TO,市甲局,市乙局,有关", "(一)2,TRANSFERRED_TO,市甲局,市乙局,养老", end))
			.isEqualTo("abolished stated, named-parts-only");
		assertThat(fate(end)).isEqualTo("abolished stated, nothing-placed");
	}

	@Test
	void mergingWordsEndTheSourceByInference() {
		assertThat(fate("(一)1,TRANSFERRED_TO,市甲局,市乙局,,并入")).isEqualTo("abolished inferred, all-placed");
	}

	@Test
	void giverThatNoClauseEndsOrKeepsIsNotStated() {
		assertThat(fate("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老")).isEqualTo("not-stated, named-parts-only");
		assertThat(fate("(一)1,TRANSFERRED_TO,市甲局,市乙局,有关")).isEqualTo("not-stated, extent-unstated");
		assertThat(fate("(一)1,TRANSFERRED_TO,市甲局,市乙局")).isEqualTo("not-stated, all-placed");
	}

	@Test
	void giverWhoseNameIsOnlyAPlateAfterwardsIsPlateOnly() {
		String[] rows = { "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)1,CARRIES_PLATE,市乙局,市甲局" };
		assertThat(fate(rows)).isEqualTo("plate-only inferred, named-parts-only");
		History history = History.of(plan(rows));
		assertThat(history.facts(EdgeKind.NAME_KEPT_AS)).containsExactly("市甲局→市甲局 2010-03-01..");
		assertThat(History.warnings(history.forward("市甲局"))).contains("plate-only");
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void bodyNoLongerKeptOnItsOwnIsAbolishedAndItsNameKept() {
		String[] rows = { "(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)1,ABOLISHED,市甲局,,,standalone",
				"(一)1,CARRIES_PLATE,市乙局,市甲局" };
		assertThat(fate(rows)).isEqualTo("abolished stated, all-placed");
		assertThat(History.of(plan(rows)).facts(EdgeKind.NAME_KEPT_AS)).hasSize(1);
	}

	@Test
	void receiverWhoseNameIsAlsoAPlateIsNotPlateOnly() {
		assertThat(
				fate("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)1,CARRIES_PLATE,市乙局,市甲局", "(一)2,TRANSFERRED_TO,市丙局,市甲局,医疗"))
			.isEqualTo("active, rest-stays");
	}

	@Test
	void generalRuleEndsByInferenceWithItsClauseAndReason() {
		History history = History
			.of(plan("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老").infers("方案未列入的机构一律核销", "(五)末,ABOLISHED,市甲局"));
		LineageAnswer answer = history.forward("市甲局");
		assertThat(answer.agency().fate().label()).isEqualTo("abolished");
		assertThat(answer.agency().fateCertainty()).isEqualTo(Certainty.INFERRED);
		assertThat(answer.agency().fateEvidence()).extracting(Evidence::item, Evidence::reason)
			.containsExactly(tuple("(五)末", "方案未列入的机构一律核销"));
		assertThat(History.warnings(answer)).contains("ended-by-inference", "rest-not-placed");
	}

	@Test
	void clauseThatEndsOutweighsTheGeneralRule() {
		History history = History.of(plan("(一)1,ABOLISHED,市甲局").infers("方案未列入的机构一律核销", "(五)末,ABOLISHED,市甲局"));
		LineageAnswer answer = history.forward("市甲局");
		assertThat(answer.agency().fateCertainty()).isEqualTo(Certainty.STATED);
		assertThat(answer.agency().fateEvidence()).extracting(Evidence::item).containsExactly("(一)1");
	}

	@Test
	void openListIsNotExhaustive() {
		History history = History.of(plan("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老,open", "(一)1,TRANSFERRED_TO,市丁局,市丙局,医疗"));
		assertThat(history.forward("市甲局").flows().get(0).exhaustive()).isFalse();
		assertThat(history.backward("市乙局").flows().get(0).exhaustive()).isFalse();
		assertThat(History.warnings(history.backward("市乙局"))).contains("list-open");
		assertThat(history.forward("市丁局").flows().get(0).exhaustive()).isTrue();
		assertThat(History.warnings(history.backward("市丙局"))).doesNotContain("list-open");
	}

	@Test
	void openListOfSourcesLeavesTheWholeOfEachExhaustive() {
		History history = History.of(plan("(一)1,TRANSFERRED_TO,市甲局,市乙局,,open"));
		assertThat(history.forward("市甲局").flows().get(0).exhaustive()).isTrue();
		assertThat(history.backward("市乙局").flows().get(0).exhaustive()).isFalse();
	}

	@Test
	void namesThatDifferSuggestAndNeverMerge() {
		History history = History
			.of(plan("(三)4,TRANSFERRED_TO,市农业局,市农业农村局", "(三)4,ABOLISHED,市农林局", "(三)5,ABOLISHED,市旅游局"));
		LineageAnswer gave = history.forward("市农业局");
		LineageAnswer ended = history.forward("市农林局");
		assertThat(gave.agency().fate().label()).isEqualTo("not-stated");
		assertThat(ended.residue().state().label()).isEqualTo("nothing-placed");
		assertThat(ended.flows()).isEmpty();
		assertThat(History.warnings(gave)).contains("names-differ");
		assertThat(History.warnings(ended)).contains("names-differ");
		assertThat(History.warnings(history.forward("市旅游局"))).doesNotContain("names-differ");
	}

	@Test
	void unnamedSourcesAreToldAsWordedAndSucceedNobody() {
		History history = History
			.of(plan("(一)1,TRANSFERRED_TO,相关部门,市乙局,有关,unnamed", "(一)1,TRANSFERRED_TO,,市乙局,机要、密码管理,unnamed"));
		LineageAnswer answer = history.backward("市乙局");
		assertThat(History.lines(answer)).containsExactlyInAnyOrder("1 相关部门→市乙局 有关 TRANSFERRED_TO stated",
				"1 →市乙局 机要、密码管理 TRANSFERRED_TO stated");
		assertThat(answer.flows()).allSatisfy((flow) -> assertThat(flow.from().id()).isNull());
		assertThat(history.readable().bodies()).extracting(Body::name).containsExactly("市乙局");
	}

	@Test
	void fateIsToldWithTheClauseThatMakesIt() {
		LineageAnswer answer = History.of(plan("(一)1,TRANSFERRED_TO,市甲局,市乙局", "(三)末,ABOLISHED,市甲局")).forward("市甲局");
		assertThat(answer.agency().fateEvidence()).extracting(Evidence::item).containsExactly("(三)末");
		assertThat(Objects.requireNonNull(answer.agency().ended())).isEqualTo("2010-03-01");
	}

}
