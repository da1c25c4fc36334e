package org.yange.snapshot;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Records of one kind as rows of small numbers, made anew where one is read again after
 * the memory was needed otherwise.
 *
 * @param <T> the kind
 */
final class Records<T> {

	private final byte[] rows;

	private final int[] starts;

	private final PlaceWords words;

	private final Function<RowReader, T> reading;

	private volatile SoftReference<AtomicReferenceArray<T>> made = new SoftReference<>(null);

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
		AtomicReferenceArray<T> known = made();
		T record = known.getAcquire(row);
		if (record == null) {
			record = this.reading.apply(new RowReader(new Unpacker(this.rows, this.starts[row]), this.words));
			known.setRelease(row, record);
		}
		return record;
	}

	private AtomicReferenceArray<T> made() {
		AtomicReferenceArray<T> known = this.made.get();
		if (known == null) {
			known = new AtomicReferenceArray<>(this.starts.length);
			this.made = new SoftReference<>(known);
		}
		return known;
	}

}
