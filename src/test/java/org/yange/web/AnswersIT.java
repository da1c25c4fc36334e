package org.yange.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yange.Api;
import org.yange.YangeTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
class AnswersIT {

	@Autowired
	private Api api;

	@Test
	void answersWhereTheDutiesOfTheSupervisionBureauWent() {
		JsonNode reply = this.api.get("/api/v1/answers", "question", "监察局的职责去哪了");
		assertThat(reply.at("/text").asString()).contains("市监察局的全部职责并入市监察委员会（依据（一）1）");
		assertThat(reply.at("/question/understoodAs").asString()).isEqualTo("forward");
		JsonNode answer = reply.at("/answers/0");
		assertThat(answer.at("/agency/matchedBy").asString()).isEqualTo("short name");
		assertThat(answer.at("/agency/fate").asString()).isEqualTo("abolished");
		assertThat(answer.at("/flows")).hasSize(1);
		JsonNode flow = answer.at("/flows/0");
		assertThat(flow.at("/to/name").asString()).isEqualTo("市监察委员会");
		assertThat(flow.at("/duty/name").asString()).isEqualTo("全部职责");
		assertThat(flow.at("/change").asString()).isEqualTo("MERGED_INTO");
		assertThat(flow.at("/certainty").asString()).isEqualTo("stated");
		assertThat(flow.at("/effective/edtf").asString()).isEqualTo("../2019-03-31");
		assertThat(flow.at("/effective/basis").asString()).isEqualTo("deadline");
		assertThat(Api.texts(flow.at("/evidence"), "item")).containsExactly("(一)1");
		assertThat(answer.at("/residue/state").asString()).isEqualTo("all-placed");
	}

	@Test
	void answersAsOfTheYearThatTheQuestionNames() {
		JsonNode reply = this.api.get("/api/v1/answers", "question", "2005年电力监管由谁负责");
		assertThat(reply.at("/question/asOf").asString()).isEqualTo("2005-12-31");
		assertThat(reply.at("/text").asString()).contains("2005年12月31日由国家电力监管委员会主管");
		assertThat(this.api.get("/api/v1/answers", "question", "2005年电力监管由谁负责", "asOf", "2014-01-01")
			.at("/text")
			.asString()).contains("2014年1月1日").doesNotContain("2005年12月31日");
	}

	@Test
	void answersInEnglishWhereTheRequestAsksForIt() {
		Api.Answer reply = this.api.ask("GET",
				"/api/v1/answers" + Api.query("question", "Where did the duties of 监察局 go?"), "Accept-Language",
				"en-GB,en;q=0.8");
		assertThat(reply.json().at("/text").asString()).contains("all duties of 市监察局 were merged into 市监察委员会");
	}

	@ParameterizedTest
	@CsvSource({ "市应急管理局由哪些部门整合,backward,市防汛抗旱指挥部", "公务员管理原来归谁，现在归谁,then-and-now,市委组织部", "市委组织部挂什么牌子,plates,市公务员局",
			"市政务服务和大数据管理局由谁管理,manager,市政府办公室", "市委审计委员会的办公室设在哪,office-host,市审计局", "监察局撤销了吗,ended,不再保留",
			"市金融工作局的前身是什么,predecessors,市地方金融监督管理局", "谁负责防震减灾,responsible,市应急管理局", "市委办公室管理哪些机构,managed,市档案馆",
			"Which plates does 市委组织部 carry?,plates,市公务员局" })
	void answersEachKindOfQuestion(String question, String understoodAs, String named) {
		JsonNode reply = this.api.get("/api/v1/answers", "question", question);
		assertThat(reply.at("/question/understoodAs").asString()).isEqualTo(understoodAs);
		assertThat(reply.at("/text").asString()).contains(named);
	}

	@ParameterizedTest
	@CsvSource({ "監察局的職責去哪裡了,市监察局", "JianChaJu的职责去哪了,市监察局", "市卫生健康委员会挂什么牌子,市中医管理局", "市监察委员会由哪些部门整合,市监察局",
			"市发展和改革委员会归谁管,市发展和改革委员会", "谁负责侨务,旗县(市)委统战部" })
	void understandsNamesHoweverTheyAreWritten(String question, String told) {
		assertThat(this.api.get("/api/v1/answers", "question", question).at("/text").asString()).contains(told);
	}

