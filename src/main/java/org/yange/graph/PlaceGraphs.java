package org.yange.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.data.neo4j.core.Neo4jClient;

import org.yange.document.Fingerprint;
import org.yange.engine.CypherFiles;
import org.yange.statement.Dossier;

/**
 * Builds the graph of places anew from all documents about them, within a transaction.
 */
final class PlaceGraphs {

	private static final CypherFiles CYPHER = CypherFiles.in("graph");

	private final Neo4jClient client;

	PlaceGraphs(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * {@return these places and all that documents connect with them}
	 */
	Set<String> connected(Set<String> places) {
		Set<String> all = new TreeSet<>(places);
		boolean grown = true;
		while (grown) {
			Collection<Map<String, Object>> documents = fetch("documents-about", Map.of("codes", List.copyOf(all)));
			grown = false;
			for (Map<String, Object> document : documents) {
				grown |= all.addAll(DocumentRows.strings(document.get("jurisdictions")));
			}
		}
		return all;
	}

	/** Builds the graph of all documents about these places anew. */
	void rebuild(Set<String> places) {
		List<String> codes = List.copyOf(places);
		run("settle-places", Map.of("codes", codes));
		List<Dossier> dossiers = dossiersAbout(codes);
		List<String> names = fetch("names-borne", Map.of("codes", codes)).stream()
			.map((row) -> String.valueOf(row.get("name")))
			.toList();
		run("forget-bodies", Map.of("codes", codes));
		Graph graph = GraphBuilder.build(dossiers, placeNames(codes));
		write(graph);
		List<String> documents = dossiers.stream().map((dossier) -> dossier.document().id()).toList();
		run("write-unfit",
				Map.of("documents", documents, "unfit",
						graph.unfit()
							.stream()
							.map((each) -> Map.of("document", each.document(), "end", each.end().toString()))
							.toList()));
		run("write-contradictions", Map.of("documents", documents, "contradictions",
				graph.contradictions().stream().map(Rows::contradiction).toList()));
		run("write-belonging", Map.of("codes", codes));
		run("forget-unused-names", Map.of("names", names));
		Fingerprint version = new Fingerprint();
		fetch("all-hashes", Map.of()).forEach((document) -> version.add(String.valueOf(document.get("id")))
			.add(String.valueOf(document.get("hash"))));
		run("write-version", Map.of("version", version.hex().substring(0, 12)));
	}

	private List<Dossier> dossiersAbout(List<String> codes) {
		return read(fetch("documents-about", Map.of("codes", codes)));
	}

	/**
	 * {@return the documents that tell of a reform and speak of any of these places}
	 */
	List<Dossier> dossiersOf(String reform, List<String> codes) {
		return read(fetch("documents-of-reform", Map.of("reform", reform, "codes", codes)));
	}

	private List<Dossier> read(Collection<Map<String, Object>> documents) {
		List<String> ids = documents.stream().map((document) -> String.valueOf(document.get("id"))).toList();
		return DocumentRows.dossiers(documents, DocumentRows.stored(fetch("statements-of", Map.of("documents", ids))));
	}

	private Map<String, String> placeNames(List<String> codes) {
		Map<String, String> names = new HashMap<>();
		fetch("place-names", Map.of("codes", codes))
			.forEach((place) -> names.put(String.valueOf(place.get("code")), String.valueOf(place.get("name"))));
		return names;
	}

	private void write(Graph graph) {
		Map<String, String> elements = new HashMap<>();
		fetch("write-nodes", Map.of("nodes", graph.nodes().stream().map(Rows::node).toList()))
			.forEach((row) -> elements.put(String.valueOf(row.get("id")), String.valueOf(row.get("element"))));
		List<Map<String, Object>> names = new ArrayList<>();
		graph.nodes().forEach((node) -> names.addAll(Rows.names(node, elements)));
		run("write-names", Map.of("names", names));
		List<Map<String, Object>> categories = new ArrayList<>();
		graph.nodes().forEach((node) -> categories.addAll(Rows.categories(node, elements)));
		run("write-categories", Map.of("categories", categories));
		run("write-edges", Map.of("edges", graph.edges().stream().map((edge) -> Rows.edge(edge, elements)).toList()));
		run("write-links", Map.of("links", graph.links().stream().map((link) -> Rows.link(link, elements)).toList()));
		run("write-evidence",
				Map.of("evidence", graph.evidence().stream().map((about) -> Rows.about(about, elements)).toList()));
	}

	private void run(String query, Map<String, Object> parameters) {
		this.client.query(CYPHER.named(query)).bindAll(parameters).run();
	}

	private Collection<Map<String, Object>> fetch(String query, Map<String, Object> parameters) {
		return this.client.query(CYPHER.named(query)).bindAll(parameters).fetch().all();
	}

}
