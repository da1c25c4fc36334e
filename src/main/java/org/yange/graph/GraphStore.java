package org.yange.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.yange.document.DocumentFiles;
import org.yange.document.Finding;
import org.yange.document.Findings;
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

	private final PlaceGraphs graphs;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	GraphStore(Neo4jClient client, PlatformTransactionManager transactions, ApplicationEventPublisher events) {
		this.events = events;
		this.client = client;
		this.graphs = new PlaceGraphs(client);
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Stores a document and what follows from it.
	 * @param accession the document
	 * @return what was done; nothing, if the document was loaded from the very same files
	 * @throws ConflictingDocumentException if another content is there under its id
	 * @throws SameTextException if another document has its text
	 */
	public Loaded load(Accession accession) {
		return written((concerned) -> load(accession, false, concerned));
	}

	/**
	 * Stores documents that come with the application, each once for each content, and
	 * all or none: one that a person has deleted, replaced, corrected or given a text
	 * since is left as that person wants it.
	 * @param dossiers the documents
	 * @return what was done with each
	 */
	public List<Loaded> offer(Collection<Dossier> dossiers) {
		return written((concerned) -> dossiers.stream().map((dossier) -> offer(dossier, concerned)).toList());
	}

	private Loaded offer(Dossier dossier, Set<String> concerned) {
		String id = dossier.document().id();
		Set<String> offered = new TreeSet<>();
		fetch("offer", Map.of("id", id)).forEach((offer) -> offered.add(String.valueOf(offer.get("hash"))));
		Optional<Known> known = known(id);
		boolean changed = known.isPresent() && !offered.isEmpty() && !offered.contains(known.get().hash());
		Loaded loaded = (changed || offered.contains(dossier.hash()))
				? new Loaded(id, Loaded.Outcome.UNCHANGED, dossier.statements().count(), dossier.warnings())
				: load(Accession.labelled(dossier, null), true, concerned);
		run("remember-offer", Map.of("id", id, "hash", dossier.hash()));
		return loaded;
	}

	/**
	 * Does some writing in one transaction, and builds the graph of the places that it
	 * adds to those concerned anew.
	 */
	private <T> T written(Function<Set<String>, T> writing) {
		Set<String> concerned = new TreeSet<>();
		T written = Objects.requireNonNull(this.transaction.execute((status) -> {
			lock();
			T done = writing.apply(concerned);
			if (!concerned.isEmpty()) {
				this.graphs.rebuild(this.graphs.connected(concerned));
			}
			return done;
		}));
		if (!concerned.isEmpty()) {
			this.events.publishEvent(new GraphChanged());
		}
		return written;
	}

	/**
	 * {@return that nothing needs to be done, if a document was loaded from the very same
	 * files}
	 * @param id the id of the document
	 * @param source the hash of the files
	 */
	public Optional<Loaded> unchanged(String id, String source) {
		return known(id).filter((known) -> known.source().equals(source))
			.map((known) -> new Loaded(id, Loaded.Outcome.UNCHANGED, known.statements(), List.of()));
	}

	/**
	 * {@return all that is kept of a document, if there is one}
	 * @param id the id of the document
	 */
	public Optional<Accession> accession(String id) {
		return fetch("accession", Map.of("id", id)).stream().map(DocumentRows::accession).findFirst();
	}

	/**
	 * Changes what is kept of a document, and what follows from it.
	 * @param id the id of the document
	 * @param change gives the document as it is to be; it is asked again if another
	 * changed the document meanwhile
	 * @return the document as it was and is, if there is one
	 * @throws SameTextException if it gains a text that another document has
	 */
	public Optional<Changed> change(String id, UnaryOperator<Accession> change) {
		while (true) {
			Optional<Accession> before = accession(id);
			if (before.isEmpty()) {
				return Optional.empty();
			}
			Changed changed = new Changed(before.get(), change.apply(before.get()));
			if (!changed.isChange() || store(changed)) {
				return Optional.of(changed);
			}
		}
	}

	private boolean store(Changed changed) {
		return written((concerned) -> {
			String id = changed.after().dossier().document().id();
			Optional<Known> known = known(id).filter((found) -> found.hash().equals(changed.before().hash()));
			known.ifPresent((found) -> {
				if (changed.before().text() == null) {
					hasItsOwnText(changed.after());
				}
				write(changed.after(), found, concerned);
			});
			return known.isPresent();
		});
	}

	/**
	 * Takes a document back, and with it everything that follows from it alone.
	 * @param id the id of the document
	 * @return whether there was one
	 */
	public boolean remove(String id) {
		boolean removed = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			lock();
			Optional<Known> known = known(id);
			known.ifPresent((document) -> {
				Set<String> places = this.graphs.connected(document.jurisdictions());
				forget(id);
				this.graphs.rebuild(places);
			});
			return known.isPresent();
		}));
		if (removed) {
			this.events.publishEvent(new GraphChanged());
		}
		return removed;
	}

	/**
	 * Stores places; those that are there are brought up to date.
	 * @param places the places
	 */
	public void writePlaces(Collection<Place> places) {
		this.transaction.executeWithoutResult(
				(status) -> run("write-places", Map.of("places", places.stream().map(Rows::place).toList())));
	}

	/**
	 * {@return the place with a code, if its name is known}
	 * @param code the code
	 */
	public Optional<Place> place(String code) {
		return fetch("place", Map.of("code", code)).stream().map(Rows::asPlace).findFirst();
	}

	/**
	 * {@return the known places that bear a name}
	 * @param name the full name; 国家 for the country
	 */
	public List<Place> placesNamed(String name) {
		return fetch("places-named", Map.of("name", name)).stream().map(Rows::asPlace).toList();
	}

	private Loaded load(Accession accession, boolean replacing, Set<String> concerned) {
		Dossier dossier = accession.dossier();
		agreesOnThePlace(dossier);
		String id = dossier.document().id();
		Optional<Known> known = known(id);
		Optional<Loaded> unchanged = unchanged(id, dossier.hash());
		if (unchanged.isPresent()) {
			return unchanged.get();
		}
		if (known.isPresent() && !replacing) {
			throw new ConflictingDocumentException(id);
		}
		hasItsOwnText(accession);
		List<Finding> differences = OneReform.check(dossier,
				this.graphs.dossiersOf(dossier.document().reform(), List.copyOf(dossier.jurisdictions())));
		write(accession, known.orElse(null), concerned);
		return new Loaded(id, known.isPresent() ? Loaded.Outcome.REPLACED : Loaded.Outcome.LOADED,
				dossier.statements().count(), dossier.warnings())
			.with(differences);
	}

	private void write(Accession accession, @Nullable Known known, Set<String> concerned) {
		Dossier dossier = accession.dossier();
		concerned.addAll(dossier.jurisdictions());
		if (known != null) {
			concerned.addAll(known.jurisdictions());
		}
		if (known != null) {
			forget(dossier.document().id());
		}
		run("write-document", DocumentRows.document(accession));
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

	private void hasItsOwnText(Accession accession) {
		Accession.Text text = accession.text();
		if (text != null) {
			fetch("same-text", Map.of("id", accession.dossier().document().id(), "hash", text.hash())).stream()
				.findFirst()
				.ifPresent((other) -> {
					throw new SameTextException(String.valueOf(other.get("id")));
				});
		}
	}

	private void lock() {
		this.client.query(CYPHER.named("lock")).fetch().all();
	}

	private Optional<Known> known(String id) {
		return this.client.query(CYPHER.named("document"))
			.bind(id)
			.to("id")
			.fetchAs(Known.class)
			.mappedBy((types, row) -> new Known(row.get("hash").asString(), row.get("source").asString(),
					row.get("statements").asLong(),
					new TreeSet<>(row.get("jurisdictions").asList((value) -> value.asString()))))
			.one();
	}

	private void forget(String id) {
		run("forget-document", Map.of("id", id));
	}

	private void run(String query, Map<String, Object> parameters) {
		this.client.query(CYPHER.named(query)).bindAll(parameters).run();
	}

	private Collection<Map<String, Object>> fetch(String query, Map<String, Object> parameters) {
		return this.client.query(CYPHER.named(query)).bindAll(parameters).fetch().all();
	}

	private record Known(String hash, String source, long statements, Set<String> jurisdictions) {
	}

	/**
	 * A document before and after a change.
	 *
	 * @param before as it was
	 * @param after as it is
	 */
	public record Changed(Accession before, Accession after) {

		/**
		 * {@return whether they differ}
		 */
		public boolean isChange() {
			return !this.before.hash().equals(this.after.hash());
		}

	}

}
