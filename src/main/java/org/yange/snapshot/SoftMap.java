package org.yange.snapshot;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was made of strings, kept as long as the memory is not needed otherwise.
 *
 * @param <T> what was made
 */
final class SoftMap<T> {

	private volatile SoftReference<Map<String, T>> made = new SoftReference<>(null);

	/**
	 * {@return what was made so far, to look up and to add to}
	 */
	Map<String, T> now() {
		Map<String, T> all = this.made.get();
		if (all == null) {
			all = new ConcurrentHashMap<>();
			this.made = new SoftReference<>(all);
		}
		return all;
	}

}
