package org.yange.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.yange.Api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class TakeAlongIT extends ReadersTest {

	/** The forms by their names in the menu, with how the file ends and what it holds. */
	private static final Map<String, String[]> FORMS = Map.of("JSON", new String[] { "json", "\"dataVersion\"" },
			"CSV 表格", new String[] { "csv", "市监察委员会" }, "GraphML", new String[] { "graphml", "<graphml" },
			"JSON-LD 关联数据", new String[] { "jsonld", "@context" }, "Mermaid", new String[] { "mmd", "flowchart" },
			"SVG 矢量图", new String[] { "svg", "<svg" }, "PNG 图片", new String[] { "png", "PNG" }, "引文",
			new String[] { "txt", "焦作市机构改革方案" }, "CSL 引文数据", new String[] { "csl.json", "\"title\"" });

	@Test
	void everyFormOfTheAnswerIsTakenAlongFromTheMenu() throws IOException {
		Page page = reader().open("/" + Api.query("q", "监察局的职责去哪了"));
		Locator menu = page.locator(".forms summary");
		assertThat(menu).isVisible();
		menu.focus();
		page.keyboard().press("Enter");
		assertThat(page.locator(".forms button")).hasCount(FORMS.size());
		reader().look("forms");
		for (Map.Entry<String, String[]> form : FORMS.entrySet()) {
			Locator entry = page.locator(".forms")
				.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(form.getKey()).setExact(true));
			Download file = page.waitForDownload(() -> entry.press("Enter"));
			assertThat(file.suggestedFilename()).endsWith("." + form.getValue()[0]);
			assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8)).as(form.getKey())
				.contains(form.getValue()[1]);
		}
		page.keyboard().press("Escape");
		assertThat(page.locator(".forms button").first()).isHidden();
		assertThat(menu).isFocused();
		assertThat((String) page.evaluate("navigator.clipboard.readText()")).contains("焦作市机构改革方案");
	}

}
