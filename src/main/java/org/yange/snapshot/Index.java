package org.yange.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of records by the number of a string, as compressed sparse rows. */
final class Index {

	private static final int[] NONE = {};

	private final int[] keys;

	private final int[] starts;

	private final int[] rows;

	private Index(int[] keys, int[] starts, int[] rows) {
		this.keys = keys;
		this.starts = starts;
		this.rows = rows;
	}

	/**
	 * {@return the rows of a key, in the order in which they were added}
	 * @param key the key
	 */
	int[] of(int key) {
		int place = Arrays.binarySearch(this.keys, key);
		return (place < 0) ? NONE : Arrays.copyOfRange(this.rows, this.starts[place], this.starts[place + 1]);
	}

	/**
	 * {@return the rows of records by strings of theirs}
	 * @param records the records, in the order of their rows
	 * @param keys the strings of a record
	 * @param numbers the numbers of the strings
	 */
	static <T> Index by(List<T> records, Function<T, Stream<String>> keys, Numbers numbers) {
		Map<Integer, List<Integer>> rows = new TreeMap<>();
		for (int i = 0; i < records.size(); i++) {
			int row = i;
			keys.apply(records.get(i))
				.distinct()
				.forEach((key) -> rows.computeIfAbsent(numbers.of(key), (absent) -> new ArrayList<>()).add(row));
		}
		int[] starts = new int[rows.size() + 1];
		int key = 0;
		for (List<Integer> each : rows.values()) {
			starts[key + 1] = starts[key] + each.size();
			key++;
		}
		return new Index(rows.keySet().stream().mapToInt(Integer::intValue).toArray(), starts,
				rows.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray());
	}

}