	@ParameterizedTest
	@CsvSource({ "谁负责生育保险,生育保险", "谁负责文物管理,文物管理", "谁负责农业投资项目,农业投资项目", "谁负责农业投资项目管理,农业投资项目管理",
			"谁负责医疗保险,城乡居民基本医疗保险、职工医疗保险、生育保险" })
	void tellsThePartOrTheWholeWhicheverTheWordsMean(String question, String told) {
		JsonNode reply = this.api.get("/api/v1/answers", "question", question, "jurisdiction", "410800");
		assertThat(Api.texts(reply.at("/duties"), "duty.name")).containsExactly(told);
	}

	@Test
	void saysThatOnlyAPartOfADutyMoved() {
		String text = this.api.get("/api/v1/answers", "question", "防震减灾原来归谁，现在归谁").at("/text").asString();
		assertThat(text).contains("有关职责现由市应急管理局承担", "其余部分可能仍由市地震局承担");
	}

	@Test
	void tellsWhatCanBeAskedWhereAQuestionIsNotUnderstood() {
		Api.Answer answer = this.api.ask("GET", "/api/v1/answers" + Api.query("question", "今天天气怎么样"));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.type()).isEqualTo("application/problem+json");
		assertThat(Api.texts(answer.json().at("/examples"), "zh")).contains("监察局的职责去哪了");
	}

	@Test
	void offersTheNearestNamesWhereAnameMatchesNothing() {
		Api.Answer answer = this.api.ask("GET", "/api/v1/answers" + Api.query("question", "监查局的职责去哪了"));
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.json().at("/nearest/0").asString()).isEqualTo("市监察局");
	}

	@ParameterizedTest
	@CsvSource({ "市监察局,full name", "焦作市监察局,official name", "监察局,short name", "jianchaju,pinyin", "市政府信访局,alias",
			"市公务员局,plate" })
	void saysWhyANameMatched(String name, String matchedBy) {
		JsonNode reply = this.api.get("/api/v1/lineage", "agency", name);
		assertThat(Api.texts(reply.at("/answers"), "agency.matchedBy")).contains(matchedBy);
	}

	@Test
	void givesOldAndNewOfOneNameAnAnswerEach() {
		JsonNode reply = this.api.get("/api/v1/lineage", "agency", "市林业局", "jurisdiction", "410800");
		assertThat(Api.texts(reply.at("/answers"), "agency.id")).containsExactly("410800:市林业局@origin",
				"410800:市林业局@jiaozuo-2019");
		assertThat(Api.texts(reply.at("/answers"), "agency.fate")).containsExactly("re-established", "active");
	}

	@Test
	void pagesTheFlowsOfAnAnswer() {
		String path = "/api/v1/agencies/" + Api.segment("410800:市应急管理局@jiaozuo-2019") + "/lineage";
		JsonNode first = this.api.get(path, "direction", "backward", "limit", "10");
		assertThat(first.at("/answers/0/flows")).hasSize(10);
		JsonNode second = this.api.get(path, "direction", "backward", "limit", "10", "cursor",
				first.at("/nextCursor").asString());
		assertThat(second.at("/answers/0/flows")).hasSize(4);
		assertThat(second.at("/nextCursor").isNull()).isTrue();
		List<String> sources = Api.texts(second.at("/answers/0/flows"), "from.name");
		assertThat(sources).doesNotContainAnyElementsOf(Api.texts(first.at("/answers/0/flows"), "from.name"));
	}

	@Test
	void leavesOutChangesAfterTheDayAskedFor() {
		JsonNode before = this.api.get("/api/v1/lineage", "agency", "市监察局", "asOf", "2018-01-01");
		assertThat(Api.texts(before.at("/answers/0/warnings"), "code")).contains("date-uncertain");
		JsonNode xilingol = this.api.get("/api/v1/agencies/" + Api.segment("410800:市监察局@origin") + "/lineage", "asOf",
				"2020-01-01");
		assertThat(Api.texts(xilingol.at("/answers/0/warnings"), "code")).doesNotContain("date-uncertain");
	}

}
