package org.yange.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

import org.yange.form.Chart.Edge;
import org.yange.form.Chart.Head;
import org.yange.form.Chart.Node;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Evidence;
import org.yange.lineage.Flow.DutyMoved;
import org.yange.lineage.LineageAnswer.Asked;

/**
 * A chart as linked data in JSON-LD, in the terms of W3C ORG, W3C PROV and ICA RiC-O;
 * docs/decisions/0019 says which stands for what.
 *
 * <p>
 * A change is told twice: as an event that bodies went through (ORG, PROV) and as a
 * relation between agents that a record evidences (RiC-O), for the two cannot be one
 * thing: what happens is no entity. What neither has a term for is told in terms of
 * Yange.
 */
final class JsonLdForm {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Map<String, String> CONTEXT = new TreeMap<>(
			Map.of("org", "http://www.w3.org/ns/org#", "prov", "http://www.w3.org/ns/prov#", "rico",
					"https://www.ica.org/standards/RiC/ontology#", "skos", "http://www.w3.org/2004/02/skos/core#",
					"dcterms", "http://purl.org/dc/terms/", "yange", "urn:yange:term:"));

	/** After these the one is no more and the other goes on in its place. */
	private static final Set<EdgeKind> SUCCESSION = Set.of(EdgeKind.MERGED_INTO, EdgeKind.RENAMED_TO,
			EdgeKind.CONVERTED_TO, EdgeKind.REESTABLISHED_AS);

	private final Map<String, Map<String, Object>> things = new LinkedHashMap<>();

	private final Chart chart;

	private final Map<String, Node> nodes;

	private JsonLdForm(Chart chart) {
		this.chart = chart;
		this.nodes = chart.byKey();
	}

	static String write(Chart chart) {
		JsonLdForm form = new JsonLdForm(chart);
		form.head(chart.head());
		chart.nodes().forEach(form::node);
		chart.edges().forEach(form::edge);
		return JSON.writeValueAsString(
				new TreeMap<>(Map.of("@context", CONTEXT, "@graph", List.copyOf(form.things.values()))));
	}

	private void head(Head head) {
		Map<String, Object> answer = thing(head.address(), "prov:Entity");
		Words words = new Words(head.language());
		answer.put("dcterms:title", words.title(head.asked()));
		answer.put("dcterms:description", head.text());
		answer.put("yange:dataVersion", head.version());
		answer.put("yange:note", this.chart.notes().stream().map(Chart.Note::line).toList());
	}

	private void node(Node node) {
		Map<String, Object> thing = switch (node.sort()) {
			case BODY -> thing(iri(node), "org:Organization", "prov:Organization", "rico:CorporateBody");
			case UNNAMED -> thing(iri(node), "rico:Group");
			case PLATE -> thing(iri(node), "rico:AgentName");
			case DUTY -> thing(iri(node), "rico:Activity");
		};
		thing.put("rico:name", node.name());
		thing.put("skos:prefLabel", node.name());
		if (!node.actsAs().isEmpty()) {
			thing.put("skos:altLabel", node.actsAs());
		}
		if (node.nature() != null) {
			Map<String, Object> nature = thing(urn("nature", node.nature().label()), "skos:Concept");
			nature.put("skos:prefLabel", node.nature().label());
			thing.put("org:classification", to(nature));
		}
		if (node.asked() != null) {
			asked(thing, node.asked());
		}
	}

	private void asked(Map<String, Object> body, Asked asked) {
		Map<String, Object> place = thing(urn("jurisdiction", asked.jurisdiction().code()), "rico:Place");
		place.put("rico:name", asked.jurisdiction().name());
		place.put("rico:identifier", asked.jurisdiction().code());
		body.put("rico:hasOrHadJurisdiction", to(place));
		body.put("yange:fate", asked.fate().label());
		if (asked.founded() != null) {
			body.put("rico:beginningDate", asked.founded());
		}
		if (asked.ended() != null) {
			body.put("rico:endDate", asked.ended());
		}
	}

