package org.yange.ingest;

import org.jspecify.annotations.Nullable;

import org.yange.document.RefusedException;
import org.yange.text.FileText;
import org.yange.text.TextReader;

/** The text of a file as it is stored. */
public final class StoredText {

	private static final byte[] UTF_8_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private static final String PLAIN = "text/plain";

	private StoredText() {
	}

	/**
	 * {@return the text of a file} A plain text in UTF-8 is kept to the byte, with the
	 * byte order mark that it may begin with.
	 * @param reader reads the file
	 * @param bytes what the file holds
	 * @param name its name
	 * @param mediaType what it is said to be, or null
	 * @throws RefusedException if it gives no text
	 */
	public static FileText of(TextReader reader, byte[] bytes, String name, @Nullable String mediaType) {
		FileText read = reader.read(bytes, name, mediaType);
		return (isMarked(bytes) && read.mediaType().equals(PLAIN))
				? new FileText("\uFEFF" + read.text(), read.mediaType(), read.findings()) : read;
	}

	private static boolean isMarked(byte[] bytes) {
		for (int i = 0; i < UTF_8_MARK.length; i++) {
			if (i >= bytes.length || bytes[i] != UTF_8_MARK[i]) {
				return false;
			}
		}
		return true;
	}

}
