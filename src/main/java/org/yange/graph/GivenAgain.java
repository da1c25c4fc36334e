package org.yange.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yange.graph.Contradiction.Kind;
import org.yange.graph.Node.Duty;
import org.yange.statement.Qualifier;
import org.yange.statement.VagueDuty;

/**
 * Finds the duties that a body gives away though a reform before gave them, in the same
 * words, to another, and nothing brought them back. The later gift is only possible.
 */
final class GivenAgain {

	private static final Comparator<LocalDate> BY_DAY = Comparator.naturalOrder();

	private static final Comparator<Gift> BY_TIME = Comparator
		.comparing((Gift gift) -> gift.edge.since().date().latest(), Comparator.nullsLast(BY_DAY))
		.thenComparing((gift) -> gift.edge.since().date().earliest(), Comparator.nullsFirst(BY_DAY))
		.thenComparing((gift) -> gift.edge.since().reform())
		.thenComparing((gift) -> gift.edge.from())
		.thenComparing((gift) -> gift.edge.to());

	/** What leaves the giver a part of the duty, or does not say who received it. */
	private static final Set<String> UNDIVIDED = Set.of(Qualifier.PARTIAL, Qualifier.SHARED, Qualifier.ALTERNATIVE);

	private final Map<String, String> words = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, List<Edge>> into = new HashMap<>();

	private final Map<Edge, Edge> marked = new HashMap<>();

	private final List<Contradiction> contradictions = new ArrayList<>();

	private GivenAgain(Collection<Node> nodes, Collection<Edge> edges) {
		nodes.forEach((node) -> ((node instanceof Duty) ? this.words : this.names).put(node.id(), node.name()));
		Map<String, String> holders = new HashMap<>();
		for (Edge edge : edges) {
			if (edge.kind() == EdgeKind.HELD) {
				holders.put(edge.to(), edge.from());
			}
			if (edge.kind() == EdgeKind.TRANSFERRED_TO || EdgeKind.WHOLE.contains(edge.kind())) {
				this.into.computeIfAbsent(edge.to(), (body) -> new ArrayList<>()).add(edge);
			}
		}
		Map<String, List<Gift>> gifts = new TreeMap<>();
		edges.stream()
			.filter((edge) -> edge.kind() == EdgeKind.TRANSFERRED_TO && holders.containsKey(edge.from()))
			.filter((edge) -> !VagueDuty.is(wordsOf(edge)) && edge.qualifiers().stream().noneMatch(UNDIVIDED::contains))
			.map((edge) -> new Gift(Objects.requireNonNull(holders.get(edge.from())), edge))
			.forEach((gift) -> gifts.computeIfAbsent(gift.giver + " " + wordsOf(gift.edge), (key) -> new ArrayList<>())
				.add(gift));
		gifts.values().stream().filter((same) -> same.size() > 1).forEach(this::compare);
	}

	/**
	 * {@return the facts, with those that a fact before contradicts only possible, and
	 * the contradictions}
	 * @param nodes all nodes
	 * @param edges all facts
	 */
	static Marked mark(Collection<Node> nodes, Collection<Edge> edges) {
		GivenAgain again = new GivenAgain(nodes, edges);
		return new Marked(edges.stream().map((edge) -> again.marked.getOrDefault(edge, edge)).toList(),
				again.contradictions);
	}

	private void compare(List<Gift> same) {
		List<Gift> inOrder = same.stream().sorted(BY_TIME).toList();
		for (int i = 1; i < inOrder.size(); i++) {
			Gift later = inOrder.get(i);
			inOrder.subList(0, i)
				.stream()
				.filter((earlier) -> isContradictedBy(earlier, later))
				.reduce((one, other) -> other)
				.ifPresent((earlier) -> contradict(earlier, later));
		}
	}

	private boolean isContradictedBy(Gift earlier, Gift later) {
		boolean sure = earlier.edge.since().certainty() != Certainty.POSSIBLE;
		boolean apart = !earlier.edge.since().reform().equals(later.edge.since().reform())
				&& !Objects.equals(this.names.get(earlier.edge.to()), this.names.get(later.edge.to()));
		return sure && apart
				&& this.into.getOrDefault(earlier.giver, List.of())
					.stream()
					.noneMatch((edge) -> mayBringBack(edge, earlier, later));
	}

	private boolean mayBringBack(Edge edge, Gift earlier, Gift later) {
		String given = wordsOf(later.edge);
		String brought = wordsOf(edge);
		boolean concerns = brought.isEmpty() || VagueDuty.is(brought) || brought.contains(given)
				|| given.contains(brought);
		LocalDate from = earlier.edge.since().date().earliest();
		LocalDate to = later.edge.since().date().latest();
		return concerns && (from == null || edge.since().date().possiblySince(from))
				&& (to == null || edge.since().date().possiblyBy(to));
	}

	private void contradict(Gift earlier, Gift later) {
		Edge edge = later.edge;
		Event since = edge.since();
		Event possible = new Event(since.reform(), since.date(), since.basis(),
				since.certainty().weaker(Certainty.POSSIBLE), since.statements());
		List<String> qualifiers = Stream.concat(edge.qualifiers().stream(), Stream.of(Qualifier.GIVEN_BEFORE))
			.distinct()
			.collect(Collectors.toList());
		this.marked.put(edge,
				new Edge(edge.kind(), edge.from(), edge.to(), possible, edge.until(), qualifiers, edge.reason()));
		this.contradictions.add(new Contradiction(Kind.GIVEN_AGAIN, since.statements().get(0),
				earlier.edge.since().statements().get(0), null));
	}

	private String wordsOf(Edge edge) {
		return this.words.getOrDefault(edge.from(), "");
	}

	/**
	 * Facts and what of them cannot be together.
	 *
	 * @param edges the facts
	 * @param contradictions the contradictions
	 */
	record Marked(List<Edge> edges, List<Contradiction> contradictions) {

		Marked {
			edges = List.copyOf(edges);
			contradictions = List.copyOf(contradictions);
		}

	}

	/** A body gives a duty away. */
	private record Gift(String giver, Edge edge) {
	}

}
