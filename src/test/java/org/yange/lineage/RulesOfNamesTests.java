package org.yange.lineage;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.yange.graph.AgentName;
import org.yange.graph.AgentName.As;
import org.yange.graph.Fate;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.LineageReader.Match;

import static org.assertj.core.api.Assertions.assertThat;

/** Names are ambiguous: bodies are told apart by place and by time (rule 7). */
class RulesOfNamesTests {

	@Test
	void oneNameInTwoPlacesIsTwoBodies() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,甲局,乙局,养老"),
				Plan.of("wangxi-2010", "999002", "望溪县")
					.effective("2010-06-01")
					.says("(一)1,TRANSFERRED_TO,甲局,丙局,养老", "(一)1,TRANSFERRED_TO,乙局,丙局,养老"));
		assertThat(history.bodies("甲局")).extracting(Body::place).containsExactlyInAnyOrder("云溪市", "望溪县");
		for (Body body : history.bodies("甲局")) {
			assertThat(history.ask(body, Direction.FORWARD).flows()).hasSize(1);
		}
	}

	@Test
	void rowsOfOneClauseAboutTwoPlacesAreKeptApart() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,县甲局,县乙局,养老,,,,,999002",
				"(一)1,TRANSFERRED_TO,县甲局,县丙局,养老,,,,,999003"));
		assertThat(history.bodies("县甲局")).hasSize(2)
			.allSatisfy((body) -> assertThat(history.ask(body, Direction.FORWARD).flows()).hasSize(1)
				.allSatisfy((flow) -> assertThat(flow.certainty().label()).isEqualTo("stated")));
		assertThat(history.flowsInto("县乙局")).containsExactly("1 县甲局→县乙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void oldAndNewOfOneNameAreToldApartByTheirDates() {
		History history = History.of(Plan.in("2010", "(一)1,ESTABLISHED,市甲局,,,重新组建", "(一)1,TRANSFERRED_TO,市甲局,市甲局"));
		Body old = history.bodies("市甲局").get(0);
		Body anew = history.bodies("市甲局").get(1);
		assertThat(old.founded()).isNull();
		assertThat(old.ended()).hasToString("2010-03-01");
		assertThat(anew.founded()).hasToString("2010-03-01");
		assertThat(anew.ended()).isNull();
		assertThat(old.id()).isNotEqualTo(anew.id());
	}

	@Test
	void namesOfThePastLeadToTheBodyThatGoesOn() {
		History history = History.of(Plan.in("2010", "(一)1,RENAMED_TO,市甲局,市乙局"));
		assertThat(history.agency("市乙局").names()).contains(new AgentName("市甲局", As.FORMER),
				new AgentName("甲局", As.FORMER), new AgentName("云溪市甲局", As.FORMER));
		assertThat(history.agency("市甲局").names()).contains(new AgentName("市甲局", As.FULL))
			.doesNotContain(new AgentName("市乙局", As.FULL));
	}

	@Test
	void platesAndAliasesLeadToTheBodyThatBearsThem() {
		History history = History.of(Plan.in("2010", "(一)1,ESTABLISHED,市甲局", "(一)1,ALIAS,市养老服务局,市甲局,,second-name",
				"(一)1,CARRIES_PLATE,市甲局,市公务员局", "(一)1,ALIAS,市公局,市公务员局,,short"));
		assertThat(history.agency("市甲局").names()).contains(new AgentName("市养老服务局", As.ALIAS),
				new AgentName("养老服务局", As.ALIAS), new AgentName("市公务员局", As.PLATE), new AgentName("公务员局", As.PLATE),
				new AgentName("市公局", As.PLATE));
	}

	@Test
	void plateIsNoBody() {
		History history = History.of(Plan.in("2010", "(一)1,CARRIES_PLATE,市甲局,市公务员局"));
		assertThat(history.bodies("市公务员局")).isEmpty();
	}

	@Test
	void aliasAsSourceMeansTheBodyItIsAnotherNameOf() {
		History history = History.of(Plan.in("2010", "(一)1,ESTABLISHED,市甲局", "(一)1,ALIAS,市养老服务局,市甲局,,second-name"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市养老服务局,市乙局,养老"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO stated");
		assertThat(history.bodies("市养老服务局")).isEmpty();
	}

	@Test
	void sourceNamedLikeABodyThatEndedEarlierIsAnotherBody() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)1,ABOLISHED,市甲局"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市甲局,市丙局,养老"));
		assertThat(history.bodies("市甲局")).hasSize(2)
			.extracting(Body::fate)
			.containsExactlyInAnyOrder(Fate.ABOLISHED, Fate.NOT_STATED);
		Body ended = history.bodies("市甲局").stream().filter((body) -> body.ended() != null).findFirst().orElseThrow();
		assertThat(History.lines(history.ask(ended, Direction.FORWARD)))
			.containsExactly("1 市甲局→市乙局 全部职责 MERGED_INTO stated");
	}

	@Test
	void receiverNamedLikeABodyThatEndedEarlierIsAnotherBody() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)1,ABOLISHED,市甲局"),
				Plan.in("2018", "(一)1,TRANSFERRED_TO,市丙局,市甲局,养老"), Plan.in("2020", "(一)1,ABOLISHED,市甲局"),
				Plan.in("2022", "(一)1,TRANSFERRED_TO,市丙局,市甲局,医疗"));
		assertThat(history.bodies("市甲局")).hasSize(3);
		assertThat(history.bodies("市甲局")).extracting(Body::fate)
			.containsExactlyInAnyOrder(Fate.ABOLISHED, Fate.ABOLISHED, Fate.ACTIVE);
	}

	@Test
	void closestMatchOfEachBodyCountsAndAFormerNameOnlyWhereNoBodyHasItAsItsOwn() {
		History history = History.of(Plan.in("2010", "(一)1,RENAMED_TO,市甲局,市乙局"));
		Match own = new Match(history.body("市甲局").id(), As.FULL);
		Match ownShort = new Match(own.id(), As.SHORT);
		Match former = new Match(history.body("市乙局").id(), As.FORMER);
		assertThat(new Found(history.readable(), List.of(former, ownShort, own)).matches()).containsExactly(own);
		assertThat(new Found(history.readable(), List.of(former)).matches()).containsExactly(former);
	}

	@Test
	void eachBodyThatMatchesHasAnAnswerOfItsOwnAndSaysWhy() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市甲局"));
		List<Match> both = history.bodies("市甲局").stream().map((body) -> new Match(body.id(), As.SHORT)).toList();
		assertThat(new Found(history.readable(), both).answers(LineageQuestion.of(Direction.FORWARD)))
			.extracting((answer) -> answer.agency().matchedBy() + " " + answer.flows().size())
			.containsExactlyInAnyOrder("short name 1", "short name 0");
	}

}
