package org.yange.lineage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yange.graph.Edge;
import org.yange.graph.EdgeKind;
import org.yange.graph.Graph;
import org.yange.graph.GraphBuilder;
import org.yange.graph.Node;
import org.yange.graph.Node.Agency;
import org.yange.statement.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/** What some plans tell, in lines that a person can write down beforehand. */
public final class History {

	private final Graph graph;

	private final Subgraph readable;

	private History(Collection<Dossier> dossiers) {
		this.graph = GraphBuilder.build(dossiers, Map.of());
		this.readable = GraphInMemory.of(dossiers.toArray(Dossier[]::new));
	}

	public static History of(Plan... plans) {
		return new History(Arrays.stream(plans).map(Plan::dossier).toList());
	}

	/** What documents tell that come with the application. */
	public static History ofDocuments(String... folders) {
		return new History(
				Arrays.stream(folders).map((folder) -> GraphInMemory.dossier(Path.of("import", folder))).toList());
	}

	public Graph graph() {
		return this.graph;
	}

	/** The part of the graph that is all of it, for the rules to read. */
	public LineageGraph whole() {
		return this.readable;
	}

	/** Every body that is told of. */
	public List<Body> everyBody() {
		return List.copyOf(this.readable.bodies());
	}

	Subgraph readable() {
		return this.readable;
	}

	/** The only body of the name. */
	Body body(String name) {
		List<Body> bodies = bodies(name);
		assertThat(bodies).as("bodies called " + name).hasSize(1);
		return bodies.get(0);
	}

	/** All bodies of the name, those of unknown beginning first, then by beginning. */
	List<Body> bodies(String name) {
		return this.readable.bodies()
			.stream()
			.filter((body) -> body.name().equals(name))
			.sorted(Comparator.comparing((Body body) -> (body.founded() != null) ? body.founded().text() : "")
				.thenComparing(Body::id))
			.toList();
	}

	Agency agency(String name) {
		return agencies(name).findFirst().orElseThrow();
	}

	private Stream<Agency> agencies(String name) {
		return this.graph.nodes()
			.stream()
			.filter(Agency.class::isInstance)
			.map(Agency.class::cast)
			.filter((agency) -> agency.name().equals(name));
	}

	LineageAnswer ask(Body body, Direction direction) {
		return Lineage.of(this.readable, body, "id", LineageQuestion.of(direction));
	}

	LineageAnswer forward(String name) {
		return ask(body(name), Direction.FORWARD);
	}

	LineageAnswer backward(String name) {
		return ask(body(name), Direction.BACKWARD);
	}

	LineageAnswer forwardAsOf(String name, String day) {
		return Lineage.of(this.readable, body(name), "id",
				new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL, LocalDate.parse(day)));
	}

	List<String> flowsFrom(String name) {
		return lines(forward(name));
	}

	List<String> flowsInto(String name) {
		return lines(backward(name));
	}

	/**
	 * {@return the flows of an answer, such as}
	 * {@code 1 市甲局→市乙局 其余职责-养老(市丙局) MERGED_INTO stated}
	 */
	static List<String> lines(LineageAnswer answer) {
		return answer.flows().stream().map(History::line).toList();
	}

	static String line(Flow flow) {
		String except = flow.duty()
			.except()
			.stream()
			.map((each) -> "-%s(%s)".formatted(each.name(), each.to()))
			.collect(Collectors.joining());
		return "%d %s→%s %s%s %s %s".formatted(flow.hop(), flow.from().name(), flow.to().name(), flow.duty().name(),
				except, flow.change(), flow.certainty().label());
	}

	static List<String> warnings(LineageAnswer answer) {
		return answer.warnings().stream().map(Warning::code).toList();
	}

	/**
	 * {@return the facts of a kind, such as} {@code 市甲局→市乙局 2010-03-01..2018-11-01}
	 */
	List<String> facts(EdgeKind kind) {
		return this.graph.edges().stream().filter((edge) -> edge.kind() == kind).map(this::fact).sorted().toList();
	}

	private String fact(Edge edge) {
		return "%s→%s %s..%s".formatted(name(edge.from()), name(edge.to()), edge.since().date(),
				(edge.until() != null) ? edge.until().date().text() : "");
	}

	private String name(String id) {
		return this.graph.nodes()
			.stream()
			.filter((node) -> node.id().equals(id))
			.map(Node::name)
			.findFirst()
			.orElseThrow();
	}

}
