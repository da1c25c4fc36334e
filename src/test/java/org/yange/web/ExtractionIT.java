package org.yange.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yange.Api;
import org.yange.Api.Answer;
import org.yange.YangeTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
class ExtractionIT {

	private static final String TEXT = "（一）组建市水务局。\n将市水利局的职责划入市水务局。不再保留市水利局。\n关于市河务局是否撤销，另行研究。";

	private static final String PATH = "/api/v1/statements" + Api.query("place", "云溪市");

	@Autowired
	private Environment environment;

	private Api api;

	@BeforeEach
	void connect() {
		this.api = new Api(this.environment);
	}

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
	void theStatementsComeAsATable() {
		assertThat(post(TEXT.getBytes(StandardCharsets.UTF_8), "text/csv").text().lines()).contains(
				"item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note",
				"(一),ESTABLISHED,市水务局,,,组建,,3,9,,");
	}

	@Test
	void aTextInAnotherEncodingIsRefused() {
		assertThat(post(TEXT.getBytes(Charset.forName("GB18030")), "application/json").status()).isEqualTo(400);
	}

	private Answer post(byte[] text, String accept) {
		return this.api.send("POST", PATH, text, "Content-Type", "text/plain", "Accept", accept);
	}

}
