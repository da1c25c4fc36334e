package org.yange.form;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yange.form.Chart.Edge;
import org.yange.form.Chart.Node;
import org.yange.lineage.Evidence;
import org.yange.lineage.Flow.DutyMoved;
import org.yange.lineage.LineageAnswer.Asked;

/**
 * A chart in GraphML, for programs that draw and measure graphs, such as Gephi and yEd.
 */
final class GraphMlForm {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private final Chart chart;

	private final Words words;

	/** Ids of GraphML are name tokens: those of bodies are not. */
	private final Map<String, String> ids;

	private final Xml xml = new Xml();

	private GraphMlForm(Chart chart) {
		this.chart = chart;
		this.words = new Words(chart.head().language());
		this.ids = chart.shortNames();
	}

	static byte[] write(Chart chart) {
		return new GraphMlForm(chart).document();
	}

	private byte[] document() {
		this.xml.start("graphml", "xmlns", NAMESPACE);
		keys("graph", "title", "text", "dataVersion", "address", "notes");
		keys("node", "label", "id", "sort", "nature", "actsAs", "asked", "fate", "founded", "ended", "jurisdiction");
		keys("edge", "label", "change", "duty", "dutyId", "except", "effective", "basis", "until", "certainty",
				"qualifiers", "document", "item", "statement", "quote", "reason");
		key("edge", "succession", "boolean");
		key("edge", "exhaustive", "boolean");
		key("edge", "hop", "int");
		this.xml.start("graph", "id", "lineage", "edgedefault", "directed");
		graph();
		this.chart.nodes().forEach(this::node);
		this.chart.edges().forEach(this::edge);
		return this.xml.end().end().document();
	}

	private void graph() {
		data("graph", "title", this.words.title(this.chart.head().asked()));
		data("graph", "text", this.chart.head().text());
		data("graph", "dataVersion", this.chart.head().version());
		data("graph", "address", this.chart.head().address());
		data("graph", "notes", this.chart.notes().stream().map(Chart.Note::line).collect(Collectors.joining("\n")));
	}

	private void node(Node node) {
		this.xml.start("node", "id", this.ids.get(node.key()));
		data("node", "label", node.name());
		data("node", "id", node.id());
		data("node", "sort", node.sort().label());
		data("node", "nature", (node.nature() != null) ? node.nature().label() : null);
		data("node", "actsAs", String.join("、", node.actsAs()));
		Asked asked = node.asked();
		if (asked != null) {
			data("node", "asked", asked.matchedBy());
			data("node", "fate", asked.fate().label());
			data("node", "founded", asked.founded());
			data("node", "ended", asked.ended());
			data("node", "jurisdiction", asked.jurisdiction().name());
		}
		this.xml.end();
	}

	private void edge(Edge edge) {
		this.xml.start("edge", "id", "e" + edge.id(), "source", this.ids.get(edge.from()), "target",
				this.ids.get(edge.to()));
		data("edge", "label", String.join(" · ", this.words.lines(edge)));
		data("edge", "change", edge.kind().name());
		data("edge", "succession", String.valueOf(edge.isSuccession()));
		DutyMoved duty = edge.duty();
		if (duty != null) {
			data("edge", "duty", duty.name());
			data("edge", "dutyId", duty.id());
			data("edge", "except", edge.except());
			data("edge", "hop", String.valueOf(edge.hop()));
			data("edge", "exhaustive", String.valueOf(edge.exhaustive()));
		}
		data("edge", "effective", edge.effective().edtf());
		data("edge", "basis", edge.effective().basis());
		data("edge", "until", edge.until());
		data("edge", "certainty", edge.certainty().label());
		data("edge", "qualifiers", String.join(";", edge.qualifiers()));
		data("edge", "document", edge.evidence(Evidence::title));
		data("edge", "item", edge.evidence(Evidence::item));
		data("edge", "statement", edge.evidence(Evidence::statement));
		data("edge", "quote", edge.evidence((each) -> Objects.toString(each.quote(), "")));
		data("edge", "reason", edge.evidence((each) -> Objects.toString(each.reason(), "")));
		this.xml.end();
	}

	private void keys(String owner, String... names) {
		for (String name : names) {
			key(owner, name, "string");
		}
	}

	private void key(String owner, String name, String type) {
		this.xml.start("key", "id", owner + "-" + name, "for", owner, "attr.name", name, "attr.type", type).end();
	}

	private void data(String owner, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			this.xml.start("data", "key", owner + "-" + name).text(value).end();
		}
	}

}
