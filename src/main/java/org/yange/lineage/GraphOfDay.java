package org.yange.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.Fate;

/**
 * A part of the graph as it was on a day: what happened after it is left out, what may
 * have happened by then is kept.
 */
final class GraphOfDay implements LineageGraph {

	private final LineageGraph graph;

	private final LocalDate day;

	private GraphOfDay(LineageGraph graph, LocalDate day) {
		this.graph = graph;
		this.day = day;
	}

	/**
	 * {@return the part as of the day, or the part itself where no day is asked for}
	 */
	static LineageGraph of(LineageGraph graph, @Nullable LocalDate day) {
		return (day == null) ? graph : new GraphOfDay(graph, day);
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
			.filter((each) -> Edtf.parse(each.effective()).possiblyBy(this.day))
			.map(this::asItWas)
			.toList();
	}

	@Override
	public Optional<Evidence> evidence(String statement) {
		return this.graph.evidence(statement);
	}

	private List<Change> inTime(List<Change> changes) {
		return changes.stream().filter((change) -> change.date().possiblyBy(this.day)).toList();
	}

	private Body asItWas(Body body) {
		Edtf ended = body.ended();
		boolean endedLater = ended != null && !ended.possiblyBy(this.day);
		boolean leftOpenLater = body.fate() == Fate.NOT_STATED && changesFrom(body.id()).isEmpty();
		return (endedLater || leftOpenLater) ? new Body(body.id(), body.name(), body.jurisdiction(), body.place(),
				body.nature(), body.category(), body.founded(), body.foundedIn(), null, Fate.ACTIVE, null, List.of())
				: body;
	}

	private Arrangement asItWas(Arrangement each) {
		String until = each.until();
		boolean endedLater = until != null && !Edtf.parse(until).possiblyBy(this.day);
		return endedLater ? new Arrangement(each.kind(), each.from(), each.to(), each.effective(), null,
				each.certainty(), each.qualifiers(), each.statements()) : each;
	}

}
