package org.yange.lineage;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of a lineage.
 *
 * @param direction which way
 * @param depth the greatest number of changes from body to body
 * @param asOf the day after which changes are left out, or null for all history
 */
public record LineageQuestion(Direction direction, int depth, @Nullable LocalDate asOf) {

	/** As deep as it goes. */
	public static final int ALL = Integer.MAX_VALUE;

	/**
	 * {@return the question without limits}
	 * @param direction which way
	 */
	public static LineageQuestion of(Direction direction) {
		return new LineageQuestion(direction, ALL, null);
	}

}
