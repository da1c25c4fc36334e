package org.yange.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.yange.Api;
import org.yange.Api.Answer;
import org.yange.Everything;
import org.yange.YangeTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Loading the text of a plan, and attaching one to a document that came without. */
@YangeTest
class TextsIT {

	private static final String TEXT = """
			\uFEFF云溪市机构改革方案\r
			云溪𠮷印\r
			（一）组建市水务局。将市水利局的职责，以及市建设局的城市供水职责划入市水务局。不再保留市水利局。\r
			（二）关于市河务局是否撤销，另行研究。\r
			""";

	private static final String PROVISIONS = """
			云溪市水务局主要职责内设机构和人员编制规定

			第一条 将市水利局的职责划入市水务局。不再保留市水利局。
			第二条 本规定自2017年6月1日起施行。

			云溪市人民政府办公室
			2017年4月5日
			""";

	/** The title, and that 市水利局 is abolished. */
	private static final String RTF = "{\\rtf1\\ansi \\u20113?\\u28330?\\u24066?\\u26426?\\u26500?\\u25913?\\u38761?\\u26041?\\u26696?\\par "
			+ "\\u25764?\\u38144?\\u24066?\\u27700?\\u21033?\\u23616?\\u12290?\\par}";

	private static final String TABLE = """
			item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note
			(一),ESTABLISHED,市水务局,,,组建,,,,,
			(一),TRANSFERRED_TO,市水利局,市水务局,,,,,,,
			(一),TRANSFERRED_TO,市建设局,市水务局,城市供水,,,,,,
			(一),ABOLISHED,市水利局,,,,,,,,
			(三),RETAINED,市林业局,,,,,,,,
			""";

	@Autowired
	private Api api;

	@Autowired
	private Driver driver;

	@AfterEach
	void takeBack() {
		this.api.ask("DELETE", "/api/v1/documents/yunxi-2010");
	}

	@Test
	void aTextIsReadStoredOnceAndTakenBackWithoutATrace() {
		List<Object> before = Everything.in(this.driver);
		Answer first = load(TEXT);
		assertThat(first.status()).isEqualTo(201);
		assertThat(first.json().at("/outcome").asString()).isEqualTo("loaded");
		assertThat(first.json().at("/statements").asInt()).isEqualTo(4);
		assertThat(Api.texts(first.json().at("/warnings"), "code")).containsExactly("not-understood");
		List<Object> loaded = Everything.in(this.driver);

		Answer second = load(TEXT);
		assertThat(second.status()).isEqualTo(200);
		assertThat(second.json().at("/outcome").asString()).isEqualTo("unchanged");
		assertThat(second.json().at("/statements").asInt()).isEqualTo(4);
		assertThat(Everything.in(this.driver)).isEqualTo(loaded);
		assertThat(load(TEXT + "（三）撤销市林业局。").status()).isEqualTo(409);
		assertThat(Everything.in(this.driver)).isEqualTo(loaded);

		assertThat(this.api.ask("DELETE", "/api/v1/documents/yunxi-2010").status()).isEqualTo(204);
		assertThat(Everything.in(this.driver)).containsExactlyElementsOf(before);
	}

	@Test
	void theTextComesBackToTheByteAndTheDocumentSaysHowItsStatementsCameAbout() {
		load(TEXT);
		Answer text = this.api.ask("GET", "/api/v1/documents/yunxi-2010/text");
		assertThat(text.type()).isEqualToIgnoringCase("text/plain;charset=utf-8");
		assertThat(text.text()).isEqualTo(TEXT);
		JsonNode document = this.api.get("/api/v1/documents/yunxi-2010");
		assertThat(document.at("/statementsBy/wasGeneratedBy").asString()).isEqualTo("extraction");
		assertThat(document.at("/statementsBy/wasAttributedTo").asString()).startsWith("Yange 0.");
		assertThat(document.at("/statementsBy/hadPrimarySource").asString()).hasSize(64)
			.isEqualTo(document.at("/textHash").asString());
	}

	@Test
	void everyAnswerQuotesTheText() {
		load(TEXT);
		JsonNode evidence = this.api.get("/api/v1/lineage", "agency", "建设局", "jurisdiction", "999001")
			.at("/answers/0/flows/0/evidence/0");
		assertThat(evidence.at("/quote").asString()).contains("市建设局的城市供水职责划入市水务局");
		assertThat(evidence.at("/sentence").asString()).isEqualTo("将市水利局的职责，以及市建设局的城市供水职责划入市水务局。");
		JsonNode statement = this.api.get("/api/v1/statements/" + Api.segment(evidence.at("/statement").asString()));
		assertThat(codePoints(TEXT, statement)).isEqualTo(statement.at("/quote").asString());
	}

