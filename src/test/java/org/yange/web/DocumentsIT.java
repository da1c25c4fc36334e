package org.yange.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.yange.Api;
import org.yange.Api.Answer;
import org.yange.EndlessBody;
import org.yange.Everything;
import org.yange.YangeTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Loading and taking back the plan of 云溪市, a place that does not exist. */
@YangeTest
class DocumentsIT {

	private static final String HEADER = "item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note\n";

	private static final String DOCUMENT = """
			{"id": "yunxi-2010", "title": "云溪市机构改革方案", "jurisdiction": {"code": "999001", "name": "云溪市"},
			 "dates": [{"kind": "effective", "edtf": "2010-03-01"}]}""";

	private static final String STATEMENTS = HEADER + """
			(一)1,ESTABLISHED,市水务局,,,组建,,,,,
			(一)1,TRANSFERRED_TO,市水利局,市水务局,,,,,,,
			(一)1,TRANSFERRED_TO,市建设局,市水务局,城市供水,,,,,,
			(一)1,ABOLISHED,市水利局,,,,,,,,
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
	void aZippedFolderIsLoadedOnceAndTakenBackWithoutATrace() {
		List<Object> before = everything();
		Answer first = load(zip(DOCUMENT, STATEMENTS));
		assertThat(first.status()).isEqualTo(201);
		assertThat(first.json().at("/outcome").asString()).isEqualTo("loaded");
		List<Object> loaded = everything();
		JsonNode flows = this.api.get("/api/v1/lineage", "agency", "水利局", "jurisdiction", "999001")
			.at("/answers/0/flows");
		assertThat(Api.texts(flows, "to.name")).containsExactly("市水务局");
		assertThat(Api.texts(flows, "change")).containsExactly("MERGED_INTO");

		Answer second = load(zip(DOCUMENT, STATEMENTS));
		assertThat(second.status()).isEqualTo(200);
		assertThat(second.json().at("/outcome").asString()).isEqualTo("unchanged");
		assertThat(everything()).isEqualTo(loaded);

		assertThat(this.api.ask("DELETE", "/api/v1/documents/yunxi-2010").status()).isEqualTo(204);
		assertThat(this.api.ask("DELETE", "/api/v1/documents/yunxi-2010").status()).isEqualTo(404);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void theVersionOfTheDataComesAndGoesWithADocument() {
		String before = version();
		load(zip(DOCUMENT, STATEMENTS));
		assertThat(version()).isNotEqualTo(before);
		this.api.ask("DELETE", "/api/v1/documents/yunxi-2010");
		assertThat(version()).isEqualTo(before);
	}

	private String version() {
		return this.api.get("/api/v1/documents").at("/dataVersion").asString();
	}

	@Test
	void anotherContentUnderTheSameIdIsRefused() {
		load(zip(DOCUMENT, STATEMENTS));
		List<Object> before = everything();
		Answer other = load(zip(DOCUMENT, STATEMENTS + "(一)2,RETAINED,市林业局,,,,,,,,\n"));
		assertThat(other.status()).isEqualTo(409);
		assertThat(other.type()).isEqualTo("application/problem+json");
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aBareTableIsLoadedWithItsMetadataAsParameters() {
		Answer answer = this.api.send("POST",
				"/api/v1/documents" + Api.query("id", "yunxi-2010", "jurisdiction", "999001", "place", "云溪市", "title",
						"云溪市机构改革方案", "effective", "2010-03-01"),
				STATEMENTS.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/csv");
		assertThat(answer.status()).isEqualTo(201);
		assertThat(this.api.get("/api/v1/documents/yunxi-2010").at("/effective/edtf").asString())
			.isEqualTo("2010-03-01");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			(一)1,MERGES,市甲局,市乙局,,,,,,,              | 2 | predicate
			(一)1,ABOLISHED,,,,,,,,,                      | 2 | subject
			(一)1,TRANSFERRED_TO,市甲局,,,,,,,,           | 2 | object
			(一)1,RETAINED,市甲局,,,,2010-13-01,,,,       | 2 | 2010-13-01
			(一)1,QUOTA,党政机构,,,many,,,,,              | 2 | number
			(一)1,RETAINED,市甲局,,,,,,,云溪,             | 2 | GB/T 2260
			""")
	void aWrongRowIsRefusedWithItsLineAndReason(String row, int line, String reason) {
		List<Object> before = everything();
		Answer answer = load(zip(DOCUMENT, HEADER + row.strip() + "\n"));
		assertThat(answer.status()).isEqualTo(422);
		JsonNode finding = answer.json().at("/findings/0");
		assertThat(finding.at("/file").asString()).isEqualTo("statements.csv");
		assertThat(finding.at("/line").asInt()).isEqualTo(line);
		assertThat(finding.at("/message").asString()).contains(reason);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void everythingThatIsWrongIsFoundAtOnce() {
		Answer answer = load(zip("{\"id\": \"yunxi-2010\", \"title\": \"\"}", HEADER
				+ "(一)1,MERGES,市甲局,,,,,,,,\n(一)2,RETAINED,市乙局,,,,,,,,\n(一)3,ABOLISHED,市乙局,,,,,,,,\n(一)4,ABOLISHED,,,,,,,,,\n"));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(Api.texts(answer.json().at("/findings"), "file")).contains("document.json", "statements.csv");
		assertThat(Api.texts(answer.json().at("/findings"), "line")).contains("2", "4", "5");
	}

	@Test
	void aRowThatContradictsAnotherIsRefused() {
		Answer answer = load(zip(DOCUMENT, HEADER + "(一)1,RETAINED,市乙局,,,,,,,,\n(一)2,ABOLISHED,市乙局,,,,,,,,\n"));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.json().at("/findings/0/message").asString()).contains("市乙局");
	}

	@Test
	void aDocumentThatContradictsAnotherOfItsReformIsTakenAndBothAreShown() {
		load(zip(DOCUMENT.replace("\"id\"", "\"reform\": \"r\", \"id\""), STATEMENTS));
		List<Object> before = everything();
		Answer other = load(
				zip(DOCUMENT.replace("yunxi-2010", "yunxi-2010b").replace("\"id\"", "\"reform\": \"r\", \"id\""),
						HEADER + "(一)1,RETAINED,市水利局,,,,,,,,\n"));
		assertThat(other.status()).isEqualTo(201);
		assertThat(Api.texts(other.json().at("/warnings"), "code")).contains("documents-differ");
		assertThat(other.text()).contains("市水利局", "yunxi-2010");
		this.api.ask("DELETE", "/api/v1/documents/yunxi-2010b");
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aCodeWithTheNameOfAnotherPlaceIsRefused() {
		Answer answer = load(zip(DOCUMENT.replace("999001", "410800"), STATEMENTS));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).contains("焦作市");
	}

	@Test
	void aNameThatNoIndexTakesIsRefused() {
		assertThat(load(zip(DOCUMENT, HEADER + "(一)1,RETAINED," + "局".repeat(40_000) + ",,,,,,,,\n")).status())
			.isEqualTo(422);
	}

	@Test
	void anUnknownFieldIsNamedAndNothingOfTheInside() {
		Answer answer = load(zip(DOCUMENT.replace("dates", "datse"), STATEMENTS));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).contains("datse").doesNotContain("org.yange");
	}

	@Test
	void aMissingColumnIsNamed() {
		Answer answer = load(zip(DOCUMENT, "item,predicate,subject\n(一)1,RETAINED,市甲局\n"));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).contains("object").contains("qualifier");
	}

	@ParameterizedTest
	@CsvSource({ "GB18030", "UTF-16LE", "Big5" })
	void anotherEncodingIsRefusedWithItsLine(String charset) {
		Answer answer = load(zip(Map.of("document.json", DOCUMENT.getBytes(StandardCharsets.UTF_8), "statements.csv",
				STATEMENTS.getBytes(Charset.forName(charset)))));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.json().at("/findings/0/message").asString()).contains("UTF-8");
	}

	@Test
	void whatIsNoZipIsRefused() {
		assertThat(load(new byte[0]).status()).isEqualTo(422);
		assertThat(load("not a zip".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(422);
		byte[] whole = zip(DOCUMENT, STATEMENTS);
		assertThat(load(Arrays.copyOf(whole, whole.length / 2)).status()).isEqualTo(422);
	}

	@Test
	void aHugeBodyIsRefusedWithoutBeingKept() {
		Answer answer = this.api.stream("POST",
				"/api/v1/documents"
						+ Api.query("id", "yunxi-2010", "jurisdiction", "999001", "place", "云溪市", "title", "x"),
				() -> new EndlessBody(200L * 1024 * 1024), "Content-Type", "text/csv");
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.type()).isEqualTo("application/problem+json");
	}

	@Test
	void ofManyLoadsAtOnceOneDoesTheWork() throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(6);
		try {
			List<Future<Answer>> answers = IntStream.range(0, 6)
				.mapToObj((i) -> pool.submit(() -> load(zip(DOCUMENT, STATEMENTS))))
				.toList();
			int loaded = 0;
			for (Future<Answer> answer : answers) {
				assertThat(answer.get().status()).isIn(200, 201);
				loaded += (answer.get().status() == 201) ? 1 : 0;
			}
			assertThat(loaded).isOne();
		}
		finally {
			pool.shutdown();
		}
		assertThat(this.driver.executableQuery("MATCH (s:Statement {document: 'yunxi-2010'}) RETURN count(s) AS n")
			.execute()
			.records()
			.get(0)
			.get("n")
			.asInt()).isEqualTo(4);
	}

	@Test
	void aRequestForAnotherHostMayNotChangeAnything() throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.api.port())) {
			String request = "DELETE /api/v1/documents/jiaozuo-2019 HTTP/1.1|Host: elsewhere.example|Connection: close||";
			socket.getOutputStream().write(request.replace("|", "\r\n").getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 403").contains("application/problem+json");
		}
		assertThat(this.api.get("/api/v1/documents/jiaozuo-2019").at("/id").asString()).isEqualTo("jiaozuo-2019");
	}

	private Answer load(byte[] zip) {
		return this.api.send("POST", "/api/v1/documents", zip, "Content-Type", "application/zip");
	}

	private static byte[] zip(String document, String statements) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("document.json", document.getBytes(StandardCharsets.UTF_8));
		files.put("statements.csv", statements.getBytes(StandardCharsets.UTF_8));
		return zip(files);
	}

	private static byte[] zip(Map<String, byte[]> files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry("folder/" + file.getKey()));
				zip.write(file.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private List<Object> everything() {
		return Everything.in(this.driver);
	}

}
