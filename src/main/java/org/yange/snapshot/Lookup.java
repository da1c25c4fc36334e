package org.yange.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The records of a string.
 *
 * @param <T> the kind of records
 */
final class Lookup<T> {

	private final Records<T> records;

	private final PlaceWords words;

	private final Index index;

	private final SoftMap<List<T>> found = new SoftMap<>();

	/**
	 * Looks records up by strings of theirs.
	 * @param records the records
	 * @param content the same, in the order of their rows
	 * @param keys the strings of a record
	 * @param words the numbers of the strings
	 */
	Lookup(Records<T> records, List<T> content, Function<T, Stream<String>> keys, PlaceWords words) {
		this.records = records;
		this.words = words;
		this.index = Index.by(content, keys, words);
	}

	/**
	 * {@return the records of a string, in the order of their rows}
	 * @param key the string
	 */
	List<T> of(String key) {
		if (this.records.size() == 0) {
			return List.of();
		}
		Map<String, List<T>> known = this.found.now();
		List<T> all = known.get(key);
		if (all == null) {
			int number = this.words.of(key);
			if (number < 0) {
				return List.of();
			}
			all = Arrays.stream(this.index.of(number)).mapToObj(this.records::get).toList();
			known.put(key, all);
		}
		return all;
	}

}
