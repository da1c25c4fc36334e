package org.yange.page;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.yange.Api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class DocumentsPageIT extends ReadersTest {

	private static final String PLAN = """
			云溪市机构改革方案
			（一）组建市水务局。将市水利局的职责，市住房局的城镇供水职责整合，组建市水务局，作为市政府工作部门。不再保留市水利局。
			（二）市林业局加挂市绿化委员会办公室牌子。
			（三）关于市河务局是否撤销，另行研究。
			""";

	@Test
	void aDroppedPlanIsReadLoadedCorrectedAskedAndTakenBack() {
		Page page = reader().open("/?view=documents");
		page.locator("#file")
			.setInputFiles(new FilePayload("plan.txt", "text/plain", PLAN.getBytes(StandardCharsets.UTF_8)));
		assertThat(page.locator(".read")).containsText("6条陈述，1句未读懂");
		assertThat(page.locator(".not-understood")).containsText("关于市河务局是否撤销，另行研究");
		assertThat(page.locator("#place")).hasValue("云溪市");
		page.locator("#jurisdiction").fill("999001");
		page.locator("#effective").fill("2010-03-01");
		reader().look("plan-read");
		reader().the(AriaRole.BUTTON, "载入").click();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("已载入6条陈述");
		String id = page.url().replaceAll(".*document=([^&]+).*", "$1");
		Locator statement = page.locator(".statements li").filter(new FilterOptions().setHasText("城镇供水"));
		statement.focus();
		assertThat(page.locator(".source .together").first()).containsText("将市水利局的职责");
		assertThat(page.url()).contains("statement=");
		page.locator(".source .said").last().click();
		assertThat(page.locator(".statements li.together")).containsText("市绿化委员会办公室");
		reader().look("document");
		correct(page);
		askForIt(page);
		reader().open("/" + Api.query("view", "documents", "document", id));
		reader().the(AriaRole.BUTTON, "取回文件").click();
		reader().the(AriaRole.BUTTON, "确认取回：图将如同从未载入").click();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("文件已取回");
		assertThat(api().ask("GET", "/api/v1/documents/" + id).status()).isEqualTo(404);
	}

	private void correct(Page page) {
		reader().the(AriaRole.BUTTON, "更正").click();
		Locator duty = page.getByLabel("第3行：职责");
		assertThat(duty).hasValue("城镇供水");
		reader().look("correction");
		duty.fill("城镇供水和节水");
		reader().the(AriaRole.BUTTON, "保存更正").click();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("已更正，共6条陈述");
		assertThat(page.locator(".statements")).containsText("城镇供水和节水");
	}

	/**
	 * The quote stands in its sentence; the way leads to the whole document and to the
	 * statement in it.
	 */
	private void askForIt(Page page) {
		reader().open("/" + Api.query("q", "云溪市水利局"));
		page.locator("a.evidence").first().click();
		assertThat(page.locator(".panel mark")).containsText("将市水利局的职责");
		reader().look("quote");
		page.getByText("打开整份文件").click();
		assertThat(page.locator(".source .together").first()).containsText("将市水利局的职责");
	}

	@Test
	void aPlanThatDoesNotTellItsPlaceIsAskedForIt() {
		Page page = reader().open("/?view=documents");
		page.locator("#file")
			.setInputFiles(
					new FilePayload("plan.txt", "text/plain", "（一）组建市水务局。不再保留市水利局。".getBytes(StandardCharsets.UTF_8)));
		page.getByLabel("方案是哪个地区的？").fill("云溪市");
		page.keyboard().press("Enter");
		assertThat(page.locator(".statements")).containsText("市水利局 不再保留");
	}

	@Test
	void everyDocumentIsListedAndOpensWithoutAText() {
		Page page = reader().open("/?view=documents&lang=en");
		assertThat(page.locator("tbody tr").first()).isVisible();
		reader().look("documents");
		page.getByText("焦作市机构改革方案").click();
		assertThat(page.locator(".statements li").first()).isVisible();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("焦作市机构改革方案"))).isVisible();
		reader().look("document-en");
	}

}
