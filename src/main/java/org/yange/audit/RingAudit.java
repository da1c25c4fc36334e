package org.yange.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Arrangement;
import org.yange.lineage.Body;
import org.yange.lineage.Change;
import org.yange.lineage.Evidence;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.LineageGraph;

/**
 * Finds bodies that go into one another at one time, and bodies that stand under one
 * another on a day.
 */
final class RingAudit {

	/** Who is below, and then who is above. */
	private static final Set<EdgeKind> BELOW = Set.of(EdgeKind.MANAGED_BY, EdgeKind.OFFICE_OF, EdgeKind.DISPATCHED_BY);

	private final LineageGraph graph;

	private final Collection<Body> bodies;

	private final List<AuditFinding> findings = new ArrayList<>();

	private RingAudit(LineageGraph graph, Collection<Body> bodies) {
		this.graph = graph;
		this.bodies = bodies;
	}

	/**
	 * {@return the findings}
	 * @param graph a part of the graph that holds the bodies with all that is told of
	 * them
	 * @param bodies the bodies to look at
	 * @param day the day on which the arrangements are looked at
	 */
	static List<AuditFinding> of(LineageGraph graph, Collection<Body> bodies, LocalDate day) {
		RingAudit audit = new RingAudit(graph, bodies);
		audit.successions();
		audit.arrangements(day);
		return audit.findings;
	}

	/** By name: in one reform the source is the body before it, the receiver after it. */
	private void successions() {
		Map<String, List<Link>> times = new TreeMap<>();
		for (Body body : this.bodies) {
			this.graph.changesFrom(body.id()).stream().filter(Change::isWhole).forEach((change) -> {
				Link link = new Link(key(body), key(change.to()), change.statements());
				times.computeIfAbsent("reform " + change.reform(), (time) -> new ArrayList<>()).add(link);
				LocalDate day = change.date().earliest();
				if (day != null && day.equals(change.date().latest())) {
					times.computeIfAbsent("day " + day, (time) -> new ArrayList<>()).add(link);
				}
			});
		}
		times.values()
			.stream()
			.flatMap((links) -> rings(links).stream())
			.distinct()
			.forEach((ring) -> add(ring, "%s在同一次改革（或同一天）中依次并入，首尾相接：职责没有最终的接收机构",
					"%s go into one another in one reform or on one day: no body receives their duties in the end"));
	}

	private void arrangements(LocalDate day) {
		List<Link> links = this.bodies.stream()
			.flatMap((body) -> this.graph.arrangementsOf(body.id()).stream())
			.distinct()
			.filter((each) -> Existence.on(day, Edtf.parse(each.effective()), date(each.until())) != Existence.NONE)
			.flatMap(this::under)
			.toList();
		rings(links).forEach((ring) -> add(ring, "%s依次由后者管理，首尾相接（" + day + "）：上级机构无从确定",
				"%s each stand under the next, and the last under the first (" + day + "): none is above the others"));
	}

	private Stream<Link> under(Arrangement each) {
		String from = each.from().id();
		String to = each.to().id();
		if (this.graph.body(from).isEmpty() || this.graph.body(to).isEmpty()) {
			return Stream.empty();
		}
		if (each.kind() == EdgeKind.HOSTS_OFFICE) {
			return Stream.of(new Link(to, from, each.statements()));
		}
		return BELOW.contains(each.kind()) ? Stream.of(new Link(from, to, each.statements())) : Stream.empty();
	}

	private static @Nullable Edtf date(@Nullable String edtf) {
		return (edtf != null) ? Edtf.parse(edtf) : null;
	}

	private static String key(Body body) {
		return body.jurisdiction() + " " + body.name();
	}

	private String key(String id) {
		return this.graph.body(id).map(RingAudit::key).orElse(id);
	}

	/** A shortest ring through each body that is in one, each ring once. */
	private static List<List<Link>> rings(Collection<Link> links) {
		Map<String, List<Link>> from = new TreeMap<>();
		links.stream()
			.filter((link) -> !link.from.equals(link.to))
			.distinct()
			.forEach((link) -> from.computeIfAbsent(link.from, (body) -> new ArrayList<>()).add(link));
		Map<Set<Link>, List<Link>> rings = new LinkedHashMap<>();
		for (String start : from.keySet()) {
			List<Link> ring = ring(start, from);
			if (!ring.isEmpty()) {
				rings.putIfAbsent(Set.copyOf(ring), ring);
			}
		}
		return List.copyOf(rings.values());
	}

	private static List<Link> ring(String start, Map<String, List<Link>> from) {
		Map<String, Link> reachedBy = new LinkedHashMap<>();
		List<String> waiting = new ArrayList<>(List.of(start));
		for (int i = 0; i < waiting.size() && !reachedBy.containsKey(start); i++) {
			for (Link link : from.getOrDefault(waiting.get(i), List.of())) {
				if (reachedBy.putIfAbsent(link.to, link) == null) {
					waiting.add(link.to);
				}
			}
		}
		List<Link> ring = new ArrayList<>();
		for (Link link = reachedBy.get(start); link != null; link = reachedBy.get(link.from)) {
			ring.add(0, link);
			if (link.from.equals(start)) {
				return List.copyOf(ring);
			}
		}
		return List.of();
	}

	private void add(List<Link> ring, String text, String textEn) {
		List<Body> bodies = ring.stream().map((link) -> body(link.from)).toList();
		String names = bodies.stream().map(Body::name).collect(Collectors.joining("、"));
		List<Evidence> evidence = ring.stream()
			.flatMap((link) -> link.statements.stream())
			.collect(Collectors.toCollection(LinkedHashSet::new))
			.stream()
			.flatMap((statement) -> this.graph.evidence(statement).stream())
			.toList();
		Body first = bodies.get(0);
		this.findings.add(new AuditFinding(AuditKind.CYCLE, first.jurisdiction(), first.id(), first.name(),
				text.formatted(names), textEn.formatted(names), evidence));
	}

	private Body body(String idOrKey) {
		return Objects.requireNonNull(this.graph.body(idOrKey)
			.orElseGet(
					() -> this.bodies.stream().filter((body) -> key(body).equals(idOrKey)).findFirst().orElseThrow()));
	}

	/** One body goes into another, or stands under it. */
	private record Link(String from, String to, List<String> statements) {
	}

}
