package org.yange.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bodies that are text. */
final class Utf8 {

	private Utf8() {
	}

	/**
	 * {@return the text of a body}
	 * @param body the bytes
	 * @param what what it is, to tell the sender
	 */
	static String decoded(byte[] body, String what) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
		}
		catch (CharacterCodingException notUtf8) {
			throw new BadRequestException("not-utf-8", "Save the %s as UTF-8 and send it again".formatted(what),
					"It is not UTF-8; it may be in GB18030 or UTF-16.");
		}
	}

}
