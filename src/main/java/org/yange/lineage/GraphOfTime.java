package org.yange.lineage;

import java.util.List;
import java.util.Optional;

import org.yange.document.Edtf;
import org.yange.graph.Fate;
import org.yange.lineage.Body.Category;

/**
 * A part of the graph in a time: what surely happened outside of it is left out, what may
 * have happened in it is kept. What could be known on a day is told anew from the
 * documents of then, before this.
 */
public final class GraphOfTime implements LineageGraph {

	private final LineageGraph graph;

	private final TimeScope time;

	private GraphOfTime(LineageGraph graph, TimeScope time) {
		this.graph = graph;
		this.time = time;
	}

	/**
	 * {@return the part in the time, or the part itself where all history is asked for}
	 * @param graph the part, as it was read for the time
	 * @param time the time
	 */
	public static LineageGraph of(LineageGraph graph, TimeScope time) {
		return time.isAllHistory() ? graph : new GraphOfTime(graph, time);
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
			.filter((each) -> happened(Edtf.parse(each.effective())) && !isOver(each))
			.map(this::asItWas)
			.toList();
	}

	@Override
	public List<DutyTie> tiesOf(String duty) {
		return this.graph.tiesOf(duty);
	}

	@Override
	public Optional<Evidence> evidence(String statement) {
		return this.graph.evidence(statement);
	}

	private List<Change> inTime(List<Change> changes) {
		return changes.stream().filter((change) -> this.time.mayHold(change.date())).toList();
	}

	private boolean happened(Edtf date) {
		return this.time.to() == null || date.possiblyBy(this.time.to());
	}

	private boolean isOver(Edtf until) {
		return this.time.from() != null && !until.possiblySince(this.time.from());
	}

	private boolean isOver(Arrangement each) {
		String until = each.until();
		return until != null && isOver(Edtf.parse(until));
	}

	private Body asItWas(Body body) {
		Edtf ended = body.ended();
		boolean endedLater = ended != null && !happened(ended);
		boolean leftOpenLater = body.fate() == Fate.NOT_STATED
				&& this.graph.changesFrom(body.id()).stream().noneMatch((change) -> happened(change.date()));
		Body then = body.in(body.categories().stream().filter(this::holds).map(this::asItWas).toList());
		Edtf founded = body.founded();
		if (founded != null && !happened(founded)) {
			return then.notYet();
		}
		return (endedLater || leftOpenLater) ? then.active() : then;
	}

	private boolean holds(Category each) {
		Edtf until = each.until();
		return happened(each.since()) && (until == null || !isOver(until));
	}

	private Category asItWas(Category each) {
		Edtf until = each.until();
		return (until == null || happened(until)) ? each
				: new Category(each.name(), each.since(), null, each.certainty(), each.statements());
	}

	private Arrangement asItWas(Arrangement each) {
		String until = each.until();
		boolean endedLater = until != null && !happened(Edtf.parse(until));
		return endedLater ? new Arrangement(each.kind(), each.from(), each.to(), each.effective(), null,
				each.certainty(), each.qualifiers(), each.statements(), List.of(), each.reform()) : each;
	}

}