	@Test
	void withoutAnIdTheDocumentIsNamedByItsPlaceAndText() {
		String path = "/api/v1/documents" + Api.query("jurisdiction", "999001", "place", "云溪市");
		Answer first = post(path, TEXT);
		String id = first.json().at("/document").asString();
		try {
			assertThat(id).matches("999001-[0-9a-f]{12}");
			assertThat(post(path, TEXT).json().at("/document").asString()).isEqualTo(id);
			assertThat(this.api.get("/api/v1/documents/" + id).at("/title").asString()).isEqualTo("云溪市机构改革方案");
		}
		finally {
			this.api.ask("DELETE", "/api/v1/documents/" + id);
		}
	}

	@Test
	void whatTheTextSaysOfItselfIsKeptAndBoundsItsStatements() {
		this.api.send("POST", "/api/v1/documents" + Api.query("id", "yunxi-2010", "jurisdiction", "999001"),
				PROVISIONS.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/plain");
		JsonNode document = this.api.get("/api/v1/documents/yunxi-2010");
		assertThat(document.at("/jurisdiction/name").asString()).isEqualTo("云溪市");
		assertThat(document.at("/kind").asString()).startsWith("provisions on duties");
		assertThat(Api.texts(document.at("/dates"), "kind")).containsExactlyInAnyOrder("issued", "effective");
		assertThat(Api.texts(document.at("/dates"), "edtf")).containsExactlyInAnyOrder("2017-04-05", "2017-06-01");
		assertThat(document.at("/effective/edtf").asString()).isEqualTo("2017-06-01");
		assertThat(this.api.get("/api/v1/lineage", "agency", "水利局", "jurisdiction", "999001")
			.at("/answers/0/flows/0/effective/edtf")
			.asString()).isEqualTo("2017-06-01");
	}

	@Test
	void whatIsGivenWinsFieldByField() {
		this.api.send("POST",
				"/api/v1/documents" + Api.query("id", "yunxi-2010", "jurisdiction", "999001", "place", "云溪市", "kind",
						"reform plan", "effective", "2017-07"),
				PROVISIONS.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/plain");
		JsonNode document = this.api.get("/api/v1/documents/yunxi-2010");
		assertThat(document.at("/kind").asString()).isEqualTo("reform plan");
		assertThat(Api.texts(document.at("/dates"), "edtf")).containsExactlyInAnyOrder("2017-04-05", "2017-07");
	}

	@Test
	void theSameTextIsNotTakenAgainUnderAnotherId() {
		load(TEXT);
		List<Object> before = Everything.in(this.driver);
		Answer again = post(
				"/api/v1/documents" + Api.query("id", "yunxi-again", "jurisdiction", "999001", "place", "云溪市"), TEXT);
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.json().at("/type").asString()).isEqualTo("urn:yange:problem:same-text");
		assertThat(again.json().at("/detail").asString()).isEqualTo("the same text is stored as 'yunxi-2010'");
		assertThat(again.json().at("/document").asString()).isEqualTo("yunxi-2010");
		assertThat(Everything.in(this.driver)).containsExactlyElementsOf(before);
	}

	@Test
	void aFileOfWordWithTheSameTextIsTheSameText() throws IOException {
		this.api.send("POST", path(), docx("云溪市机构改革方案", "撤销市水利局。"), "Content-Type", TextBodies.WORD);
		String text = this.api.ask("GET", "/api/v1/documents/yunxi-2010/text").text();
		Answer again = post("/api/v1/documents" + Api.query("jurisdiction", "999001", "place", "云溪市"), text);
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.json().at("/document").asString()).isEqualTo("yunxi-2010");
	}

