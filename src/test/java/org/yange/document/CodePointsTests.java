package org.yange.document;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodePointsTests {

	@Test
	void offsetsAndIndexesLeadToEachOtherInAnyText() {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			StringBuilder text = new StringBuilder();
			random.ints(random.nextInt(60), 0, 4)
				.forEach((kind) -> text.append((kind == 0) ? "𠮷" : (kind == 1) ? "云" : (kind == 2) ? "\uD842" : "a"));
			String whole = text.toString();
			CodePoints points = new CodePoints(whole);
			assertThat(points.count()).isEqualTo(whole.codePointCount(0, whole.length()));
			for (int offset = 0; offset <= points.count(); offset++) {
				int index = whole.offsetByCodePoints(0, offset);
				assertThat(points.index(offset)).isEqualTo(index);
				assertThat(points.offset(index)).isEqualTo(offset);
			}
		}
	}

	@Test
	void wordsAreThoseBetweenTwoOffsets() {
		assertThat(new CodePoints("𠮷县𠮷林业局").words(2, 4)).isEqualTo("𠮷林");
	}

}
