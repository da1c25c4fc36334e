package org.yange.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.yange.graph.GivenAgain.Marked;
import org.yange.graph.Graph.About;
import org.yange.graph.Node.AgencyClass;
import org.yange.graph.Node.Duty;
import org.yange.graph.Node.Plate;
import org.yange.statement.Dossier;
import org.yange.statement.Statement;

/** All that has been told so far: bodies, other nodes, edges and their evidence. */
final class World {

	private final Map<String, String> places;

	private final Bodies bodies = new Bodies();

	private final Edges edges = new Edges();

	private final Map<String, Node> others = new TreeMap<>();

	private final Set<About> evidence = new HashSet<>();

	private final List<Contradiction> contradictions = new ArrayList<>();

	World(Map<String, String> places) {
		this.places = places;
	}

	Bodies bodies() {
		return this.bodies;
	}

	Edges edges() {
		return this.edges;
	}

	String place(PlacedName key) {
		return this.places.getOrDefault(key.jurisdiction(), key.jurisdiction());
	}

	/**
	 * {@return the id of the class of bodies that the words describe}
	 */
	String agencyClass(PlacedName key) {
		return other(new AgencyClass(key.jurisdiction() + ":class:" + Statement.idPart(key.name()), key.name(),
				key.jurisdiction()));
	}

	/**
	 * {@return the id of the plate with the name}
	 */
	String plate(PlacedName key) {
		return other(new Plate(key.jurisdiction() + ":plate:" + Statement.idPart(key.name()), key.name(),
				key.jurisdiction()));
	}

	/**
	 * {@return the id of the duty that a clause states of a holder}
	 */
	String duty(Statement statement, String jurisdiction) {
		return other(new Duty(dutyId(statement), statement.duty(), jurisdiction, statement.subject()));
	}

	static String dutyId(Statement statement) {
		String place = (statement.jurisdiction() != null) ? "@" + statement.jurisdiction() : "";
		String when = (statement.effective() != null) ? "@" + statement.effective() : "";
		return statement.clauseId()
				+ Statement.idPart(place + when + ":" + statement.subject() + ":" + statement.duty());
	}

	/**
	 * {@return the id of a duty that another names among several}
	 */
	String part(String whole, String words, Statement statement, String jurisdiction) {
		return other(new Duty(whole + ":" + Statement.idPart(words), words, jurisdiction, statement.subject()));
	}

	/**
	 * {@return whether the node is named so}
	 */
	boolean isNamed(String node, String name) {
		Node other = this.others.get(node);
		return other != null && other.name().equals(name);
	}

	/** The statement speaks of the node. */
	void mention(Statement statement, String node, String role) {
		this.evidence.add(new About(statement.id(), node, role));
	}

	/** Documents of one reform tell it differently. */
	void differ(List<Contradiction> told) {
		this.contradictions.addAll(told);
	}

	/**
	 * {@return all that is told}
	 * @param dossiers the documents that tell it
	 */
	Graph graph(Collection<Dossier> dossiers) {
		Map<String, Node> nodes = new TreeMap<>(this.others);
		this.bodies.all().forEach((life) -> nodes.put(life.id(), life.agency()));
		Comparator<About> order = Comparator.comparing(About::statement)
			.thenComparing(About::node)
			.thenComparing(About::role);
		Marked marked = GivenAgain.mark(nodes.values(), this.edges.all());
		List<Edge> told = marked.edges();
		Sameness sameness = new Sameness(told);
		CuratedLinks curated = CuratedLinks.of(dossiers, duties(), sameness.events());
		List<Edge> edges = Stream.concat(told.stream(), sameness.links(duties()).stream()).sorted(Edges.ORDER).toList();
		return new Graph(List.copyOf(nodes.values()), edges, this.evidence.stream().sorted(order).toList(),
				Stream.concat(this.contradictions.stream(), marked.contradictions().stream()).toList(), curated.links(),
				curated.unfit());
	}

	private List<Duty> duties() {
		return this.others.values().stream().filter(Duty.class::isInstance).map(Duty.class::cast).toList();
	}

	private String other(Node node) {
		this.others.put(node.id(), node);
		return node.id();
	}

}
