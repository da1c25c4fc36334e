package org.yange.snapshot;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DictionaryTests {

	@Test
	void aStringIsFoundByItsNumberAndTheNumberByTheString() {
		Random random = new Random(7);
		TreeSet<String> strings = new TreeSet<>(List.of("", "市", "市局", "\uD842\uDFB7", "a".repeat(500)));
		IntStream.range(0, 1000)
			.forEach((i) -> strings.add("市" + (char) ('一' + random.nextInt(50)) + random.nextInt(99)));
		Dictionary dictionary = Dictionary.of(strings);
		assertThat(dictionary.size()).isEqualTo(strings.size());
		for (String string : strings) {
			int number = dictionary.of(string);
			assertThat(number).isBetween(0, strings.size() - 1);
			assertThat(dictionary.get(number)).isEqualTo(string);
		}
		assertThat(IntStream.range(0, dictionary.size()).map((i) -> dictionary.of(dictionary.get(i))))
			.containsExactlyElementsOf(IntStream.range(0, dictionary.size()).boxed().toList());
	}

	@Test
	void aStringThatIsNotThereHasNoNumber() {
		Dictionary dictionary = Dictionary.of(List.of("市甲局", "市乙局", "市乙局办公室"));
		assertThat(IntStream.of(dictionary.of("市"), dictionary.of("市乙局办"), dictionary.of("县甲局"), dictionary.of("")))
			.containsOnly(-1);
		assertThat(Dictionary.of(List.of()).of("市甲局")).isEqualTo(-1);
	}

}
