package org.yange.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Asks the engine over Bolt by a query written by hand, past the rules and HTTP. */
final class Cypher {

	private final Driver driver;

	Cypher(Driver driver) {
		this.driver = driver;
	}

	/**
	 * {@return a query of the analysts}
	 */
	Ask analyst(String name, Map<String, Object> parameters) {
		return ask("/cypher/queries/" + name + ".cypher", parameters);
	}

	/**
	 * {@return a query of the benchmark}
	 */
	Ask own(String name, Map<String, Object> parameters) {
		return ask("/org/yange/benchmark/" + name + ".cypher", parameters);
	}

	List<String> names() {
		return run(text("/org/yange/benchmark/names.cypher"), Map.of()).stream()
			.map((row) -> row.get("name").asString())
			.toList();
	}

	private Ask ask(String file, Map<String, Object> parameters) {
		String text = text(file);
		return () -> run(text, parameters).size();
	}

	private List<Record> run(String text, Map<String, Object> parameters) {
		return this.driver.executableQuery(text).withParameters(parameters).execute().records();
	}

	private static String text(String file) {
		try (InputStream content = Cypher.class.getResourceAsStream(file)) {
			return new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
