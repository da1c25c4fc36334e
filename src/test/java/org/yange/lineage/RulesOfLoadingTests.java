package org.yange.lineage;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.yange.graph.Graph;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph is a pure function of the set of documents. */
class RulesOfLoadingTests {

	private static final Plan FIRST = Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)1,CARRIES_PLATE,市乙局,市养老局",
			"(一)2,ALIAS,市乙部,市乙局,,short", "(一)3,MANAGED_BY,市丁局,市乙局");

	private static final Plan SECOND = Plan.ofYunxi("yunxi-2018")
		.telling("reform-2018")
		.dated("deadline", "../2018-12-31")
		.says("(一)1,TRANSFERRED_TO,市乙局,市乙局", "(一)2,TRANSFERRED_TO,市乙局,市丙局,养老", "(一)3,ABOLISHED,市丁局");

	private static final Plan THIRD = Plan.ofYunxi("yunxi-2018-notice")
		.telling("reform-2018")
		.dated("approved", "2018-09-01")
		.says("(一)1,TRANSFERRED_TO,市乙部,市丙局,养老", "(一)2,RENAMED_TO,市丙局,市戊局", "(一)3,CATEGORISED_AS,市戊局,,,市政府工作部门",
				"(一)4,RETAINED,市甲局")
		.infers("按一般规定核销", "(五)末,ABOLISHED,市己局");

	private static Graph graph(Plan... plans) {
		return History.of(plans).graph();
	}

	@Test
	void orderOfLoadingDoesNotMatter() {
		Graph expected = graph(FIRST, SECOND, THIRD);
		List<Plan[]> orders = List.of(new Plan[] { FIRST, THIRD, SECOND }, new Plan[] { SECOND, FIRST, THIRD },
				new Plan[] { SECOND, THIRD, FIRST }, new Plan[] { THIRD, FIRST, SECOND },
				new Plan[] { THIRD, SECOND, FIRST });
		for (Plan[] order : orders) {
			assertThat(graph(order)).isEqualTo(expected);
		}
	}

	@Test
	void documentTakenBackLeavesTheOthersAsIfItHadNeverBeenThere() {
		assertThat(graph(FIRST, SECOND)).isEqualTo(graph(SECOND, FIRST)).isNotEqualTo(graph(FIRST, SECOND, THIRD));
		assertThat(graph(FIRST, SECOND).nodes()).noneMatch((node) -> node.name().equals("市戊局"));
	}

	@Test
	void placesAreToldFromOneAnotherWhateverIsLoadedBeside() {
		Plan elsewhere = Plan.of("wangxi-2010", "999002", "望溪县").effective("2010-01-01").says("(一)1,ABOLISHED,市甲局");
		Graph alone = graph(FIRST);
		Graph beside = graph(elsewhere, FIRST);
		assertThat(beside.nodes()).containsAll(alone.nodes());
		assertThat(beside.edges()).containsAll(alone.edges());
	}

	@Test
	void orderOfRowsDoesNotMatter() {
		String[] rows = { "(一)1,ESTABLISHED,市乙局", "(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)2,TRANSFERRED_TO,市乙局,市丙局,养老",
				"(一)3,ABOLISHED,市甲局", "(一)3,RENAMED_TO,市丁局,市戊局", "(一)4,CARRIES_PLATE,市戊局,市丁局",
				"(一)5,MANAGED_BY,市丙局,市戊局" };
		String[] turned = new String[rows.length];
		for (int i = 0; i < rows.length; i++) {
			turned[i] = rows[rows.length - 1 - i];
		}
		Plan inOrder = Plan.in("2010", rows);
		Plan backToFront = Plan.in("2010", turned);
		assertThat(graph(backToFront)).isEqualTo(graph(inOrder));
	}

}
