package org.yange.page;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.yange.Api;
import org.yange.YangeTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
@EnabledIf(value = "org.yange.Chromium#installed", disabledReason = "there is no /usr/bin/chromium")
class PageIT {

	private static final String QUESTION = "监察局的职责去哪了";

	@Autowired
	private Environment environment;

	private Reader reader;

	@BeforeEach
	void start() {
		this.reader = new Reader(this.environment);
	}

	@AfterEach
	void stop() {
		try {
			assertThat(this.reader.complaints()).isEmpty();
			assertThat(this.reader.outward()).isEmpty();
		}
		finally {
			this.reader.close();
		}
	}

	@Test
	void aNameIsCompletedAndSaysWhyItMatched() {
		Page page = this.reader.open("/");
		Locator box = this.reader.the(AriaRole.COMBOBOX, "机构名称或问题");
		box.pressSequentially("jianchaju");
		Locator option = page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("市监察局"));
		assertThat(option).containsText("焦作市");
		assertThat(option).containsText("拼音：");
		this.reader.look("completion");
		while (!"true".equals(option.getAttribute("aria-selected"))) {
			box.press("ArrowDown");
		}
		box.press("Enter");
		assertThat(page.locator(".sentence")).containsText("市监察局的全部职责并入市监察委员会");
	}

	@Test
	void aQuestionIsAnsweredWithTheClauseAndTheLinkShowsTheSame() {
		Page page = this.reader.open("/");
		this.reader.look("start");
		this.reader.the(AriaRole.COMBOBOX, "机构名称或问题").fill(QUESTION);
		page.keyboard().press("Enter");
		assertThat(page.locator(".sentence")).containsText("市监察局的全部职责并入市监察委员会");
		assertThat(page.locator("table.flows").first()).containsText("明文");
		assertThat(page.locator(".residue")).hasText("全部有着落");
		assertThat(page.locator(".warnings")).containsText("不是行政机关");
		this.reader.look("answer");
		page.locator("a.evidence").first().press("Enter");
		assertThat(page.locator(".panel")).containsText("焦作市机构改革方案");
		assertThat(page.locator(".panel")).containsText("(一)1");
		this.reader.look("evidence");
		this.reader.the(AriaRole.LINK, "English").click();
		assertThat(page.locator(".sentence")).containsText("all duties of 市监察局");
		assertThat(page.locator(".panel")).containsText("What it says");
		this.reader.look("evidence-en");
		this.reader.the(AriaRole.BUTTON, "Copy link").click();
		assertThat(page.getByRole(AriaRole.STATUS)).hasText("The link is copied");
		String copied = (String) page.evaluate("navigator.clipboard.readText()");
		assertThat(copied).contains("version=");
		String sentence = page.locator(".sentence").textContent();
		this.reader.open("/");
		this.reader.open(copied);
		assertThat(page.locator(".sentence")).hasText(sentence);
		assertThat(page.locator(".panel")).containsText("(一)1");
		page.locator(".panel").press("Escape");
		assertThat(page.locator(".panel")).isHidden();
		page.goBack();
		assertThat(page.locator(".panel")).isVisible();
	}

	@Test
	void aLinkFromOtherDataSaysSo() {
		Page page = this.reader.open("/" + Api.query("q", QUESTION, "version", "0123456789ab"));
		assertThat(page.getByRole(AriaRole.NOTE)).containsText("0123456789ab");
	}

	@Test
	void everyExampleIsAnswered() {
		Page page = this.reader.open("/");
		Locator examples = page.locator(".examples a");
		assertThat(examples.first()).isVisible();
		for (Object address : (List<?>) examples.evaluateAll("all => all.map((each) => each.href)")) {
			this.reader.open(address.toString());
			assertThat(page.locator(".sentence p").first()).isVisible();
		}
	}

	@Test
	void aNameThatMeansNothingIsAnsweredWithTheNearest() {
		Page page = this.reader.open("/" + Api.query("q", "市监察据"));
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("市监察局");
		this.reader.look("nearest");
	}

	@Test
	void thePageMayLoadOnlyWhatComesFromHere() {
		Api.Answer page = new Api(this.environment).ask("GET", "/");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).doesNotContain("<style", "style=", "onclick");
		assertThat(page.text()).containsOnlyOnce("<script");
	}

}
