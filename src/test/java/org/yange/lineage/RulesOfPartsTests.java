package org.yange.lineage;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yange.graph.Certainty;
import org.yange.graph.Edge;
import org.yange.graph.EdgeKind;
import org.yange.graph.Node;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.LineageReader.Match;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A duty that a phrase names among several is traced by itself, and goes with the whole.
 */
class RulesOfPartsTests {

	private static final String INSURANCE = "城乡居民医疗保险、职工医疗保险、生育保险";

	private static final String MOVE = "(一)1,TRANSFERRED_TO,市甲局,市乙局," + INSURANCE;

	private static History then(String... rows) {
		return History.of(Plan.in("2010", MOVE), Plan.in("2018", rows));
	}

	@Test
	void thePartsOfAPhraseAreDutiesBesideIt() {
		History history = History.of(Plan.in("2010", MOVE));
		List<Edge> parts = history.graph().edges().stream().filter((edge) -> edge.kind() == EdgeKind.PART_OF).toList();
		assertThat(history.facts(EdgeKind.PART_OF)).containsExactly("城乡居民医疗保险→" + INSURANCE + " 2010-03-01..",
				"生育保险→" + INSURANCE + " 2010-03-01..", "职工医疗保险→" + INSURANCE + " 2010-03-01..");
		assertThat(parts).allSatisfy((edge) -> {
			assertThat(edge.since().certainty()).isEqualTo(Certainty.INFERRED);
			assertThat(edge.reason()).isEqualTo("contained: listed");
			assertThat(edge.from()).startsWith(edge.to() + ":");
		});
	}

	@Test
	void thePartsAddNoFlowsToTheBody() {
		assertThat(then("(一)1,RENAMED_TO,市乙局,市丙局").flowsFrom("市甲局")).containsExactly(
				"1 市甲局→市乙局 " + INSURANCE + " TRANSFERRED_TO stated",
				"2 市乙局→市丙局 " + INSURANCE + " RENAMED_TO inherited");
	}

	@Test
	void aPartGoesWithTheWhole() {
		assertThat(flowsOf("生育保险", then("(一)1,RENAMED_TO,市乙局,市丙局")))
			.containsExactly("1 市甲局→市乙局 生育保险 TRANSFERRED_TO stated", "2 市乙局→市丙局 生育保险 RENAMED_TO inherited");
	}

	@Test
	void aPartGoesAloneWhereALaterClauseNamesIt() {
		History history = then("(一)1,TRANSFERRED_TO,市乙局,市丙局,生育保险");
		assertThat(flowsOf("生育保险", history)).containsExactly("1 市甲局→市乙局 生育保险 TRANSFERRED_TO stated",
				"2 市乙局→市丙局 生育保险 TRANSFERRED_TO stated");
		assertThat(flowsOf("职工医疗保险", history)).containsExactly("1 市甲局→市乙局 职工医疗保险 TRANSFERRED_TO stated");
	}

	@Test
	void aPartThatTheSameReformNamesByItselfGoesWhereItIsNamed() {
		History history = History.of(Plan.in("2010", MOVE, "(一)2,TRANSFERRED_TO,市甲局,市丙局,生育保险"));
		assertThat(flowsOf("生育保险", history)).containsExactly("1 市甲局→市丙局 生育保险 TRANSFERRED_TO stated");
	}

	@Test
	void aPartThatTheSameReformNamesAmongFewerGoesWithThoseFew() {
		History history = History.of(Plan.in("2010", MOVE, "(一)2,TRANSFERRED_TO,市甲局,市丙局,职工医疗保险、生育保险"));
		assertThat(flowsOf("生育保险", history)).containsExactly("1 市甲局→市丙局 生育保险 TRANSFERRED_TO stated");
		assertThat(flowsOf("城乡居民医疗保险", history)).containsExactly("1 市甲局→市乙局 城乡居民医疗保险 TRANSFERRED_TO stated");
	}

	@Test
	void aPartOfWhichTheSameReformTakesSomeGoesBothWays() {
		History history = History.of(Plan.in("2010", MOVE, "(一)2,TRANSFERRED_TO,市甲局,市丙局,生育保险,partial"));
		assertThat(flowsOf("生育保险", history)).containsExactlyInAnyOrder("1 市甲局→市乙局 生育保险 TRANSFERRED_TO stated",
				"1 市甲局→市丙局 生育保险 TRANSFERRED_TO stated");
	}

	@Test
	void anotherGiversDutyOfTheSameWordsDoesNotDrawAPartAway() {
		History history = History.of(Plan.in("2010", MOVE, "(一)2,TRANSFERRED_TO,市丁局,市丙局,生育保险"));
		assertThat(flowsOf("生育保险", history)).containsExactly("1 市甲局→市乙局 生育保险 TRANSFERRED_TO stated");
	}

	@Test
	void theEndThatTheLastGiverSaysForAllIsCarriedOutInAPart() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市丁局,农业投资项目",
				"(一)1,TRANSFERRED_TO,市乙局,市丁局,农田整治项目管理", "(一)2,TRANSFERRED_TO,市丙局,市丁局,农业开发项目"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市丁局,市戊局,农业投资项目管理"));
		assertThat(history.facts(EdgeKind.PART_OF)).containsExactly("农业投资项目管理→农业投资项目 2010-03-01..");
		assertThat(flowsOf("农业投资项目管理", history)).containsExactly("1 市甲局→市丁局 农业投资项目管理 TRANSFERRED_TO stated",
				"2 市丁局→市戊局 农业投资项目管理 TRANSFERRED_TO stated");
	}

	@Test
	void aPartWhoseEndIsCarriedOutGoesWithThePhraseThatLacksIt() {
		History history = History.of(
				Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市丁局,农业投资项目", "(一)1,TRANSFERRED_TO,市乙局,市丁局,农田整治项目管理"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市丁局,市戊局,农业投资项目"));
		assertThat(flowsOf("农业投资项目管理", history)).contains("2 市丁局→市戊局 农业投资项目管理 TRANSFERRED_TO stated");
	}

	@Test
	void aPhraseThatIsNotSafeToPartHasNoParts() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,网络安全和信息化"));
		assertThat(history.facts(EdgeKind.PART_OF)).isEmpty();
	}

	/** The flows of the part of a phrase of 2010, as the question for it gives them. */
	private static List<String> flowsOf(String part, History history) {
		Edge belongs = history.graph()
			.edges()
			.stream()
			.filter((edge) -> edge.kind() == EdgeKind.PART_OF && edge.from().endsWith(":" + part))
			.findFirst()
			.orElseThrow();
		List<Match> starts = history.graph()
			.edges()
			.stream()
			.filter((edge) -> edge.to().equals(belongs.to()) || edge.from().equals(belongs.to()))
			.flatMap((edge) -> List.of(edge.from(), edge.to()).stream())
			.filter((id) -> history.graph()
				.nodes()
				.stream()
				.anyMatch((node) -> node instanceof Node.Agency && node.id().equals(id)))
			.distinct()
			.map((id) -> new Match(id, null))
			.toList();
		return DutyLineage
			.of(new NamedDuty(belongs.from(), part), belongs.to(), new Found(history.readable(), starts),
					LineageQuestion.of(Direction.FORWARD), LocalDate.of(2020, 1, 1))
			.flows()
			.stream()
			.map(History::line)
			.toList();
	}

}
