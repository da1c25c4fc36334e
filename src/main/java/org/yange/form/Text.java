package org.yange.form;

import java.nio.charset.StandardCharsets;

/** Text as forms have it. */
final class Text {

	private static final char UNKNOWN = '\uFFFD';

	private Text() {
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * {@return text for the eye, in one line} What has no shape, such as a character that
	 * turns the direction of those after it, is left out.
	 */
	static String plain(String text) {
		StringBuilder plain = new StringBuilder();
		text.codePoints().map(Text::shown).filter((each) -> each != 0).forEach(plain::appendCodePoint);
		return plain.toString().strip().replaceAll(" {2,}", " ");
	}

	private static int shown(int character) {
		if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
			return ' ';
		}
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
					Character.PRIVATE_USE ->
				0;
			default -> character;
		};
	}

	/**
	 * {@return text with every character that XML can hold}
	 */
	static String xml(String text) {
		StringBuilder held = new StringBuilder();
		text.codePoints().map((each) -> isXml(each) ? each : UNKNOWN).forEach(held::appendCodePoint);
		return held.toString();
	}

	private static boolean isXml(int character) {
		return character == '\t' || character == '\n' || character == '\r' || (character >= ' ' && character < 0xD800)
				|| (character >= 0xE000 && character < 0xFFFE) || character >= 0x10000;
	}

}
