package org.yange.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.AgentName;
import org.yange.graph.Certainty;
import org.yange.graph.CuratedLink;
import org.yange.graph.Edge;
import org.yange.graph.EdgeKind;
import org.yange.graph.Event;
import org.yange.graph.Graph;
import org.yange.graph.GraphBuilder;
import org.yange.graph.Node;
import org.yange.graph.Node.Agency;
import org.yange.graph.Node.Duty;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.LineageReader.Match;
import org.yange.statement.Dossier;
import org.yange.statement.DutyLink;
import org.yange.statement.Statement;

/**
 * What some documents alone tell, as if there were no others: their reforms told and
 * weighed anew, for the rules to read.
 */
final class Retold implements WholeGraph {

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Map<String, String> holders = new HashMap<>();

	private final Graph graph;

	private final Subgraph readable;

	private final Set<String> perhapsLater;

	private final @Nullable Set<String> codes;

	private Retold(Graph graph, Collection<Evidence> evidence, String dataVersion, Set<String> perhapsLater,
			@Nullable Set<String> codes) {
		this.codes = codes;
		this.graph = graph;
		this.perhapsLater = perhapsLater;
		graph.nodes().forEach((node) -> this.nodes.put(node.id(), node));
		graph.edges()
			.stream()
			.filter((edge) -> edge.kind() == EdgeKind.HELD)
			.forEach((edge) -> this.holders.put(edge.to(), edge.from()));
		this.readable = new Subgraph(dataVersion, agencies().map(this::body).toList(),
				graph.edges().stream().flatMap(this::change).toList(), arrangements(),
				graph.links().stream().map(this::tie).toList(), evidence);
	}

	/**
	 * {@return what the documents tell}
	 * @param dossiers the documents
	 * @param places the names of their places by their codes, as far as known
	 * @param evidence where their statements stand
	 * @param dataVersion the version of the data that they are from
	 * @param knownAt the day by which a document that surely tells must have been
	 * published, or null for all documents
	 * @param codes the places whose bodies are to be found, as all documents about them
	 * are there; null for all
	 */
	static Retold of(Collection<Dossier> dossiers, Map<String, String> places, Collection<Evidence> evidence,
			String dataVersion, @Nullable LocalDate knownAt, @Nullable Set<String> codes) {
		Set<String> perhapsLater = dossiers.stream()
			.filter((dossier) -> knownAt != null && !dossier.document().known().certainlyBy(knownAt))
			.flatMap((dossier) -> dossier.statements())
			.map(Statement::id)
			.collect(Collectors.toSet());
		return new Retold(GraphBuilder.build(dossiers, places), evidence, dataVersion, perhapsLater, codes);
	}

	/** What only documents tell that may have been published later is only possible. */
	private Certainty certainty(Event event) {
		boolean unsure = !event.statements().isEmpty() && this.perhapsLater.containsAll(event.statements());
		return unsure ? event.certainty().weaker(Certainty.POSSIBLE) : event.certainty();
	}

	/** All of it, for the rules to read. */
	Subgraph readable() {
		return this.readable;
	}

	/**
	 * {@return the names by which a body is found}
	 */
	List<AgentName> names(String id) {
		return (this.nodes.get(id) instanceof Agency agency) ? agency.names() : List.of();
	}

	@Override
	public Stream<Match> inPlace(String code) {
		return everywhere((agency) -> agency.jurisdiction().equals(code));
	}

	@Override
	public Stream<Match> everywhere() {
		return everywhere((agency) -> true);
	}

	@Override
	public Stream<Match> byName(String name, @Nullable String jurisdiction) {
		return agencies()
			.filter((agency) -> isFound(agency) && (jurisdiction == null || jurisdiction.equals(agency.jurisdiction())))
			.flatMap((agency) -> agency.names()
				.stream()
				.filter((each) -> each.value().equals(name))
				.map((each) -> new Match(agency.id(), each.as())));
	}

