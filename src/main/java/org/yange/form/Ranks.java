package org.yange.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yange.form.Chart.Edge;

/**
 * How far to the right each node of a picture stands: after all from which it has
 * something, save where that goes round in a circle.
 */
final class Ranks {

	private final Map<String, List<Edge>> leaving = new LinkedHashMap<>();

	private final Map<String, Integer> ranks = new HashMap<>();

	private final Set<Edge> back = new HashSet<>();

	private final Map<String, Integer> entering = new HashMap<>();

	private final Set<String> entered = new HashSet<>();

	private final List<String> left = new ArrayList<>();

	private Ranks(List<Edge> edges) {
		for (Edge edge : edges) {
			this.leaving.computeIfAbsent(edge.from(), (none) -> new ArrayList<>()).add(edge);
			this.leaving.computeIfAbsent(edge.to(), (none) -> new ArrayList<>());
			this.entering.merge(edge.to(), 1, Integer::sum);
		}
		this.leaving.keySet().stream().filter((node) -> !this.entering.containsKey(node)).forEach(this::visit);
		this.leaving.keySet().forEach(this::visit);
		for (int i = this.left.size() - 1; i >= 0; i--) {
			rank(this.left.get(i));
		}
		this.leaving.keySet().stream().filter((node) -> !this.entering.containsKey(node)).forEach(this::bringNear);
	}

	static Ranks of(List<Edge> edges) {
		return new Ranks(edges);
	}

	boolean has(String node) {
		return this.leaving.containsKey(node);
	}

	int of(String node) {
		return this.ranks.getOrDefault(node, 0);
	}

	/**
	 * {@return how many lines reach a node from one side, at most}
	 */
	int lines(String node) {
		return Math.max(this.leaving.getOrDefault(node, List.of()).size(), this.entering.getOrDefault(node, 0));
	}

	/**
	 * {@return whether an edge leads from right to left}
	 */
	boolean isBack(Edge edge) {
		return this.back.contains(edge);
	}

	/**
	 * Goes as deep as it can; an edge to where it has not come back from closes a circle.
	 */
	private void visit(String node) {
		if (!this.entered.add(node)) {
			return;
		}
		for (Edge edge : this.leaving.getOrDefault(node, List.of())) {
			if (this.entered.contains(edge.to()) && !this.left.contains(edge.to())) {
				this.back.add(edge);
			}
			visit(edge.to());
		}
		this.left.add(node);
	}

	/** All before it have their ranks already. */
	private void rank(String node) {
		int rank = this.ranks.computeIfAbsent(node, (none) -> 0);
		for (Edge edge : this.leaving.getOrDefault(node, List.of())) {
			if (!this.back.contains(edge)) {
				this.ranks.merge(edge.to(), rank + 1, Math::max);
			}
		}
	}

	private void bringNear(String node) {
		this.leaving.getOrDefault(node, List.of())
			.stream()
			.filter((edge) -> !this.back.contains(edge))
			.mapToInt((edge) -> of(edge.to()) - 1)
			.min()
			.ifPresent((rank) -> this.ranks.put(node, rank));
	}

}
