package org.yange.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.yange.document.Document;
import org.yange.document.DocumentReader;
import org.yange.document.DocumentWriter;
import org.yange.document.Edtf;
import org.yange.document.Place;
import org.yange.graph.Graph.About;
import org.yange.graph.Node.Agency;
import org.yange.graph.Node.AgencyClass;
import org.yange.graph.Node.Category;
import org.yange.graph.Node.Duty;
import org.yange.graph.Node.Plate;
import org.yange.statement.Dossier;
import org.yange.statement.Predicate;
import org.yange.statement.Statement;
import org.yange.statement.Statement.Span;

/** What documents and graphs look like as rows of parameters, and back. */
final class Rows {

	private Rows() {
	}

	static Map<String, Object> place(Place place) {
		Map<String, Object> row = new HashMap<>();
		row.put("code", place.code());
		row.put("name", place.name());
		row.put("level", place.level());
		row.put("partOf", place.partOf());
		return row;
	}

	static Map<String, Object> document(Dossier dossier) {
		Document document = dossier.document();
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", document.id());
		properties.put("title", document.title());
		properties.put("reform", document.reform());
		properties.put("kind", document.kind());
		properties.put("issuer", document.issuer());
		properties.put("jurisdiction", document.jurisdictionCode());
		properties.put("place", document.jurisdictionName());
		properties.put("jurisdictions", List.copyOf(dossier.jurisdictions()));
		properties.put("effective", document.effect().date().text());
		properties.put("hash", dossier.hash());
		properties.put("metadata", DocumentWriter.write(document));
		Set<String> items = new LinkedHashSet<>();
		List<Map<String, Object>> statements = new ArrayList<>();
		dossier.statements().forEach((statement) -> {
			items.add(statement.item());
			statements.add(statement(dossier, statement, statements.size()));
		});
		List<Map<String, String>> clauses = items.stream()
			.map((item) -> Map.of("id", document.id() + ":" + Statement.idPart(item), "item", item, "document",
					document.id()))
			.toList();
		return Map.of("document", properties, "clauses", clauses, "statements", statements);
	}