	@Override
	public Stream<Match> byDuty(String duty) {
		return this.graph.edges().stream().flatMap((edge) -> switch (edge.kind()) {
			case HELD, OVERSEES -> edge.to().equals(duty) ? Stream.of(edge.from()) : Stream.<String>empty();
			case TRANSFERRED_TO -> edge.from().equals(duty) ? Stream.of(edge.to()) : Stream.<String>empty();
			default -> Stream.<String>empty();
		}).distinct().flatMap((id) -> byId(id).stream());
	}

	private Stream<Match> everywhere(Predicate<Agency> wanted) {
		return agencies().filter((agency) -> isFound(agency) && wanted.test(agency))
			.map((agency) -> new Match(agency.id(), null));
	}

	private boolean isFound(Agency agency) {
		return this.codes == null || this.codes.contains(agency.jurisdiction());
	}

	@Override
	public String dataVersion() {
		return this.readable.dataVersion();
	}

	@Override
	public Optional<Body> body(String id) {
		return this.readable.body(id);
	}

	@Override
	public List<Change> changesFrom(String body) {
		return this.readable.changesFrom(body);
	}

	@Override
	public List<Change> changesInto(String body) {
		return this.readable.changesInto(body);
	}

	@Override
	public List<Arrangement> arrangementsOf(String body) {
		return this.readable.arrangementsOf(body);
	}

	@Override
	public List<DutyTie> tiesOf(String duty) {
		return this.readable.tiesOf(duty);
	}

	@Override
	public Optional<Evidence> evidence(String statement) {
		return this.readable.evidence(statement);
	}

	private Stream<Agency> agencies() {
		return this.nodes.values().stream().filter(Agency.class::isInstance).map(Agency.class::cast);
	}

	private Body body(Agency agency) {
		Event founded = agency.founded();
		Event ended = agency.ended();
		return new Body(agency.id(), agency.name(), agency.jurisdiction(), agency.place(), agency.nature(),
				agency.categories().stream().map(this::category).toList(), date(founded),
				(founded != null) ? founded.reform() : null, (founded != null) ? certainty(founded) : null,
				statements(founded), date(ended), agency.fate(), (ended != null) ? certainty(ended) : null,
				statements(ended));
	}

	private Body.Category category(Node.Category each) {
		return new Body.Category(each.name(), each.since().date(), date(each.until()), certainty(each.since()),
				each.since().statements());
	}

	private static @Nullable Edtf date(@Nullable Event event) {
		return (event != null) ? event.date() : null;
	}

	private static List<String> statements(@Nullable Event event) {
		return (event != null) ? event.statements() : List.of();
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

	private Change change(Edge edge, @Nullable String from, String fromName, @Nullable NamedDuty duty) {
		Event since = edge.since();
		return new Change(edge.kind(), from, fromName, edge.to(), duty, since.reform(), since.date(), since.basis(),
				certainty(since), edge.qualifiers(), since.statements());
	}

	private List<Arrangement> arrangements() {
		List<Arrangement> all = new ArrayList<>();
		for (Edge edge : this.graph.edges()) {
			if (EdgeKind.ARRANGEMENTS.contains(edge.kind()) || edge.kind() == EdgeKind.NAME_KEPT_AS
					|| edge.kind() == EdgeKind.RESEMBLES) {
				Event until = edge.until();
				all.add(new Arrangement(edge.kind(), named(edge.from()), named(edge.to()), edge.since().date().text(),
						(until != null) ? until.date().text() : null, certainty(edge.since()), edge.qualifiers(),
						edge.since().statements(), statements(until), edge.since().reform()));
			}
		}
		return all;
	}

	private DutyTie tie(CuratedLink each) {
		DutyLink link = each.link();
		return new DutyTie(duty(each.later()), link.relation(), duty(each.earlier()), each.since().certainty(),
				DutyTie.CURATED, link.reason(), link.source(), each.document(),
				!node(each.later()).jurisdiction().equals(node(each.earlier()).jurisdiction()));
	}

	private NamedDuty duty(String id) {
		return new NamedDuty(id, node(id).name());
	}

	private Arrangement.Named named(String id) {
		return new Arrangement.Named(id, node(id).name());
	}

	private Node node(String id) {
		return Objects.requireNonNull(this.nodes.get(id));
	}

}
