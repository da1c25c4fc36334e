package org.yange.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yange.document.Edtf;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Arrangement;
import org.yange.lineage.Body;
import org.yange.lineage.Change;
import org.yange.lineage.Evidence;
import org.yange.lineage.LineageGraph;

/** Finds what the documents of several reforms do not tell alike. */
final class TimeAudit {

	private static final Set<EdgeKind> SUPERIORS = Set.of(EdgeKind.MANAGED_BY, EdgeKind.OFFICE_OF,
			EdgeKind.DISPATCHED_BY, EdgeKind.DAILY_WORK_BY);

	private static final String KNOWN_BY = "@by-";

	private final LineageGraph graph;

	private final Collection<Body> bodies;

	private final List<AuditFinding> findings = new ArrayList<>();

	private TimeAudit(LineageGraph graph, Collection<Body> bodies) {
		this.graph = graph;
		this.bodies = bodies;
	}

	/**
	 * {@return the findings}
	 * @param graph a part of the graph that holds the bodies with all that is told of
	 * them
	 * @param bodies the bodies to look at
	 */
	static List<AuditFinding> of(LineageGraph graph, Collection<Body> bodies) {
		TimeAudit audit = new TimeAudit(graph, bodies);
		audit.bodiesThatActAfterTheirEnd();
		bodies.forEach(audit::superiors);
		audit.amendments();
		return audit.findings;
	}

	/** A body that no clause founds, of the name of one that ended before. */
	private void bodiesThatActAfterTheirEnd() {
		Map<String, List<Body>> names = this.bodies.stream()
			.collect(Collectors.groupingBy((body) -> body.jurisdiction() + " " + body.name()));
		names.values()
			.forEach((same) -> same.stream()
				.filter((body) -> body.founded() == null && body.id().contains(KNOWN_BY))
				.forEach((body) -> same.stream()
					.filter((other) -> !other.equals(body) && endedBefore(other, body))
					.max(Comparator.comparing(TimeAudit::lastDay))
					.ifPresent((ended) -> actsAfter(ended, body))));
	}

	private boolean endedBefore(Body other, Body body) {
		LocalDate end = lastDay(other);
		return !end.equals(LocalDate.MAX) && dates(body).allMatch((date) -> date.possiblySince(end));
	}

	/** The day by which a body had certainly ended, or the end of time. */
	private static LocalDate lastDay(Body body) {
		Edtf ended = body.ended();
		LocalDate latest = (ended != null) ? ended.latest() : null;
		return (latest != null) ? latest : LocalDate.MAX;
	}

	private Stream<Edtf> dates(Body body) {
		return Stream
			.of(this.graph.changesFrom(body.id()).stream().map(Change::date),
					this.graph.changesInto(body.id()).stream().map(Change::date),
					this.graph.arrangementsOf(body.id()).stream().map((each) -> Edtf.parse(each.effective())))
			.flatMap((each) -> each);
	}

	private void actsAfter(Body ended, Body again) {
		Edtf end = Objects.requireNonNull(ended.ended());
		List<Evidence> evidence = evidence(Stream.concat(ended.fateStatements().stream(), said(again)));
		boolean sameEvent = told(ended).stream().anyMatch(told(again)::contains)
				|| (ended.fate() == again.fate() && again.ended() != null);
		if (sameEvent) {
			add(AuditKind.DATES_DIFFER, again, "%s的同一变动有不同文件记在不同时间（先见于%s）：可能是同一件事".formatted(again.name(), end),
					"documents date the same change of %s differently (first %s): it may be one event"
						.formatted(again.name(), end),
					evidence);
			return;
		}
		add(AuditKind.ACTS_AFTER_END, again, "%s已于%s终止，之后仍有条款提到它，也没有条款说明它重新设立".formatted(again.name(), end),
				"%s ended (%s), and clauses speak of it later though none sets it up again".formatted(again.name(),
						end),
				evidence);
	}

