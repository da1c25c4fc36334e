package org.yange.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.yange.Api;
import org.yange.Api.Answer;
import org.yange.Everything;
import org.yange.YangeTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A person corrects what was read from the text of 云溪市, a place that does not exist. */
@YangeTest
class ReviewIT {

	private static final String TEXT = "（一）组建市水务局。将市水利局的职责，以及市建设局的城市供水职责划入市水务局。不再保留市水利局。\n（二）关于市林业局，其职责不变。";

	private static final String STATEMENTS = "/api/v1/documents/yunxi-2010/statements";

	@Autowired
	private Api api;

	@Autowired
	private Driver driver;

	@BeforeEach
	void loadTheText() {
		String path = "/api/v1/documents"
				+ Api.query("id", "yunxi-2010", "jurisdiction", "999001", "place", "云溪市", "effective", "2010-03-01");
		this.api.send("POST", path, TEXT.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/plain");
	}

	@AfterEach
	void takeBack() {
		this.api.ask("DELETE", "/api/v1/documents/yunxi-2010");
	}

	@Test
	void correctedRowsTakeThePlaceOfTheExtractedAndTheOriginalIsKept() {
		String original = table(STATEMENTS);
		Answer answer = put(corrected(original), "text/csv");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().at("/outcome").asString()).isEqualTo("corrected");
		assertThat(answer.json().at("/statements").asInt()).isEqualTo(4);

		JsonNode flows = this.api.get("/api/v1/lineage", "agency", "建设局", "jurisdiction", "999001")
			.at("/answers/0/flows");
		assertThat(Api.texts(flows, "duty.name")).containsExactly("供水");
		assertThat(flows.at("/0/evidence/0/quote").asString()).contains("城市供水职责");
		assertThat(table(STATEMENTS + "?version=original")).isEqualTo(original);
		JsonNode versions = this.api.get(STATEMENTS + "/versions").at("/items");
		assertThat(Api.texts(versions, "statementsBy.wasGeneratedBy")).containsExactly("extraction", "correction");
		assertThat(versions.at("/1/statementsBy/wasRevisionOf").asString())
			.isEqualTo(versions.at("/0/hash").asString());
		assertThat(this.api.get("/api/v1/documents/yunxi-2010").at("/statementsBy/wasGeneratedBy").asString())
			.isEqualTo("correction");
	}

	@Test
	void theExtractorIsMeasuredAgainstTheCorrection() {
		put(corrected(table(STATEMENTS)), "text/csv");
		JsonNode differences = this.api.get(STATEMENTS + "/differences");
		assertThat(differences.at("/against").asString()).isEqualTo("original");
		assertThat(differences.at("/counts").toString())
			.isEqualTo("{\"same\":2,\"added\":1,\"removed\":1,\"changed\":1}");
		assertThat(Api.texts(differences.at("/added"), "predicate")).containsExactly("RETAINED");
		assertThat(Api.texts(differences.at("/removed"), "predicate")).containsExactly("ESTABLISHED");
		assertThat(Api.texts(differences.at("/changed/0/columns"), "")).containsExactly("duty");
		assertThat(differences.at("/predicates/TRANSFERRED_TO/f1").asDouble()).isEqualTo(0.5);
		assertThat(differences.at("/agreement/right").asInt()).isEqualTo(2);
		assertThat(this.api.get(STATEMENTS + "/differences?against=extraction").at("/agreement"))
			.isEqualTo(differences.at("/agreement"));
	}

