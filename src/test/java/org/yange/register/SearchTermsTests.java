package org.yange.register;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTermsTests {

	@Test
	void asksForEachWordAsAPhrase() {
		assertThat(SearchTerms.of(" 焦作  监察局 ").phrase()).isEqualTo("\"焦作\" AND \"监察局\"");
	}

	@Test
	void leavesNothingForTheQueryLanguage() {
		assertThat(SearchTerms.of("局\"~2\\").phrase()).isEqualTo("\"局\\\"~2\\\\\"");
	}

	@Test
	void looksForOneCharacterAnywhere() {
		assertThat(SearchTerms.of("监")).isEqualTo(new SearchTerms("监", null, "监"));
	}

	@Test
	void takesLatinLettersForPinyin() {
		assertThat(SearchTerms.of("Jian Cha Ju").part()).isEqualTo("jianchaju");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "　" })
	void wantsAllWithoutWords(String typed) {
		assertThat(SearchTerms.of(typed)).isEqualTo(SearchTerms.ALL);
		assertThat(SearchTerms.of(null)).isEqualTo(SearchTerms.ALL);
	}

}
