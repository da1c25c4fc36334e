package org.yange.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yange.Api;
import org.yange.Api.Answer;
import org.yange.YangeTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
class ProblemsIT {

	@Autowired
	private Environment environment;

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			GET    | /api/v1/agencies/nobody              | 404
			GET    | /api/v1/agencies/nobody/lineage      | 404
			GET    | /api/v1/duties/nothing               | 404
			GET    | /api/v1/duties/nothing/holder        | 404
			GET    | /api/v1/jurisdictions/000000         | 404
			GET    | /api/v1/documents/none               | 404
			GET    | /api/v1/documents/none/statements    | 404
			GET    | /api/v1/documents/none/text          | 404
			GET    | /api/v1/documents/none/statements/versions | 404
			GET    | /api/v1/documents/none/statements/differences | 404
			GET    | /api/v1/documents/jiaozuo-2019/statements?version=9 | 404
			GET    | /api/v1/documents/jiaozuo-2019/statements/differences?against=extraction | 409
			GET    | /api/v1/documents/jiaozuo-2019/statements/differences?against=x | 400
			PUT    | /api/v1/documents/jiaozuo-2019/text  | 415
			PUT    | /api/v1/documents/jiaozuo-2019/statements | 415
			DELETE | /api/v1/documents/none/text          | 404
			GET    | /api/v1/statements/none              | 404
			GET    | /api/v1/nothing                      | 404
			GET    | /api/v1/lineage                      | 400
			GET    | /api/v1/lineage?agency=%20           | 400
			GET    | /api/v1/answers                      | 400
			GET    | /api/v1/agencies?knowAt=2019-01-01   | 400
			GET    | /api/v1/agencies?knownAt=2019-02-30  | 400
			GET    | /api/v1/paths?source=x                | 400
			GET    | /api/v1/paths?source=x&target=y       | 404
			GET    | /api/v1/comparisons                  | 400
			DELETE | /api/v1/audits/none/acknowledgement  | 404
			GET    | /api/v1/agencies?asOf=2019-02-30     | 400
			GET    | /api/v1/agencies?asOf=yesterday      | 400
			GET    | /api/v1/agencies?nature=royal        | 400
			GET    | /api/v1/agencies?limit=0             | 400
			GET    | /api/v1/agencies?limit=x             | 400
			GET    | /api/v1/agencies?cursor=x            | 400
			GET    | /api/v1/agencies?cursor=MDEyLjU      | 409
			GET    | /api/v1/audits?kind=x                | 400
			GET    | /api/v1/lineage?agency=x&direction=up | 400
			GET    | /api/v1/lineage?agency=x&depth=0     | 400
			GET    | /api/v1/lineage?agency=%BC%E0%B2%EC  | 400
			POST   | /api/v1/agencies                     | 405
			POST   | /api/v1/documents                    | 400
			DELETE | /api/v1/documents/none               | 404
			""")
	void whatGoesWrongIsToldWithoutAnythingOfTheInside(String method, String path, int status) {
		Answer answer = new Api(this.environment).ask(method, path);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.type()).isEqualTo("application/problem+json");
		JsonNode problem = answer.json();
		assertThat(problem.at("/status").asInt()).isEqualTo(status);
		assertThat(problem.at("/title").asString()).matches("[A-Z].{15,}");
		assertThat(answer.text()).doesNotContain("org.yange", "org.springframework", "java.", "Exception", "MATCH",
				"trace");
	}

	@Test
	void noAnswerIsLabelledWhatItIsNot() {
		Api api = new Api(this.environment);
		String path = "/api/v1/lineage" + Api.query("agency", "市监察局");
		assertThat(api.ask("GET", path, "Accept", "application/hal+json").status()).isEqualTo(406);
		assertThat(api.ask("GET", path, "Accept", "application/json").status()).isEqualTo(200);
	}

	@Test
	void everyOperationIsDescribedWithAnExample() {
		JsonNode api = new Api(this.environment).get("/v3/api-docs");
		api.at("/paths").properties().forEach((path) -> path.getValue().properties().forEach((operation) -> {
			String name = operation.getKey() + " " + path.getKey();
			assertThat(operation.getValue().at("/summary").asString("")).as(name).isNotEmpty();
			assertThat(operation.getValue().at("/description").asString("")).as(name).isNotEmpty();
			assertThat(operation.getValue().toString()).as(name).contains("\"example");
		}));
		assertThat(Api.texts(api.at("/components/schemas/Warning/properties/code/enum"), ""))
			.contains("rest-not-placed");
		assertThat(Api.texts(api.at("/components/schemas/Asked/properties/matchedBy/enum"), "")).contains("id",
				"plate");
		assertThat(Api.texts(api.at("/components/schemas/Asked/properties/fate/enum"), "")).contains("plate-only");
		assertThat(api.at("/paths").size()).isGreaterThanOrEqualTo(16);
	}

}
