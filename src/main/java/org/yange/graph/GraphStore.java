package org.yange.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.yange.document.DocumentFiles;
import org.yange.document.Findings;
import org.yange.document.Fingerprint;
import org.yange.document.Place;
import org.yange.engine.CypherFiles;
import org.yange.statement.Dossier;
import org.yange.statement.OneReform;

/**
 * Keeps documents in Neo4j and the graph that follows from them.
 *
 * <p>
 * A load or a removal is one transaction: it writes or takes the evidence, builds the
 * graph anew for the places concerned, and writes that. Either all of it is done or none.
 * One writer works at a time.
 */
@Service
public class GraphStore {

	private static final CypherFiles CYPHER = CypherFiles.in("graph");

	private final Neo4jClient client;

	private final TransactionTemplate transaction;

	GraphStore(Neo4jClient client, PlatformTransactionManager transactions) {
		this.client = client;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Stores a document and what follows from it.
	 * @param dossier the document
	 * @return what was done; nothing, if the very same document is there
	 * @throws ConflictingDocumentException if another content is there under its id
	 */
	public Loaded load(Dossier dossier) {
		return load(dossier, false);
	}

	/**
	 * Stores a document in place of whatever is there under its id.
	 * @param dossier the document
	 * @return what was done; nothing, if the very same document is there
	 */
	public Loaded replace(Dossier dossier) {
		return load(dossier, true);
	}

	/**
	 * Stores a document that comes with the application, once for each content: one that
	 * a person has deleted or replaced since is left as that person wants it.
	 * @param dossier the document
	 * @return what was done
	 */
	public Loaded offer(Dossier dossier) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			String id = dossier.document().id();
			boolean offered = !fetch("was-offered", Map.of("id", id, "hash", dossier.hash())).isEmpty();
			Loaded loaded = offered
					? new Loaded(id, Loaded.Outcome.UNCHANGED, dossier.statements().count(), dossier.warnings())
					: replace(dossier);
			run("remember-offer", Map.of("id", id, "hash", dossier.hash()));
			return loaded;
		}));
	}

	/**
	 * Takes a document back, and with it everything that follows from it alone.
	 * @param id the id of the document
	 * @return whether there was one
	 */
	public boolean remove(String id) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			lock();
			Optional<Known> known = known(id);
			known.ifPresent((document) -> {
				Set<String> places = connected(document.jurisdictions());
				forget(id);
				rebuild(places);
			});
			return known.isPresent();
		}));
	}

	/**
	 * Stores places; those that are there are brought up to date.
	 * @param places the places
	 */
	public void writePlaces(Collection<Place> places) {
		this.transaction.executeWithoutResult(
				(status) -> run("write-places", Map.of("places", places.stream().map(Rows::place).toList())));
	}

	private Loaded load(Dossier dossier, boolean replacing) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			lock();
			agreesOnThePlace(dossier);
			String id = dossier.document().id();
			Optional<Known> known = known(id);
			if (known.isPresent() && known.get().hash().equals(dossier.hash())) {
				return new Loaded(id, Loaded.Outcome.UNCHANGED, dossier.statements().count(), dossier.warnings());
			}
			if (known.isPresent() && !replacing) {
				throw new ConflictingDocumentException(id);
			}
			Set<String> concerned = new TreeSet<>(dossier.jurisdictions());
			known.ifPresent((document) -> concerned.addAll(document.jurisdictions()));
			Findings findings = new Findings();
			OneReform.check(dossier, dossiersAbout(List.copyOf(concerned)), findings);
			findings.refuseIfAny();
			known.ifPresent((document) -> forget(id));
			run("write-document", Rows.document(dossier));
			rebuild(connected(concerned));
			return new Loaded(id, known.isPresent() ? Loaded.Outcome.REPLACED : Loaded.Outcome.LOADED,
					dossier.statements().count(), dossier.warnings());
		}));
	}

	/** A code with another place's name is a slip that would spread over the graph. */
	private void agreesOnThePlace(Dossier dossier) {
		String code = dossier.document().jurisdictionCode();
		String given = dossier.document().jurisdictionName();
		Findings findings = new Findings();
		fetch("table-name", Map.of("code", code)).stream()
			.map((place) -> String.valueOf(place.get("name")))
			.filter((name) -> !name.equals(given))
			.forEach((name) -> findings.error(DocumentFiles.DOCUMENT, null, "place",
					"'" + code + "' is " + name + ", not " + given));
		findings.refuseIfAny();
	}

	private void lock() {
		this.client.query(CYPHER.named("lock")).fetch().all();
	}

	private Optional<Known> known(String id) {
		return this.client.query(CYPHER.named("document"))
			.bind(id)
			.to("id")
			.fetchAs(Known.class)
			.mappedBy((types, row) -> new Known(row.get("hash").asString(),
					new TreeSet<>(row.get("jurisdictions").asList((value) -> value.asString()))))
			.one();
	}

	private void forget(String id) {
		run("forget-document", Map.of("id", id));
	}

	/**
	 * {@return these places and all that documents connect with them}
	 */
	private Set<String> connected(Set<String> places) {
		Set<String> all = new TreeSet<>(places);
		boolean grown = true;
		while (grown) {
			Collection<Map<String, Object>> documents = fetch("documents-about", Map.of("codes", List.copyOf(all)));
			grown = false;
			for (Map<String, Object> document : documents) {
				grown |= all.addAll(Rows.strings(document.get("jurisdictions")));
			}
		}
		return all;
	}

	private void rebuild(Set<String> places) {
		List<String> codes = List.copyOf(places);
		run("settle-places", Map.of("codes", codes));
		List<Dossier> dossiers = dossiersAbout(codes);
		run("forget-bodies", Map.of("codes", codes));
		write(GraphBuilder.build(dossiers, placeNames(codes)));
		run("write-belonging", Map.of("codes", codes));
		run("forget-unused-names", Map.of());
		Fingerprint version = new Fingerprint();
		fetch("all-hashes", Map.of()).forEach((document) -> version.add(String.valueOf(document.get("id")))
			.add(String.valueOf(document.get("hash"))));
		run("write-version", Map.of("version", version.hex().substring(0, 12)));
	}

	private List<Dossier> dossiersAbout(List<String> codes) {
		Collection<Map<String, Object>> documents = fetch("documents-about", Map.of("codes", codes));
		List<String> ids = documents.stream().map((document) -> String.valueOf(document.get("id"))).toList();
		return Rows.dossiers(documents, fetch("statements-of", Map.of("documents", ids)));
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
		run("write-edges", Map.of("edges", graph.edges().stream().map((edge) -> Rows.edge(edge, elements)).toList()));
		run("write-evidence",
				Map.of("evidence", graph.evidence().stream().map((about) -> Rows.about(about, elements)).toList()));
	}

	private void run(String query, Map<String, Object> parameters) {
		this.client.query(CYPHER.named(query)).bindAll(parameters).run();
	}

	private Collection<Map<String, Object>> fetch(String query, Map<String, Object> parameters) {
		return this.client.query(CYPHER.named(query)).bindAll(parameters).fetch().all();
	}

	private record Known(String hash, Set<String> jurisdictions) {
	}

}
