package org.yange.snapshot;

/** Reads what a {@link Packer} wrote, from some place on. */
final class Unpacker {

	private final byte[] bytes;

	private int position;

	Unpacker(byte[] bytes, int position) {
		this.bytes = bytes;
		this.position = position;
	}

	/**
	 * {@return the next number}
	 */
	int next() {
		int number = 0;
		int shift = 0;
		while (true) {
			byte value = this.bytes[this.position++];
			number |= (value & 0x7f) << shift;
			if (value >= 0) {
				return number;
			}
			shift += 7;
		}
	}

	/**
	 * Copies the next bytes.
	 * @param target where to
	 * @param at from which place on
	 * @param count how many
	 */
	void copy(byte[] target, int at, int count) {
		System.arraycopy(this.bytes, this.position, target, at, count);
		this.position += count;
	}

}
