package org.yange.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.document.DocumentFiles;
import org.yange.document.Edtf;
import org.yange.graph.Edge;
import org.yange.graph.EdgeKind;
import org.yange.graph.Event;
import org.yange.graph.Graph;
import org.yange.graph.GraphBuilder;
import org.yange.graph.Node;
import org.yange.graph.Node.Agency;
import org.yange.graph.Node.Category;
import org.yange.graph.Node.Duty;
import org.yange.lineage.Change.NamedDuty;
import org.yange.statement.Dossier;
import org.yange.statement.DossierReader;
import org.yange.statement.Qualifier;

/** The whole graph of some documents, read without a database. */
final class GraphInMemory {

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Map<String, String> holders = new HashMap<>();

	private final Graph graph;

	private GraphInMemory(Graph graph) {
		this.graph = graph;
		graph.nodes().forEach((node) -> this.nodes.put(node.id(), node));
		graph.edges()
			.stream()
			.filter((edge) -> edge.kind() == EdgeKind.HELD)
			.forEach((edge) -> this.holders.put(edge.to(), edge.from()));
	}

	/** Reads the document of a folder, as it would be ingested. */
	static Dossier dossier(Path folder) {
		try {
			return DossierReader.read(DocumentFiles.ofFolder(folder));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Builds the graph of documents and makes it readable for the rules. */
	static Subgraph of(Dossier... dossiers) {
		List<Dossier> all = List.of(dossiers);
		return new GraphInMemory(GraphBuilder.build(all, Map.of())).read(all);
	}

	private Subgraph read(Collection<Dossier> dossiers) {
		List<Evidence> evidence = new ArrayList<>();
		dossiers
			.forEach(
					(dossier) -> dossier.statements()
						.forEach((row) -> evidence.add(new Evidence(row.document(), dossier.document().title(),
								row.item(), row.id(), null, null, row.reason(), row.is(Qualifier.UNCONFIRMED),
								dossier.document().known().text()))));
		List<Body> bodies = this.nodes.values()
			.stream()
			.filter(Agency.class::isInstance)
			.map(Agency.class::cast)
			.map(GraphInMemory::body)
			.toList();
		List<Change> changes = this.graph.edges().stream().flatMap((edge) -> change(edge)).toList();
		List<Arrangement> arrangements = this.graph.edges()
			.stream()
			.filter((edge) -> EdgeKind.ARRANGEMENTS.contains(edge.kind()) || edge.kind() == EdgeKind.NAME_KEPT_AS
					|| edge.kind() == EdgeKind.RESEMBLES)
			.map(this::arrangement)
			.toList();
		return new Subgraph("", bodies, changes, arrangements, evidence);
	}

	private static Body body(Agency agency) {
		List<Category> categories = agency.categories();
		Event founded = agency.founded();
		Event ended = agency.ended();
		return new Body(agency.id(), agency.name(), agency.jurisdiction(), agency.place(), agency.nature(),
				categories.isEmpty() ? null : categories.get(categories.size() - 1).name(), date(founded),
				(founded != null) ? founded.reform() : null, date(ended), agency.fate(),
				(ended != null) ? ended.certainty() : null, (ended != null) ? ended.statements() : List.of());
	}

	private static @Nullable Edtf date(@Nullable Event event) {
		return (event != null) ? event.date() : null;
	}

	private Stream<Change> change(Edge edge) {
		if (!(this.nodes.get(edge.to()) instanceof Agency)) {
			return Stream.empty();
		}
		if (EdgeKind.WHOLE.contains(edge.kind()) && this.nodes.get(edge.from()) instanceof Agency) {
			return Stream.of(change(edge, edge.from(), "", null));
		}
		if (edge.kind() == EdgeKind.TRANSFERRED_TO && this.nodes.get(edge.from()) instanceof Duty duty) {
			return Stream.of(change(edge, agencyOf(duty), duty.heldBy(), new NamedDuty(duty.id(), duty.name())));
		}
		return Stream.empty();
	}

	private @Nullable String agencyOf(Duty duty) {
		String holder = this.holders.get(duty.id());
		return (holder != null && this.nodes.get(holder) instanceof Agency) ? holder : null;
	}

	private static Change change(Edge edge, @Nullable String from, String fromName, @Nullable NamedDuty duty) {
		Event since = edge.since();
		return new Change(edge.kind(), from, fromName, edge.to(), duty, since.reform(), since.date(), since.basis(),
				since.certainty(), edge.qualifiers(), since.statements());
	}

	private Arrangement arrangement(Edge edge) {
		Event until = edge.until();
		return new Arrangement(edge.kind(), named(edge.from()), named(edge.to()), edge.since().date().text(),
				(until != null) ? until.date().text() : null, edge.since().certainty(), edge.qualifiers(),
				edge.since().statements(), (until != null) ? until.statements() : List.of(), edge.since().reform());
	}

	private Arrangement.Named named(String id) {
		return new Arrangement.Named(id, Objects.requireNonNull(this.nodes.get(id)).name());
	}

}
