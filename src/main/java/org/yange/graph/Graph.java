package org.yange.graph;

import java.util.List;

/**
 * Everything that a set of documents says, as nodes and edges.
 *
 * @param nodes the nodes, ordered by id
 * @param edges the facts between them
 * @param evidence which statement is about which node
 * @param contradictions what documents tell differently
 * @param links the links between duties of different reforms that persons found
 * @param unfit those of them that fit no duty
 */
public record Graph(List<Node> nodes, List<Edge> edges, List<About> evidence, List<Contradiction> contradictions,
		List<CuratedLink> links, List<UnfitLink> unfit) {

	/** Copies the lists. */
	public Graph {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		evidence = List.copyOf(evidence);
		contradictions = List.copyOf(contradictions);
		links = List.copyOf(links);
		unfit = List.copyOf(unfit);
	}

	/**
	 * A statement is about a node.
	 *
	 * @param statement the id of the statement
	 * @param node the id of the node
	 * @param role subject, object or duty
	 */
	public record About(String statement, String node, String role) {
	}

}
