package org.yange.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import org.yange.Api;
import org.yange.Api.Answer;
import org.yange.YangeTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The history of the central bodies, as a client asks for it. */
@YangeTest
class TimeIT {

	private static final String LINEAGE = "/api/v1/lineage";

	@Autowired
	private Api api;

	private List<String> receivers(String... parameters) {
		return Api.texts(this.api.get(LINEAGE, parameters).at("/answers/0/flows"), "to.name");
	}

	@Test
	void aTimeHoldsInBothDirections() {
		assertThat(receivers("agency", "卫生部", "to", "2015-01-01")).contains("国家卫生和计划生育委员会").doesNotContain("国家卫生健康委员会");
		assertThat(receivers("agency", "卫生部", "from", "2010-01-01")).contains("国家卫生和计划生育委员会", "国家卫生健康委员会")
			.doesNotContain("劳动和社会保障部");
		assertThat(receivers("agency", "国家卫生健康委员会", "direction", "backward", "from", "2015-01-01"))
			.doesNotContain("国家卫生和计划生育委员会");
	}

	@Test
	void whatWasNotPublishedYetIsNotTold() {
		assertThat(receivers("agency", "卫生部", "knownAt", "2018-03-16")).contains("国家卫生和计划生育委员会")
			.doesNotContain("国家卫生健康委员会");
		assertThat(receivers("agency", "卫生部", "knownAt", "2018-03-17")).contains("国家卫生健康委员会");
	}

	@Test
	void everyStepTellsItsDocumentAndWhenThatCouldBeKnown() {
		JsonNode flow = this.api.get(LINEAGE, "agency", "铁道部").at("/answers/0/flows/0");
		assertThat(flow.at("/evidence/0/document").asString()).isEqualTo("guowuyuan-2013");
		assertThat(flow.at("/evidence/0/published").asString()).isEqualTo("2013-03-14");
		assertThat(flow.at("/evidence/0/unconfirmed").asBoolean()).isFalse();
		assertThat(flow.at("/effective/edtf").asString()).isEqualTo("2013-03-14/2013-12-31");
	}

