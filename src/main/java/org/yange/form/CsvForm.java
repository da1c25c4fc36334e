package org.yange.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yange.form.Chart.Edge;
import org.yange.form.Chart.Node;
import org.yange.lineage.Evidence;
import org.yange.lineage.Flow.DutyMoved;

/** A chart as a table: both ends of each edge and its evidence, one edge a row. */
final class CsvForm {

	private static final List<String> HEADER = List.of("edge", "succession", "from", "fromId", "fromNature", "duty",
			"dutyId", "except", "change", "to", "toId", "toNature", "actsAs", "effective", "basis", "until",
			"certainty", "hop", "exhaustive", "qualifiers", "document", "item", "statement", "quote", "reason",
			"published", "dataVersion");

	private CsvForm() {
	}

	static String write(Chart chart) {
		SpreadsheetTable table = new SpreadsheetTable(HEADER);
		Map<String, Node> nodes = chart.byKey();
		for (Edge edge : chart.edges()) {
			Node from = Objects.requireNonNull(nodes.get(edge.from()));
			Node to = Objects.requireNonNull(nodes.get(edge.to()));
			DutyMoved duty = edge.duty();
			table.add(Arrays.asList(edge.id(), edge.isSuccession(), from.name(), from.id(), nature(from),
					edge.dutyName(), (duty != null) ? duty.id() : null, edge.except(), edge.kind(), to.name(), to.id(),
					nature(to), String.join("、", to.actsAs()), edge.effective().edtf(), edge.effective().basis(),
					edge.until(), edge.certainty().label(), edge.isSuccession() ? edge.hop() : null,
					edge.isSuccession() ? edge.exhaustive() : null, String.join(";", edge.qualifiers()),
					edge.evidence(Evidence::title), edge.evidence(Evidence::item), edge.evidence(Evidence::statement),
					edge.evidence((each) -> Objects.toString(each.quote(), "")),
					edge.evidence((each) -> Objects.toString(each.reason(), "")),
					edge.evidence((each) -> Objects.toString(each.published(), "")), chart.head().version()));
		}
		return table.text();
	}

	private static String nature(Node node) {
		return (node.nature() != null) ? node.nature().label() : "";
	}

}