	@Test
	void everyCorrectionIsKeptAndTheSameOneAgainChangesNothing() {
		String original = table(STATEMENTS);
		put(corrected(original), "text/csv");
		List<Object> once = Everything.in(this.driver);
		assertThat(put(corrected(original), "text/csv").json().at("/outcome").asString()).isEqualTo("unchanged");
		assertThat(put(table(STATEMENTS), "text/csv").json().at("/outcome").asString()).isEqualTo("unchanged");
		assertThat(Everything.in(this.driver)).isEqualTo(once);

		put(original, "text/csv");
		assertThat(this.api.get(STATEMENTS + "/versions").at("/items")).hasSize(3);
		assertThat(table(STATEMENTS)).isEqualTo(original);
		assertThat(table(STATEMENTS + "?version=2")).contains("RETAINED").isNotEqualTo(original);
		assertThat(this.api.ask("GET", STATEMENTS + "?version=4").status()).isEqualTo(404);
	}

	@Test
	void theSameTextAgainDoesNotUndoACorrection() {
		put(corrected(table(STATEMENTS)), "text/csv");
		List<Object> corrected = Everything.in(this.driver);
		loadTheText();
		assertThat(Everything.in(this.driver)).isEqualTo(corrected);
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", "\t", "," })
	void whatASpreadsheetSavesIsRead(String delimiter) {
		String rows = corrected(table(STATEMENTS)).replace(",2010-03-02,", ",2010/3/2,")
			.replace(",", delimiter)
			.replace("市林业局", "\"市林业局\"")
			.replace("\n", delimiter + delimiter + "\r\n");
		String saved = "\uFEFF" + rows + delimiter.repeat(12) + "\r\n";
		Answer answer = put(saved, delimiter.equals("\t") ? "text/tab-separated-values" : "text/csv");
		assertThat(answer.text()).contains("\"corrected\"");
		assertThat(table(STATEMENTS)).contains("RETAINED,市林业局");
	}

	@Test
	void aTableInTheEncodingOfTheCountryIsRead() {
		byte[] table = corrected(table(STATEMENTS)).getBytes(Charset.forName("GB18030"));
		assertThat(this.api.send("PUT", STATEMENTS, table, "Content-Type", "text/csv").text())
			.contains("\"corrected\"");
		assertThat(table(STATEMENTS)).contains("RETAINED,市林业局");
	}

	@Test
	void aTableForASpreadsheetBeginsSoThatItIsTakenForUtf8() {
		String table = table(STATEMENTS + "?spreadsheet=true");
		assertThat(table).startsWith("\uFEFFitem,predicate");
		assertThat(put(table, "text/csv").json().at("/outcome").asString()).isEqualTo("unchanged");
	}

	@Test
	void ofWrongRowsAllIsFoundAndNothingIsChanged() {
		List<Object> before = Everything.in(this.driver);
		Answer answer = put(table(STATEMENTS) + "(一),RETAIND,市林业局,,,,,,,,\n(二),TRANSFERRED_TO,市林业局,,,,,,,,\n"
				+ "(二),RETAINED,市水利局,,,,,,,,\n", "text/csv");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(Api.texts(answer.json().at("/findings"), "line")).contains("6", "7");
		assertThat(answer.text()).contains("RETAIND", "object");
		assertThat(Everything.in(this.driver)).isEqualTo(before);
		assertThat(put("no table", "text/csv").status()).isEqualTo(422);
		assertThat(this.api
			.send("PUT", "/api/v1/documents/absent/statements", table(STATEMENTS).getBytes(StandardCharsets.UTF_8),
					"Content-Type", "text/csv")
			.status()).isEqualTo(404);
	}

	/** A row taken away, a duty changed, a row added. */
	private static String corrected(String table) {
		return table.lines()
			.filter((line) -> !line.contains("ESTABLISHED"))
			.reduce("", (all, line) -> all + line + "\n")
			.replace("城市供水", "供水") + "(二),RETAINED,市林业局,,,,2010-03-02,,,,\n";
	}

	private String table(String path) {
		return this.api.ask("GET", path, "Accept", "text/csv").text();
	}

	private Answer put(String table, String type) {
		return this.api.send("PUT", STATEMENTS, table.getBytes(StandardCharsets.UTF_8), "Content-Type", type);
	}

}
