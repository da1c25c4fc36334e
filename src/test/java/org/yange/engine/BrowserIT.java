package org.yange.engine;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yange.Chromium;
import org.yange.YangeTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
@EnabledIf(value = "org.yange.Chromium#installed", disabledReason = "there is no /usr/bin/chromium")
class BrowserIT {

	private static final String QUERY = "MATCH p=(:Agency {name:'市监察局'})-[*1..3]->() RETURN p";

	@LocalServerPort
	private int port;

	private Chromium chromium;

	@BeforeEach
	void start() {
		this.chromium = new Chromium();
	}

	@AfterEach
	void stop() {
		this.chromium.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser", "/browser/" })
	void drawsTheBodiesWithTheirNamesWithoutAskingForALoginOrCallingOutside(String path) {
		Page page = this.chromium.open("http://127.0.0.1:" + this.port + path);
		page.getByText("server auth is disabled").waitFor();
		page.locator("[data-testid=activeEditor] .monaco-editor").first().click();
		page.keyboard().insertText(QUERY);
		page.keyboard().press("Control+Enter");
		Locator relationships = page.locator("svg g.relationship");
		relationships.first().waitFor();
		page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "browser.png")));
		assertThat(page.locator("svg g.node text.caption").allTextContents()).map(String::strip)
			.contains("市监察局", "市监察委员会", "市纪律检查委员会");
		assertThat(relationships.allTextContents()).map(String::strip).contains("MERGED_INTO", "CO_LOCATED_WITH");
		assertThat(this.chromium.outward()).isEmpty();
	}

	@Test
	void wouldNoticeACallOutside() {
		Page page = this.chromium.open("http://127.0.0.1:" + this.port + "/v3/api-docs");
		page.evaluate("fetch('https://outside.example/').catch(() => null)");
		assertThat(this.chromium.outward()).containsExactly("https://outside.example/");
	}

}
