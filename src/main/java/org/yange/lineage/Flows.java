package org.yange.lineage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Nature;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.Flow.DutyMoved;
import org.yange.lineage.Flow.Excepted;
import org.yange.lineage.Flow.Party;
import org.yange.lineage.Flow.When;
import org.yange.statement.Qualifier;

/** The flows of one answer: each once, with its least hop and its best certainty. */
final class Flows {

	/** What moves where a body gives all that it has. */
	static final String EVERYTHING = "全部职责";

	/** What moves or stays where a body gives some of what it has by name. */
	static final String THE_REST = "其余职责";

	private static final Comparator<Flow> NEAREST_FIRST = Comparator.comparingInt(Flow::hop)
		.thenComparing((flow) -> flow.effective().edtf())
		.thenComparing((flow) -> !flow.duty().whole())
		.thenComparing((flow) -> flow.from().name())
		.thenComparing((flow) -> flow.to().name())
		.thenComparing((flow) -> flow.duty().name());

	private final LineageGraph graph;

	private final Map<Key, Flow> flows = new LinkedHashMap<>();

	private final Map<Key, Change> changes = new LinkedHashMap<>();

	Flows(LineageGraph graph) {
		this.graph = graph;
	}

	/** Adds a step as seen from the body that was asked about. */
	void add(Step step, Direction direction, int hop, Certainty certainty) {
		Change change = step.change();
		Flow flow = flow(step, direction, hop, certainty);
		String moved = (step.carried() == null) ? "" : flow.duty().name();
		Key key = new Key(change.from(), change.fromName(), change.to(), moved, change.kind(), change.reform(),
				flow.partial(), DutyWords.isEmpty(moved) ? change.duty() : null);
		this.changes.put(key, change);
		this.flows.merge(key, flow, Flows::nearestAndSurest);
	}

	/**
	 * {@return a step as it is told}
	 */
	Flow flow(Step step, Direction direction, int hop, Certainty certainty) {
		Change change = step.change();
		boolean open = change.qualifiers().contains(Qualifier.OPEN);
		boolean exhaustive = !open || (direction == Direction.FORWARD && change.isWhole());
		return new Flow(giver(change), receiver(change), duty(step), change.kind(),
				new When(change.date().text(), change.basis()), certainty, hop, exhaustive,
				change.qualifiers().contains(Qualifier.PARTIAL), evidence(this.graph, change.statements()));
	}

	List<Flow> all() {
		return this.flows.values().stream().sorted(NEAREST_FIRST).toList();
	}

	/**
	 * {@return the changes behind the flows}
	 */
	List<Change> changes() {
		return List.copyOf(this.changes.values());
	}

	static List<Evidence> evidence(LineageGraph graph, List<String> statements) {
		return statements.stream().flatMap((id) -> graph.evidence(id).stream()).toList();
	}

	private static Flow nearestAndSurest(Flow one, Flow other) {
		Certainty surer = one.certainty().surer(other.certainty());
		Flow nearer = (one.hop() <= other.hop()) ? one : other;
		return new Flow(nearer.from(), nearer.to(), nearer.duty(), nearer.change(), nearer.effective(), surer,
				nearer.hop(), one.exhaustive() && other.exhaustive(), nearer.partial(),
				Stream.concat(one.evidence().stream(), other.evidence().stream()).distinct().toList());
	}

	Party giver(Change change) {
		String id = change.from();
		if (id == null) {
			return new Party(null, change.fromName(), null, List.of());
		}
		return party(id);
	}

	private Party receiver(Change change) {
		return party(change.to());
	}

	Party party(String id) {
		Body body = this.graph.body(id)
			.orElseThrow(() -> new IllegalStateException("the part of the graph lacks the body " + id));
		return new Party(id, body.name(), body.nature(), platesOf(body));
	}

	private List<String> platesOf(Body body) {
		if (body.nature() == Nature.GOVERNMENT) {
			return List.of();
		}
		return this.graph.arrangementsOf(body.id())
			.stream()
			.filter((each) -> each.kind() == EdgeKind.CARRIES_PLATE && each.until() == null
					&& each.from().id().equals(body.id()))
			.map((each) -> each.to().name())
			.sorted()
			.toList();
	}

	private DutyMoved duty(Step step) {
		NamedDuty carried = step.carried();
		List<Excepted> except = elsewhere(step);
		if (carried != null) {
			return new DutyMoved(carried.id(), carried.name(), false, except, step.tie());
		}
		return new DutyMoved(null, except.isEmpty() ? EVERYTHING : THE_REST, true, except, null);
	}

	/** What went to another body than the step leads to, each once however often said. */
	private List<Excepted> elsewhere(Step step) {
		Map<List<String>, Excepted> elsewhere = new LinkedHashMap<>();
		for (Change each : step.except()) {
			NamedDuty duty = Objects.requireNonNull(each.duty());
			if (!each.to().equals(step.change().to())) {
				elsewhere.computeIfAbsent(List.of(duty.name(), each.to()), (same) -> new Excepted(duty.id(),
						duty.name(), this.graph.body(each.to()).map(Body::name).orElse(each.to())));
			}
		}
		return List.copyOf(elsewhere.values());
	}

	/**
	 * What makes two tellings one flow: the same words in two clauses do, unless they say
	 * nothing of what the duty is.
	 */
	private record Key(@Nullable String from, String fromName, String to, String duty, EdgeKind kind, String reform,
			boolean partial, @Nullable NamedDuty named) {
	}

}
