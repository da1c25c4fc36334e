package org.yange.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;
import org.yange.graph.Fate;
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

	private final List<Walk.Lost> lost = new ArrayList<>();

	private Lineage(LineageGraph graph, LineageQuestion question, Body asked) {
		this.graph = graph;
		this.question = question;
		this.asked = asked;
		this.flows = new Flows(graph);
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

	private void forward() {
		Walk walk = Walk.from(this.asked.id(), this.graph, this.question);
		walk.steps().forEach((step) -> this.flows.add(step, Direction.FORWARD, step.hop(), step.certaintySoFar()));
		this.lost.addAll(walk.lost());
	}

	private void backward() {
		LineageQuestion allTheWay = new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL, this.question.asOf());
		Set<String> ancestors = ancestors();
		for (String ancestor : ancestors) {
			if (!ancestor.equals(this.asked.id())) {
				Walk.from(ancestor, this.graph, allTheWay).steps().forEach(this::addBackwards);
			}
		}
		for (String receiver : ancestors) {
			this.graph.changesInto(receiver)
				.stream()
				.filter((change) -> change.from() == null)
				.flatMap((change) -> Walk.along(change, this.graph, allTheWay).steps().stream())
				.forEach(this::addBackwards);
		}
	}

	/** A walk that ends in the body, read from its end. */
	private void addBackwards(Step last) {
		if (!last.change().to().equals(this.asked.id())) {
			return;
		}
		Certainty certainty = Certainty.STATED;
		int hop = 1;
		for (Step step = last; step != null && hop <= this.question.depth(); step = step.previous()) {
			certainty = certainty.weaker(step.certainty());
			this.flows.add(step, Direction.BACKWARD, hop, certainty);
			hop++;
		}
	}

	/**
	 * {@return the body and all from which any change leads to it, whatever the time}
	 */
	private Set<String> ancestors() {
		Set<String> ancestors = new LinkedHashSet<>();
		Deque<String> waiting = new ArrayDeque<>(List.of(this.asked.id()));
		while (!waiting.isEmpty()) {
			String body = waiting.remove();
			if (ancestors.add(body)) {
				this.graph.changesInto(body)
					.stream()
					.flatMap((change) -> Stream.ofNullable(change.from()))
					.forEach(waiting::add);
			}
		}
		return ancestors;
	}

	private LineageAnswer answer(String matchedBy) {
		List<Flow> all = this.flows.all();
		Residue residue = Residues.of(this.asked, this.graph.changesFrom(this.asked.id()));
		List<Warning> warnings = Warnings.ofBody(this.asked, residue, this.graph, this.question, all,
				this.flows.changes(), this.lost);
		return new LineageAnswer(asked(matchedBy), this.question.direction(), all, arrangements(all), residue,
				warnings);
	}

	private Asked asked(String matchedBy) {
		Edtf ended = this.asked.ended();
		boolean stillThere = ended != null && this.question.asOf() != null && !ended.possiblyBy(this.question.asOf());
		return new Asked(this.asked.id(), this.asked.name(), this.asked.nature(), this.asked.category(),
				stillThere ? Fate.ACTIVE : this.asked.fate(), stillThere ? null : this.asked.fateCertainty(),
				stillThere ? List.of() : Flows.evidence(this.graph, this.asked.fateStatements()),
				Objects.toString(this.asked.founded(), null), Objects.toString(ended, null),
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
