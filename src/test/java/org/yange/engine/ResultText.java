package org.yange.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.TypeSystem;

/** What a query gives, a line a row, as a person would write it down. */
final class ResultText {

	private static final TypeSystem TYPES = TypeSystem.getDefault();

	private ResultText() {
	}

	static List<String> of(Driver driver, String query, Map<String, Object> parameters) {
		return driver.executableQuery(query)
			.withParameters(parameters)
			.execute()
			.records()
			.stream()
			.map((row) -> row.values().stream().map(ResultText::text).collect(Collectors.joining("; ")))
			.toList();
	}

	private static String text(Value value) {
		if (value.hasType(TYPES.PATH())) {
			return text(value.asPath());
		}
		if (value.hasType(TYPES.NODE())) {
			return text(value.asNode());
		}
		if (value.hasType(TYPES.LIST())) {
			return String.join(", ", value.asList(ResultText::text));
		}
		return value.isNull() ? "-" : value.asObject().toString();
	}

	private static String text(Path path) {
		List<String> steps = new ArrayList<>();
		path.forEach((step) -> {
			boolean onward = step.relationship().startNodeElementId().equals(step.start().elementId());
			steps.add((onward ? " -%s-> " : " <-%s- ").formatted(step.relationship().type()) + text(step.end()));
		});
		return text(path.start()) + String.join("", steps);
	}

	private static String text(Node node) {
		return node.get("name").asString(node.get("item").asString(""));
	}

}
