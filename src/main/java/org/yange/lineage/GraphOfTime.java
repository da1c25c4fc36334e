package org.yange.lineage;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.Fate;

/**
 * A part of the graph in a time, as it could be known on a day: what surely happened
 * outside of the time and what only later documents say is left out, what may have
 * happened in it is kept.
 */
final class GraphOfTime implements LineageGraph {

	private final LineageGraph graph;

	private final TimeScope time;

	private GraphOfTime(LineageGraph graph, TimeScope time) {
		this.graph = graph;
		this.time = time;
	}

	/**
	 * {@return the part in the time, or the part itself where all history is asked for}
	 */
	static LineageGraph of(LineageGraph graph, TimeScope time) {
		return time.equals(TimeScope.ALL) ? graph : new GraphOfTime(graph, time);
	}

	@Override
	public String dataVersion() {
		return this.graph.dataVersion();
	}

	@Override
	public Optional<Body> body(String id) {
		return this.graph.body(id).map(this::asItWas);
	}

	@Override
	public List<Change> changesFrom(String body) {
		return inTime(this.graph.changesFrom(body));
	}

	@Override
	public List<Change> changesInto(String body) {
		return inTime(this.graph.changesInto(body));
	}

	@Override
	public List<Arrangement> arrangementsOf(String body) {
		return this.graph.arrangementsOf(body)
			.stream()
			.filter((each) -> isHeard(each.statements()) && happened(Edtf.parse(each.effective())) && !isOver(each))
			.map(this::asItWas)
			.toList();
	}

	@Override
	public Optional<Evidence> evidence(String statement) {
		return this.graph.evidence(statement).filter((each) -> this.time.mayHear(published(each)));
	}

	private List<Change> inTime(List<Change> changes) {
		return changes.stream()
			.filter((change) -> this.time.mayHold(change.date()) && isHeard(change.statements()))
			.toList();
	}

	private boolean isHeard(List<String> statements) {
		return this.time.knownAt() == null || statements.isEmpty()
				|| statements.stream().anyMatch((statement) -> evidence(statement).isPresent());
	}

	private boolean happened(Edtf date) {
		return this.time.to() == null || date.possiblyBy(this.time.to());
	}

	private boolean isOver(Arrangement each) {
		String until = each.until();
		return until != null && this.time.from() != null && !Edtf.parse(until).possiblySince(this.time.from());
	}

	private Body asItWas(Body body) {
		Edtf ended = body.ended();
		boolean endedLater = ended != null && !(happened(ended) && isHeard(body.fateStatements()));
		boolean leftOpenLater = body.fate() == Fate.NOT_STATED && changesFrom(body.id()).isEmpty();
		return (endedLater || leftOpenLater) ? new Body(body.id(), body.name(), body.jurisdiction(), body.place(),
				body.nature(), body.category(), body.founded(), body.foundedIn(), null, Fate.ACTIVE, null, List.of())
				: body;
	}

	private Arrangement asItWas(Arrangement each) {
		String until = each.until();
		boolean endedLater = until != null && !(happened(Edtf.parse(until)) && isHeard(each.untilStatements()));
		return endedLater ? new Arrangement(each.kind(), each.from(), each.to(), each.effective(), null,
				each.certainty(), each.qualifiers(), each.statements(), List.of(), each.reform()) : each;
	}

	private static @Nullable Edtf published(Evidence each) {
		String published = each.published();
		return (published != null) ? Edtf.parse(published) : null;
	}

}
