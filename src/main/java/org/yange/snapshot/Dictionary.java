package org.yange.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Strings by number and back, each stored as what it does not share with the one before
 * (plain front coding). The order of the numbers is that of the strings as UTF-8.
 */
final class Dictionary {

	/** How many strings follow on one that is stored whole. */
	private static final int BUCKET = 16;

	private final byte[] bytes;

	private final int[] buckets;

	private final int size;

	private Dictionary(byte[] bytes, int[] buckets, int size) {
		this.bytes = bytes;
		this.buckets = buckets;
		this.size = size;
	}

	/**
	 * {@return a dictionary of strings}
	 * @param strings the strings, each once or more
	 */
	static Dictionary of(Collection<String> strings) {
		TreeSet<byte[]> sorted = new TreeSet<>(Arrays::compareUnsigned);
		strings.forEach((string) -> sorted.add(string.getBytes(StandardCharsets.UTF_8)));
		Packer packer = new Packer();
		int[] buckets = new int[(sorted.size() + BUCKET - 1) / BUCKET];
		byte[] before = {};
		int number = 0;
		for (byte[] string : sorted) {
			int shared = 0;
			if (number % BUCKET == 0) {
				buckets[number / BUCKET] = packer.size();
			}
			else {
				int mismatch = Arrays.mismatch(before, string);
				shared = (mismatch < 0) ? string.length : mismatch;
				packer.put(shared);
			}
			packer.put(string.length - shared).put(string, shared, string.length);
			before = string;
			number++;
		}
		return new Dictionary(packer.bytes(), buckets, number);
	}

	/**
	 * {@return how many strings there are}
	 */
	int size() {
		return this.size;
	}

	/**
	 * {@return a string by its number}
	 * @param number the number
	 */
	String get(int number) {
		Walker walker = new Walker(number / BUCKET);
		for (int i = number % BUCKET; i > 0; i--) {
			walker.next();
		}
		return walker.string();
	}

	/**
	 * {@return the number of a string, or -1 where it is not there}
	 * @param string the string
	 */
	int of(String string) {
		byte[] wanted = string.getBytes(StandardCharsets.UTF_8);
		int low = 0;
		int high = this.buckets.length - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (new Walker(middle).compareTo(wanted) <= 0) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		int last = Math.min(this.size, (low + 1) * BUCKET) - 1;
		Walker walker = (this.size > 0) ? new Walker(low) : null;
		for (int number = low * BUCKET; walker != null && number <= last; number++) {
			if (walker.compareTo(wanted) == 0) {
				return number;
			}
			if (number < last) {
				walker.next();
			}
		}
		return -1;
	}

	/** Goes from string to string within a bucket. */
	private final class Walker {

		private final Unpacker unpacker;

		private byte[] string = new byte[64];

		private int length;

		Walker(int bucket) {
			this.unpacker = new Unpacker(Dictionary.this.bytes, Dictionary.this.buckets[bucket]);
			read(0);
		}

		void next() {
			read(this.unpacker.next());
		}

		private void read(int shared) {
			int more = this.unpacker.next();
			this.length = shared + more;
			if (this.length > this.string.length) {
				this.string = Arrays.copyOf(this.string, Math.max(this.length, 2 * this.string.length));
			}
			this.unpacker.copy(this.string, shared, more);
		}

		int compareTo(byte[] other) {
			return Arrays.compareUnsigned(this.string, 0, this.length, other, 0, other.length);
		}

		String string() {
			return new String(this.string, 0, this.length, StandardCharsets.UTF_8);
		}

	}

}
