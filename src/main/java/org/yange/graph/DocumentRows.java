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

import org.yange.document.CodePoints;
import org.yange.document.Document;
import org.yange.document.DocumentReader;
import org.yange.document.DocumentWriter;
import org.yange.document.Edtf;
import org.yange.graph.Accession.Text;
import org.yange.graph.Accession.Version;
import org.yange.statement.Dossier;
import org.yange.statement.DutyLink;
import org.yange.statement.DutyLinkTable;
import org.yange.statement.Predicate;
import org.yange.statement.Provenance;
import org.yange.statement.Provenance.Activity;
import org.yange.statement.Statement;
import org.yange.statement.Statement.Span;

/** What documents look like as rows of parameters, and back. */
public final class DocumentRows {

	private DocumentRows() {
	}

	static Map<String, Object> document(Accession accession) {
		Dossier dossier = accession.dossier();
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
		properties.put("published", document.known().text());
		properties.put("publishedNotBefore", document.known().earliest());
		properties.put("source", dossier.hash());
		properties.put("hash", accession.hash());
		properties.putAll(provenance(accession.inForce().provenance()));
		properties.put("metadata", DocumentWriter.write(document));
		properties.put("links", dossier.links().isEmpty() ? null : DutyLinkTable.write(dossier.links()));
		Set<String> items = new LinkedHashSet<>();
		List<Map<String, Object>> statements = new ArrayList<>();
		Text text = accession.text();
		properties.put("textHash", (text != null) ? text.hash() : null);
		CodePoints offsets = (text != null) ? new CodePoints(text.content()) : null;
		dossier.statements().forEach((statement) -> {
			items.add(statement.item());
			Span span = statement.span();
			Quotation quotation = (text != null && offsets != null && span != null)
					? Quotation.at(span, text.content(), offsets) : null;
			statements.add(statement(dossier, statement, statements.size(), quotation));
		});
		List<Map<String, String>> clauses = items.stream()
			.map((item) -> Map.of("id", document.id() + ":" + Statement.idPart(item), "item", item, "document",
					document.id()))
			.toList();
		return Map.of("document", properties, "clauses", clauses, "statements", statements, "texts", texts(accession),
				"versions", versions(accession));
	}

	private static List<Map<String, Object>> texts(Accession accession) {
		Text text = accession.text();
		return (text == null) ? List.of() : List.of(Map.of("id", accession.dossier().document().id(), "content",
				text.content(), "hash", text.hash(), "attached", text.attached()));
	}

	private static List<Map<String, Object>> versions(Accession accession) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Version version : accession.versions()) {
			Map<String, Object> row = new HashMap<>(provenance(version.provenance()));
			String document = accession.dossier().document().id();
			row.put("id", document + ":version:" + (rows.size() + 1));
			row.put("document", document);
			row.put("number", rows.size() + 1);
			row.put("table", version.table());
			row.put("hash", version.hash());
			rows.add(row);
		}
		return rows;
	}

	private static Map<String, Object> provenance(Provenance provenance) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("wasGeneratedBy", provenance.wasGeneratedBy().label());
		properties.put("wasAttributedTo", provenance.wasAttributedTo());
		properties.put("hadPrimarySource", provenance.hadPrimarySource());
		properties.put("wasRevisionOf", provenance.wasRevisionOf());
		return properties;
	}

	/**
	 * {@return all that is kept of a document} One that was stored before versions were
	 * kept has what it states as its only one.
	 */
	static Accession accession(Map<String, Object> row) {
		Map<String, Object> document = values(row.get("document"));
		document.put("hash", row.get("source"));
		Dossier dossier = dossiers(List.of(document), stored(maps(row.get("statements")))).get(0);
		List<Version> versions = maps(row.get("versions")).stream().map(DocumentRows::version).toList();
		Text text = maps(row.get("texts")).stream()
			.map((each) -> new Text(String.valueOf(each.get("content")), Boolean.TRUE.equals(each.get("attached"))))
			.findFirst()
			.orElse(null);
		return versions.isEmpty() ? Accession.labelled(dossier, null) : new Accession(dossier, text, versions);
	}

	private static Version version(Map<String, Object> row) {
		return new Version(String.valueOf(row.get("table")),
				new Provenance(Activity.labelled(String.valueOf(row.get("wasGeneratedBy"))),
						text(row.get("wasAttributedTo")), text(row.get("hadPrimarySource")),
						text(row.get("wasRevisionOf"))));
	}

	private static List<Map<String, Object>> maps(@Nullable Object list) {
		return (list instanceof Collection<?> values) ? values.stream().map(DocumentRows::values).toList() : List.of();
	}

	private static Map<String, Object> statement(Dossier dossier, Statement statement, int position,
			@Nullable Quotation quotation) {
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
		properties.put("quote", (quotation != null) ? quotation.words() : null);
		properties.put("sentence", (quotation != null) ? quotation.sentence() : null);
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
	 * @param documents their properties: id, metadata, hash and links
	 * @param statements the properties of their statements, in the order of their tables
	 */
	public static List<Dossier> dossiers(Collection<? extends Map<String, Object>> documents,
			Collection<? extends Map<String, Object>> statements) {
		Map<String, List<Statement>> byDocument = new LinkedHashMap<>();
		statements.stream()
			.map(DocumentRows::statement)
			.forEach((statement) -> byDocument.computeIfAbsent(statement.document(), (id) -> new ArrayList<>())
				.add(statement));
		return documents.stream().map((row) -> {
			String id = String.valueOf(row.get("id"));
			List<Statement> all = byDocument.getOrDefault(id, List.of());
			return new Dossier(DocumentReader.parse(String.valueOf(row.get("metadata"))),
					all.stream().filter((statement) -> !statement.inferred()).toList(),
					all.stream().filter(Statement::inferred).toList(), links(row.get("links")),
					String.valueOf(row.get("hash")), List.of());
		}).toList();
	}

	private static List<DutyLink> links(@Nullable Object table) {
		return (table != null) ? DutyLinkTable.parse(table.toString()) : List.of();
	}

	/**
	 * {@return the properties of statements that come one a row}
	 */
	static List<Map<String, Object>> stored(Collection<Map<String, Object>> rows) {
		return rows.stream().map((row) -> values(row.get("statement"))).toList();
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
