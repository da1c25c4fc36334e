package org.yange.register;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.AgentName;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Arrangement;
import org.yange.lineage.Arrangement.Named;
import org.yange.lineage.Body;
import org.yange.lineage.Body.Category;
import org.yange.lineage.Change;
import org.yange.lineage.Evidence;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.lineage.LineageGraph;
import org.yange.register.AgencyDetail.Happening;
import org.yange.register.AgencyDetail.Related;

/** Sorts what stands around a body by how it is connected. */
final class Neighbours {

	private final LineageGraph graph;

	private final Body body;

	private final String id;

	Neighbours(LineageGraph graph, Body body) {
		this.graph = graph;
		this.body = body;
		this.id = body.id();
	}

	AgencyDetail detail(Existence existence, List<AgentName> names) {
		List<Happening> categories = this.body.categories().stream().map(this::category).toList();
		return new AgencyDetail(this.id, this.body.name(),
				new Jurisdiction(this.body.jurisdiction(), this.body.place()), this.body.nature(), this.body.fate(),
				existence, categories.isEmpty() ? null : categories.get(categories.size() - 1), categories,
				happening(this.body.founded(), this.body.foundedCertainty(), this.body.foundedStatements()),
				happening(this.body.ended(), this.body.fateCertainty(), this.body.fateStatements()), names,
				wholes(this.graph.changesInto(this.id), Change::from),
				wholes(this.graph.changesFrom(this.id), Change::to), from(EdgeKind.CARRIES_PLATE),
				from(EdgeKind.MANAGED_BY), to(EdgeKind.MANAGED_BY), from(EdgeKind.OFFICE_OF), to(EdgeKind.OFFICE_OF),
				from(EdgeKind.HOSTS_OFFICE), to(EdgeKind.HOSTS_OFFICE), either(EdgeKind.CO_LOCATED_WITH),
				from(EdgeKind.DISPATCHED_BY), to(EdgeKind.DISPATCHED_BY), from(EdgeKind.DAILY_WORK_BY),
				to(EdgeKind.DAILY_WORK_BY), from(EdgeKind.OVERSEES), from(EdgeKind.NAME_KEPT_AS),
				either(EdgeKind.RESEMBLES));
	}

	private List<Related> from(EdgeKind kind) {
		return arrangements(kind).filter((each) -> each.from().id().equals(this.id))
			.map((each) -> related(each, each.to()))
			.toList();
	}

	private List<Related> to(EdgeKind kind) {
		return arrangements(kind).filter((each) -> each.to().id().equals(this.id))
			.map((each) -> related(each, each.from()))
			.toList();
	}

	private List<Related> either(EdgeKind kind) {
		return Stream.concat(from(kind).stream(), to(kind).stream()).toList();
	}

	private Stream<Arrangement> arrangements(EdgeKind kind) {
		return this.graph.arrangementsOf(this.id).stream().filter((each) -> each.kind() == kind);
	}

	private List<Related> wholes(List<Change> changes, Function<Change, @Nullable String> end) {
		return changes.stream()
			.filter(Change::isWhole)
			.flatMap((change) -> Stream.ofNullable(end.apply(change))
				.flatMap((body) -> this.graph.body(body).stream())
				.map((body) -> new Related(body.id(), body.name(), change.kind(), change.date().text(), null,
						change.certainty(), change.qualifiers(), evidence(change.statements()))))
			.toList();
	}

	private Related related(Arrangement each, Named other) {
		return new Related(other.id(), other.name(), each.kind(), each.effective(), each.until(), each.certainty(),
				each.qualifiers(), evidence(each.statements()));
	}

	private Happening category(Category each) {
		return new Happening(each.name(), each.since().text(), text(each.until()), each.certainty(),
				evidence(each.statements()));
	}

	private @Nullable Happening happening(@Nullable Edtf date, @Nullable Certainty certainty, List<String> statements) {
		return (certainty == null) ? null : new Happening(null, text(date), null, certainty, evidence(statements));
	}

	private static @Nullable String text(@Nullable Edtf date) {
		return (date != null) ? date.text() : null;
	}

	private List<Evidence> evidence(List<String> statements) {
		return statements.stream().flatMap((statement) -> this.graph.evidence(statement).stream()).toList();
	}

}
