package org.yange.lineage;

/**
 * Two changes on one way of which the dates do not tell the order.
 *
 * @param one the date of the one by which the way comes
 * @param other the date of the one by which it would go on
 */
record Unordered(String one, String other) {

	static Unordered of(Step arrival, Change other) {
		return new Unordered(arrival.change().date().text(), other.date().text());
	}

}
