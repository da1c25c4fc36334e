package org.yange.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.yange.Chromium;

import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who looks at the page, in a window wide or narrow, by day or by night. */
final class Reader implements AutoCloseable {

	private static final int WIDE = 1280;

	private static final int NARROW = 390;

	private static final int HIGH = 844;

	private static final int SETTLED = 60;

	/** How long, in milliseconds, a reader waits at most: a busy machine is slow. */
	private static final int PATIENCE = 30_000;

	private static final String CUT = script("cut.js");

	private final Chromium chromium;

	private final String base;

	private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

	private final Page page;

	Reader(Environment environment) {
		this.chromium = new Chromium(new NewContextOptions().setViewportSize(WIDE, HIGH)
			.setLocale("zh-CN")
			.setReducedMotion(ReducedMotion.REDUCE)
			.setPermissions(List.of("clipboard-read", "clipboard-write")));
		this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
		this.page = this.chromium.open("about:blank");
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		listen();
	}

	/** Opens an address of the page, with or without the server's part of it. */
	Page open(String address) {
		this.page.navigate(address.startsWith("http") ? address : this.base + address);
		return this.page;
	}

	/** What of a role and a name is on the page. */
	Locator the(AriaRole role, String name) {
		return this.page.getByRole(role, new GetByRoleOptions().setName(name));
	}

	/**
	 * Takes the view as it stands in both widths, by day and by night, to
	 * target/screenshots; checks that axe finds nothing, that no view is wider than its
	 * window, and that nothing is cut off or lies on something else.
	 */
	void look(String name) {
		this.page.locator("h1").first().waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			for (int width : List.of(WIDE, NARROW)) {
				this.page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
				this.page.setViewportSize(width, HIGH);
				this.page.waitForTimeout(SETTLED);
				String view = "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
				this.page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "screenshots", view + ".png"))
					.setFullPage(true));
				assertThat(this.page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(view)
					.isEqualTo(0);
				assertThat((List<?>) this.page.evaluate(CUT)).as(view).isEmpty();
				if ((width == WIDE) == (scheme == ColorScheme.LIGHT)) {
					checkWithAxe(view);
				}
			}
		}
		this.page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		this.page.setViewportSize(WIDE, HIGH);
	}

	/** In either width and by day and night axe must find nothing. */
	private void checkWithAxe(String view) {
		assertThat(new AxeBuilder(this.page).setLegacyMode(true).analyze().getViolations()).as(view)
			.extracting((rule) -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
			.isEmpty();
	}

	/** What the browser complained of: errors, and what the policy refused. */
	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	/** The addresses outside of this machine that the page asked for. */
	List<String> outward() {
		return this.chromium.outward();
	}

	private static String script(String name) {
		try {
			return new ClassPathResource(name, Reader.class).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void listen() {
		this.page.onPageError((error) -> this.complaints.add(error));
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
				this.complaints.add(message.text());
			}
		});
	}

	@Override
	public void close() {
		this.chromium.close();
	}

}
