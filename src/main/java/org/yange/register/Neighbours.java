package org.yange.register;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.graph.AgentName;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.graph.Nature;
import org.yange.lineage.Arrangement;
import org.yange.lineage.Arrangement.Named;
import org.yange.lineage.Change;
import org.yange.lineage.Evidence;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.lineage.LineageGraph;
import org.yange.register.AgencyDetail.Happening;
import org.yange.register.AgencyDetail.Related;

/** Sorts what stands around a body by how it is connected. */
final class Neighbours {

	private final LineageGraph graph;

	private final String id;

	Neighbours(LineageGraph graph, String id) {
		this.graph = graph;
		this.id = id;
	}

	AgencyDetail detail(AgencyNode node, List<AgentName> names) {
		return new AgencyDetail(node.id(), node.name(), new Jurisdiction(node.jurisdiction(), node.place()),
				Nature.labelled(node.nature()), Fate.labelled(node.fate()),
				happening(node.category(), node.categorySince(), node.categoryCertainty(), node.categoryStatements()),
				happening(null, node.founded(), node.foundedCertainty(), node.foundedStatements()),
				happening(null, node.ended(), node.endedCertainty(), node.endedStatements()), names,
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

	private @Nullable Happening happening(@Nullable String name, @Nullable String edtf, @Nullable String certainty,
			@Nullable List<String> statements) {
		if (certainty == null) {
			return null;
		}
		return new Happening(name, edtf, Certainty.labelled(certainty),
				evidence(Objects.requireNonNullElse(statements, List.of())));
	}

	private List<Evidence> evidence(List<String> statements) {
		return statements.stream().flatMap((statement) -> this.graph.evidence(statement).stream()).toList();
	}

}