	private static Map<String, Object> statement(Dossier dossier, Statement statement, int position) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("item", statement.item());
		properties.put("predicate", statement.predicate().name());
		properties.put("subject", statement.subject());
		properties.put("object", statement.object());
		properties.put("duty", statement.duty());
		properties.put("qualifiers", statement.qualifiers());
		properties.put("effective", (statement.effective() != null) ? statement.effective().text() : null);
		Span span = statement.span();
		properties.put("start", (span != null) ? span.start() : null);
		properties.put("end", (span != null) ? span.end() : null);
		properties.put("jurisdiction", statement.jurisdiction());
		properties.put("place", dossier.jurisdictionOf(statement));
		properties.put("note", statement.note());
		properties.put("reason", statement.reason());
		properties.put("inferred", statement.inferred());
		properties.put("position", position);
		return Map.of("id", statement.id(), "document", statement.document(), "clause", statement.clauseId(),
				"properties", properties);
	}

	/**
	 * {@return the documents with their statements, as they were loaded}
	 */
	static List<Dossier> dossiers(Collection<Map<String, Object>> documents,
			Collection<Map<String, Object>> statements) {
		Map<String, List<Statement>> byDocument = new LinkedHashMap<>();
		statements.stream()
			.map((row) -> statement(values(row.get("statement"))))
			.forEach((statement) -> byDocument.computeIfAbsent(statement.document(), (id) -> new ArrayList<>())
				.add(statement));
		return documents.stream().map((row) -> {
			String id = String.valueOf(row.get("id"));
			List<Statement> all = byDocument.getOrDefault(id, List.of());
			return new Dossier(DocumentReader.parse(String.valueOf(row.get("metadata"))),
					all.stream().filter((statement) -> !statement.inferred()).toList(),
					all.stream().filter(Statement::inferred).toList(), String.valueOf(row.get("hash")), List.of());
		}).toList();
	}

	static Statement statement(Map<String, Object> row) {
		Object start = row.get("start");
		Object end = row.get("end");
		Span span = (start instanceof Number from && end instanceof Number to)
				? new Span(from.intValue(), to.intValue()) : null;
		String effective = text(row.get("effective"));
		return new Statement(String.valueOf(row.get("document")), String.valueOf(row.get("item")),
				Predicate.valueOf(String.valueOf(row.get("predicate"))), String.valueOf(row.get("subject")),
				String.valueOf(row.get("object")), String.valueOf(row.get("duty")), strings(row.get("qualifiers")),
				(effective != null) ? Edtf.parse(effective) : null, span, text(row.get("jurisdiction")),
				String.valueOf(row.get("note")), text(row.get("reason")));
	}

	static Map<String, Object> node(Node node) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("name", node.name());
		properties.put("jurisdiction", node.jurisdiction());
		if (node instanceof Agency agency) {
			agency(agency, properties);
		}
		if (node instanceof Duty duty) {
			properties.put("heldBy", duty.heldBy());
		}
		return Map.of("label", label(node), "id", node.id(), "properties", properties);
	}

	private static String label(Node node) {
		if (node instanceof Agency) {
			return "Agency";
		}
		if (node instanceof AgencyClass) {
			return "AgencyClass";
		}
		return (node instanceof Plate) ? "Plate" : "Duty";
	}

	private static void agency(Agency agency, Map<String, Object> properties) {
		properties.put("place", agency.place());
		properties.put("nature", agency.nature().label());
		properties.put("fate", agency.fate().label());
		properties.put("existedBefore", agency.existedBefore());
		happening("founded", agency.founded(), properties);
		happening("ended", agency.ended(), properties);
		List<Category> categories = agency.categories();
		if (!categories.isEmpty()) {
			Category latest = categories.get(categories.size() - 1);
			properties.put("category", latest.name());
			happening("category", latest.since(), properties, "Since");
		}
	}

	private static void happening(String what, @Nullable Event event, Map<String, Object> properties) {
		happening(what, event, properties, "");
	}

	private static void happening(String what, @Nullable Event event, Map<String, Object> properties, String suffix) {
		if (event == null) {
			return;
		}
		properties.put(what + suffix, event.date().text());
		properties.put(what + suffix + "NotBefore", event.date().earliest());
		properties.put(what + suffix + "NotAfter", event.date().latest());
		properties.put(what + "Basis", event.basis());
		properties.put(what + "Certainty", event.certainty().label());
		properties.put(what + "Statements", event.statements());
		properties.put(what + "Reform", event.reform());
	}

	static List<Map<String, Object>> names(Node node, Map<String, String> elements) {
		if (!(node instanceof Agency agency)) {
			return List.of();
		}
		String element = element(agency.id(), elements);
		return agency.names()
			.stream()
			.map((name) -> Map.<String, Object>of("value", name.value(), "as", name.as().label(), "element", element))
			.toList();
	}

	static Map<String, Object> edge(Edge edge, Map<String, String> elements) {
		Map<String, Object> properties = new HashMap<>();
		Event since = edge.since();
		properties.put("effective", since.date().text());
		properties.put("notBefore", since.date().earliest());
		properties.put("notAfter", since.date().latest());
		properties.put("basis", since.basis());
		properties.put("certainty", since.certainty().label());
		properties.put("reform", since.reform());
		properties.put("statements", since.statements());
		properties.put("qualifiers", edge.qualifiers());
		Event until = edge.until();
		if (until != null) {
			properties.put("until", until.date().text());
			properties.put("untilStatements", until.statements());
		}
		return Map.of("kind", edge.kind().name(), "from", element(edge.from(), elements), "to",
				element(edge.to(), elements), "properties", properties);
	}

	static Map<String, Object> about(About about, Map<String, String> elements) {
		return Map.of("statement", about.statement(), "role", about.role(), "element", element(about.node(), elements));
	}

	private static String element(String id, Map<String, String> elements) {
		return Objects.requireNonNull(elements.get(id), () -> "an edge leads to a node that is not there: " + id);
	}

	static List<String> strings(@Nullable Object list) {
		return (list instanceof Collection<?> values) ? values.stream().map(String::valueOf).toList() : List.of();
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private static Map<String, Object> values(@Nullable Object map) {
		Map<String, Object> values = new HashMap<>();
		((Map<?, ?>) Objects.requireNonNull(map)).forEach((key, value) -> values.put(String.valueOf(key), value));
		return values;
	}

}