	private void edge(Edge edge) {
		Node from = node(edge.from());
		Node to = node(edge.to());
		Map<String, Object> relation = thing(urn("relation", edge.id()), "prov:Entity", relation(edge, from, to));
		relation.put("rico:relationHasSource", to(iri(from)));
		relation.put("rico:relationHasTarget", to(iri(to)));
		relation.put("rico:relationCertainty", edge.certainty().label());
		relation.put("rico:date", edge.effective().edtf());
		relation.put("yange:change", edge.kind().name());
		if (edge.until() != null) {
			relation.put("rico:endDate", edge.until());
		}
		if (!edge.effective().basis().isEmpty()) {
			relation.put("yange:basis", edge.effective().basis());
		}
		if (!edge.qualifiers().isEmpty()) {
			relation.put("yange:qualifier", edge.qualifiers());
		}
		List<Object> clauses = edge.evidence().stream().map(this::clause).distinct().toList();
		relation.put("rico:isEvidencedBy", clauses);
		relation.put("prov:hadPrimarySource", clauses);
		relation.put("yange:statement", edge.evidence().stream().map(Evidence::statement).toList());
		DutyMoved duty = edge.duty();
		if (duty != null) {
			moved(edge, duty, relation, from, to);
		}
	}

	private static String relation(Edge edge, Node from, Node to) {
		if (to.sort() == Chart.Sort.PLATE) {
			return "rico:AppellationRelation";
		}
		if (to.sort() == Chart.Sort.DUTY || from.sort() == Chart.Sort.DUTY) {
			return "rico:Relation";
		}
		return edge.isSuccession() ? "rico:AgentTemporalRelation" : "rico:AgentToAgentRelation";
	}

	private void moved(Edge edge, DutyMoved duty, Map<String, Object> relation, Node from, Node to) {
		relation.put("yange:duty", duty.name());
		relation.put("yange:hop", edge.hop());
		relation.put("yange:exhaustive", edge.exhaustive());
		if (!duty.except().isEmpty()) {
			relation.put("yange:except", edge.except());
		}
		if (duty.id() != null) {
			Map<String, Object> activity = thing(urn("duty", duty.id()), "rico:Activity");
			activity.put("rico:name", duty.name());
			relation.put("rico:asConcernsActivity", to(activity));
		}
		Map<String, Object> change = thing(urn("change", edge.id()), "org:ChangeEvent", "rico:Event");
		change.put("rico:date", edge.effective().edtf());
		change.put("org:resultingOrganization", to(iri(to)));
		relation.put("rico:relationHasContext", to(change));
		if (from.sort() == Chart.Sort.BODY) {
			change.put("org:originalOrganization", to(iri(from)));
			if (SUCCESSION.contains(edge.kind()) && edge.certainty() != Certainty.POSSIBLE && !from.equals(to)) {
				successors(thing(iri(from))).add(to(iri(to)));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Object> successors(Map<String, Object> body) {
		return (List<Object>) body.computeIfAbsent("rico:hasSuccessor", (none) -> new ArrayList<>());
	}

	private Object clause(Evidence evidence) {
		Map<String, Object> document = thing(urn("document", evidence.document()), "prov:Entity", "rico:Record");
		document.put("rico:title", evidence.title());
		document.put("dcterms:title", evidence.title());
		if (evidence.published() != null) {
			document.put("rico:publicationDate", evidence.published());
		}
		Map<String, Object> clause = thing(urn("clause", evidence.document() + "/" + evidence.item()), "prov:Entity",
				"rico:RecordPart");
		clause.put("rico:identifier", evidence.item());
		clause.put("rico:isOrWasPartOf", to(document));
		if (evidence.quote() != null) {
			Set<Object> quotes = quotes(clause);
			quotes.add(evidence.quote());
		}
		return to(clause);
	}

	@SuppressWarnings("unchecked")
	private static Set<Object> quotes(Map<String, Object> clause) {
		return (Set<Object>) clause.computeIfAbsent("prov:value", (none) -> new LinkedHashSet<>());
	}

	private Node node(String key) {
		return Objects.requireNonNull(this.nodes.get(key));
	}

	private Map<String, Object> thing(String iri, String... types) {
		return this.things.computeIfAbsent(iri, (none) -> {
			Map<String, Object> thing = new LinkedHashMap<>();
			thing.put("@id", iri);
			thing.put("@type", List.of(types));
			return thing;
		});
	}

	private static Map<String, Object> to(Map<String, Object> thing) {
		return Map.of("@id", Objects.requireNonNull(thing.get("@id")));
	}

	private static Map<String, Object> to(String iri) {
		return Map.of("@id", iri);
	}

	private static String iri(Node node) {
		return switch (node.sort()) {
			case BODY -> urn("agency", node.key());
			case UNNAMED -> urn("agent", node.key());
			case PLATE -> urn("plate", node.key());
			case DUTY -> urn("duty", node.key());
		};
	}

	private static String urn(String sort, String id) {
		return "urn:yange:%s:%s".formatted(sort, URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
	}

}