	/** What a body gave, in words that do not depend on when. */
	private List<String> told(Body body) {
		return this.graph.changesFrom(body.id())
			.stream()
			.map((change) -> change.kind() + " " + this.graph.body(change.to()).map(Body::name).orElse("") + " "
					+ ((change.duty() != null) ? change.duty().name() : ""))
			.toList();
	}

	private Stream<String> said(Body body) {
		return Stream
			.of(this.graph.changesFrom(body.id()).stream().map(Change::statements),
					this.graph.changesInto(body.id()).stream().map(Change::statements),
					this.graph.arrangementsOf(body.id()).stream().map(Arrangement::statements),
					Stream.of(body.fateStatements()))
			.flatMap((each) -> each)
			.flatMap(List::stream);
	}

	/**
	 * A body that lives on while the one above it ended, and no clause gives it another.
	 */
	private void superiors(Body body) {
		if (body.ended() != null) {
			return;
		}
		List<Arrangement> above = this.graph.arrangementsOf(body.id())
			.stream()
			.filter((each) -> SUPERIORS.contains(each.kind()) && each.from().id().equals(body.id()))
			.toList();
		for (Arrangement each : above) {
			boolean replaced = above.stream()
				.anyMatch((other) -> !other.equals(each) && other.kind() == each.kind() && other.until() == null);
			this.graph.body(each.to().id())
				.filter((superior) -> superior.ended() != null && !replaced)
				.filter((superior) -> each.until() == null
						|| !Collections.disjoint(each.untilStatements(), superior.fateStatements()))
				.ifPresent((superior) -> add(AuditKind.SUPERIOR_ENDED, body,
						"%s（%s）已于%s终止，没有条款说明%s此后的归属".formatted(superior.name(), each.kind(), superior.ended(),
								body.name()),
						"%s (%s) ended (%s), and no clause says whom %s stands under since".formatted(superior.name(),
								each.kind(), superior.ended(), body.name()),
						evidence(Stream.concat(each.statements().stream(), superior.fateStatements().stream()))));
		}
	}

	/** A document that ends or replaces what an earlier one arranged. */
	private void amendments() {
		Map<String, List<Arrangement>> pairs = new TreeMap<>();
		this.bodies.stream()
			.flatMap((body) -> this.graph.arrangementsOf(body.id())
				.stream()
				.filter((each) -> each.from().id().equals(body.id())))
			.distinct()
			.forEach((each) -> each.untilStatements()
				.stream()
				.filter((statement) -> statement.contains(":" + each.kind() + ":"))
				.flatMap((statement) -> this.graph.evidence(statement).stream())
				.forEach((later) -> evidence(each.statements().stream()).stream()
					.map(Evidence::document)
					.filter((earlier) -> !earlier.equals(later.document()))
					.distinct()
					.forEach((earlier) -> pairs
						.computeIfAbsent(earlier + " " + later.document(), (pair) -> new ArrayList<>())
						.add(each))));
		pairs.forEach((pair, amended) -> {
			String earlier = pair.substring(0, pair.indexOf(' '));
			String later = pair.substring(pair.indexOf(' ') + 1);
			Body body = this.graph.body(amended.get(0).from().id()).orElseThrow();
			this.findings.add(new AuditFinding(AuditKind.AMENDS, body.jurisdiction(), null, later,
					"%s改变了%s的%d项安排".formatted(later, earlier, amended.size()),
					"%s changes %d arrangements of %s".formatted(later, amended.size(), earlier),
					evidence(amended.stream()
						.flatMap((each) -> Stream.concat(each.statements().stream(),
								each.untilStatements().stream())))));
		});
	}

	private List<Evidence> evidence(Stream<String> statements) {
		return statements.distinct().flatMap((statement) -> this.graph.evidence(statement).stream()).toList();
	}

	private void add(AuditKind kind, Body body, String text, String textEn, List<Evidence> evidence) {
		this.findings.add(new AuditFinding(kind, body.jurisdiction(), body.id(), body.name(), text, textEn, evidence));
	}

}
