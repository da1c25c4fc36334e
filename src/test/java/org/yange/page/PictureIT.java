package org.yange.page;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.yange.Api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class PictureIT extends ReadersTest {

	private static final String MANY_STEPS = "国家质量监督检验检疫总局";

	@Test
	void opensAtOneHopAndExpandsAndCollapsesByKeyboard() {
		Page page = reader().open("/" + Api.query("q", MANY_STEPS));
		assertThat(page.locator("svg.lineage .node")).hasCount(7);
		reader().look("picture");
		page.locator("svg.lineage .node.start").focus();
		page.keyboard().press("ArrowRight");
		Locator focused = page.locator("svg.lineage .node:focus");
		while (focused.getAttribute("aria-expanded") == null) {
			page.keyboard().press("ArrowUp");
		}
		int before = page.locator("svg.lineage .link").count();
		page.keyboard().press("Space");
		assertThat(focused).hasAttribute("aria-expanded", "true");
		assertThat(page.locator("svg.lineage .link")).hasCount(before + 1);
		page.keyboard().press("Space");
		assertThat(focused).hasAttribute("aria-expanded", "false");
		page.goBack();
		assertThat(page.locator("svg.lineage .link")).hasCount(before + 1);
	}

	@Test
	void aPathLightsUpFromEndToEndWithItsDutiesAndAnEdgeOpensItsClause() {
		Page page = reader().open("/" + Api.query("q", MANY_STEPS, "direction", "both", "open", "*"));
		Locator source = page.locator("svg.lineage .node").filter(new FilterOptions().setHasText("国家技术监督局"));
		source.focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("svg.lineage .link.lit")).hasCount(2);
		assertThat(page.locator(".path ol > li")).hasCount(2);
		assertThat(page.locator(".path")).containsText("可能");
		assertThat(page.locator(".path")).containsText("国家质量技术监督局");
		reader().look("path");
		page.locator("svg.lineage .link.lit .hit").first().dispatchEvent("click");
		assertThat(page.locator(".panel")).containsText("条文所述");
		String address = page.url();
		reader().open("/");
		reader().open(address);
		assertThat(page.locator("svg.lineage .link.lit").first()).isVisible();
		assertThat(page.locator(".panel")).containsText("条文所述");
	}

	@Test
	void platesAndManagersStandApartFromSuccession() {
		Page page = reader().open("/" + Api.query("q", MANY_STEPS, "open", "*"));
		assertThat(page.locator("svg.lineage .beside").first()).containsText("牌子");
		int flows = page.locator("svg.lineage .link").count();
		page.getByText("隐去牌子与管理关系").click();
		assertThat(page.locator("svg.lineage .beside")).hasCount(0);
		assertThat(page.locator("svg.lineage .link")).hasCount(flows);
	}

	@Test
	void oneStepOfManyDutiesIsASankeyAndTheLibraryComesOnlyThen() {
		Page page = reader().open("/");
		assertThat(page.locator(".examples")).isVisible();
		assertThat((List<?>) page.evaluate("performance.getEntriesByType('resource').map((each) => each.name)"))
			.noneMatch((name) -> name.toString().contains("echarts"));
		reader().open("/" + Api.query("q", "国土资源局"));
		assertThat(page.locator(".chart canvas")).isVisible();
		assertThat(page.locator("table.flows tbody tr").first()).isVisible();
		reader().look("sankey");
		reader().the(AriaRole.LINK, "分层图").click();
		assertThat(page.locator("svg.lineage .node")).hasCount(6);
		reader().look("layers");
	}

	@Test
	void aBodyThatGaveNothingShowsWhereItsDutiesCameFrom() {
		Page page = reader().open("/" + Api.query("q", "市应急管理局"));
		assertThat(page.locator(".switch [aria-current]").first()).hasText("来源");
		assertThat(page.locator("table.flows").first()).containsText("地质灾害防治");
		reader().look("backward");
	}

}
