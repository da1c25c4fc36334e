package org.yange.form;

import java.util.List;

import org.yange.form.Chart.Edge;

/**
 * An edge in a picture.
 *
 * @param edge the edge
 * @param label the box with its words
 * @param way the boxes that it joins, from left to right, its label second
 * @param back whether it leads from right to left
 */
record Line(Edge edge, Box label, List<Box> way, boolean back) {

	Line {
		way = List.copyOf(way);
	}

	/**
	 * {@return whether it leads to where it comes from}
	 */
	boolean isLoop() {
		return this.way.get(0) == this.way.get(this.way.size() - 1);
	}

}
