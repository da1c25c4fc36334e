package org.yange.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.statement.Qualifier;

/** The facts told so far: one edge a fact, however many clauses say it. */
final class Edges {

	/** An order that does not depend on how the facts were told. */
	static final Comparator<Edge> ORDER = Comparator.comparing(Edge::from)
		.thenComparing(Edge::kind)
		.thenComparing(Edge::to)
		.thenComparing((edge) -> edge.since().reform());

	private final List<Edge> closed = new ArrayList<>();

	private final Map<Fact, Edge> open = new HashMap<>();

	private final Map<String, Set<Fact>> standing = new HashMap<>();

	private final Map<String, Map<String, Set<Fact>>> wholes = new HashMap<>();

	/**
	 * Adds what happened in a reform; told twice, it stays one edge with both clauses.
	 */
	void change(EdgeKind kind, String from, String to, Event event, List<String> qualifiers) {
		Fact fact = new Fact(kind, from, to, event.reform());
		add(fact, edge(kind, from, to, event, qualifiers));
		if (EdgeKind.WHOLE.contains(kind)) {
			this.wholes.computeIfAbsent(event.reform(), (reform) -> new HashMap<>())
				.computeIfAbsent(from, (body) -> new HashSet<>())
				.add(fact);
		}
	}

	/** Adds that one duty is a part of another. */
	void part(String part, String whole, Event event, String reason) {
		add(new Fact(EdgeKind.PART_OF, part, whole, event.reform()),
				new Edge(EdgeKind.PART_OF, part, whole, event, null, List.of(), reason));
	}

	/** Adds an arrangement, which lasts until it is ended or replaced. */
	void arrangement(EdgeKind kind, String from, String to, Event event, List<String> qualifiers) {
		if (EdgeKind.SINGLE_VALUED.contains(kind)) {
			closeOf(from, event, (fact) -> fact.kind() == kind && fact.from().equals(from) && !fact.to().equals(to));
		}
		if (kind == EdgeKind.HOSTS_OFFICE) {
			closeOf(to, event, (fact) -> fact.kind() == kind && fact.to().equals(to) && !fact.from().equals(from));
		}
		Fact fact = new Fact(kind, from, to, null);
		add(fact, edge(kind, from, to, event, qualifiers));
		this.standing.computeIfAbsent(from, (body) -> new HashSet<>()).add(fact);
		this.standing.computeIfAbsent(to, (body) -> new HashSet<>()).add(fact);
	}

	/** How sure a clause is goes with the event, not with the fact. */
	private static Edge edge(EdgeKind kind, String from, String to, Event event, List<String> qualifiers) {
		return new Edge(kind, from, to, event, null,
				qualifiers.stream().filter((each) -> !each.equals(Qualifier.UNCONFIRMED)).toList(), null);
	}

	/** Ends one arrangement. */
	void endArrangement(EdgeKind kind, String from, String to, Event event) {
		Fact ended = new Fact(kind, from, to, null);
		if (this.open.containsKey(ended)) {
			close(ended, event);
		}
	}

	/** Ends the arrangements of a kind that lead from a body to what is described. */
	void endArrangements(EdgeKind kind, String from, Predicate<String> to, Event event) {
		closeOf(from, event, (fact) -> fact.kind() == kind && fact.from().equals(from) && to.test(fact.to()));
	}

	/** Ends the arrangements of a body that ends. */
	void endArrangementsOf(String body, Event event) {
		closeOf(body, event, (fact) -> true);
	}

	/**
	 * Where everything of a body goes to more than one other, each of them is possible.
	 */
	void markUndecided(String reform) {
		this.wholes.getOrDefault(reform, Map.of())
			.values()
			.stream()
			.filter((facts) -> facts.stream().map(Fact::to).distinct().count() > 1)
			.flatMap(Set::stream)
			.forEach((fact) -> this.open.computeIfPresent(fact, (key, edge) -> possible(edge)));
	}

	/**
	 * {@return whether a reform moves everything of the body somewhere}
	 */
	boolean movesWhole(String from, String reform) {
		return this.wholes.getOrDefault(reform, Map.of()).containsKey(from);
	}

	/**
	 * {@return all facts, in an order that does not depend on how they were told}
	 */
	List<Edge> all() {
		return Stream.concat(this.closed.stream(), this.open.values().stream()).sorted(ORDER).toList();
	}

	private void add(Fact fact, Edge edge) {
		this.open.merge(fact, edge, Edges::join);
	}

	private static Edge join(Edge one, Edge other) {
		return new Edge(one.kind(), one.from(), one.to(), Evidence.join(one.since(), other.since()), one.until(),
				Evidence.union(one.qualifiers(), other.qualifiers()), one.reason());
	}

	private static Edge possible(Edge edge) {
		Event since = edge.since();
		Event possible = new Event(since.reform(), since.date(), since.basis(), Certainty.POSSIBLE, since.statements());
		return new Edge(edge.kind(), edge.from(), edge.to(), possible, edge.until(), edge.qualifiers(), edge.reason());
	}

	private void closeOf(String body, Event event, Predicate<Fact> which) {
		List.copyOf(this.standing.getOrDefault(body, Set.of()))
			.stream()
			.filter(which)
			.forEach((fact) -> close(fact, event));
	}

	private void close(Fact fact, Event event) {
		Edge edge = this.open.get(fact);
		if (edge != null && !edge.since().reform().equals(event.reform())) {
			this.open.remove(fact);
			Stream.of(fact.from(), fact.to())
				.forEach((end) -> this.standing.getOrDefault(end, new HashSet<>()).remove(fact));
			this.closed.add(new Edge(edge.kind(), edge.from(), edge.to(), edge.since(), event, edge.qualifiers(),
					edge.reason()));
		}
	}

	/** What makes two tellings the same fact; an arrangement has no reform of its own. */
	private record Fact(EdgeKind kind, String from, String to, @Nullable String reform) {
	}

}
