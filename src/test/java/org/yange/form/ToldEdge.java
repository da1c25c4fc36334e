package org.yange.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yange.form.Chart.Node;

/** An edge as any form tells it. */
record ToldEdge(String from, String to, String duty, String change, String effective, String certainty) {

	static List<ToldEdge> of(Chart chart) {
		Map<String, Node> nodes = chart.byKey();
		return chart.edges()
			.stream()
			.map((edge) -> new ToldEdge(Objects.requireNonNull(nodes.get(edge.from())).name(),
					Objects.requireNonNull(nodes.get(edge.to())).name(), edge.dutyName(), edge.kind().name(),
					edge.effective().edtf(), edge.certainty().label()))
			.toList();
	}

	/** The same with every character that XML can hold. */
	ToldEdge xml() {
		return new ToldEdge(Text.xml(this.from), Text.xml(this.to), Text.xml(this.duty), this.change, this.effective,
				this.certainty);
	}

}
