package org.yange.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.graph.EdgeKind;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.PathsAnswer.Link;
import org.yange.lineage.PathsAnswer.NaivePath;
import org.yange.lineage.PathsAnswer.Wrong;

/**
 * Finds what whoever follows the edges of the graph would take for a way, and says where
 * it is none.
 */
final class NaivePaths {

	private static final int LONGEST = 6;

	private static final int MOST_TRIED = 20_000;

	private final LineageGraph graph;

	private final Walk walk;

	private final int limit;

	private final List<NaivePath> found = new ArrayList<>();

	private final Map<String, List<Edge>> edges = new HashMap<>();

	private boolean complete = true;

	NaivePaths(LineageGraph graph, Walk walk, int limit) {
		this.graph = graph;
		this.walk = walk;
		this.limit = limit;
	}

	List<NaivePath> found() {
		return this.found;
	}

	boolean complete() {
		return this.complete;
	}

	/** Searches, the shortest first. */
	void search(String source, String target) {
		Set<String> leading = leadingTo(source, target);
		Deque<List<Edge>> waiting = new ArrayDeque<>();
		edgesFrom(source).forEach((edge) -> waiting.add(List.of(edge)));
		int tried = 0;
		while (!waiting.isEmpty()) {
			if (this.found.size() == this.limit || tried++ == MOST_TRIED) {
				this.complete = false;
				return;
			}
			List<Edge> way = waiting.remove();
			Edge last = way.get(way.size() - 1);
			if (last.to.equals(target)) {
				judge(source, way);
			}
			else if (way.size() < LONGEST && leading.contains(last.to)) {
				edgesFrom(last.to).stream()
					.filter((next) -> leading.contains(next.to) && isNew(next.to, source, way))
					.forEach((next) -> waiting.add(Stream.concat(way.stream(), Stream.of(next)).toList()));
			}
		}
	}

	private static boolean isNew(String body, String source, Collection<Edge> way) {
		return !body.equals(source) && way.stream().noneMatch((edge) -> edge.to.equals(body));
	}

	/**
	 * {@return the bodies from which edges lead to the target}
	 */
	private Set<String> leadingTo(String source, String target) {
		Map<String, Set<String>> before = new HashMap<>();
		Set<String> seen = new HashSet<>(Set.of(source));
		Deque<String> waiting = new ArrayDeque<>(seen);
		while (!waiting.isEmpty()) {
			String body = waiting.remove();
			edgesFrom(body).forEach((edge) -> {
				before.computeIfAbsent(edge.to, (to) -> new HashSet<>()).add(body);
				if (seen.add(edge.to)) {
					waiting.add(edge.to);
				}
			});
		}
		Set<String> leading = new HashSet<>();
		waiting.add(target);
		while (!waiting.isEmpty()) {
			String body = waiting.remove();
			if (leading.add(body)) {
				waiting.addAll(before.getOrDefault(body, Set.of()));
			}
		}
		return leading;
	}

	private List<Edge> edgesFrom(String body) {
		return this.edges.computeIfAbsent(body, (id) -> {
			List<Edge> all = new ArrayList<>();
			this.graph.changesFrom(id).forEach((change) -> all.add(new Edge(change.to(), change, null)));
			this.graph.arrangementsOf(id)
				.stream()
				.filter((each) -> EdgeKind.ARRANGEMENTS.contains(each.kind()) && each.from().id().equals(id)
						&& this.graph.body(each.to().id()).isPresent())
				.forEach((each) -> all.add(new Edge(each.to().id(), null, each)));
			return all;
		});
	}

	private void judge(String source, List<Edge> way) {
		List<Step> reached = new ArrayList<>();
		for (int i = 0; i < way.size(); i++) {
			Edge edge = way.get(i);
			Stream<Step> next = (i == 0) ? this.walk.ofAllThatWasHad(source).stream()
					: reached.stream().flatMap((step) -> this.walk.after(step).stream());
			reached = next.filter((step) -> step.change().equals(edge.change)).distinct().toList();
			if (reached.isEmpty()) {
				Wrong wrong = wrong((i > 0) ? way.get(i - 1) : null, edge);
				this.found.add(new NaivePath(links(source, way), wrong, i + 1, text(wrong), textEn(wrong)));
				return;
			}
		}
	}

	private Wrong wrong(@Nullable Edge before, Edge edge) {
		Change change = edge.change;
		Change arrival = (before != null) ? before.change : null;
		if (change == null || arrival == null) {
			return Wrong.ARRANGEMENT;
		}
		if (arrival.reform().equals(change.reform())) {
			return Wrong.SAME_REFORM;
		}
		if (Change.BY_TIME.compare(arrival, change) > 0) {
			return Wrong.BACK_IN_TIME;
		}
		NamedDuty came = arrival.duty();
		NamedDuty goes = change.duty();
		boolean another = goes != null && (came == null || !DutyWords.touch(came.name(), goes.name()));
		return another ? Wrong.ANOTHER_DUTY : Wrong.LEFT_BEFORE;
	}

	private List<Link> links(String source, List<Edge> way) {
		List<Link> links = new ArrayList<>();
		String from = source;
		for (Edge edge : way) {
			links.add(edge.link(this.graph, name(from), name(edge.to)));
			from = edge.to;
		}
		return links;
	}

	private String name(String body) {
		return this.graph.body(body).map(Body::name).orElse(body);
	}

	private static String text(Wrong wrong) {
		return switch (wrong) {
			case BACK_IN_TIME -> "后一步发生在前一步之前：时间不能倒流";
			case SAME_REFORM -> "两步属于同一次改革：改革中作为来源的是改革前的机构，作为接收方的是改革后的机构";
			case ANOTHER_DUTY -> "后一步移交的职责与前一步移来的措辞不同，没有条款说明是同一项";
			case LEFT_BEFORE -> "前一步移来的职责在后一步之前已经移出";
			case ARRANGEMENT -> "挂牌、合署、设办公室或管理关系不是职责承继";
		};
	}

	private static String textEn(Wrong wrong) {
		return switch (wrong) {
			case BACK_IN_TIME -> "the later step happened before the earlier one: no way goes back in time";
			case SAME_REFORM -> "both steps are of one reform, in which a source means the body before it and a "
					+ "receiver the body after it";
			case ANOTHER_DUTY ->
				"what moves on is worded otherwise than what came, and no clause says that it is the same";
			case LEFT_BEFORE -> "what came had left before";
			case ARRANGEMENT -> "a plate, co-location, an office or management is no succession";
		};
	}

	/**
	 * One edge of a way.
	 *
	 * @param to the body it leads to
	 * @param change the change that it is, or null
	 * @param arrangement the arrangement that it is, or null
	 */
	private record Edge(String to, @Nullable Change change, @Nullable Arrangement arrangement) {

		Link link(LineageGraph graph, String from, String name) {
			if (this.change != null) {
				NamedDuty duty = this.change.duty();
				return new Link(this.change.kind().name(), from, name, (duty != null) ? duty.name() : null,
						this.change.date().text(), Flows.evidence(graph, this.change.statements()));
			}
			Arrangement each = Objects.requireNonNull(this.arrangement);
			return new Link(each.kind().name(), from, name, null, each.effective(),
					Flows.evidence(graph, each.statements()));
		}

	}

}
