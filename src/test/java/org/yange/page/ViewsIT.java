package org.yange.page;

import java.io.IOException;
import java.nio.file.Files;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.yange.Api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class ViewsIT extends ReadersTest {

	@Test
	void aListOfOldNamesIsSortedFilteredAndTakenToASpreadsheet() throws IOException {
		Page page = reader().open("/?view=list");
		assertThat(page.locator("#names")).isVisible();
		reader().look("list-empty");
		page.locator("#names").fill("监察局\n国土资源局\n农业部\n不存在局");
		reader().the(AriaRole.BUTTON, "查询").click();
		Locator rows = page.locator("tbody tr");
		assertThat(rows.first()).containsText("市监察委员会");
		assertThat(rows.last()).containsText("没有这个名称");
		assertThat(page.locator("caption")).containsText("4个名称");
		reader().look("list");
		reader().the(AriaRole.LINK, "去向").click();
		assertThat(page.locator("th[aria-sort=ascending]")).containsText("去向");
		page.locator("#filter").fill("草原防火");
		page.keyboard().press("Enter");
		assertThat(rows).hasCount(1);
		assertThat(rows).containsText("应急管理部");
		String address = page.url();
		reader().open("/");
		reader().open(address);
		assertThat(rows).hasCount(1);
		Download table = page.waitForDownload(() -> reader().the(AriaRole.BUTTON, "下载 CSV 表格").click());
		assertThat(Files.readString(table.path())).startsWith("\uFEFF").contains("市监察委员会", "不存在局");
	}

	@Test
	void twoDaysAreHeldAgainstEachOther() {
		Page page = reader()
			.open("/" + Api.query("view", "time", "from", "2017-12-31", "to", "2018-12-31", "jurisdiction", "100000"));
		assertThat(page.locator(".chart canvas")).isVisible();
		assertThat(page.locator("tbody tr").first()).isVisible();
		reader().look("two-days");
		page.getByText("全部显示").click();
		assertThat(page.locator("tbody tr").filter(new FilterOptions().setHasText("国家标准化管理委员会")).first())
			.containsText("国家市场监督管理总局");
		Locator slider = reader().the(AriaRole.SLIDER, "移动结束日期");
		slider.press("ArrowRight");
		assertThat(page.locator("#to")).hasValue("2019-01-31");
		assertThat(page.locator(".several")).containsText("2019-01-31");
		assertThat(page.url()).contains("to=2019-01-31");
	}

	@Test
	void findingsAreCountedByKindLeadToTheirClausesAndCanBeAcknowledged() {
		Page page = reader().open("/?view=audit");
		assertThat(page.locator(".finding").first()).isVisible();
		reader().look("audit");
		page.locator(".kinds a").filter(new FilterOptions().setHasText("名称相近")).click();
		assertThat(page.locator(".kinds a[aria-current]")).containsText("名称相近");
		int count = page.locator(".finding").count();
		assertThat(page.locator(".kinds a[aria-current] .count")).hasText(String.valueOf(count));
		page.locator(".finding a.evidence").first().click();
		assertThat(page.locator(".panel")).containsText("条文所述");
		reader().look("finding");
		Locator finding = page.locator(".finding").first();
		finding.getByText("认可").click();
		finding.getByLabel("理由").fill("是同一机构");
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("已记下");
		assertThat(page.locator(".finding")).hasCount(count - 1);
		page.locator("#seen").selectOption("yes");
		assertThat(page.locator(".finding")).containsText("是同一机构");
		reader().the(AriaRole.BUTTON, "撤回认可").click();
		assertThat(page.locator(".finding")).hasCount(0);
	}

	@Test
	void everyViewSpeaksEnglish() {
		for (String view : new String[] { "time", "list", "audit", "documents" }) {
			Page page = reader().open("/?lang=en&view=" + view);
			assertThat(page.locator("h1")).not().containsText("间");
			assertThat(page.locator("html")).hasAttribute("lang", "en");
			page.waitForLoadState(LoadState.NETWORKIDLE);
			reader().look(view + "-en");
		}
	}

}
