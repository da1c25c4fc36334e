package org.yange.mcp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yange.Api;
import org.yange.YangeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
class ToolsIT {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String PING = """
			{"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}""";

	@Autowired
	private Environment environment;

	private McpSyncClient client;

	@BeforeEach
	void connect() {
		this.client = McpClient.sync(HttpClientStreamableHttpTransport.builder(base()).endpoint("/mcp").build())
			.build();
		this.client.initialize();
	}

	@AfterEach
	void disconnect() {
		this.client.close();
	}

	@Test
	void tellsWhoItIsAndWhatItOffers() {
		assertThat(this.client.getServerInfo().name()).isEqualTo("yange");
		assertThat(this.client.getServerInstructions()).contains("没有依据的不作推测", "nothing should be added");
		assertThat(this.client.getServerCapabilities().tools()).isNotNull();
		assertThat(this.client.getServerCapabilities().resources()).isNull();
		assertThat(this.client.getServerCapabilities().prompts()).isNull();
	}

	@Test
	void everyToolIsReadOnlyAndDescribedInBothLanguages() {
		List<Tool> tools = this.client.listTools().tools();
		assertThat(tools).extracting(Tool::name)
			.containsExactly("find_body", "trace_lineage", "who_held", "show_evidence");
		assertThat(tools).allSatisfy((tool) -> {
			assertThat(tool.annotations().readOnlyHint()).isTrue();
			assertThat(tool.annotations().destructiveHint()).isFalse();
			assertThat(tool.description()).containsPattern("\\p{IsHan}{4}").containsPattern("[A-Za-z ]{20}");
			assertThat(tool.inputSchema()).containsEntry("additionalProperties", false);
			assertThat(tool.outputSchema()).containsEntry("additionalProperties", false);
		});
	}

	@Test
	void findsABodyByItsShortNameAndSaysWhy() {
		JsonNode found = call("find_body", Map.of("name", "监察局", "jurisdiction", "410800"));
		assertThat(found.at("/known").asBoolean()).isTrue();
		assertThat(found.at("/bodies/0/name").asString()).isEqualTo("市监察局");
		assertThat(found.at("/bodies/0/place").asString()).isEqualTo("焦作市");
		assertThat(found.at("/bodies/0/fate").asString()).isEqualTo("abolished");
		assertThat(Api.texts(found.at("/bodies/0/matchedBy"), "")).contains("监察局 (short name)");
		assertThat(found.at("/dataVersion").asString()).isNotEmpty();
	}

	@Test
	void tellsBodiesOfOneNameApart() {
		JsonNode found = call("find_body", Map.of("name", "市林业局", "jurisdiction", "410800"));
		assertThat(Api.texts(found.at("/bodies"), "id")).contains("410800:市林业局@jiaozuo-2019", "410800:市林业局@origin");
		JsonNode traced = call("trace_lineage", Map.of("body", "市林业局", "jurisdiction", "410800"));
		assertThat(Api.texts(traced.at("/lineages"), "fate")).containsExactly("re-established", "active");
		JsonNode one = call("trace_lineage", Map.of("body", "410800:市林业局@origin"));
		assertThat(Api.texts(one.at("/lineages"), "id")).containsExactly("410800:市林业局@origin");
	}

	@Test
	void tracesWhereTheDutiesOfABodyWentWithTheClause() {
		JsonNode traced = call("trace_lineage", Map.of("body", "监察局", "jurisdiction", "410800"));
		assertThat(traced.at("/text").asString()).contains("市监察局的全部职责并入市监察委员会（依据（一）1）");
		JsonNode lineage = traced.at("/lineages/0");
		assertThat(lineage.at("/residue").asString()).isEqualTo("all-placed");
		assertThat(lineage.at("/stepsLeftOut").asInt()).isZero();
		JsonNode step = lineage.at("/steps/0");
		assertThat(step.at("/to").asString()).isEqualTo("市监察委员会");
		assertThat(step.at("/duty").asString()).isEqualTo("全部职责");
		assertThat(step.at("/certainty").asString()).isEqualTo("stated");
		assertThat(step.at("/effective").asString()).isEqualTo("../2019-03-31");
		assertThat(step.at("/clauses/0/item").asString()).isEqualTo("(一)1");
		assertThat(step.at("/clauses/0/document").asString()).contains("焦作市");
	}

