package org.yange.lineage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.yange.graph.Certainty;
import org.yange.lineage.LineageAnswer.Arranged;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.lineage.LineageAnswer.Jurisdiction;

/**
 * Tells the lineage of a body from a part of the graph.
 *
 * <p>
 * Backward is forward turned round: a body is told to come from another exactly if the
 * other is told to go to it.
 */
public final class Lineage {

	private final LineageGraph graph;

	private final LineageQuestion question;

	private final Body asked;

	private final Flows flows;

	private final Walk walk;

	private final Set<Walk.Lost> lost = new LinkedHashSet<>();

	private final Set<Unordered> unordered = new LinkedHashSet<>();

	private Lineage(LineageGraph graph, LineageQuestion question, Body asked) {
		this.graph = GraphOfTime.of(graph, question.time());
		this.question = question;
		this.asked = this.graph.body(asked.id()).orElse(asked);
		this.flows = new Flows(this.graph);
		this.walk = new Walk(this.graph);
	}

	/**
	 * {@return the lineage of a body}
	 * @param graph the part of the graph around it
	 * @param body the body
	 * @param matchedBy why the name that was asked for means it
	 * @param question which way, how far and as of when
	 */
	public static LineageAnswer of(LineageGraph graph, Body body, String matchedBy, LineageQuestion question) {
		Lineage lineage = new Lineage(graph, question, body);
		if (question.direction().forward()) {
			lineage.forward();
		}
		if (question.direction().backward()) {
			lineage.backward();
		}
		return lineage.answer(matchedBy);
	}

	/** What goes with everything is told by that. */
	private void forward() {
		Set<Change> everything = new HashSet<>();
		Ways.spread(this.walk.from(this.asked.id()), this.walk::after, this.question.depth(),
				(step, hop, certainty) -> {
					if (step.carried() == null) {
						everything.add(step.change());
					}
					tell(step, hop, certainty);
				});
		Ways.spread(new Upstream(this.graph, this.walk, this.asked.id()).goingOn(), this.walk::after,
				this.question.depth(), (step, hop, certainty) -> {
					if (!everything.contains(step.change())) {
						tell(step, hop, certainty);
					}
				});
	}

	private void tell(Step step, int hop, Certainty certainty) {
		this.flows.add(step, Direction.FORWARD, hop, certainty);
		this.walk.lostAfter(step).forEach(this.lost::add);
		this.walk.unorderedWith(step).forEach((other) -> this.unordered.add(Unordered.of(step, other)));
	}

	/** Walks that end in the body, read from their end. */
	private void backward() {
		Set<Step> steps = new Upstream(this.graph, this.walk, this.asked.id()).steps();
		Map<Step, List<Step>> before = Ways.turnedRound(steps, this.walk::after);
		Set<Change> shown = new HashSet<>();
		Ways.spread(steps.stream().filter((step) -> isInto(step.change())).toList(),
				(step) -> before.getOrDefault(step, List.of()), this.question.depth(), (step, hop, certainty) -> {
					shown.add(step.change());
					this.flows.add(step, Direction.BACKWARD, hop, certainty);
				});
		steps.forEach((step) -> this.walk.unorderedWith(step)
			.stream()
			.filter((other) -> isInto(other) || shown.contains(other))
			.forEach((other) -> this.unordered.add(Unordered.of(step, other))));
	}

	private boolean isInto(Change change) {
		return change.to().equals(this.asked.id());
	}

	private LineageAnswer answer(String matchedBy) {
		List<Flow> all = this.flows.all();
		Residue residue = Residues.of(this.asked, this.graph.changesFrom(this.asked.id()));
		List<Warning> warnings = Warnings.ofBody(this.asked, residue, this.graph, this.question, all,
				this.flows.changes(), this.lost, this.unordered);
		return new LineageAnswer(asked(matchedBy), this.question.direction(), all, arrangements(all), residue,
				warnings);
	}

	private Asked asked(String matchedBy) {
		return new Asked(this.asked.id(), this.asked.name(), this.asked.nature(), this.asked.category(),
				this.asked.fate(), this.asked.fateCertainty(), Flows.evidence(this.graph, this.asked.fateStatements()),
				Objects.toString(this.asked.founded(), null), Objects.toString(this.asked.ended(), null),
				new Jurisdiction(this.asked.jurisdiction(), this.asked.place()), matchedBy);
	}

	private List<Arranged> arrangements(List<Flow> all) {
		Set<String> shown = new LinkedHashSet<>(Set.of(this.asked.id()));
		if (this.question.direction().forward()) {
			all.stream().flatMap((flow) -> Stream.ofNullable(flow.to().id())).forEach(shown::add);
		}
		return shown.stream()
			.flatMap((body) -> this.graph.arrangementsOf(body).stream())
			.distinct()
			.map((each) -> new Arranged(each.kind(), each.from(), each.to(), each.effective(), each.until(),
					each.certainty(), each.qualifiers(), Flows.evidence(this.graph, each.statements())))
			.sorted(Comparator.comparing(Arranged::kind)
				.thenComparing((each) -> each.from().name())
				.thenComparing((each) -> each.to().name()))
			.toList();
	}

}
