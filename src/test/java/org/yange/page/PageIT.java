package org.yange.page;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.yange.Api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class PageIT extends ReadersTest {

	private static final String QUESTION = "监察局的职责去哪了";

	@Test
	void aNameIsCompletedAndSaysWhyItMatched() {
		Page page = reader().open("/");
		Locator box = reader().the(AriaRole.COMBOBOX, "机构名称或问题");
		box.pressSequentially("jianchaju");
		Locator option = page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("市监察局"));
		assertThat(option).containsText("焦作市");
		assertThat(option).containsText("拼音：");
		reader().look("completion");
		while (!"true".equals(option.getAttribute("aria-selected"))) {
			box.press("ArrowDown");
		}
		box.press("Enter");
		assertThat(page.locator(".sentence")).containsText("市监察局的全部职责并入市监察委员会");
	}

	@Test
	void aQuestionIsAnsweredWithTheClauseAndTheLinkShowsTheSame() {
		Page page = reader().open("/");
		reader().look("start");
		reader().the(AriaRole.COMBOBOX, "机构名称或问题").fill(QUESTION);
		page.keyboard().press("Enter");
		assertThat(page.locator(".sentence")).containsText("市监察局的全部职责并入市监察委员会");
		assertThat(page.locator("table.flows").first()).containsText("明文");
		assertThat(page.locator(".residue")).hasText("全部有着落");
		assertThat(page.locator(".warnings")).containsText("不是行政机关");
		reader().look("answer");
		page.locator("a.evidence").first().press("Enter");
		assertThat(page.locator(".panel")).containsText("焦作市机构改革方案");
		assertThat(page.locator(".panel")).containsText("(一)1");
		reader().look("evidence");
		reader().the(AriaRole.LINK, "English").click();
		assertThat(page.locator(".sentence")).containsText("all duties of 市监察局");
		assertThat(page.locator(".panel")).containsText("What it says");
		reader().look("evidence-en");
		reader().the(AriaRole.BUTTON, "Copy link").click();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("The link is copied");
		String copied = (String) page.evaluate("navigator.clipboard.readText()");
		assertThat(copied).contains("version=");
		String sentence = page.locator(".sentence").textContent();
		reader().open("/");
		reader().open(copied);
		assertThat(page.locator(".sentence")).hasText(sentence);
		assertThat(page.locator(".panel")).containsText("(一)1");
		page.locator(".panel").press("Escape");
		assertThat(page.locator(".panel")).isHidden();
		page.goBack();
		assertThat(page.locator(".panel")).isVisible();
	}

	@Test
	void onPaperStandsTheAnswerWithItsClausesAndNothingToPress() {
		Page page = reader().open("/" + Api.query("q", QUESTION));
		assertThat(page.locator(".sentence")).isVisible();
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".sentence")).isVisible();
		assertThat(page.locator("table.flows").first()).containsText("(一)1");
		assertThat(page.locator("#version")).isVisible();
		assertThat(page.locator("nav")).isHidden();
		assertThat(page.locator("button:visible")).hasCount(0);
		page.screenshot(
				new ScreenshotOptions().setPath(Path.of("target", "screenshots", "paper.png")).setFullPage(true));
	}

	@Test
	void aLinkFromOtherDataSaysSo() {
		Page page = reader().open("/" + Api.query("q", QUESTION, "version", "0123456789ab"));
		assertThat(page.getByRole(AriaRole.NOTE)).containsText("0123456789ab");
	}

	@Test
	void everyExampleIsAnswered() {
		Page page = reader().open("/");
		Locator examples = page.locator(".examples a");
		assertThat(examples.first()).isVisible();
		for (Object address : (List<?>) examples.evaluateAll("all => all.map((each) => each.href)")) {
			reader().open(address.toString());
			assertThat(page.locator(".sentence p").first()).isVisible();
		}
	}

	@Test
	void aNameThatMeansNothingIsAnsweredWithTheNearest() {
		Page page = reader().open("/" + Api.query("q", "市监察据"));
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("市监察局");
		reader().look("nearest");
	}

	@Test
	void thePageMayLoadOnlyWhatComesFromHere() {
		Response page = reader().open("/").reload();
		assertThat(page.headerValue("Content-Security-Policy"))
			.contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
			.doesNotContain("unsafe");
		assertThat(page.text()).doesNotContain("<style", "style=", "onclick").containsOnlyOnce("<script");
	}

	@Test
	void markupInDataStaysText() {
		load("yunxi-page", "2010-03-01", "(一)1,TRANSFERRED_TO,市水利局,市水务局,<img src=x onerror=alert(1)>,,,,,,\n",
				"text/csv");
		try {
			Page page = reader().open("/" + Api.query("q", "云溪市水利局", "picture", "graph"));
			assertThat(page.locator("table.flows").first()).containsText("<img src=x onerror=alert(1)>");
			assertThat(page.locator("main img")).hasCount(0);
		}
		finally {
			takeBack("yunxi-page");
		}
	}

	@Test
	void aDayInTheAddressLeavesOutWhatCameLater() {
		Page page = reader().open("/" + Api.query("q", "农业部"));
		assertThat(page.locator("table.flows").first()).containsText("农业农村部");
		Locator slider = reader().the(AriaRole.SLIDER, "移动截至日期");
		slider.fill("215");
		assertThat(page.locator("table.flows").first()).not().containsText("农业农村部");
		assertThat(page.locator("#asOf")).hasValue("2015-12-31");
		assertThat(page.url()).contains("asOf=2015-12-31");
		slider.press("ArrowLeft");
		assertThat(page.locator("#asOf")).hasValue("2015-11-30");
		assertThat(slider).isFocused();
		page.waitForURL((address) -> address.contains("asOf=2015-11-30"));
		assertThat(page.locator(".result")).not().hasAttribute("aria-busy", "true");
		assertThat(slider).isFocused();
		page.getByText("农业部的时间线").click();
		assertThat(page.locator(".timeline > li").filter(new Locator.FilterOptions().setHasText("终止：撤销")))
			.containsText("国务院机构改革方案(2018年)");
		reader().look("time-line");
	}

}
