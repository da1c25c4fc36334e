package org.yange.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yange.Api;
import org.yange.YangeTest;
import org.yange.lineage.LineageReader;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
class RegisterIT {

	@Autowired
	private Api api;

	@Test
	void theBodiesOfThePrefectureAddUpToWhatThePlanDeclaresEachWithItsClause() throws IOException {
		JsonNode quotas = this.api.get("/api/v1/jurisdictions/410800").at("/quotas");
		List<String> sums = new ArrayList<>();
		JsonNode all = null;
		for (JsonNode quota : quotas) {
			sums.add(quota.at("/scope").asString() + " " + quota.at("/declared").asInt() + " "
					+ quota.at("/counted").asString("-") + " " + quota.at("/notListed").asString("-"));
			all = quota.at("/scope").asString().equals("党政机构") ? quota : all;
		}
		assertThat(sums).contains("党政机构 47 47 0", "党委机构 13 13 0", "纪检监察机关 1 1 0", "工作机关 12 12 0", "政府工作部门 34 34 0");
		Set<String> members = new TreeSet<>();
		for (JsonNode member : Objects.requireNonNull(all).at("/members")) {
			String items = Api.texts(member.at("/evidence"), "item").stream().sorted().collect(Collectors.joining(";"));
			assertThat(items).as(member.at("/name").asString()).isNotEmpty();
			members.add(sorted(member.at("/name").asString().split("、")) + " " + member.at("/certainty").asString());
		}
		Set<String> expected = new TreeSet<>();
		for (CSVRecord row : rows("members")) {
			expected.add(sorted(row.get("name").split(";")) + " " + row.get("certainty"));
		}
		assertThat(members).containsExactlyInAnyOrderElementsOf(expected).hasSize(47);
	}

	private static String sorted(String... names) {
		return String.join("、", new TreeSet<>(List.of(names)));
	}

