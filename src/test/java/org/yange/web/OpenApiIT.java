package org.yange.web;

import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yange.Api;
import org.yange.YangeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description that clients are generated from, held against itself and the answers.
 */
@YangeTest
class OpenApiIT {

	private static final String REFERENCE = "#/components/schemas/";

	@Autowired
	private Environment environment;

	private Api api;

	private JsonNode described;

	@BeforeEach
	void read() {
		this.api = new Api(this.environment);
		this.described = this.api.get("/v3/api-docs");
	}

	@Test
	void tellsWhereItIsServed() {
		assertThat(this.described.at("/openapi").asString()).startsWith("3.1");
		assertThat(this.described.at("/servers/0/url").asString())
			.isEqualTo("http://localhost:" + this.environment.getRequiredProperty("local.server.port"));
	}

	@Test
	void everyOperationHasANameOfItsOwnAndSaysWhatItDoes() {
		TreeSet<String> names = new TreeSet<>();
		eachOperation((name, operation) -> {
			String id = operation.at("/operationId").asString("");
			assertThat(id).as(name).matches("[a-z]+([A-Z][a-z]+)*");
			assertThat(names.add(id)).as(id).isTrue();
			assertThat(operation.at("/summary").asString("")).as(name).isNotEmpty();
			assertThat(operation.at("/description").asString("")).as(name).isNotEmpty();
			assertThat(operation.at("/tags")).as(name).hasSize(1);
		});
		assertThat(names).contains("ask", "findAgencies", "getLineageByName", "loadDocument").hasSizeGreaterThan(30);
	}

	@Test
	void everyParameterHasATypeAMeaningAndAnExample() {
		eachOperation((name, operation) -> operation.at("/parameters").forEach((parameter) -> {
			String of = name + " " + parameter.at("/name").asString();
			assertThat(parameter.at("/schema").has("type") || parameter.at("/schema").has("$ref")).as(of).isTrue();
			assertThat(parameter.at("/description").asString("")).as(of).isNotEmpty();
			assertThat(parameter.has("example")).as(of).isTrue();
		}));
	}

	@Test
	void everyAnswerHasAFormThatIsDescribed() {
		eachOperation((name, operation) -> operation.at("/responses").properties().forEach((response) -> {
			String of = name + " " + response.getKey();
			JsonNode content = response.getValue().path("content");
			if (response.getKey().equals("204")) {
				assertThat(content.size()).as(of).isZero();
			}
			else if (response.getKey().startsWith("2")) {
				assertThat(content.size()).as(of).isPositive();
				content.properties().forEach((form) -> describes(of, form));
			}
			else {
				assertThat(content.at("/application~1problem+json/schema/$ref").asString("")).as(of)
					.isEqualTo(REFERENCE + "Problem");
			}
		}));
	}

	/** A client that does not choose takes the first. */
	private static void describes(String of, Entry<String, JsonNode> form) {
		JsonNode schema = form.getValue().at("/schema");
		if (form.getKey().endsWith("+json")) {
			assertThat(schema.at("/type").asString("")).as(of).isIn("object", "array");
		}
		else if (form.getKey().endsWith("json")) {
			assertThat(schema.at("/$ref").asString("")).as(of).startsWith(REFERENCE);
		}
		else {
			assertThat(schema.at("/type").asString("")).as(of).isEqualTo("string");
		}
	}

	@Test
	void jsonComesFirstWhereThereAreSeveralForms() {
		eachOperation((name, operation) -> {
			List<String> forms = operation.at("/responses/200/content").propertyNames().stream().toList();
			assertThat(forms.contains("application/json") ? forms.indexOf("application/json") : 0).as(name).isZero();
		});
	}

	@Test
	void everyOperationTellsWhatCanGoWrong() {
		eachOperation((name, operation) -> {
			List<String> told = List.copyOf(operation.at("/responses").propertyNames());
			assertThat(told).as(name).contains("400", "503", "default");
			assertThat(told.contains("404")).as(name)
				.isEqualTo(name.contains("{") || List.of("ask", "findPaths", "getLineageByName")
					.contains(operation.at("/operationId").asString()));
			assertThat(told.contains("415")).as(name).isEqualTo(operation.has("requestBody"));
			assertThat(operation.at("/requestBody/content").size() > 0).as(name)
				.isEqualTo(name.startsWith("PUT") || name.startsWith("POST"));
			operation.at("/requestBody/content")
				.forEach((body) -> assertThat(body.at("/schema").size()).as(name).isPositive());
		});
	}

