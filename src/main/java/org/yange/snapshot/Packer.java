package org.yange.snapshot;

import java.util.Arrays;

/**
 * Writes small numbers in few bytes: seven bits a byte, the last of a number below 128.
 */
final class Packer {

	private byte[] bytes = new byte[1024];

	private int size;

	/**
	 * {@return how many bytes are written}
	 */
	int size() {
		return this.size;
	}

	/**
	 * Writes a number.
	 * @param number the number, not negative
	 * @return this
	 */
	Packer put(int number) {
		int rest = number;
		while (rest > 0x7f) {
			put((byte) (rest | 0x80));
			rest >>>= 7;
		}
		return put((byte) rest);
	}

	/**
	 * Writes bytes as they are.
	 * @param source where they are
	 * @param from the first
	 * @param to the one after the last
	 * @return this
	 */
	Packer put(byte[] source, int from, int to) {
		room(to - from);
		System.arraycopy(source, from, this.bytes, this.size, to - from);
		this.size += to - from;
		return this;
	}

	/**
	 * {@return what was written}
	 */
	byte[] bytes() {
		return Arrays.copyOf(this.bytes, this.size);
	}

	private Packer put(byte value) {
		room(1);
		this.bytes[this.size++] = value;
		return this;
	}

	private void room(int more) {
		if (this.size + more > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.size + more, 2 * this.bytes.length));
		}
	}

}
