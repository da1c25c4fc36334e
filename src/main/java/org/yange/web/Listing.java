package org.yange.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.register.Page;

/**
 * A part of a list, as it goes out.
 *
 * @param <T> what it lists
 * @param items the part
 * @param nextCursor what to ask the next part with, or null at the end
 * @param dataVersion the version of the data that it is given from
 */
record Listing<T>(List<T> items, @Nullable String nextCursor, String dataVersion) {

	Listing {
		items = List.copyOf(items);
	}

	static <T> Listing<T> of(Page<T> page, int position, String version) {
		String next = page.more() ? new Cursor(version, position + page.items().size()).encoded() : null;
		return new Listing<>(page.items(), next, version);
	}

	static <T> Listing<T> whole(List<T> items, String version) {
		return new Listing<>(items, null, version);
	}

}
