package org.yange.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file below {@code cypher/}, as {@code cypher/README.md} asks for: a title, an example
 * for each parameter, and the query.
 *
 * @param file where it is
 * @param title what the query answers or does, from the first line
 * @param examples a Cypher literal for each parameter
 * @param text the whole file
 */
record DocumentedQuery(Path file, String title, Map<String, String> examples, String text) {

	private static final Pattern TITLE = Pattern.compile("^// (?!:)(.+)\\R");

	private static final Pattern EXAMPLE = Pattern.compile("(?m)^// :param (\\w+) => (.+)$");

	static List<DocumentedQuery> allBelow(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter((file) -> file.toString().endsWith(".cypher"))
				.filter((file) -> !file.startsWith(directory.resolve("migrations")))
				.sorted()
				.map(DocumentedQuery::read)
				.toList();
		}
	}

	static DocumentedQuery parse(Path file, String text) {
		Matcher title = TITLE.matcher(text);
		Map<String, String> examples = new LinkedHashMap<>();
		EXAMPLE.matcher(text).results().forEach((line) -> examples.put(line.group(1), line.group(2)));
		return new DocumentedQuery(file, title.find() ? title.group(1) : "", examples, text);
	}

	private static DocumentedQuery read(Path file) {
		try {
			return parse(file, Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return a query that gives the examples as one map of parameters}
	 */
	String exampleQuery() {
		List<String> entries = this.examples.entrySet()
			.stream()
			.map((example) -> example.getKey() + ": " + example.getValue())
			.toList();
		return "RETURN {" + String.join(", ", entries) + "}";
	}

	@Override
	public String toString() {
		return this.file.toString();
	}

}