	@Test
	void everySchemaSaysWhatItHolds() {
		this.described.at("/components/schemas").properties().forEach((schema) -> {
			JsonNode type = schema.getValue();
			assertThat(type.has("enum") || type.at("/properties").size() > 0).as(schema.getKey()).isTrue();
			type.at("/properties").properties().forEach((member) -> {
				String of = schema.getKey() + "." + member.getKey();
				JsonNode value = member.getValue();
				assertThat(value.has("type") || value.has("$ref") || value.has("anyOf")).as(of).isTrue();
				assertThat(value.at("/type").asString("")).as(of)
					.satisfiesAnyOf((text) -> assertThat(text).isNotEqualTo("object"),
							(text) -> assertThat(value.has("additionalProperties")).isTrue());
			});
		});
		Stream.of("Fate", "Certainty", "Nature", "EdgeKind", "Direction", "Predicate", "AuditKind", "HoldingRole")
			.forEach((name) -> assertThat(this.described.at("/components/schemas/" + name + "/enum").size()).as(name)
				.isPositive());
		assertThat(this.described.findValuesAsString("$ref"))
			.allSatisfy((reference) -> assertThat(this.described.at(reference.substring(1)).isMissingNode()).isFalse());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/agencies?q=%E7%9B%91%E5%AF%9F%E5%B1%80             | ListingAgencyEntry
			/api/v1/agencies/410800:%E5%B8%82%E7%9B%91%E5%AF%9F%E5%B1%80@origin | VersionedAgencyDetail
			/api/v1/agencies/410800:%E5%B8%82%E7%BA%A7%E5%A7%94@origin  | Problem
			/api/v1/lineage?agency=%E5%B8%82%E6%9E%97%E4%B8%9A%E5%B1%80&direction=both | LineageResponse
			/api/v1/answers?question=%E8%B0%81%E8%B4%9F%E8%B4%A3%E9%98%B2%E9%9C%87%E5%87%8F%E7%81%BE | LineageResponse
			/api/v1/answers?question=x                                 | Problem
			/api/v1/duties?q=%E5%85%AC%E5%8A%A1%E5%91%98               | ListingDutyEntry
			/api/v1/jurisdictions/410800                               | VersionedJurisdictionDetail
			/api/v1/jurisdictions/410800/agencies                      | JurisdictionPlaceResponse
			/api/v1/correspondences?from=2017-12-31&to=2020-01-01&jurisdiction=410800 | CorrespondenceResponse
			/api/v1/comparisons?duty=%E5%8C%BB%E7%96%97%E6%95%91%E5%8A%A9 | VersionedComparison
			/api/v1/audits?jurisdiction=410800                         | ListingAuditFinding
			/api/v1/documents                                          | ListingDocumentEntry
			/api/v1/documents/jiaozuo-2019                             | VersionedDocumentEntry
			/api/v1/documents/jiaozuo-2019/statements                  | ListingStatementRow
			/api/v1/documents/jiaozuo-2019/statements/versions         | ListingVersionEntry
			/api/v1/documents/jiaozuo-2019/statements/differences?against=original | ReviewDocumentDifferences
			""")
	void answersAreAsTheyAreDescribed(String path, String type) {
		JsonNode answer = this.api.ask("GET", path).json();
		assertThat(schema(type).validate(answer)).isEmpty();
	}

	/** Strict: what is not described is an error too. */
	private Schema schema(String type) {
		ObjectNode whole = JsonMapper.builder().build().createObjectNode();
		whole.put("$ref", REFERENCE + type);
		JsonNode components = this.described.at("/components").deepCopy();
		components.at("/schemas").forEach((each) -> {
			if (each.has("properties")) {
				((ObjectNode) each).put("additionalProperties", false);
			}
		});
		whole.set("components", components);
		return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012()).getSchema(whole);
	}

	private void eachOperation(BiConsumer<String, JsonNode> check) {
		this.described.at("/paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach((operation) -> check.accept(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
						operation.getValue())));
	}

}
