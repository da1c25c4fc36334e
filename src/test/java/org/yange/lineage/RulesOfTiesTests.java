package org.yange.lineage;

import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.yange.document.RefusedException;
import org.yange.graph.Graph;
import org.yange.lineage.Correspondence.Shared;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.LineageReader.Match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What persons found of duties that are worded otherwise. */
class RulesOfTiesTests {

	private static final String EARLIER = "yunxi-2003,(一)1,市甲局,养老";

	private static Plan plan(String year, String... rows) {
		return Plan.ofYunxi("yunxi-" + year).effective(year + "-03-01").says(rows);
	}

	private static Plan first() {
		return plan("2003", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)2,TRANSFERRED_TO,市甲局,市乙局,殡葬");
	}

	private static Plan second() {
		return plan("2010", "(一)1,TRANSFERRED_TO,市乙局,市丙局,老年人福利", "(二)1,TRANSFERRED_TO,市乙局,市丁局", "(二)1,ABOLISHED,市乙局");
	}

	private static Plan links(String... rows) {
		return Plan.ofYunxi("duiying").ofKind("table of links").links(rows);
	}

	private static String link(String relation, String... more) {
		return "yunxi-2010,(一)1,市乙局,老年人福利," + relation + "," + EARLIER + ",同一项工作,云溪市志" + String.join("", more);
	}

	@Test
	void withoutALinkOtherWordsAreAnotherDuty() {
		assertThat(History.of(first(), second()).flowsFrom("市甲局")).contains("2 市乙局→市丁局 养老 MERGED_INTO inherited")
			.noneMatch((line) -> line.contains("→市丙局"));
	}

	@Test
	void dutyGoesWhereItIsNamedInOtherWords() {
		History history = History.of(first(), second(), links(link("same")));
		assertThat(history.flowsFrom("市甲局"))
			.contains("2 市乙局→市丙局 养老 TRANSFERRED_TO inferred", "2 市乙局→市丁局 殡葬 MERGED_INTO inherited")
			.noneMatch((line) -> line.contains("→市丁局 养老"));
		assertThat(history.forward("市甲局").flows().stream().flatMap((flow) -> Stream.ofNullable(flow.duty().tie())))
			.singleElement()
			.satisfies((tie) -> assertThat(Stream.of(tie.reason(), tie.why(), tie.source(), tie.document()))
				.containsExactly("curated", "同一项工作", "云溪市志", "duiying"));
		assertThat(History.warnings(history.forward("市甲局"))).contains("curated-link");
	}

	@Test
	void backwardTellsTheSame() {
		History history = History.of(first(), second(), links(link("same")));
		assertThat(history.flowsInto("市丙局")).contains("2 市甲局→市乙局 养老 TRANSFERRED_TO inferred");
		assertThat(History.of(first(), second()).flowsInto("市丙局")).noneMatch((line) -> line.contains("市甲局"));
	}

	@Test
	void ofAPartThatGoesTheRestStays() {
		assertThat(History.of(first(), second(), links(link("part"))).flowsFrom("市甲局"))
			.contains("2 市乙局→市丙局 老年人福利 TRANSFERRED_TO inferred", "2 市乙局→市丁局 养老-老年人福利(市丙局) MERGED_INTO inherited");
	}

	@Test
	void linkThatNoSourceBearsOutIsOnlyPossible() {
		assertThat(History.of(first(), second(), links(link("whole", ",unconfirmed"))).flowsFrom("市甲局"))
			.contains("2 市乙局→市丙局 养老 TRANSFERRED_TO possible");
	}

	@Test
	void linksLeadOnFromReformToReform() {
		History history = History.of(first(), second(), plan("2018", "(一)1,TRANSFERRED_TO,市丙局,市戊局,老龄"),
				links(link("same"), "yunxi-2018,(一)1,市丙局,老龄,same,yunxi-2010,(一)1,市乙局,老年人福利,同一项工作,云溪市志"));
		assertThat(history.flowsFrom("市甲局")).contains("3 市丙局→市戊局 养老 TRANSFERRED_TO inferred");
	}

	@Test
	void linkThatFitsNoDutyIsAFinding() {
		Graph graph = History
			.of(first(), second(),
					links(link("same"), "yunxi-2010,(九)9,市乙局,无,same," + EARLIER + ",同一项工作,云溪市志",
							"yunxi-2003,(一)1,市甲局,养老,same,yunxi-2010,(一)1,市乙局,老年人福利,倒置,云溪市志"))
			.graph();
		assertThat(graph.links()).hasSize(1);
		assertThat(graph.unfit()).extracting((each) -> each.end().toString())
			.containsExactly("yunxi-2010:(九)9:市乙局:无", "yunxi-2003:(一)1:市甲局:养老");
	}

	@Test
	void linkWhoseDocumentIsNotThereWaitsForIt() {
		assertThat(History.of(second(), links(link("same"))).graph().unfit()).hasSize(1);
		assertThat(History.of(links(link("same")), second(), first()).graph().unfit()).isEmpty();
	}

	@Test
	void tableThatIsWrongIsRefusedWithEveryFinding() {
		Plan wrong = Plan.ofYunxi("duiying")
			.links(link("similar"), "yunxi-2010,(一)1,市乙局,,same," + EARLIER + ",同一项工作,云溪市志", link("same", ",maybe"),
					"duiying,(一)1,市甲局,养老,same," + EARLIER + ",同一项工作,云溪市志");
		assertThatThrownBy(wrong::dossier).isInstanceOfSatisfying(RefusedException.class,
				(refused) -> assertThat(refused.findings()).extracting("code")
					.containsExactly("relation", "empty", "qualifier", "no-such-duty"));
	}

	@Test
	void dutiesOfTwoPlacesCorrespondByALinkAndNoneFollowsFromTheOther() {
		History history = History.of(first(),
				Plan.of("wangxi-2010", "999002", "望溪县").effective("2010").says("(一)1,TRANSFERRED_TO,县甲局,县乙局,老年福利"),
				links("wangxi-2010,(一)1,县甲局,老年福利,same," + EARLIER + ",同一项工作,云溪市志,,999002"));
		Found all = new Found(history.whole(),
				history.everyBody().stream().map((body) -> new Match(body.id(), null)).toList());
		Correspondence pair = SameDuties.between(all, "999002", "999001", TimeScope.ALL).get(0);
		assertThat(Stream.of(pair.from(), Objects.requireNonNull(pair.to())).map(Flow.Party::name))
			.containsExactly("县乙局", "市乙局");
		Shared shared = pair.duties().get(0);
		assertThat(Stream.of(shared.name(), shared.otherName(), shared.reason(), shared.certainty().label()))
			.containsExactly("老年福利", "养老", "curated", "inferred");
		assertThat(history.flowsFrom("市甲局")).hasSize(2);
	}

}
