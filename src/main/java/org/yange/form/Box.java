package org.yange.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A box in a column of a picture: a body, or words on a line, or a line that passes. */
final class Box {

	/** What stands in it, line by line; nothing where a line passes. */
	final List<String> lines;

	/** Whether it is a body, at which lines end; through others they go. */
	final boolean body;

	final double height;

	/** The boxes of the column before that lines join it with. */
	final List<Box> before = new ArrayList<>();

	/** The boxes of the column after that lines join it with. */
	final List<Box> after = new ArrayList<>();

	double width;

	int column;

	double x;

	/** The middle. */
	double y;

	Box(List<String> lines, boolean body, int column, double width, double height) {
		this.lines = lines;
		this.body = body;
		this.column = column;
		this.width = width;
		this.height = height;
	}

	double top() {
		return this.y - this.height / 2;
	}

	double right() {
		return this.x + this.width;
	}

	/**
	 * {@return how high a line goes through it: below its words}
	 */
	double through() {
		return this.lines.isEmpty() ? this.y : this.y + this.height / 2 - 2;
	}

	/** Joins it with a box of the next column. */
	void join(Box next) {
		this.after.add(next);
		next.before.add(this);
	}

	/**
	 * {@return how high a line leaves it for a box of another column, so that lines do
	 * not meet in one point}
	 */
	double port(Box other) {
		List<Box> side = (other.column > this.column) ? this.after : this.before;
		List<Box> sorted = side.stream().sorted(Comparator.comparingDouble((box) -> box.y)).toList();
		return top() + this.height * (sorted.indexOf(other) + 1) / (sorted.size() + 1);
	}

}
