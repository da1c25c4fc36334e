package org.yange.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.yange.Chromium;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures as a browser shows them; what they look like is kept in target/pictures. */
@EnabledIf(value = "org.yange.Chromium#installed", disabledReason = "there is no /usr/bin/chromium")
class PicturesIT {

	private static final Path KEPT = Path.of("target", "pictures");

	/** Text that is cut, that lies on other text, or that stands out of its box. */
	private static final String MISPLACED = """
			() => {
				const svg = document.querySelector('svg');
				const paper = svg.getBoundingClientRect();
				const box = (each) => each.getBoundingClientRect();
				const inside = (one, other) => one.left >= other.left - 1 && one.right <= other.right + 1
					&& one.top >= other.top - 1 && one.bottom <= other.bottom + 1;
				const meet = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
					&& one.top < other.bottom - 4 && other.top < one.bottom - 4;
				const texts = [...svg.querySelectorAll('text')];
				const wrong = texts.filter((each) => !inside(box(each), paper)).map((each) => 'cut: ' + each.textContent);
				texts.forEach((one, i) => texts.slice(i + 1).filter((other) => meet(box(one), box(other)))
					.forEach((other) => wrong.push('on another: ' + one.textContent + ' / ' + other.textContent)));
				svg.querySelectorAll('g.body').forEach((body) => body.querySelectorAll('text').forEach((each) => {
					if (!inside(box(each), box(body.querySelector('rect')))) {
						wrong.push('out of its box: ' + each.textContent);
					}
				}));
				return wrong;
			}
			""";

	private static Chromium chromium;

	@BeforeAll
	static void start() throws IOException {
		Files.createDirectories(KEPT);
		chromium = new Chromium();
	}

	@AfterAll
	static void stop() {
		chromium.close();
	}

	static Stream<Chart> charts() {
		return Stream.concat(FormsTests.charts(), Stream.of(Charts.ofDuties(120)));
	}

	@ParameterizedTest(name = "chart {index}")
	@MethodSource("charts")
	void noTextIsCutOrLiesOnOther(Chart chart) throws IOException {
		Page page = chromium.open("about:blank");
		page.setContent("<body style='margin:0'>" + body(Form.SVG.write(chart)));
		assertThat((List<?>) page.evaluate(MISPLACED)).isEmpty();
		String name = "%s-%d".formatted(chart.head().language(), chart.edges().size());
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(KEPT.resolve("%s-%s.png".formatted(name, scheme))));
		}
		Files.write(KEPT.resolve(name + ".png"), Form.PNG.write(chart));
		page.close();
	}

	@ParameterizedTest(name = "chart {index}")
	@MethodSource("charts")
	void mermaidUnderstandsTheFlowchart(Chart chart) throws IOException {
		Page page = chromium.open("about:blank");
		page.addScriptTag(new AddScriptTagOptions().setContent(mermaid()));
		Object edges = page.evaluate("""
				async (text) => {
					await mermaid.parse(text);
					return (await mermaid.mermaidAPI.getDiagramFromText(text)).db.getEdges().length;
				}
				""", new String(Form.MERMAID.write(chart), StandardCharsets.UTF_8));
		assertThat(edges).isEqualTo(chart.edges().size());
		page.close();
	}

	private static String body(byte[] svg) {
		return new String(svg, StandardCharsets.UTF_8).replaceFirst("^<\\?xml[^>]*>", "");
	}

	/** The program as its package has it, wherever its version puts it. */
	private static String mermaid() throws IOException {
		Properties packaged = new Properties();
		try (InputStream about = resource("/META-INF/maven/org.webjars.npm/mermaid/pom.properties")) {
			packaged.load(about);
		}
		try (InputStream script = resource("/META-INF/resources/webjars/mermaid/%s/dist/mermaid.min.js"
			.formatted(packaged.getProperty("version")))) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static InputStream resource(String name) {
		return Objects.requireNonNull(PicturesIT.class.getResourceAsStream(name), name);
	}

}