	@ParameterizedTest
	@CsvSource({ "asOf=2015-01-01&from=2010-01-01", "asOf=2015-01-01&to=2016-01-01", "from=2015-01-01&to=2010-01-01" })
	void timesThatDoNotGoTogetherAreRefused(String times) {
		Answer answer = this.api.ask("GET", LINEAGE + "?agency=jiancha&" + times);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().at("/title").asString()).isNotEmpty();
	}

	@Test
	void waysAreToldWithWhatOnlyLooksLikeOne() {
		JsonNode answer = this.api.get("/api/v1/paths", "source", "100000:卫生部@origin", "target",
				"100000:国家卫生健康委员会@guojia-2018");
		assertThat(Api.texts(answer.at("/paths/0/steps"), "to.name")).containsExactly("国家卫生和计划生育委员会", "国家卫生健康委员会");
		assertThat(answer.at("/paths/0/certainty").asString()).isEqualTo("inherited");
		assertThat(answer.at("/dataVersion").asString()).isNotEmpty();
		JsonNode none = this.api.get("/api/v1/paths", "source", "100000:国土资源部@guowuyuan-1998", "target",
				"100000:民政部@origin");
		assertThat(none.at("/paths")).isEmpty();
		assertThat(
				this.api.ask("GET", "/api/v1/paths" + Api.query("source", "100000:无@x", "target", "100000:民政部@origin"))
					.status())
			.isEqualTo(404);
	}

	@Test
	void bodiesOfOneDayLeadToThoseOfAnother() {
		JsonNode answer = this.api.get("/api/v1/correspondences", "from", "2017-12-31", "to", "2019-01-01",
				"jurisdiction", "100000");
		List<String> pairs = new ArrayList<>();
		answer.at("/items")
			.forEach((each) -> pairs.add(each.at("/from/name").asString() + "→" + each.at("/to/name").asString()));
		assertThat(pairs).contains("国土资源部→自然资源部", "农业部→应急管理部", "外交部→外交部").doesNotContain("铁道部→国家铁路局");
		assertThat(answer.at("/links")).isNotEmpty();
		assertThat(Api.texts(answer.at("/nodes"), "id")).containsAll(Api.texts(answer.at("/links"), "source"))
			.containsAll(Api.texts(answer.at("/links"), "target"))
			.doesNotHaveDuplicates();
		Answer table = this.api.ask("GET", "/api/v1/correspondences?from=2017-12-31&to=2019-01-01&jurisdiction=100000",
				"Accept", "text/csv");
		assertThat(table.text()).contains("国家质量监督检验检疫总局,").contains("出入境检验检疫管理");
		JsonNode part = this.api.get("/api/v1/correspondences", "from", "2017-12-31", "jurisdiction", "100000", "limit",
				"10");
		assertThat(part.at("/items")).hasSize(10);
		assertThat(this.api
			.get("/api/v1/correspondences", "from", "2017-12-31", "jurisdiction", "100000", "limit", "10", "cursor",
					part.at("/nextCursor").asString())
			.at("/items")).hasSize(10).isNotEqualTo(part.at("/items"));
	}

	@Test
	void departmentsOfAPlaceCorrespondToTheNationalOnesByDuty() {
		JsonNode items = this.api
			.get("/api/v1/correspondences", "jurisdiction", "410800", "with", "100000", "to", "2020-01-01")
			.at("/items");
		List<String> pairs = new ArrayList<>();
		items.forEach((each) -> pairs.add(each.at("/from/name").asString() + "~" + each.at("/to/name").asString()));
		assertThat(pairs).contains("市医疗保障局~国家医疗保障局", "市应急管理局~应急管理部", "市退役军人事务局~退役军人事务部", "市自然资源和规划局~自然资源部",
				"市委组织部~中央组织部");
		assertThat(items).allSatisfy((each) -> {
			assertThat(each.at("/kind").asString()).isEqualTo("same-duty");
			assertThat(each.at("/duties/0/evidence")).hasSizeGreaterThan(1);
		});
	}

	@Test
	void aDayOrAPlaceThatIsMissingIsAskedFor() {
		assertThat(this.api.ask("GET", "/api/v1/correspondences?jurisdiction=100000").status()).isEqualTo(400);
		assertThat(this.api.ask("GET", "/api/v1/correspondences?with=100000").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource({ "医疗救助, 2020-01-01, 医疗保障, 国家医疗保障局, 市医疗保障局", "消防管理, 2020-01-01, 应急管理, 应急管理部, 市应急管理局",
			"生育保险, 2020-01-01, 医疗保障, 国家医疗保障局, 市医疗保障局" })
	void oneDutyIsComparedInEachPlace(String duty, String day, String usual, String national, String local) {
		JsonNode answer = this.api.get("/api/v1/comparisons", "duty", duty, "asOf", day);
		assertThat(answer.at("/usual").asString()).isEqualTo(usual);
		JsonNode places = answer.at("/places");
		assertThat(Api.texts(places, "jurisdiction.code")).containsExactly("100000", "410800");
		assertThat(Api.texts(places.at("/0/holders"), "agency.name")).contains(national);
		assertThat(Api.texts(places.at("/1/holders"), "agency.name")).containsExactly(local);
		assertThat(places.at("/1/holders/0/evidence/0/item").asString()).isNotEmpty();
		assertThat(Api.texts(places, "differs")).containsOnly("false");
		assertThat(places.at("/1/history").size()).isGreaterThan(places.at("/1/holders").size());
	}

	@Test
	void aFindingIsLeftAsItIsWithAReasonThatStays() {
		JsonNode findings = this.api.get("/api/v1/audits", "jurisdiction", "100000", "kind", "superior-ended");
		assertThat(Api.texts(findings.at("/items"), "name")).contains("国家能源委员会办公室");
		String path = "/api/v1/audits/" + findings.at("/items/0/id").asString() + "/acknowledgement";
		assertThat(send("PUT", path, "{\"reason\": \"原文如此\"}").status()).isEqualTo(204);
		try {
			this.api.ask("DELETE", "/api/v1/documents/yunxi-unknown");
			JsonNode left = this.api.get("/api/v1/audits", "jurisdiction", "100000", "acknowledged", "true");
			assertThat(Api.texts(left.at("/items"), "acknowledged.reason")).containsExactly("原文如此");
			assertThat(this.api
				.get("/api/v1/audits", "jurisdiction", "100000", "kind", "superior-ended", "acknowledged", "false")
				.at("/items")).hasSize(findings.at("/items").size() - 1);
		}
		finally {
			assertThat(this.api.ask("DELETE", path).status()).isEqualTo(204);
		}
		assertThat(this.api.ask("DELETE", path).status()).isEqualTo(404);
		assertThat(send("PUT", path, "{\"reason\": \" \"}").status()).isEqualTo(400);
	}

	private Answer send(String method, String path, String json) {
		return this.api.send(method, path, json.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
	}

	@Test
	void findingsOverTimeLeadToTheirClauses() {
		JsonNode findings = this.api.get("/api/v1/audits", "jurisdiction", "100000", "asOf", "2024-01-01").at("/items");
		assertThat(Api.texts(findings, "kind")).contains("two-holders", "no-receiver", "amends", "superior-ended");
		assertThat(findings).filteredOn((each) -> each.at("/kind").asString().equals("amends"))
			.allSatisfy((each) -> assertThat(each.at("/evidence").size()).isGreaterThan(1));
	}

	@Test
	void bodiesAreListedForATimeAndAsKnownOnADay() {
		assertThat(bodies("铁道部", "asOf", "2010-01-01")).contains("铁道部");
		assertThat(bodies("铁道部", "asOf", "2014-01-01")).doesNotContain("铁道部");
		assertThat(bodies("铁道部", "from", "2010-01-01", "to", "2014-01-01")).contains("铁道部");
		assertThat(bodies("铁道部", "from", "2014-01-01", "to", "2016-01-01")).doesNotContain("铁道部");
		assertThat(bodies("国家数据局")).contains("国家数据局");
		assertThat(bodies("国家数据局", "knownAt", "2023-01-01")).doesNotContain("国家数据局");
	}

	@Test
	void dutiesAreListedForATimeAndAsKnownOnADay() {
		assertThat(duty("商标管理").at("/receivers/0/name").asString()).isEqualTo("国家知识产权局");
		assertThat(duty("商标管理", "to", "2017-12-31").at("/receivers")).isEmpty();
		assertThat(duty("商标管理", "from", "2019-01-01").at("/receivers")).isEmpty();
		assertThat(duty("商标管理", "knownAt", "2018-03-16").isMissingNode()).isTrue();
	}

	private JsonNode duty(String words, String... time) {
		List<String> parameters = new ArrayList<>(List.of("q", words, "jurisdiction", "100000"));
		parameters.addAll(List.of(time));
		return this.api.get("/api/v1/duties", parameters.toArray(String[]::new)).at("/items/0");
	}

	private List<String> bodies(String name, String... time) {
		List<String> parameters = new ArrayList<>(List.of("q", name, "jurisdiction", "100000"));
		parameters.addAll(List.of(time));
		return Api.texts(this.api.get("/api/v1/agencies", parameters.toArray(String[]::new)).at("/items"), "name");
	}

	@Test
	void aLinkThatAPersonFoundIsToldWithItsReasonAndSource() {
		JsonNode flows = this.api.get(LINEAGE, "agency", "国家经济贸易委员会", "jurisdiction", "100000").at("/answers/0/flows");
		assertThat(flows).filteredOn((flow) -> flow.at("/to/name").asString().equals("工业和信息化部"))
			.singleElement()
			.satisfies((flow) -> {
				assertThat(flow.at("/duty/tie/reason").asString()).isEqualTo("curated");
				assertThat(flow.at("/duty/tie/relation").asString()).isEqualTo("part");
				assertThat(flow.at("/duty/tie/source").asString()).isNotEmpty();
				assertThat(flow.at("/duty/tie/document").asString()).isEqualTo("zhize-duiying");
				assertThat(flow.at("/certainty").asString()).isEqualTo("inferred");
			});
		JsonNode link = this.api
			.get("/api/v1/duties/" + URLEncoder.encode("guowuyuan-2008:(三):国家发展和改革委员会:工业行业管理", StandardCharsets.UTF_8))
			.at("/links/0");
		assertThat(link.at("/earlier").asBoolean()).isTrue();
		assertThat(link.at("/why").asString()).isNotEmpty();
		assertThat(this.api.get("/api/v1/audits", "kind", "link-unfit").at("/items")).isEmpty();
	}

	@Test
	void dutiesOfTwoPlacesInOtherWordsCorrespondByALink() {
		JsonNode items = this.api
			.get("/api/v1/correspondences", "jurisdiction", "410800", "with", "100000", "to", "2020-01-01")
			.at("/items");
		assertThat(items).filteredOn((each) -> each.at("/from/name").asString().equals("市医疗保障局"))
			.anySatisfy((each) -> assertThat(Api.texts(each.at("/duties"), "reason")).contains("curated"));
		assertThat(items).anySatisfy((each) -> {
			assertThat(each.at("/from/name").asString()).isEqualTo("市科学技术局");
			assertThat(each.at("/duties/0/tie/source").asString()).isNotEmpty();
		});
	}

	@Test
	void theDepartmentsOfTheStateCouncilAddUpOnEveryDay() {
		for (String[] each : new String[][] { { "1998-12-31", "29" }, { "2003-12-31", "28" }, { "2008-12-31", "27" },
				{ "2013-12-31", "25" }, { "2018-12-31", "26" }, { "2023-12-31", "26" } }) {
			JsonNode quota = this.api.get("/api/v1/jurisdictions/100000", "asOf", each[0]).at("/quotas/0");
			assertThat(quota.at("/scope").asString()).isEqualTo("国务院组成部门");
			assertThat(quota.at("/declared").asString()).as(each[0]).isEqualTo(each[1]);
			assertThat(quota.at("/counted").asString()).as(each[0]).isEqualTo(each[1]);
		}
	}

	private JsonNode body(String id, String... time) {
		return this.api.get("/api/v1/agencies/" + URLEncoder.encode(id, StandardCharsets.UTF_8), time);
	}

	@Test
	void aBodyIsToldInFullAsItWas() {
		String id = "100000:国家知识产权局@guojia-2018";
		assertThat(body(id).at("/managedBy/0/until").asString()).isEqualTo("2023-03-10/2023-12-31");
		assertThat(body(id).at("/category/name").asString()).isEqualTo("国务院直属机构");
		JsonNode then = body(id, "asOf", "2020-01-01");
		assertThat(then.at("/managedBy/0/until").isNull()).isTrue();
		assertThat(then.at("/category/name").asString()).isEqualTo("部委管理的国家局");
		assertThat(then.at("/existence").asString()).isEqualTo("certain");
		assertThat(body(id, "from", "2024-01-01").at("/managedBy")).isEmpty();
		assertThat(body(id, "asOf", "2010-01-01").at("/existence").asString()).isEqualTo("none");
		JsonNode railways = body("100000:铁道部@origin", "to", "2012-12-31");
		assertThat(railways.at("/fate").asString()).isEqualTo("active");
		assertThat(railways.at("/ended").isNull()).isTrue();
		assertThat(body("100000:铁道部@origin").at("/fate").asString()).isEqualTo("abolished");
	}

	@Test
	void aBodyIsToldAsTheDocumentsOfThenTellIt() {
		String id = "100000:铁道部@origin";
		JsonNode then = body(id, "knownAt", "2012-01-01");
		assertThat(then.at("/fate").asString()).isEqualTo("active");
		assertThat(Api.texts(then.at("/names"), "value")).contains("铁道部");
		String later = "/api/v1/agencies/" + URLEncoder.encode("100000:国家数据局@guojia-2023", StandardCharsets.UTF_8);
		assertThat(this.api.ask("GET", later).status()).isEqualTo(200);
		assertThat(this.api.ask("GET", later + "?knownAt=2022-01-01").status()).isEqualTo(404);
		assertThat(this.api.ask("GET", later + "/lineage?knownAt=2022-01-01").status()).isEqualTo(404);
	}

	@Test
	void oneDutyIsToldInATimeAndAsKnown() {
		String path = "/api/v1/duties/"
				+ URLEncoder.encode("guowuyuan-2018:二(九):国家工商行政管理总局:商标管理", StandardCharsets.UTF_8);
		assertThat(this.api.get(path).at("/receivers")).hasSize(1);
		assertThat(this.api.get(path, "to", "2017-12-31").at("/receivers")).isEmpty();
		assertThat(this.api.ask("GET", path + "?knownAt=2018-03-16").status()).isEqualTo(404);
		assertThat(this.api.ask("GET", path + "/lineage?knownAt=2018-03-16").status()).isEqualTo(404);
		assertThat(this.api.ask("GET", path + "/holder?from=2018-01-01").status()).isEqualTo(400);
	}

	@Test
	void documentsAreListedForATimeAndAsKnown() {
		assertThat(documents()).contains("guowuyuan-1998", "guowuyuan-2023", "jiaozuo-2019");
		assertThat(documents("asOf", "2000-01-01")).contains("guowuyuan-1998", "meijian-1999")
			.doesNotContain("guowuyuan-2003", "guowuyuan-2008");
		assertThat(documents("from", "2000-01-01", "to", "2004-01-01")).contains("guowuyuan-2003", "zhijian-2001")
			.doesNotContain("guowuyuan-1998", "guowuyuan-2008");
		assertThat(documents("knownAt", "2003-03-09")).contains("guowuyuan-1998").doesNotContain("guowuyuan-2003");
		assertThat(this.api.ask("GET", "/api/v1/documents?asOf=2000-01-01&from=1999-01-01").status()).isEqualTo(400);
	}

	private List<String> documents(String... time) {
		return Api.texts(this.api.get("/api/v1/documents", time).at("/items"), "id");
	}

	@Test
	void aPlaceIsToldAsKnownOnADay() {
		String place = "/api/v1/jurisdictions/100000";
		assertThat(
				this.api.get(place, "asOf", "2023-12-31", "knownAt", "2010-01-01").at("/quotas/0/declared").asString())
			.isEqualTo("27");
		assertThat(Api.texts(this.api.get(place, "knownAt", "2010-01-01"), "documents"))
			.doesNotContain("guowuyuan-2013");
		JsonNode bodies = this.api.get(place + "/agencies", "asOf", "2020-01-01", "knownAt", "2012-01-01");
		List<String> names = new ArrayList<>();
		bodies.at("/categories").forEach((each) -> names.addAll(Api.texts(each.at("/agencies"), "name")));
		assertThat(names).contains("铁道部").doesNotContain("国家铁路局", "自然资源部");
		assertThat(this.api.ask("GET", place + "/agencies?from=2010-01-01").status()).isEqualTo(400);
	}

	@Test
	void findingsAreThoseOfTheDocumentsOfThen() {
		JsonNode then = this.api
			.get("/api/v1/audits", "jurisdiction", "100000", "knownAt", "2010-01-01", "asOf", "2024-01-01")
			.at("/items");
		assertThat(Api.texts(then, "evidence.0.document")).allMatch((document) -> !document.contains("2018"));
		assertThat(then).isNotEmpty();
	}

	@Test
	void bodiesAreListedWithTheirFateAndCategoryAsTheyWere() {
		JsonNode then = this.api.get("/api/v1/agencies", "q", "国家知识产权局", "jurisdiction", "100000", "asOf", "2020-01-01")
			.at("/items/0");
		assertThat(then.at("/category").asString()).isEqualTo("部委管理的国家局");
		JsonNode railways = this.api.get("/api/v1/agencies", "q", "铁道部", "jurisdiction", "100000", "asOf", "2010-01-01")
			.at("/items/0");
		assertThat(railways.at("/fate").asString()).isEqualTo("active");
		assertThat(
				this.api.get("/api/v1/agencies", "jurisdiction", "100000", "category", "国务院组成部门", "asOf", "2008-12-31")
					.at("/items"))
			.hasSize(27);
		assertThat(this.api
			.get("/api/v1/agencies", "q", "铁道部", "jurisdiction", "100000", "knownAt", "2012-01-01", "status",
					"existing")
			.at("/items/0/fate")
			.asString()).isEqualTo("active");
	}

}
