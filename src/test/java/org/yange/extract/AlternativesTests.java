package org.yange.extract;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AlternativesTests {

	@Test
	void areTakenApartWhereNoGroupOrClassHoldsThem() {
		assertThat(of("局|委(?!托|员)|[|)(]办|\\||\\(署")).isEqualTo(List.of("局", "委(?!托|员)", "[|)(]办", "\\|", "\\(署"));
	}

	@Test
	void areThoseInAGroupAroundAll() {
		assertThat(of("(?:局|委(?:办|会))")).isEqualTo(List.of("局", "委(?:办|会)"));
		assertThat(of("(?:局|委)(?:办|会)")).isEqualTo(List.of("(?:局|委)(?:办|会)"));
	}

	@Test
	void areLeftTogetherWhereGroupsAreRemembered() {
		assertThat(of("(?<body>局)|委")).isEqualTo(List.of("(?<body>局)|委"));
	}

	@ParameterizedTest
	@CsvSource({ "(?<=的)职责, 职责", "(?:甲|(?<=[(乙])丙), (?:甲|丙)", "甲(?!(?<=甲)乙)丙, 甲(?!(?<=甲)乙)丙", "(?<!不)由, (?<!不)由",
			"(?<who>甲(?<=甲(?:乙|丙)?)), (?<who>甲)" })
	void lookOnwardOnly(String pattern, String onward) {
		assertThat(Alternatives.onward(pattern)).isEqualTo(onward);
	}

	private static List<String> of(String pattern) {
		return Alternatives.of(Pattern.compile(pattern));
	}

}
