package org.yange.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yange.form.Chart.Edge;
import org.yange.form.Chart.Node;

/**
 * The succession of a chart laid out in columns from left to right, in the order of time:
 * bodies in one, what goes from them to the next between two.
 */
final class Picture {

	static final double NAME = 14;

	static final double DUTY = 12.5;

	static final double HOW = 11.5;

	/** How high a line of text is, as a multiple of its font's size. */
	static final double LEADING = 1.4;

	private static final double WIDEST_NAME = 11 * NAME;

	private static final double WIDEST_DUTY = 17 * DUTY;

	private static final double PADDING = 12;

	private static final double GAP = 40;

	/** How far apart lines reach a body. */
	private static final double BETWEEN_LINES = 9;

	private final Words words;

	private final Columns columns = new Columns();

	private final Map<String, Box> bodies = new LinkedHashMap<>();

	private final List<Line> lines = new ArrayList<>();

	private final double width;

	Picture(Chart chart, Words words) {
		this.words = words;
		Ranks ranks = Ranks.of(chart.flows());
		chart.nodes()
			.stream()
			.filter((node) -> node.asked() != null || ranks.has(node.key()))
			.forEach((node) -> body(node, ranks));
		chart.flows().forEach((edge) -> line(edge, ranks));
		this.columns.arrange();
		this.width = this.columns.spread(GAP);
	}

	Map<String, Box> bodies() {
		return Collections.unmodifiableMap(this.bodies);
	}

	List<Line> lines() {
		return List.copyOf(this.lines);
	}

	double width() {
		return this.width;
	}

	double height() {
		return this.columns.all().stream().mapToDouble((box) -> box.top() + box.height).max().orElse(0);
	}

	private void body(Node node, Ranks ranks) {
		List<String> name = balanced(node.name());
		double text = name.size() * NAME * LEADING + PADDING;
		Box box = new Box(name, true, 2 * ranks.of(node.key()), widest(name, NAME) + 2 * PADDING,
				Math.max(text, (ranks.lines(node.key()) + 1) * BETWEEN_LINES));
		this.bodies.put(node.key(), box);
		this.columns.add(box);
	}

	/** A name in lines that are about as long as one another. */
	private static List<String> balanced(String name) {
		List<String> lines = Lettering.wrapped(name, NAME, WIDEST_NAME);
		return (lines.size() == 1) ? lines : Lettering.wrapped(name, NAME,
				Math.min(WIDEST_NAME, NAME + Lettering.width(name, NAME) / lines.size()));
	}

	private void line(Edge edge, Ranks ranks) {
		boolean back = ranks.isBack(edge);
		Box from = Objects.requireNonNull(this.bodies.get(back ? edge.to() : edge.from()));
		Box to = Objects.requireNonNull(this.bodies.get(back ? edge.from() : edge.to()));
		List<String> duty = Lettering.wrapped(edge.dutyName(), DUTY, WIDEST_DUTY);
		String how = this.words.how(edge);
		List<String> all = new ArrayList<>(duty);
		all.add(how);
		Box label = new Box(all, false, from.column + 1,
				Math.max(widest(duty, DUTY), Lettering.width(how, HOW)) + PADDING,
				(duty.size() * DUTY + HOW) * LEADING + PADDING);
		this.columns.add(label);
		List<Box> way = new ArrayList<>(List.of(from, label));
		from.join(label);
		while (to != from && way.get(way.size() - 1).column < to.column - 1) {
			Box last = way.get(way.size() - 1);
			Box passed = new Box(List.of(), false, last.column + 1, 0, HOW);
			this.columns.add(passed);
			last.join(passed);
			way.add(passed);
		}
		if (to != from) {
			way.get(way.size() - 1).join(to);
		}
		way.add(to);
		this.lines.add(new Line(edge, label, way, back));
	}

	private static double widest(List<String> lines, double size) {
		return lines.stream().mapToDouble((line) -> Lettering.width(line, size)).max().orElse(0);
	}

}