	@Test
	void aTextThatAnotherDocumentHasIsNotAttached() {
		load(TEXT);
		this.api.send("POST",
				"/api/v1/documents" + Api.query("id", "yunxi-table", "jurisdiction", "999001", "place", "云溪市", "title",
						"云溪市机构改革方案", "reform", "yunxi-2010"),
				TABLE.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/csv");
		try {
			Answer attached = this.api.send("PUT", "/api/v1/documents/yunxi-table/text",
					TEXT.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/plain");
			assertThat(attached.status()).isEqualTo(409);
			assertThat(attached.json().at("/document").asString()).isEqualTo("yunxi-2010");
		}
		finally {
			this.api.ask("DELETE", "/api/v1/documents/yunxi-table");
		}
	}

	@Test
	void aPlaceThatIsKnownNeedsNoCode() {
		String text = PROVISIONS.replace("云溪市", "焦作市");
		Answer answer = post("/api/v1/documents" + Api.query("id", "yunxi-2010"), text);
		assertThat(answer.status()).isEqualTo(201);
		assertThat(this.api.get("/api/v1/documents/yunxi-2010").at("/jurisdiction/code").asString())
			.isEqualTo("410800");
	}

	@Test
	void aPlaceThatCannotBeFoundIsAskedFor() {
		Answer unknown = post("/api/v1/documents" + Api.query("id", "yunxi-2010"), PROVISIONS);
		assertThat(unknown.status()).isEqualTo(422);
		assertThat(unknown.json().at("/findings/0/message").asString()).contains("云溪市", "'jurisdiction'");
		Answer open = post("/api/v1/documents" + Api.query("id", "yunxi-2010"), "机构改革方案\n组建市水务局。\n");
		assertThat(open.status()).isEqualTo(422);
		assertThat(open.json().at("/findings/0/message").asString()).contains("'jurisdiction'", "'place'");
		Answer half = post("/api/v1/documents" + Api.query("jurisdiction", "999001"), "机构改革方案\n组建市水务局。\n");
		assertThat(half.status()).isEqualTo(422);
		assertThat(half.json().at("/findings/0/message").asString()).contains("999001", "'place'")
			.doesNotContain("'jurisdiction'");
	}

	@Test
	void whatIsNoTextIsRefused() {
		List<Object> before = Everything.in(this.driver);
		assertThat(load(" \n").status()).isEqualTo(422);
		assertThat(load("云溪市\0机构").status()).isEqualTo(422);
		assertThat(load("云".repeat(4 * 1024 * 1024)).status()).isEqualTo(422);
		assertThat(Everything.in(this.driver)).containsExactlyElementsOf(before);
	}

	@Test
	void aPageIsReadAsItsTextAndAnotherEncodingBecomesUtf8() {
		String page = "<html><head><title>x</title></head><body><p>云溪市机构改革方案</p><p>（一）撤销市水利局，其职责划入市水务局。</p></body></html>";
		assertThat(this.api.send("POST", path(), page.getBytes(Charset.forName("GB18030")), "Content-Type", "text/html")
			.status()).isEqualTo(201);
		assertThat(this.api.ask("GET", "/api/v1/documents/yunxi-2010/text").text()).contains("云溪市机构改革方案\n（一）撤销市水利局")
			.doesNotContain("<");
	}

	@Test
	void anAttachedTextGivesRowsTheirPlacesAndGoesAgainWithoutATrace() {
		this.api.send("POST", path(), TABLE.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/csv");
		List<Object> before = Everything.in(this.driver);
		assertThat(this.api.ask("GET", "/api/v1/documents/yunxi-2010/text").status()).isEqualTo(404);

		JsonNode first = attach(TEXT).json();
		assertThat(first.at("/outcome").asString()).isEqualTo("attached");
		assertThat(first.at("/rows").asInt()).isEqualTo(5);
		assertThat(first.at("/aligned").asInt()).isEqualTo(4);
		assertThat(Api.texts(first.at("/notFound"), "subject")).containsExactly("市林业局");
		assertThat(first.at("/differences/counts/same").asInt()).isEqualTo(4);
		assertThat(first.at("/differences/agreement/recall").asDouble()).isEqualTo(0.8);
		List<Object> attached = Everything.in(this.driver);
		JsonNode again = attach(TEXT).json();
		assertThat(again.at("/outcome").asString()).isEqualTo("unchanged");
		assertThat(again.at("/aligned").asInt()).isEqualTo(4);
		assertThat(Everything.in(this.driver)).isEqualTo(attached);

		JsonNode statements = this.api.get("/api/v1/documents/yunxi-2010/statements").at("/items");
		assertThat(Api.texts(statements, "subject")).containsExactly("市水务局", "市水利局", "市建设局", "市水利局", "市林业局");
		assertThat(codePoints(TEXT, statements.get(3))).isEqualTo("不再保留市水利局");
		assertThat(statements.get(3).at("/quote").asString()).isEqualTo("不再保留市水利局");
		assertThat(statements.get(4).at("/quote").isNull()).isTrue();
		assertThat(attach(TEXT + "\n").status()).isEqualTo(409);
		JsonNode differences = this.api.get("/api/v1/documents/yunxi-2010/statements/differences");
		assertThat(differences.at("/against").asString()).isEqualTo("extraction");
		assertThat(Api.texts(differences.at("/added"), "subject")).containsExactly("市林业局");

		assertThat(this.api.ask("DELETE", "/api/v1/documents/yunxi-2010/text").status()).isEqualTo(204);
		assertThat(this.api.ask("DELETE", "/api/v1/documents/yunxi-2010/text").status()).isEqualTo(404);
		assertThat(Everything.in(this.driver)).containsExactlyElementsOf(before);
	}

	@ParameterizedTest
	@CsvSource({ "text/rtf, rtf", "application/rtf, rtf", TextBodies.WORD + ", docx",
			"application/octet-stream, docx" })
	void whatIsReadIsAlsoStoredAndAttached(String type, String format) throws IOException {
		byte[] file = format.equals("rtf") ? RTF.getBytes(StandardCharsets.US_ASCII) : docx("云溪市机构改革方案", "撤销市水利局。");
		assertThat(this.api.send("POST", path(), file, "Content-Type", type).status()).isEqualTo(201);
		this.api.ask("DELETE", "/api/v1/documents/yunxi-2010");
		this.api.send("POST", path(), TABLE.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/csv");
		Answer attached = this.api.send("PUT", "/api/v1/documents/yunxi-2010/text", file, "Content-Type", type);
		assertThat(attached.status()).isEqualTo(200);
		assertThat(attached.json().at("/aligned").asInt()).isOne();
	}

	private static byte[] docx(String... paragraphs) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			for (String paragraph : paragraphs) {
				document.createParagraph().createRun().setText(paragraph);
			}
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	@Test
	void aTextThatADocumentIsStaysWithIt() {
		load(TEXT);
		assertThat(attach(TEXT).json().at("/outcome").asString()).isEqualTo("unchanged");
		assertThat(attach("另一个文本").status()).isEqualTo(409);
		assertThat(this.api.ask("DELETE", "/api/v1/documents/yunxi-2010/text").status()).isEqualTo(409);
		assertThat(this.api.ask("PUT", "/api/v1/documents/absent/text", "Content-Type", "text/plain").status())
			.isEqualTo(422);
		assertThat(this.api
			.send("PUT", "/api/v1/documents/absent/text", TEXT.getBytes(StandardCharsets.UTF_8), "Content-Type",
					"text/plain")
			.status()).isEqualTo(404);
	}

	@Test
	void everyRowOfTheSourcePlanGainsAQuoteAndTheGraphOfBodiesStaysAsItIs() throws IOException {
		Path seed = Path.of("..", "shared", "seeds", "jiaozuo.txt");
		Assumptions.assumeTrue(Files.exists(seed), "the text of the source plan is not beside the repository");
		List<Object> before = Everything.in(this.driver);
		String facts = facts();
		JsonNode attached = this.api
			.send("PUT", "/api/v1/documents/jiaozuo-2019/text", Files.readAllBytes(seed), "Content-Type", "text/plain")
			.json();
		try {
			assertThat(attached.at("/aligned").asInt()).isEqualTo(attached.at("/rows").asInt()).isGreaterThan(300);
			assertThat(attached.at("/differences/agreement/f1").asDouble()).isGreaterThan(0.9);
			assertThat(facts()).isEqualTo(facts);
			JsonNode flows = this.api.get("/api/v1/lineage", "agency", "市监察局").at("/answers/0/flows");
			assertThat(flows.at("/0/evidence/0/quote").asString()).contains("市监察局的职责");
		}
		finally {
			this.api.ask("DELETE", "/api/v1/documents/jiaozuo-2019/text");
		}
		assertThat(Everything.in(this.driver)).containsExactlyElementsOf(before);
	}

	private String facts() {
		return this.driver.executableQuery("""
				MATCH (a:Agency|Plate|Duty|AgencyClass)-[r]->(b)
				WITH a.id + type(r) + coalesce(b.id, b.code) AS fact ORDER BY fact
				RETURN reduce(all = '', each IN collect(fact) | all + each) AS facts""").execute().records().toString();
	}

	private Answer load(String text) {
		return post(path(), text);
	}

	private static String path() {
		return "/api/v1/documents" + Api.query("id", "yunxi-2010", "jurisdiction", "999001", "place", "云溪市", "title",
				"云溪市机构改革方案", "effective", "2010-03-01");
	}

	private Answer post(String path, String text) {
		return this.api.send("POST", path, text.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/plain");
	}

	private Answer attach(String text) {
		return this.api.send("PUT", "/api/v1/documents/yunxi-2010/text", text.getBytes(StandardCharsets.UTF_8),
				"Content-Type", "text/plain");
	}

	private static String codePoints(String text, JsonNode span) {
		int start = text.offsetByCodePoints(0, span.at("/start").asInt());
		return text.substring(start,
				text.offsetByCodePoints(start, span.at("/end").asInt() - span.at("/start").asInt()));
	}

}
