package org.yange.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.yange.Api;
import org.yange.Api.Answer;
import org.yange.YangeTest;
import org.yange.form.Form;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms of a lineage, as a client asks for them. */
@YangeTest
class FormsIT {

	private static final String LINEAGE = "/api/v1/lineage";

	private static final String[] SUPERVISION = { "agency", "监察局", "jurisdiction", "410800" };

	private final HttpClient http = HttpClient.newHttpClient();

	@Autowired
	private Environment environment;

	private Api api;

	@BeforeEach
	void connect() {
		this.api = new Api(this.environment);
	}

	private HttpResponse<byte[]> ask(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(
				URI.create("http://localhost:" + this.environment.getRequiredProperty("local.server.port") + path));
		return this.http.send(((headers.length > 0) ? request.headers(headers) : request).build(),
				BodyHandlers.ofByteArray());
	}

	@ParameterizedTest
	@EnumSource
	void everyFormIsToBeHadByHeaderAndByLink(Form form) throws IOException, InterruptedException {
		String path = LINEAGE + Api.query(SUPERVISION);
		HttpResponse<byte[]> byHeader = ask(path, "Accept", form.type().replaceFirst(";.*", ""));
		HttpResponse<byte[]> byLink = ask(path + "&format=" + form.word(), "Accept", "text/html,*/*");
		for (HttpResponse<byte[]> answer : List.of(byHeader, byLink)) {
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Type")).contains(form.type());
			assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
			String disposition = answer.headers().firstValue("Content-Disposition").orElse("");
			assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8))
				.contains("filename*=UTF-8''监察局." + form.extension());
			assertThat(disposition).startsWith(form.isShown() ? "inline" : "attachment");
			assertThat(answer.body()).isNotEmpty();
		}
		if (form != Form.PNG) {
			assertThat(new String(byLink.body(), StandardCharsets.UTF_8)).contains("监察局").doesNotContain("format=");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/csv;q=0.5, image/svg+xml;q=0.9         | image/svg+xml
			image/svg+xml;q=0.2, application/ld+json    | application/ld+json
			text/html, application/xml;q=0.9, */*;q=0.8 | application/json
			text/*                                      | text/csv;charset=UTF-8
			application/graphml+xml, application/json   | application/graphml+xml
			""")
	void theFormThatIsLikedBestIsGiven(String accept, String given) {
		assertThat(this.api.ask("GET", LINEAGE + Api.query(SUPERVISION), "Accept", accept).type()).isEqualTo(given);
	}

	@Test
	void aFormThatIsNotThereIsRefusedWithWhatToDo() {
		Answer byHeader = this.api.ask("GET", LINEAGE + Api.query(SUPERVISION), "Accept", "application/msword");
		assertThat(byHeader.status()).isEqualTo(406);
		assertThat(byHeader.type()).startsWith("application/problem+json");
		assertThat(byHeader.json().at("/title").asString()).contains("Accept one of the forms");
		Answer byLink = this.api.ask("GET", LINEAGE + Api.query(SUPERVISION) + "&format=docx");
		assertThat(byLink.status()).isEqualTo(400);
		assertThat(byLink.json().at("/title").asString()).contains("'format'",
				"json, csv, graphml, jsonld, mermaid, svg", "png, citation, csl");
	}

	@Test
	void aProblemIsAProblemWhateverFormWasWanted() {
		Answer answer = this.api.ask("GET", LINEAGE + "?agency=nobody&format=svg");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.type()).startsWith("application/problem+json");
	}

	@Test
	void bodiesAndQuestionsHaveTheFormsToo() {
		String byId = "/api/v1/agencies/" + Api.segment("410800:市监察局@origin") + "/lineage?format=mermaid";
		String byQuestion = "/api/v1/answers"
				+ Api.query("question", "市监察局的职责去哪了", "jurisdiction", "410800", "format", "mermaid");
		assertThat(this.api.ask("GET", byId).text()).contains("市监察局的沿革", "全部职责<br/>并入");
		assertThat(this.api.ask("GET", byQuestion).text()).contains("市监察局的沿革", "全部职责<br/>并入");
		assertThat(this.api.ask("GET", byId, "Accept-Language", "en").text()).contains("merged into");
	}

	@Test
	void aDutyHasTheFormsToo() {
		Answer answer = this.api.ask("GET",
				"/api/v1/answers" + Api.query("question", "草原防火由谁负责", "jurisdiction", "410800", "format", "csv"));
		assertThat(answer.text()).contains("草原防火", "市农业局", "市应急管理局");
	}

	@Test
	void waysHaveTheFormsToo() {
		Answer answer = this.api.ask("GET", "/api/v1/paths"
				+ Api.query("source", "100000:卫生部@origin", "target", "100000:国家卫生健康委员会@guojia-2018", "format", "csv"));
		assertThat(answer.type()).isEqualTo("text/csv;charset=UTF-8");
		assertThat(answer.text()).contains("卫生部", "国家卫生和计划生育委员会", "国家卫生健康委员会");
		JsonNode json = this.api.get("/api/v1/paths", "source", "100000:卫生部@origin", "target",
				"100000:国家卫生健康委员会@guojia-2018");
		assertThat(json.propertyNames()).contains("source", "target", "paths", "naive", "complete", "dataVersion")
			.doesNotContain("answer", "asked", "words", "following");
	}

	@Test
	void aPartSaysWhereTheNextIs() throws IOException, InterruptedException {
		HttpResponse<byte[]> first = ask(
				LINEAGE + Api.query("agency", "市农业局", "jurisdiction", "410800", "limit", "2", "format", "csv"));
		String link = first.headers().firstValue("Link").orElseThrow();
		assertThat(link).endsWith(">; rel=\"next\"");
		HttpResponse<byte[]> second = ask(link.substring(1, link.indexOf('>')).replaceFirst("^http://[^/]*", ""));
		assertThat(second.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
		assertThat(new String(second.body(), StandardCharsets.UTF_8))
			.isNotEqualTo(new String(first.body(), StandardCharsets.UTF_8))
			.contains("市农业局");
	}

	@Test
	void theInterfaceSaysWhichFormsThereAre() {
		JsonNode api = this.api.get("/v3/api-docs");
		for (String path : new String[] { LINEAGE, "/api/v1/agencies/{id}/lineage", "/api/v1/answers" }) {
			JsonNode content = api.at("/paths").get(path).at("/get/responses/200/content");
			for (Form form : Form.values()) {
				String type = switch (form) {
					case JSON_LD -> "object";
					case CSL -> "array";
					default -> "string";
				};
				assertThat(content.get(form.type()).at("/schema/type").asString()).isEqualTo(type);
			}
			assertThat(content.get("application/json").at("/schema/$ref").asString()).endsWith("/LineageResponse");
		}
	}

}
