package org.yange.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yange.Api;
import org.yange.Api.Answer;
import org.yange.EndlessBody;
import org.yange.YangeTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
class ExtractionIT {

	private static final String TEXT = "（一）组建市水务局。\n将市水利局的职责划入市水务局。不再保留市水利局。\n关于市河务局是否撤销，另行研究。";

	private static final String PATH = "/api/v1/statements" + Api.query("place", "云溪市");

	@Autowired
	private Api api;

	@Test
	void aTextIsReadAndNothingIsStored() {
		String version = this.api.get("/api/v1/documents").at("/dataVersion").asString();
		JsonNode read = post(TEXT.getBytes(StandardCharsets.UTF_8), "application/json").json();
		assertThat(Api.texts(read.at("/statements"), "predicate")).containsExactly("ESTABLISHED", "TRANSFERRED_TO",
				"ABOLISHED");
		JsonNode founded = read.at("/statements/0");
		assertThat(TEXT.substring(founded.at("/start").asInt(), founded.at("/end").asInt())).isEqualTo("组建市水务局");
		assertThat(Api.texts(read.at("/notUnderstood"), "quote")).containsExactly("关于市河务局是否撤销，另行研究");
		assertThat(this.api.get("/api/v1/documents").at("/dataVersion").asString()).isEqualTo(version);
	}

	@Test
	void aTextTellsItsPlaceAndDatesWhereTheCallerDoesNot() {
		String plan = "焦作市机构改革方案\n（2O19年1月8日省委批准）\n一、组建市水务局。\n";
		JsonNode read = this.api
			.send("POST", "/api/v1/statements", plan.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/plain",
					"Accept", "application/json")
			.json();
		assertThat(read.at("/document/place/code").asString()).isEqualTo("410800");
		assertThat(read.at("/document/kind").asString()).isEqualTo("reform plan");
		assertThat(Api.texts(read.at("/document/dates"), "edtf")).containsExactly("2019-01-08");
		assertThat(Api.texts(read.at("/document/repairs"), "asFound")).containsExactly("2O19年1月8日");
		assertThat(Api.texts(read.at("/statements"), "subject")).containsExactly("市水务局");
	}

	@Test
	void aTextOfNoCertainPlaceIsRefusedWithARequestForIt() {
		Answer refused = this.api.send("POST", "/api/v1/statements", TEXT.getBytes(StandardCharsets.UTF_8),
				"Content-Type", "text/plain", "Accept", "application/json");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.json().at("/type").asString()).endsWith("place-unknown");
		assertThat(refused.json().at("/title").asString()).contains("'place'");
	}

	@Test
	void theStatementsComeAsATable() {
		assertThat(post(TEXT.getBytes(StandardCharsets.UTF_8), "text/csv").text().lines()).contains(
				"item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note",
				"(一),ESTABLISHED,市水务局,,,组建,,3,9,,");
	}

	@Test
	void aTextIsReadInWhateverEncodingItHas() {
		for (String charset : List.of("GB18030", "UTF-16LE", "UTF-8")) {
			JsonNode read = post(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)), "application/json").json();
			assertThat(read.at("/text").asString()).isEqualTo(TEXT);
			assertThat(read.at("/statements/0/start").asInt()).isEqualTo(3);
		}
	}

	@Test
	void aPageIsReadAndItsTextComesBackForTheOffsets() {
		String page = "<html><head><title>x</title></head><body><nav>首页</nav><p>（一）组建市水务局。</p></body></html>";
		for (String type : List.of("text/html", "application/octet-stream")) {
			JsonNode read = post(page.getBytes(Charset.forName("GB18030")), "application/json", type).json();
			assertThat(read.at("/mediaType").asString()).isEqualTo("text/html");
			String text = read.at("/text").asString();
			assertThat(text).isEqualTo("（一）组建市水务局。\n");
			JsonNode founded = read.at("/statements/0");
			assertThat(text.substring(founded.at("/start").asInt(), founded.at("/end").asInt())).isEqualTo("组建市水务局");
		}
	}

	@Test
	void aFileThatGivesNoTextIsRefusedWithWhatToDo() {
		Answer answer = post("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8), "application/json",
				"application/pdf");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.type()).startsWith("application/problem+json");
		assertThat(answer.json().at("/type").asString()).isEqualTo("urn:yange:problem:refused");
		assertThat(answer.json().at("/findings/0/code").asString()).isEqualTo("broken");
		assertThat(answer.json().at("/findings/0/message").asString()).contains("fetch it again");
		assertThat(post(new byte[0], "application/json").json().at("/findings/0/code").asString()).isEqualTo("empty");
	}

	@Test
	void aTypeThatIsNotReadIsRefused() {
		assertThat(post(new byte[] { 1 }, "application/json", "image/png").status()).isEqualTo(415);
	}

	@Test
	void aBodyThatIsTooLargeIsRefused() {
		Answer answer = this.api.stream("POST", PATH, () -> new EndlessBody(200L * 1024 * 1024), "Content-Type",
				"text/plain");
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.json().at("/detail").asString()).contains("64 MB");
	}

	private Answer post(byte[] text, String accept) {
		return post(text, accept, "text/plain");
	}

	private Answer post(byte[] body, String accept, String type) {
		return this.api.send("POST", PATH, body, "Content-Type", type, "Accept", accept);
	}

}
