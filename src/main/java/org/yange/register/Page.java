package org.yange.register;

import java.util.List;

/**
 * A part of a list.
 *
 * @param <T> what it lists
 * @param items the part
 * @param more whether the list goes on
 */
public record Page<T>(List<T> items, boolean more) {

	/** Copies the items. */
	public Page {
		items = List.copyOf(items);
	}

	/** Makes a page of what was read: one more than wanted, if there are more. */
	static <T> Page<T> of(List<T> read, int limit) {
		return new Page<>(read.subList(0, Math.min(limit, read.size())), read.size() > limit);
	}

	/**
	 * Which part of a list is wanted.
	 *
	 * @param skip how many to pass over
	 * @param limit the greatest number to give
	 */
	public record Wanted(int skip, int limit) {
	}

}
