package org.yange;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** The machine's Chromium, in which no request of a page leaves the machine unseen. */
public final class Chromium implements AutoCloseable {

	private static final Path PROGRAM = Path.of("/usr/bin/chromium");

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
			"--disable-background-networking",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

	private final Queue<String> outward = new ConcurrentLinkedQueue<>();

	private final Playwright playwright;

	private final BrowserContext context;

	/** Starts it with a wide window. */
	public Chromium() {
		this(new NewContextOptions().setViewportSize(1600, 1000));
	}

	/**
	 * Starts it.
	 * @param reader whoever sits before it: language, window, what may be done
	 */
	public Chromium(NewContextOptions reader) {
		this.playwright = Playwright.create();
		this.context = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS))
			.newContext(reader);
		this.context.route(Chromium::leaves, (route) -> {
			this.outward.add(route.request().url());
			route.abort();
		});
		this.context.routeWebSocket(Chromium::leaves, (socket) -> this.outward.add(socket.url()));
	}

	/**
	 * {@return whether the machine has it; Debian's package is called chromium}
	 */
	public static boolean installed() {
		return Files.isExecutable(PROGRAM);
	}

	/**
	 * Opens a page.
	 * @param address where it is
	 * @return the page, loaded
	 */
	public Page open(String address) {
		Page page = this.context.newPage();
		page.navigate(address);
		return page;
	}

	/**
	 * {@return the addresses outside of this machine that pages asked for; none of the
	 * requests was let through}
	 */
	public List<String> outward() {
		return List.copyOf(this.outward);
	}

	private static boolean leaves(String address) {
		return !LOOPBACK.contains(URI.create(address).getHost());
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