	private static List<CSVRecord> rows(String table) throws IOException {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(LineageReader.class.getResourceAsStream("jiaozuo/" + table + ".csv")),
				StandardCharsets.UTF_8)) {
			return format.parse(reader).getRecords();
		}
	}

	@Test
	void theTwelveBannersAreASumOfQuotasWithoutMembers() {
		JsonNode quotas = this.api.get("/api/v1/jurisdictions/152500").at("/quotas");
		JsonNode sum = null;
		for (JsonNode quota : quotas) {
			sum = (quota.at("/sumOf").size() > 0) ? quota : sum;
		}
		assertThat(Objects.requireNonNull(sum).at("/declared").asInt()).isEqualTo(441);
		assertThat(sum.at("/counted").asInt()).isZero();
		assertThat(sum.at("/notListed").asInt()).isEqualTo(441);
		assertThat(Api.texts(sum.at("/sumOf"), "declared")).containsExactlyInAnyOrder("35", "36", "37");
		assertThat(Api.texts(sum.at("/sumOf"), "times")).containsExactlyInAnyOrder("1", "1", "10");
	}

	@ParameterizedTest
	@CsvSource({ "152528,35", "152523,36", "152501,37", "152531,37" })
	void eachBannerHasItsOwnQuota(String code, int declared) {
		JsonNode quota = this.api.get("/api/v1/jurisdictions/" + code).at("/quotas/0");
		assertThat(quota.at("/declared").asInt()).isEqualTo(declared);
		assertThat(quota.at("/notListed").asInt()).isEqualTo(declared);
	}

	@Test
	void aDepartmentThatAPlanNamesByItsPlaceOnlyIsABodyThere() {
		assertThat(Api.texts(this.api.get("/api/v1/agencies", "jurisdiction", "152524").at("/items"), "name"))
			.containsExactlyInAnyOrder("苏尼特右旗扶贫部门", "苏尼特右旗外事部门");
	}

	@Test
	void whatIsSaidOfClassesOfBodiesIsToldWithThePlace() {
		JsonNode classes = this.api.get("/api/v1/jurisdictions/152500").at("/classes");
		assertThat(Api.texts(classes, "name")).contains("旗县(市)监察委员会", "旗县(市)生态环境部门");
		JsonNode ecology = null;
		for (JsonNode each : classes) {
			ecology = each.at("/name").asString().equals("旗县(市)生态环境部门") ? each : ecology;
		}
		assertThat(Api.texts(Objects.requireNonNull(ecology).at("/said"), "predicate"))
			.containsExactlyInAnyOrder("DISPATCHED_BY", "MANAGED_BY");
	}

	@Test
	void beforeTheReformTheBodiesAreOnlyPossiblyWhatItMadeThem() {
		JsonNode quotas = this.api.get("/api/v1/jurisdictions/410800", "asOf", "2018-01-01").at("/quotas");
		assertThat(Api.texts(quotas.at("/0/members"), "existence")).containsOnly("possible");
	}

	@Test
	void theBodiesOfADayAreGroupedByCategory() {
		JsonNode place = this.api.get("/api/v1/jurisdictions/410800/agencies", "asOf", "2020-01-01");
		List<String> groups = new ArrayList<>();
		place.at("/categories")
			.forEach((group) -> groups.add(group.at("/category").asString("-") + " " + group.at("/count").asInt()));
		assertThat(groups).contains("市委工作机关 12", "市政府工作部门 34");
	}

	@Test
	void aBodyIsShownWithItsNeighbours() {
		JsonNode body = this.api.get("/api/v1/agencies/" + Api.segment("410800:市委组织部@origin"));
		assertThat(Api.texts(body.at("/plates"), "name")).containsExactly("市公务员局");
		assertThat(Api.texts(body.at("/manages"), "name")).contains("市委机构编制委员会办公室", "市委老干部局");
		assertThat(Api.texts(body.at("/oversees"), "name")).containsExactly("公务员");
		assertThat(body.at("/category/certainty").asString()).isEqualTo("inferred");
		JsonNode host = this.api.get("/api/v1/agencies/" + Api.segment("410800:市审计局@origin"));
		assertThat(Api.texts(host.at("/hosts"), "name")).containsExactly("市委审计委员会办公室");
		JsonNode heir = this.api.get("/api/v1/agencies/" + Api.segment("410800:市监察委员会@jiaozuo-2019"));
		assertThat(Api.texts(heir.at("/predecessors"), "name")).containsExactly("市监察局");
		assertThat(Api.texts(heir.at("/coLocatedWith"), "name")).containsExactly("市纪律检查委员会");
		assertThat(heir.at("/dataVersion").asString()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "监察局,410800:市监察局@origin", "jianchaju,410800:市监察局@origin", "焦作 监察局,410800:市监察局@origin" })
	void aSearchBringsTheClosestNameFirst(String words, String first) {
		assertThat(this.api.get("/api/v1/agencies", "q", words).at("/items/0/id").asString()).isEqualTo(first);
	}

	@Test
	void aSearchForOneCharacterFindsEveryNameThatHoldsIt() {
		JsonNode found = this.api.get("/api/v1/agencies", "q", "监", "limit", "500").at("/items");
		assertThat(Api.texts(found, "name")).contains("市监察局", "市市场监督管理局");
		assertThat(Api.texts(found, "matched.0.value")).allSatisfy((name) -> assertThat(name).contains("监"));
	}

	@ParameterizedTest
	@CsvSource({ "'\"'", "'a OR *'", "'监察局\"~2'", "'()'", "'\\'", "'监察*'", "'name:监察局'", "AND" })
	void aSearchTakesNoWordForALanguage(String words) {
		assertThat(this.api.ask("GET", "/api/v1/agencies" + Api.query("q", words)).status()).isEqualTo(200);
	}

	@Test
	void listsOfBodiesMeanTodayAndPage() {
		List<String> names = new ArrayList<>();
		String cursor = "";
		do {
			JsonNode page = this.api.get("/api/v1/agencies", "jurisdiction", "410800", "limit", "7", "cursor", cursor);
			names.addAll(Api.texts(page.at("/items"), "id"));
			cursor = page.at("/nextCursor").asString("");
		}
		while (!cursor.isEmpty());
		assertThat(names).doesNotHaveDuplicates()
			.contains("410800:市监察委员会@jiaozuo-2019")
			.doesNotContain("410800:市监察局@origin");
		assertThat(names).hasSameSizeAs(Api
			.texts(this.api.get("/api/v1/agencies", "jurisdiction", "410800", "limit", "500").at("/items"), "id"));
	}

	@Test
	void insideAnUncertainIntervalOldAndNewAreBothPossible() {
		JsonNode old = this.api.get("/api/v1/agencies", "q", "市监察局", "asOf", "2019-01-01");
		assertThat(old.at("/items/0/existence").asString()).isEqualTo("possible");
		JsonNode heir = this.api.get("/api/v1/agencies", "q", "市监察委员会", "asOf", "2019-01-01");
		assertThat(heir.at("/items/0/existence").asString()).isEqualTo("possible");
		JsonNode later = this.api.get("/api/v1/agencies", "q", "市监察局", "asOf", "2019-04-01");
		assertThat(Api.texts(later.at("/items"), "name")).doesNotContain("市监察局");
	}

	@Test
	void aDutyIsFoundAndItsHolderToldForADay() {
		JsonNode found = this.api.get("/api/v1/duties", "q", "医疗救助", "jurisdiction", "410800");
		assertThat(found.at("/items/0/heldBy").asString()).isEqualTo("市民政局");
		String path = "/api/v1/duties/" + Api.segment(found.at("/items/0/id").asString());
		assertThat(Api.texts(this.api.get(path + "/holder").at("/holders"), "agency.name")).containsExactly("市医疗保障局");
		JsonNode inside = this.api.get(path + "/holder", "asOf", "2019-01-01").at("/holders");
		assertThat(Api.texts(inside, "agency.name")).containsExactly("市民政局", "市医疗保障局");
		assertThat(Api.texts(inside, "existence")).containsOnly("possible");
		assertThat(Api.texts(this.api.get(path + "/lineage").at("/flows"), "to.name")).containsExactly("市医疗保障局");
	}

	@Test
	void aPartOfADutyIsFoundAndGoesWithItsWhole() {
		JsonNode part = dutyCalled("生育保险");
		assertThat(part.at("/heldBy").asString()).isEqualTo("市人力资源和社会保障局");
		assertThat(part.at("/partOf/name").asString()).isEqualTo("城乡居民基本医疗保险、职工医疗保险、生育保险");
		assertThat(part.at("/partOf/reason").asString()).isEqualTo("contained: listed");
		assertThat(part.at("/parts")).isEmpty();
		assertThat(Api.texts(part.at("/receivers"), "name")).containsExactly("市医疗保障局");
		JsonNode whole = this.api.get("/api/v1/duties/" + Api.segment(part.at("/partOf/id").asString()));
		assertThat(whole.at("/partOf").isNull()).isTrue();
		assertThat(Api.texts(whole.at("/parts"), "name")).containsExactlyInAnyOrder("城乡居民基本医疗保险", "职工医疗保险", "生育保险");
		String path = "/api/v1/duties/" + Api.segment(part.at("/id").asString());
		JsonNode flows = this.api.get(path + "/lineage").at("/flows");
		assertThat(Api.texts(flows, "to.name")).containsExactly("市医疗保障局");
		assertThat(Api.texts(flows, "duty.name")).containsExactly("生育保险");
		assertThat(Api.texts(this.api.get(path + "/holder").at("/holders"), "agency.name")).containsExactly("市医疗保障局");
	}

	@Test
	void aPartCarriesOutTheEndThatTheLastOfItsClauseSaysForAll() {
		JsonNode part = dutyCalled("农业投资项目管理");
		assertThat(part.at("/partOf/name").asString()).isEqualTo("农业投资项目");
		assertThat(part.at("/partOf/reason").asString()).isEqualTo("contained: end shared by givers");
		String path = "/api/v1/duties/" + Api.segment(part.at("/id").asString());
		assertThat(Api.texts(this.api.get(path + "/lineage").at("/flows"), "to.name")).containsExactly("市农业农村局");
	}

	private JsonNode dutyCalled(String name) {
		JsonNode items = this.api.get("/api/v1/duties", "q", name, "jurisdiction", "410800").at("/items");
		assertThat(Api.texts(items, "name")).contains(name);
		return items.valueStream().filter((item) -> item.at("/name").asString().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void aStatementLeadsToWhatItIsAbout() {
		JsonNode reply = this.api.get("/api/v1/answers", "question", "监察局的职责去哪了");
		String id = reply.at("/answers/0/flows/0/evidence/0/statement").asString();
		JsonNode statement = this.api.get("/api/v1/statements/" + Api.segment(id));
		assertThat(statement.at("/subject").asString()).isEqualTo("市监察局");
		assertThat(statement.at("/item").asString()).isEqualTo("(一)1");
		assertThat(Api.texts(statement.at("/about"), "id")).containsExactlyInAnyOrder("410800:市监察局@origin",
				"410800:市监察委员会@jiaozuo-2019");
	}

	@ParameterizedTest
	@CsvSource({ "fate-not-stated,市防汛抗旱指挥部", "residue,市政府外事侨务办公室", "residue,市文化广电新闻出版局", "names-differ,市中医管理局",
			"names-differ,市农业局", "two-receivers,市委防范和处理邪教问题领导小组" })
	void anAuditFindsWhatAPersonShouldLookAt(String kind, String name) {
		JsonNode findings = this.api.get("/api/v1/audits", "kind", kind, "jurisdiction", "410800").at("/items");
		assertThat(Api.texts(findings, "name")).contains(name);
		assertThat(Api.texts(findings, "kind")).containsOnly(kind);
	}

	@Test
	void theQuotaAuditFindsTheBannersAndNothingInThePrefecture() {
		assertThat(Api.texts(this.api.get("/api/v1/audits", "kind", "quota").at("/items"), "jurisdiction"))
			.contains("152500", "152528")
			.doesNotContain("410800");
	}

	@Test
	void theStatementsOfADocumentComeAsTheTableTheyWereLoadedFrom() throws IOException {
		String path = "/api/v1/documents/xilingol-2019/statements";
		String table = this.api.ask("GET", path, "Accept", "text/csv").text();
		String source = Files.readString(Path.of("import/xilingol-2019/statements.csv"));
		assertThat(table.lines()).containsExactlyElementsOf(source.lines().toList());
		String inferred = this.api.ask("GET", path + "?inferred=true", "Accept", "text/csv").text();
		assertThat(inferred.lines().findFirst())
			.contains("item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note,reason");
		assertThat(this.api.ask("GET", path, "Accept", "text/tab-separated-values").text())
			.startsWith("item\tpredicate\t");
		assertThat(this.api.get("/api/v1/documents/xilingol-2019").at("/repairs/0/reason").asString()).isNotEmpty();
	}

}
