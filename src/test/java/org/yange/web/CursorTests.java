package org.yange.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	@Test
	void leadsBackToItsPosition() {
		assertThat(Cursor.position(new Cursor("e363eb3d5302", 50).encoded(), "e363eb3d5302")).isEqualTo(50);
	}

	@Test
	void isTheBeginningWhereThereIsNone() {
		assertThat(Cursor.position(null, "e363eb3d5302")).isZero();
		assertThat(Cursor.position("", "e363eb3d5302")).isZero();
	}

	@Test
	void meansNothingOnceTheDataHaveChanged() {
		String cursor = new Cursor("e363eb3d5302", 50).encoded();
		assertThatExceptionOfType(Cursor.StaleCursorException.class)
			.isThrownBy(() -> Cursor.position(cursor, "000000000000"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "!", "YWJj", "ZTM2My4tNQ" })
	void isNotMadeUp(String text) {
		assertThatExceptionOfType(Cursor.IllegalCursorException.class).isThrownBy(() -> Cursor.position(text, "e363"));
	}

}
