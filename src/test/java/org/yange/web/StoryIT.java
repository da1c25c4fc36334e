package org.yange.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import org.yange.Api;
import org.yange.Everything;
import org.yange.YangeTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three reforms of an invented city, from their texts to the answers; the story is told
 * in {@code src/test/resources/story/README.md}.
 */
@YangeTest
class StoryIT {

	private static final Path STORY = Path.of("src/test/resources/story");

	private static final String CITY = "999011";

	@Autowired
	private Api api;

	@Autowired
	private Driver driver;

	@Test
	void aDutyIsFollowedThroughThreeReforms() throws IOException {
		List<Object> before = Everything.in(this.driver);
		try {
			load("2010", "2010-04-01");
			load("2019", "2019-01-20");
			load("2003", "2003-06-01");
			theDutyWentOnUnnamed();
			itsHolderIsToldForEachDay();
			theLastBodyComesFromAllOfThem();
			noWayLeadsByAnotherDuty();
			theBodiesOfOneDayLeadToThoseOfAnother();
		}
		finally {
			for (String year : List.of("2003", "2010", "2019")) {
				this.api.ask("DELETE", "/api/v1/documents/songling-" + year);
			}
		}
		assertThat(Everything.in(this.driver)).isEqualTo(before);
	}

	private void load(String year, String effective) throws IOException {
		assertThat(this.api
			.send("POST",
					"/api/v1/documents" + Api.query("id", "songling-" + year, "jurisdiction", CITY, "place", "松岭市",
							"effective", effective),
					Files.readAllBytes(STORY.resolve(year + ".txt")), "Content-Type", "text/plain")
			.status()).isEqualTo(201);
	}

	private void theDutyWentOnUnnamed() {
		JsonNode flows = this.api.get("/api/v1/lineage", "agency", "市卫生局", "jurisdiction", CITY).at("/answers/0/flows");
		assertThat(Api.texts(flows, "to.name")).containsExactly("市劳动和社会保障局", "市人力资源和社会保障局", "市医疗保障局");
		assertThat(Api.texts(flows, "certainty")).containsExactly("stated", "inherited", "inherited");
		assertThat(Api.texts(flows, "evidence.0.document")).containsExactly("songling-2003", "songling-2010",
				"songling-2019");
		assertThat(flows.at("/2/evidence/0/quote").asString()).contains("公费医疗管理");
	}

	private void itsHolderIsToldForEachDay() {
		String care = holder("songling-2003:一(一):市卫生局:公费医疗管理");
		assertThat(holders(care, "2002-01-01")).containsExactly("市卫生局");
		assertThat(holders(care, "2005-01-01")).containsExactly("市劳动和社会保障局");
		assertThat(holders(care, "2015-01-01")).containsExactly("市人力资源和社会保障局");
		assertThat(holders(care, "2020-01-01")).containsExactly("市医疗保障局");
		String pensions = holder("songling-2003:一(一):市民政局:农村养老保险");
		assertThat(holders(pensions, "2005-01-01")).containsExactly("市劳动和社会保障局");
		assertThat(holders(pensions, "2024-01-01")).containsExactly("市人力资源和社会保障局");
	}

	private static String holder(String duty) {
		return "/api/v1/duties/" + Api.segment(duty) + "/holder";
	}

	private List<String> holders(String path, String day) {
		return Api.texts(this.api.get(path, "asOf", day).at("/holders"), "agency.name");
	}

	private void theLastBodyComesFromAllOfThem() {
		JsonNode answer = this.api
			.get("/api/v1/lineage", "agency", "市医疗保障局", "jurisdiction", CITY, "direction", "backward")
			.at("/answers/0");
		assertThat(Api.texts(answer.at("/flows"), "from.name"))
			.contains("市民政局", "市人力资源和社会保障局", "市发展和改革委员会", "市劳动和社会保障局", "市卫生局", "市发展计划委员会", "市计划委员会")
			.doesNotContain("市商业局", "市物资局");
		assertThat(Api.texts(answer.at("/warnings"), "code")).contains("list-open");
	}

	private void noWayLeadsByAnotherDuty() {
		String place = CITY + ":";
		JsonNode paths = this.api.get("/api/v1/paths", "source", place + "市卫生局@origin", "target",
				place + "市医疗保障局@songling-2019");
		assertThat(paths.at("/paths")).hasSize(1);
		assertThat(paths.at("/paths/0/steps")).hasSize(3);
		JsonNode none = this.api.get("/api/v1/paths", "source", place + "市物资局@origin", "target",
				place + "市发展和改革委员会@songling-2010");
		assertThat(none.at("/paths")).isEmpty();
		assertThat(Api.texts(none.at("/naive"), "wrong")).containsExactly("another-duty");
	}

	private void theBodiesOfOneDayLeadToThoseOfAnother() {
		JsonNode items = this.api
			.get("/api/v1/correspondences", "from", "2004-01-01", "to", "2020-01-01", "jurisdiction", CITY)
			.at("/items");
		List<String> pairs = new ArrayList<>();
		items.forEach((each) -> pairs.add(each.at("/from/name").asString() + "→" + each.at("/to/name").asString()));
		assertThat(pairs).contains("市劳动和社会保障局→市人力资源和社会保障局", "市劳动和社会保障局→市医疗保障局", "市商业局→市商务局", "市商业局→市发展和改革委员会")
			.doesNotContain("市卫生局→市医疗保障局", "市物资局→市商务局");
	}

}