	@Test
	void tracesBackwardAndInEnglish() {
		JsonNode traced = call("trace_lineage",
				Map.of("body", "市应急管理局", "direction", "backward", "jurisdiction", "410800", "language", "en"));
		assertThat(traced.at("/text").asString()).contains("市应急管理局").containsPattern("[a-z]{4,} [a-z]{2,}");
		assertThat(Api.texts(traced.at("/lineages/0/steps"), "to")).contains("市应急管理局");
	}

	@Test
	void listsNoMoreStepsThanAskedForAndSaysHowManyItLeftOut() {
		Map<String, Object> question = Map.of("body", "市应急管理局", "direction", "backward", "jurisdiction", "410800");
		int all = call("trace_lineage", question).at("/lineages/0/steps").size();
		assertThat(all).isGreaterThan(3);
		JsonNode few = call("trace_lineage",
				Map.of("body", "市应急管理局", "direction", "backward", "jurisdiction", "410800", "limit", 2))
			.at("/lineages/0");
		assertThat(few.at("/steps")).hasSize(2);
		assertThat(few.at("/stepsLeftOut").asInt()).isEqualTo(all - 2);
	}

	@Test
	void staysShortHoweverManyBodiesANameMeans() {
		CallToolResult result = this.client.callTool(CallToolRequest.builder("trace_lineage")
			.arguments(Map.of("body", "人力资源和社会保障部", "direction", "both", "limit", 100))
			.build());
		assertThat(JSON.writeValueAsString(result.structuredContent())).hasSizeLessThan(120_000);
	}

	@Test
	void tellsWhoHeldADutyWhen() {
		JsonNode after = call("who_held", Map.of("duty", "公务员管理", "jurisdiction", "410800", "asOf", "2020-01-01"));
		assertThat(holdersOn(after)).containsExactly("市委组织部 certain");
		assertThat(after.at("/duties/0/holders/1/clauses/0/item").asString()).isEqualTo("(二)3");
		assertThat(Api.texts(after.at("/duties/0/steps"), "to")).containsExactly("市委组织部");
	}

	@Test
	void tellsTheOldAndTheNewHolderWhereTheDayIsUncertain() {
		JsonNode before = call("who_held", Map.of("duty", "公务员管理", "jurisdiction", "410800", "asOf", "2019-01-31"));
		assertThat(holdersOn(before)).containsExactly("市人力资源和社会保障局 possible", "市委组织部 possible");
	}

	@Test
	void warnsThatOnlyAPartMoved() {
		JsonNode held = call("who_held", Map.of("duty", "防震减灾", "jurisdiction", "410800"));
		assertThat(held.at("/text").asString()).contains("其余部分可能仍由市地震局承担");
		assertThat(held.toString()).contains("\"partial\":true");
	}

	@Test
	void showsTheEvidenceThatAnAnswerNames() {
		String statement = call("trace_lineage", Map.of("body", "市监察局", "jurisdiction", "410800"))
			.at("/lineages/0/steps/0/clauses/0/statement")
			.asString();
		JsonNode shown = call("show_evidence", Map.of("statement", statement));
		assertThat(shown.at("/text").asString()).contains("焦作市", "(一)1");
		assertThat(shown.at("/statement/subject").asString()).isEqualTo("市监察局");
		assertThat(shown.at("/statement/certainty").asString()).isEqualTo("stated");
		assertThat(Api.texts(shown.at("/statement/about"), "name")).contains("市监察局", "市监察委员会");
	}

