package org.yange.lineage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.yange.graph.EdgeKind;
import org.yange.graph.Graph;
import org.yange.graph.GraphBuilder;
import org.yange.graph.Node;
import org.yange.graph.Node.Duty;
import org.yange.statement.Dossier;
import org.yange.statement.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The parts of the duties of the 焦作 plan, against a table that a person wrote from its
 * clauses: these and no others.
 */
class JiaozuoPartsTests {

	private static final Dossier DOSSIER = GraphInMemory.dossier(Path.of("import", "jiaozuo-2019"));

	private static final Graph GRAPH = GraphBuilder.build(List.of(DOSSIER), Map.of());

	@Test
	void everyDutyHasThePartsThatItsClauseSafelyNames() {
		Map<String, Duty> duties = GRAPH.nodes()
			.stream()
			.filter(Duty.class::isInstance)
			.map(Duty.class::cast)
			.collect(Collectors.toMap(Node::id, (duty) -> duty));
		Map<String, String> items = DOSSIER.statements().collect(Collectors.toMap(Statement::id, Statement::item));
		List<String> told = GRAPH.edges().stream().filter((edge) -> edge.kind() == EdgeKind.PART_OF).map((edge) -> {
			Duty part = Objects.requireNonNull(duties.get(edge.from()));
			return String.join(" ", items.get(edge.since().statements().get(0)), part.heldBy(),
					Objects.requireNonNull(duties.get(edge.to())).name(), part.name(), edge.reason());
		}).toList();
		assertThat(told).containsExactlyInAnyOrderElementsOf(JiaozuoLineageTests.rows("parts")
			.map((row) -> String.join(" ", row.get("item"), row.get("from"), row.get("duty"), row.get("part"),
					row.get("reason")))
			.toList());
	}

}
