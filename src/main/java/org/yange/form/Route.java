package org.yange.form;

import java.util.List;

/** The way of a line from box to box, as SVG writes paths. */
final class Route {

	private static final double HEAD = 7;

	private Route() {
	}

	/**
	 * {@return the way of a line} It goes below its words and through the columns
	 * between.
	 */
	static String of(Line line) {
		StringBuilder path = new StringBuilder();
		List<Box> way = line.way();
		for (int i = 0; i + 1 < way.size(); i++) {
			Box from = way.get(i);
			Box to = way.get(i + 1);
			if (to.column <= from.column) {
				around(path, from, to);
				continue;
			}
			boolean last = i + 2 == way.size();
			double startX = from.right() + ((i == 0 && line.back() && !line.isLoop()) ? HEAD : 0);
			double startY = from.body ? from.port(to) : from.through();
			double endX = to.x - ((last && !line.back()) ? HEAD : 0);
			double endY = to.body ? to.port(from) : to.through();
			if (i == 0) {
				path.append("M").append(point(startX, startY));
			}
			double middle = (startX + endX) / 2;
			path.append("C%s %s %s".formatted(point(middle, startY), point(middle, endY), point(endX, endY)));
			if (!to.body) {
				path.append("L").append(point(to.right(), endY));
			}
		}
		return path.toString();
	}

	/**
	 * {@return the head of a line's arrow}
	 */
	static String arrow(Line line) {
		List<Box> way = line.way();
		int end = way.size() - 1;
		Box first = way.get(0);
		if (line.isLoop()) {
			return head(first.right(), first.y - first.height / 2 + 4, -HEAD);
		}
		return line.back() ? head(first.right(), first.port(way.get(1)), -HEAD)
				: head(way.get(end).x, way.get(end).port(way.get(end - 1)), HEAD);
	}

	/** From below a label, round it and above it back to the body that it came from. */
	private static void around(StringBuilder path, Box label, Box body) {
		double above = label.top() - 4;
		double outside = label.right() + 2 * HEAD;
		double end = body.top() + 4;
		path.append("C%s %s %s".formatted(point(outside, label.through()), point(outside, above),
				point(label.right(), above)));
		path.append("L").append(point(label.x, above));
		double middle = (label.x + body.right() + HEAD) / 2;
		path.append("C%s %s %s".formatted(point(middle, above), point(middle, end), point(body.right() + HEAD, end)));
	}

	private static String head(double x, double y, double length) {
		return "M%sL%sL%sZ".formatted(point(x, y), point(x - length, y - 4), point(x - length, y + 4));
	}

	private static String point(double x, double y) {
		return SvgForm.number(x) + " " + SvgForm.number(y);
	}

}