	@Test
	void saysPlainlyThatNothingIsKnownAndOffersTheNearestNames() {
		for (String tool : List.of("find_body", "trace_lineage")) {
			JsonNode answer = call(tool, Map.of(tool.equals("find_body") ? "name" : "body", "市监查局"));
			assertThat(answer.at("/known").asBoolean()).isFalse();
			assertThat(answer.at("/text").asString()).contains("没有查到名为“市监查局”的机构", "并不证明不存在", "市监察局");
			assertThat(Api.texts(answer.at("/nearest"), "")).contains("市监察局");
		}
		assertThat(call("who_held", Map.of("duty", "星际航行")).at("/known").asBoolean()).isFalse();
		assertThat(call("show_evidence", Map.of("statement", "none", "language", "en")).at("/text").asString())
			.contains("No statement has the id 'none'");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			find_body     | {}                                             | name
			find_body     | {"name": " "}                                  | name
			find_body     | {"name": "x", "limit": 1000}                   | limit
			find_body     | {"name": "x", "colour": "red"}                 | colour
			trace_lineage | {"body": "市监察局", "direction": "up"}          | direction
			trace_lineage | {"body": "市监察局", "asOf": "2019-02-30"}       | 2019-02-30
			trace_lineage | {"body": "市监察局", "jurisdiction": "焦作"}      | jurisdiction
			who_held      | {"duty": 7}                                    | duty
			""")
	void refusesWhatItCannotReadAndSaysWhat(String tool, String arguments, String what) {
		CallToolResult result = raw(tool, arguments);
		assertThat(result.isError()).isTrue();
		assertThat(text(result)).contains(what).doesNotContain("org.yange", "Exception", "java.");
	}

	@ParameterizedTest
	@CsvSource({ "Origin,http://evil.example,403", "Origin,null,403", "Host,evil.example,421",
			"Host,evil.example:8080,421", "Origin,http://localhost:3000,200", "Host,localhost,200" })
	void answersNoPageOfAnotherSiteAndNoOtherName(String header, String value, int status) throws IOException {
		assertThat(post(PING, header, value)).isEqualTo(status);
	}

	@Test
	void refusesABodyThatIsTooLarge() throws IOException {
		assertThat(
				post(PING.replace("{}", "{\"cursor\": \"" + "x".repeat(70_000) + "\"}"), "Origin", "http://localhost"))
			.isEqualTo(413);
	}

	private JsonNode call(String tool, Map<String, Object> arguments) {
		CallToolResult result = this.client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
		assertThat(result.isError()).as(() -> text(result)).isNotEqualTo(true);
		JsonNode answer = JSON.valueToTree(result.structuredContent());
		assertThat(JSON.readTree(text(result))).isEqualTo(answer);
		return answer;
	}

	@SuppressWarnings("unchecked")
	private CallToolResult raw(String tool, String arguments) {
		return this.client
			.callTool(CallToolRequest.builder(tool).arguments(JSON.readValue(arguments, Map.class)).build());
	}

	private static String text(CallToolResult result) {
		return ((TextContent) result.content().get(0)).text();
	}

	private static List<String> holdersOn(JsonNode held) {
		return held.at("/duties/0/holders")
			.valueStream()
			.filter((holder) -> !holder.at("/onTheDay").asString().equals("none"))
			.map((holder) -> holder.at("/body").asString() + " " + holder.at("/onTheDay").asString())
			.toList();
	}

	/** Over a plain socket, since a client of the JDK lets nobody choose the host. */
	private int post(String body, String header, String value) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		String host = header.equals("Host") ? "" : "Host: localhost\r\n";
		String head = "POST /mcp HTTP/1.1\r\n%s%s: %s\r\nContent-Type: application/json\r\n".formatted(host, header,
				value)
				+ "Accept: application/json, text/event-stream\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
					.formatted(bytes.length);
		int port = this.environment.getRequiredProperty("local.server.port", Integer.class);
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().write(bytes);
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return Integer.parseInt(answer.substring(9, 12));
		}
	}

	private String base() {
		return "http://localhost:" + this.environment.getRequiredProperty("local.server.port");
	}

}
