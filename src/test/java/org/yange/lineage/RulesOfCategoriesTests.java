package org.yange.lineage;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yange.lineage.Body.Category;

import static org.assertj.core.api.Assertions.assertThat;

/** What sort of body a body is, reform after reform. */
class RulesOfCategoriesTests {

	private static Plan plan(String year, String... rows) {
		return Plan.ofYunxi("yunxi-" + year).effective(year + "-03-01").says(rows);
	}

	private static List<String> categories(Body body) {
		return body.categories().stream().map(RulesOfCategoriesTests::line).toList();
	}

	private static String line(Category each) {
		return "%s %s..%s %s".formatted(each.name(), each.since(), (each.until() != null) ? each.until() : "",
				each.certainty().label());
	}

	private static String on(History history, String name, String day) {
		Body body = GraphOfTime.of(history.whole(), TimeScope.asOf(LocalDate.parse(day)))
			.body(history.body(name).id())
			.orElseThrow();
		return String.valueOf(body.category());
	}

	@Test
	void categoryLastsUntilAReformGivesAnother() {
		History history = History.of(plan("2003", "(一)1,CATEGORISED_AS,市甲局,,,市政府组成部门"),
				plan("2008", "(一)1,CATEGORISED_AS,市甲局,,,市政府直属机构"), plan("2014", "(一)1,CATEGORISED_AS,市甲局,,,市政府组成部门"));
		assertThat(categories(history.body("市甲局"))).containsExactly("市政府组成部门 2003-03-01..2008-03-01 stated",
				"市政府直属机构 2008-03-01..2014-03-01 stated", "市政府组成部门 2014-03-01.. stated");
		assertThat(on(history, "市甲局", "2003-02-28")).isEqualTo("null");
		assertThat(on(history, "市甲局", "2005-01-01")).isEqualTo("市政府组成部门");
		assertThat(on(history, "市甲局", "2008-03-01")).isEqualTo("市政府直属机构");
		assertThat(on(history, "市甲局", "2020-01-01")).isEqualTo("市政府组成部门");
	}

	@Test
	void categoryThatAReformRepeatsGoesOn() {
		History history = History.of(plan("2003", "(一)1,CATEGORISED_AS,市甲局,,,市政府组成部门"),
				plan("2008", "(一)1,CATEGORISED_AS,市甲局,,,市政府组成部门"));
		assertThat(categories(history.body("市甲局"))).containsExactly("市政府组成部门 2003-03-01.. stated");
	}

	@Test
	void categoryThatAReformRepeatsMoreSurelyIsToldAnewFromThenOn() {
		History history = History.of(plan("2003", "(一)1,CATEGORISED_AS,市甲局,,,市政府组成部门;unconfirmed"),
				plan("2008", "(一)1,CATEGORISED_AS,市甲局,,,市政府组成部门"));
		assertThat(categories(history.body("市甲局"))).containsExactly("市政府组成部门 2003-03-01..2008-03-01 possible",
				"市政府组成部门 2008-03-01.. stated");
	}

	@Test
	void severalCategoriesOfOneReformStandBesideOneAnother() {
		History history = History.of(plan("2003", "(一)1,CATEGORISED_AS,市甲局,,,市政府组成部门"),
				plan("2008", "(一)1,CATEGORISED_AS,市甲局,,,市委工作机关", "(一)2,CATEGORISED_AS,市甲局,,,市政府组成部门"));
		assertThat(categories(history.body("市甲局"))).containsExactly("市政府组成部门 2003-03-01.. stated",
				"市委工作机关 2008-03-01.. stated");
	}

	@Test
	void bodySetUpAgainHasNoCategoryOfTheOneBefore() {
		History history = History.of(plan("2003", "(一)1,CATEGORISED_AS,市甲局,,,市政府组成部门"),
				plan("2008", "(一)1,ESTABLISHED,市甲局"));
		assertThat(history.bodies("市甲局")).extracting(RulesOfCategoriesTests::categories)
			.containsExactly(List.of("市政府组成部门 2003-03-01.. stated"), List.of());
	}

}
