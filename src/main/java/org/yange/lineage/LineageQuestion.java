package org.yange.lineage;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of a lineage.
 *
 * @param direction which way
 * @param depth the greatest number of changes from body to body
 * @param time the time that it is about
 */
public record LineageQuestion(Direction direction, int depth, TimeScope time) {

	/** As deep as it goes. */
	public static final int ALL = Integer.MAX_VALUE;

	/**
	 * A question about all history up to a day.
	 * @param direction which way
	 * @param depth the greatest number of changes from body to body
	 * @param asOf the day after which changes are left out, or null for all history
	 */
	public LineageQuestion(Direction direction, int depth, @Nullable LocalDate asOf) {
		this(direction, depth, TimeScope.asOf(asOf));
	}

	/**
	 * {@return the question without limits}
	 * @param direction which way
	 */
	public static LineageQuestion of(Direction direction) {
		return new LineageQuestion(direction, ALL, TimeScope.ALL);
	}

	/**
	 * {@return the day after which changes are left out, or null}
	 */
	public @Nullable LocalDate asOf() {
		return this.time.to();
	}

}
