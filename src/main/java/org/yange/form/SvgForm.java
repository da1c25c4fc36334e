package org.yange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.yange.form.Chart.Edge;
import org.yange.form.Chart.Node;
import org.yange.graph.Certainty;

/**
 * A chart as a still picture in SVG: what goes from body to body, below it what stands
 * beside succession and what a reader should know.
 *
 * <p>
 * Every edge is an element of the class {@code edge} that holds, as attributes, what the
 * other forms tell of it. Colours are attributes, for programs that know no style sheets,
 * and a style sheet turns them over where the reader prefers a dark screen.
 */
final class SvgForm {

	/** Fonts with Chinese characters, on the systems that have them. */
	static final List<String> FONTS = List.of("Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC",
			"Microsoft YaHei", "WenQuanYi Zen Hei");

	private static final double MARGIN = 24;

	private static final double NARROWEST = 720;

	private static final double TITLE = 18;

	private static final double TEXT = 12.5;

	private final Chart chart;

	private final Words words;

	private final Map<String, Node> nodes;

	private final Picture picture;

	private final double width;

	private final String narrowed;

	private final String fonts;

	private final boolean dark;

	private final Xml xml = new Xml();

	private SvgForm(Chart whole, String fonts, boolean dark) {
		this.chart = whole.narrowed();
		this.words = new Words(whole.head().language());
		this.nodes = this.chart.byKey();
		this.picture = new Picture(this.chart, this.words);
		this.width = Math.max(NARROWEST, this.picture.width() + 2 * MARGIN);
		this.narrowed = this.words.narrowed(this.chart, whole);
		this.fonts = fonts;
		this.dark = dark;
	}

	/** A picture for the screen, light or dark as the reader prefers. */
	static byte[] write(Chart chart) {
		return new SvgForm(chart, "'" + String.join("', '", FONTS) + "', sans-serif", true).draw();
	}

	/** A picture in light colours and one font. */
	static byte[] writeLight(Chart chart, String font) {
		return new SvgForm(chart, font, false).draw();
	}

	private byte[] draw() {
		List<Paragraph> above = above();
		List<Paragraph> below = below();
		double top = MARGIN + height(above) + MARGIN;
		double legend = top + this.picture.height() + MARGIN;
		double bottom = legend + MARGIN + TEXT;
		double height = bottom + height(below) + MARGIN;
		this.xml.start("svg", "xmlns", "http://www.w3.org/2000/svg", "width", number(this.width), "height",
				number(height), "viewBox", "0 0 %s %s".formatted(number(this.width), number(height)), "role", "img",
				"aria-labelledby", "title desc", "xml:lang", this.words.tag(), "lang", this.words.tag(), "font-family",
				this.fonts);
		this.xml.start("title", "id", "title").text(title()).end();
		this.xml.start("desc", "id", "desc").text(Text.plain(this.chart.head().text())).end();
		if (this.dark) {
			this.xml.start("style").text(Palette.dark()).end();
		}
		this.xml.start("rect", "class", "paper", "width", "100%", "height", "100%", "fill", Palette.PAPER).end();
		write(above, MARGIN);
		this.xml.start("g", "transform", "translate(%s %s)".formatted(number(MARGIN), number(top)));
		this.picture.lines().forEach(this::line);
		this.picture.bodies().forEach(this::body);
		this.xml.end();
		legend(legend);
		write(below, bottom);
		return this.xml.end().document();
	}

	private String title() {
		return Text.plain(this.words.title(this.chart.head().asked()));
	}

	private List<Paragraph> above() {
		List<Paragraph> above = new ArrayList<>();
		above.add(paragraph(title(), TITLE, "name"));
		above.add(paragraph(this.words.cited(this.chart.head()), TEXT, "how"));
		if (!this.narrowed.isEmpty()) {
			above.add(paragraph(this.narrowed, TEXT, "possible"));
		}
		return above;
	}

	private List<Paragraph> below() {
		List<Paragraph> below = new ArrayList<>();
		List<Edge> arrangements = this.chart.arrangements();
		if (!arrangements.isEmpty()) {
			below.add(paragraph(this.words.say("另有安排（不是承继）", "Arrangements (no succession)"), Picture.NAME, "name"));
			arrangements.forEach((edge) -> below.add(arrangement(edge)));
		}
		if (!this.chart.notes().isEmpty()) {
			below.add(paragraph(this.words.say("提示", "Notes"), Picture.NAME, "name"));
			this.chart.notes()
				.forEach((note) -> below
					.add(paragraph(note.about() + this.words.say("：", ": ") + note.text(), TEXT, "duty")));
		}
		return below;
	}

	private Paragraph arrangement(Edge edge) {
		String until = (edge.until() != null) ? this.words.say("，止于", ", until ") + this.words.day(edge.until()) : "";
		String text = "%s —（%s%s）→ %s".formatted(node(edge.from()).name(), this.words.how(edge), until,
				node(edge.to()).name());
		return new Paragraph(wrapped(text, TEXT), TEXT, "duty", edge);
	}

	private Paragraph paragraph(String text, double size, String style) {
		return new Paragraph(wrapped(text, size), size, style, null);
	}

