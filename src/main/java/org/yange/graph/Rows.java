package org.yange.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.yange.document.Place;
import org.yange.graph.Graph.About;
import org.yange.graph.Node.Agency;
import org.yange.graph.Node.AgencyClass;
import org.yange.graph.Node.Category;
import org.yange.graph.Node.Duty;
import org.yange.graph.Node.Plate;
import org.yange.statement.DutyLink;
import org.yange.statement.DutyLink.Relation;
import org.yange.statement.Statement;

/** What graphs and places look like as rows of parameters. */
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

	static Place asPlace(Map<String, Object> row) {
		return new Place(String.valueOf(row.get("code")), String.valueOf(row.get("name")), null,
				String.valueOf(row.get("level")));
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

	static List<Map<String, Object>> categories(Node node, Map<String, String> elements) {
		if (!(node instanceof Agency agency)) {
			return List.of();
		}
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Category category : agency.categories()) {
			Map<String, Object> properties = new HashMap<>(fact(category.since(), category.until()));
			properties.put("number", rows.size() + 1);
			rows.add(Map.of("id", agency.jurisdiction() + ":category:" + Statement.idPart(category.name()), "name",
					category.name(), "jurisdiction", agency.jurisdiction(), "element", element(agency.id(), elements),
					"properties", properties));
		}
		return rows;
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
		Map<String, Object> properties = fact(edge.since(), edge.until());
		properties.put("qualifiers", edge.qualifiers());
		properties.put("reason", edge.reason());
		return Map.of("kind", edge.kind().name(), "from", element(edge.from(), elements), "to",
				element(edge.to(), elements), "properties", properties);
	}

	static Map<String, Object> link(CuratedLink each, Map<String, String> elements) {
		DutyLink link = each.link();
		boolean whole = link.relation() == Relation.WHOLE;
		Map<String, Object> properties = fact(each.since(), null);
		properties.put("reason", "curated");
		properties.put("relation", link.relation().label());
		properties.put("why", link.reason());
		properties.put("source", link.source());
		properties.put("document", each.document());
		EdgeKind kind = (link.relation() == Relation.SAME) ? EdgeKind.SAME_AS : EdgeKind.PART_OF;
		return Map.of("kind", kind.name(), "from", element(whole ? each.earlier() : each.later(), elements), "to",
				element(whole ? each.later() : each.earlier(), elements), "properties", properties);
	}

	private static Map<String, Object> fact(Event since, @Nullable Event until) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("effective", since.date().text());
		properties.put("notBefore", since.date().earliest());
		properties.put("notAfter", since.date().latest());
		properties.put("basis", since.basis());
		properties.put("certainty", since.certainty().label());
		properties.put("reform", since.reform());
		properties.put("statements", since.statements());
		if (until != null) {
			properties.put("until", until.date().text());
			properties.put("untilNotBefore", until.date().earliest());
			properties.put("untilNotAfter", until.date().latest());
			properties.put("untilStatements", until.statements());
		}
		return properties;
	}

	static Map<String, Object> about(About about, Map<String, String> elements) {
		return Map.of("statement", about.statement(), "role", about.role(), "element", element(about.node(), elements));
	}

	static Map<String, Object> contradiction(Contradiction each) {
		Map<String, Object> row = new HashMap<>();
		row.put("statement", each.statement());
		row.put("other", each.other());
		row.put("about", each.kind().name());
		row.put("prevails", each.prevails());
		return row;
	}

	private static String element(String id, Map<String, String> elements) {
		return Objects.requireNonNull(elements.get(id), () -> "an edge leads to a node that is not there: " + id);
	}

}
