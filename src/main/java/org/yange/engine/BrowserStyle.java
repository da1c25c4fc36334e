package org.yange.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * How Neo4j Browser draws the graph: nodes wide enough for a Chinese name, which the
 * Browser never breaks into lines, and successions bolder than arrangements.
 */
final class BrowserStyle {

	private static final ClassPathResource FILE = new ClassPathResource("browser-style.json", BrowserStyle.class);

	private BrowserStyle() {
	}

	/**
	 * {@return the Browser's commands that set the style, clear away what that shows, and
	 * tell that the Browser is connected}
	 */
	static String commands() {
		try {
			String rules = FILE.getContentAsString(StandardCharsets.UTF_8);
			return rules.lines().map(String::strip).collect(Collectors.joining("", "style ", "; clear; server status"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
