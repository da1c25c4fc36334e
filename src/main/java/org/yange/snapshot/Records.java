package org.yange.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Records of one kind as rows of small numbers, made anew whenever one is read.
 *
 * @param <T> the kind
 */
final class Records<T> {

	private final byte[] rows;

	private final int[] starts;

	private final PlaceWords words;

	private final Function<RowReader, T> reading;

	/**
	 * Packs records.
	 * @param records the records
	 * @param words the numbers of their strings
	 * @param writing how one is written
	 * @param reading how it is read
	 */
	Records(List<T> records, PlaceWords words, BiConsumer<T, RowWriter> writing, Function<RowReader, T> reading) {
		Packer packer = new Packer();
		RowWriter writer = new RowWriter(packer, words);
		this.starts = new int[records.size()];
		for (int row = 0; row < this.starts.length; row++) {
			this.starts[row] = packer.size();
			writing.accept(records.get(row), writer);
		}
		this.rows = packer.bytes();
		this.words = words;
		this.reading = reading;
	}

	/**
	 * {@return how many there are}
	 */
	int size() {
		return this.starts.length;
	}

	/**
	 * {@return a record}
	 * @param row its row
	 */
	T get(int row) {
		return this.reading.apply(new RowReader(new Unpacker(this.rows, this.starts[row]), this.words));
	}

	/**
	 * {@return the records of a string}
	 * @param key the string
	 * @param index the rows of each string
	 */
	List<T> of(String key, Index index) {
		int number = this.words.of(key);
		if (number < 0) {
			return List.of();
		}
		int[] found = index.of(number);
		List<T> records = new ArrayList<>(found.length);
		for (int row : found) {
			records.add(get(row));
		}
		return records;
	}

}
