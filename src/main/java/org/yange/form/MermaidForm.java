package org.yange.form;

import java.util.Map;
import java.util.stream.Collectors;

import org.yange.form.Chart.Edge;
import org.yange.form.Chart.Node;

/** A chart as a Mermaid flowchart; arrangements are dotted and have no arrow. */
final class MermaidForm {

	private static final String BREAK = "<br/>";

	private static final String PLAIN_SIGNS = " -.,:/";

	private final Chart chart;

	private final Words words;

	private final Map<String, String> names;

	private MermaidForm(Chart chart) {
		this.chart = chart;
		this.words = new Words(chart.head().language());
		this.names = chart.shortNames();
	}

	static String write(Chart chart) {
		Chart shown = chart.narrowed();
		MermaidForm form = new MermaidForm(shown);
		return form.text(form.words.narrowed(shown, chart));
	}

	private String text(String narrowed) {
		StringBuilder text = new StringBuilder("flowchart LR\n");
		add(text, "%% " + Text.plain(this.words.title(this.chart.head().asked())));
		add(text, "%% " + Text.plain(this.words.cited(this.chart.head())));
		this.chart.nodes().forEach((node) -> add(text, node(node)));
		this.chart.edges().forEach((edge) -> add(text, edge(edge)));
		this.chart.nodes()
			.stream()
			.filter((node) -> node.asked() != null)
			.forEach((node) -> add(text, "style %s stroke-width:3px".formatted(this.names.get(node.key()))));
		if (!narrowed.isEmpty()) {
			add(text, "narrowed[" + quoted(narrowed) + "]");
		}
		return text.toString();
	}

	private static void add(StringBuilder text, String line) {
		text.append('\t').append(line).append('\n');
	}

	private String node(Node node) {
		String shape = switch (node.sort()) {
			case BODY -> "[%s]";
			case UNNAMED -> "(%s)";
			case PLATE -> "{{%s}}";
			case DUTY -> "([%s])";
		};
		return this.names.get(node.key()) + shape.formatted(quoted(node.name()));
	}

	private String edge(Edge edge) {
		String line = switch (edge.certainty()) {
			case STATED -> edge.isSuccession() ? "-->" : "-.-";
			case INHERITED, INFERRED, POSSIBLE -> edge.isSuccession() ? "-.->" : "-.-";
		};
		String label = this.words.lines(edge).stream().map(MermaidForm::escaped).collect(Collectors.joining(BREAK));
		return "%s %s|\"%s\"| %s".formatted(this.names.get(edge.from()), line, label, this.names.get(edge.to()));
	}

	private static String quoted(String text) {
		return '"' + escaped(text) + '"';
	}

	/** Whatever Mermaid or Markdown could take for a sign is written as its number. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		Text.plain(text).codePoints().forEach((each) -> {
			boolean sign = each < 0x80 && !Character.isLetterOrDigit(each) && PLAIN_SIGNS.indexOf(each) < 0;
			escaped.append(sign ? "#" + each + ";" : Character.toString(each));
		});
		return escaped.toString();
	}

}
