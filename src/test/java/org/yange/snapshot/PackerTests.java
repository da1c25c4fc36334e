package org.yange.snapshot;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PackerTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 127, 128, 16_383, 16_384, 2_097_151, Integer.MAX_VALUE })
	void aNumberIsReadAsItWasWritten(int number) {
		byte[] bytes = new Packer().put(5).put(number).put(6).bytes();
		Unpacker unpacker = new Unpacker(bytes, 0);
		assertThat(new int[] { unpacker.next(), unpacker.next(), unpacker.next() }).containsExactly(5, number, 6);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 127, 128, 16_383, 16_384 })
	void aSmallNumberTakesFewBytes(int number) {
		assertThat(new Packer().put(number).size()).isEqualTo((number < 128) ? 1 : (number < 16_384) ? 2 : 3);
	}

}
