package org.yange.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.yange.ingest.StoredText;
import org.yange.text.FileText;
import org.yange.text.TextReader;

/** Bodies that are texts or tables, in whatever file and encoding they come. */
@Component
class TextBodies {

	static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final String DOCUMENT = "document";

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final TextReader reader;

	TextBodies(TextReader reader) {
		this.reader = reader;
	}

	/**
	 * {@return the text of a file, as it is stored}
	 */
	FileText text(InputStream body, @Nullable MediaType type) throws IOException {
		return StoredText.of(this.reader, bytes(body), DOCUMENT, name(type));
	}

	/**
	 * {@return the text of a file of which nothing is stored}
	 */
	FileText passing(InputStream body, @Nullable MediaType type) throws IOException {
		return this.reader.read(bytes(body), DOCUMENT, name(type));
	}

	/**
	 * {@return a table, which a spreadsheet may have saved in the encoding of its
	 * country}
	 */
	String table(InputStream body) throws IOException {
		byte[] bytes = bytes(body);
		String table;
		try {
			table = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException notUtf8) {
			table = this.reader.read(bytes, "statements.csv", MediaType.TEXT_PLAIN_VALUE).text();
		}
		return table.startsWith(BYTE_ORDER_MARK) ? table.substring(1) : table;
	}

	private byte[] bytes(InputStream body) throws IOException {
		return LimitedBody.read(body, this.reader.largest());
	}

	private static @Nullable String name(@Nullable MediaType type) {
		return (type != null) ? type.getType() + "/" + type.getSubtype() : null;
	}

}