	private List<String> wrapped(String text, double size) {
		return Lettering.wrapped(text, size, this.width - 2 * MARGIN);
	}

	private static double height(List<Paragraph> paragraphs) {
		return paragraphs.stream().mapToDouble(Paragraph::height).sum();
	}

	private void write(List<Paragraph> paragraphs, double top) {
		double y = top;
		for (Paragraph each : paragraphs) {
			Edge edge = each.edge();
			if (edge != null) {
				edge(edge);
			}
			lines(each.lines(), MARGIN, y, each.size(), each.style());
			if (edge != null) {
				this.xml.end();
			}
			y += each.height();
		}
	}

	private void body(String key, Box box) {
		Node node = node(key);
		boolean asked = node.asked() != null;
		this.xml.start("g", "class", "body", "data-id", node.id(), "data-name", node.name());
		this.xml.start("title").text(Text.plain(this.words.about(node))).end();
		this.xml
			.start("rect", "class", "box", "x", number(box.x), "y", number(box.top()), "width", number(box.width),
					"height", number(box.height), "rx", (node.sort() == Chart.Sort.UNNAMED) ? "14" : "4", "fill",
					Palette.BOX, "stroke", Palette.EDGE, "stroke-width", asked ? "3" : "1.2")
			.end();
		double text = box.lines.size() * Picture.NAME * Picture.LEADING;
		double middle = box.x + box.width / 2;
		centred(box.lines, middle, box.y - text / 2, asked);
		this.xml.end();
	}

	private void line(Line line) {
		Edge edge = line.edge();
		Certainty certainty = edge.certainty();
		Box label = line.label();
		edge(edge);
		this.xml.start("title")
			.text(Text.plain("%s → %s · %s".formatted(node(edge.from()).name(), node(edge.to()).name(),
					String.join(" · ", this.words.lines(edge)))))
			.end();
		this.xml
			.start("path", "class", "line " + certainty.label(), "d", Route.of(line), "fill", "none", "stroke",
					Palette.of(certainty), "stroke-width", "1.6", "stroke-dasharray", Palette.dashes(certainty))
			.end();
		this.xml
			.start("path", "class", "head " + certainty.label(), "d", Route.arrow(line), "fill", Palette.of(certainty))
			.end();
		int last = label.lines.size() - 1;
		double x = label.x + 4;
		double y = label.top() + 2;
		lines(label.lines.subList(0, last), x, y, Picture.DUTY, "duty");
		lines(label.lines.subList(last, last + 1), x, y + last * Picture.DUTY * Picture.LEADING, Picture.HOW,
				certainty.label());
		this.xml.end();
	}

	/** Begins an edge, with what the other forms tell of it. */
	private void edge(Edge edge) {
		Node from = node(edge.from());
		Node to = node(edge.to());
		this.xml.start("g", "class", edge.isSuccession() ? "edge" : "edge arrangement", "data-edge", edge.id(),
				"data-from", from.name(), "data-from-id", from.id(), "data-to", to.name(), "data-to-id", to.id(),
				"data-change", edge.kind(), "data-duty", edge.isSuccession() ? edge.dutyName() : null, "data-effective",
				edge.effective().edtf(), "data-until", edge.until(), "data-certainty", edge.certainty().label());
	}

	private void legend(double y) {
		double x = MARGIN;
		for (Certainty certainty : Certainty.values()) {
			String word = this.words.meaning(certainty);
			this.xml
				.start("path", "class", "line " + certainty.label(), "d",
						"M%s %sh28".formatted(number(x), number(y + TEXT / 2)), "fill", "none", "stroke",
						Palette.of(certainty), "stroke-width", "1.6", "stroke-dasharray", Palette.dashes(certainty))
				.end();
			lines(List.of(word), x + 36, y - TEXT * 0.2, TEXT, certainty.label());
			x += 36 + Lettering.width(word, TEXT) + MARGIN;
		}
	}

	private void lines(List<String> lines, double x, double top, double size, String style) {
		for (int i = 0; i < lines.size(); i++) {
			this.xml
				.start("text", "class", style, "x", number(x), "y", number(top + (i + 0.78) * size * Picture.LEADING),
						"font-size", number(size), "fill", Palette.ofText(style), "font-weight",
						style.equals("name") ? "bold" : null)
				.text(lines.get(i))
				.end();
		}
	}

	private void centred(List<String> lines, double middle, double top, boolean asked) {
		for (int i = 0; i < lines.size(); i++) {
			this.xml
				.start("text", "class", "name", "x", number(middle), "y",
						number(top + (i + 0.75) * Picture.NAME * Picture.LEADING), "text-anchor", "middle", "font-size",
						number(Picture.NAME), "fill", Palette.ofText("name"), "font-weight", asked ? "bold" : null)
				.text(lines.get(i))
				.end();
		}
	}

	private Node node(String key) {
		return Objects.requireNonNull(this.nodes.get(key));
	}

	static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
	}

	/** Lines of text, which may be an edge. */
	private record Paragraph(List<String> lines, double size, String style, @Nullable Edge edge) {

		double height() {
			return this.lines.size() * this.size * Picture.LEADING + 4;
		}

	}

}
