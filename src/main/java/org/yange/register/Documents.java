package org.yange.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.yange.document.Document;
import org.yange.document.DocumentReader;
import org.yange.document.Edtf;
import org.yange.engine.CypherFiles;
import org.yange.lineage.Flow.When;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.lineage.TimeScope;
import org.yange.register.DocumentEntry.Dated;
import org.yange.register.StatementEntry.About;
import org.yange.statement.Statement;

/** The documents that the graph is made of, and what they state. */
@Service
public class Documents {

	private static final CypherFiles CYPHER = CypherFiles.in("register");

	private final Neo4jClient client;

	private final DocumentNodes documents;

	private final StatementNodes statements;

	Documents(Neo4jClient client, DocumentNodes documents, StatementNodes statements) {
		this.client = client;
		this.documents = documents;
		this.statements = statements;
	}

	/**
	 * {@return the documents that could be known and tell of changes that may lie in a
	 * time, in the order of their ids}
	 * @param time the time
	 */
	public List<DocumentEntry> all(TimeScope time) {
		Map<String, List<Edtf>> effects = effects();
		return this.documents.findAllByOrderById().stream().filter((node) -> {
			Document document = DocumentReader.parse(node.metadata());
			boolean known = time.knownAt() == null || document.known().possiblyBy(time.knownAt());
			return known && Stream
				.concat(Stream.of(document.effect().date()), effects.getOrDefault(node.id(), List.of()).stream())
				.anyMatch(time::mayHold);
		}).map(this::entry).toList();
	}

	/** The days of statements that have their own. */
	private Map<String, List<Edtf>> effects() {
		Map<String, List<Edtf>> effects = new HashMap<>();
		this.client.query(CYPHER.named("effects"))
			.fetch()
			.all()
			.forEach((row) -> effects
				.computeIfAbsent(String.valueOf(row.get("document")), (document) -> new ArrayList<>())
				.add(Edtf.parse(String.valueOf(row.get("effective")))));
		return effects;
	}

	/**
	 * {@return the document with the id, if there is one}
	 * @param id the id
	 */
	public Optional<DocumentEntry> one(String id) {
		return this.documents.findById(id).map(this::entry);
	}

	/**
	 * {@return what a document states and what follows from it, in the order of its
	 * tables}
	 * @param document the id of the document
	 */
	public List<Statement> statements(String document) {
		return quoted(document).stream().map(QuotedStatement::statement).toList();
	}

	/**
	 * {@return what a document states and what follows from it, in the order of its
	 * tables, with the words of its text}
	 * @param document the id of the document
	 */
	public List<QuotedStatement> quoted(String document) {
		return this.statements.findByDocumentOrderByInferredAscPositionAsc(document)
			.stream()
			.map((node) -> new QuotedStatement(node.statement(), node.quote()))
			.toList();
	}

	/**
	 * {@return what a text was said to state by one version of the statements, if there
	 * is such a version}
	 * @param document the id of the document
	 * @param version {@code original}, or the number of the version
	 */
	public Optional<List<Statement>> statements(String document, String version) {
		List<VersionEntry> versions = versions(document);
		String number = version.equals("original") ? "1" : version;
		if (versions.isEmpty() && number.equals("1")) {
			return Optional.of(statements(document).stream().filter((statement) -> !statement.inferred()).toList());
		}
		return versions.stream()
			.filter((each) -> String.valueOf(each.version()).equals(number))
			.map((each) -> each.rows(document))
			.findFirst();
	}

	/**
	 * {@return the tables that the statements of a document were given as, the original
	 * first, the one in force last; a document that was stored before they were kept has
	 * none}
	 * @param document the id of the document
	 */
	public List<VersionEntry> versions(String document) {
		return List.copyOf(
				this.client.query(CYPHER.named("versions"))
					.bind(document)
					.to("id")
					.fetchAs(VersionEntry.class)
					.mappedBy((types, row) -> new VersionEntry(row.get("number").asInt(), DocumentNode.provenance(
							row.get("wasGeneratedBy").asString(), row.get("wasAttributedTo").asString(null),
							row.get("hadPrimarySource").asString(null), row.get("wasRevisionOf").asString(null)),
							row.get("hash").asString(), row.get("table").asString()))
					.all());
	}

	/**
	 * {@return the text of a document, to the byte, if it is known}
	 * @param document the id of the document
	 */
	public Optional<String> text(String document) {
		return this.client.query(CYPHER.named("text")).bind(document).to("id").fetchAs(String.class).one();
	}

	/**
	 * {@return the statement with the id and what it is about, if there is one}
	 * @param id the id
	 */
	public Optional<StatementEntry> statement(String id) {
		return this.statements.findById(id).map((node) -> {
			String title = this.documents.findById(node.document())
				.map((document) -> DocumentReader.parse(document.metadata()).title())
				.orElse("");
			return new StatementEntry(node.id(), node.document(), title, node.item(), node.statement().predicate(),
					node.subject(), node.object(), node.duty(), node.qualifiers(), node.effective(), node.place(),
					node.reason() != null, node.reason(), node.note(), node.quote(), node.sentence(), node.start(),
					node.end(), about(id));
		});
	}

	private List<About> about(String statement) {
		return List.copyOf(this.client.query(CYPHER.named("about"))
			.bind(statement)
			.to("id")
			.fetchAs(About.class)
			.mappedBy((types, row) -> new About(row.get("role").asString(), row.get("kind").asString(),
					row.get("id").asString(), row.get("name").asString()))
			.all());
	}

	private DocumentEntry entry(DocumentNode node) {
		Document document = DocumentReader.parse(node.metadata());
		Document.Effect effect = document.effect();
		return new DocumentEntry(document.id(), document.title(), document.kind(), document.issuer(),
				new Jurisdiction(document.jurisdictionCode(), document.jurisdictionName()), node.jurisdictions(),
				document.reform(), new When(effect.date().text(), effect.basis()),
				document.dates()
					.stream()
					.map((date) -> new Dated(date.kind().label(), date.date().text(), date.item()))
					.toList(),
				document.repairs(), this.statements.countByDocument(node.id()), node.provenance(), node.textHash(),
				node.hash());
	}

}
