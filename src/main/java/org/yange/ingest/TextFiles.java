package org.yange.ingest;

import java.util.Map;

import org.yange.document.DocumentFiles;
import org.yange.document.PlainText;

/** A bare text as the files of a document. */
public final class TextFiles {

	private static final int LONGEST_TITLE = 100;

	private static final int HASH_DIGITS = 12;

	private TextFiles() {
	}

	/**
	 * {@return the files of a document that is a text}
	 * @param text the text
	 * @param form what is known of the document; its id and title may be missing
	 */
	public static DocumentFiles of(String text, DocumentForm form) {
		String id = (form.id() != null && !form.id().isBlank()) ? form.id() : id(text, form);
		String title = (form.title() != null && !form.title().isBlank()) ? form.title() : title(text);
		return DocumentFiles.of(Map.of())
			.with(DocumentFiles.DOCUMENT, form.named(id, title).json())
			.with(DocumentFiles.TEXT, text);
	}

	/** The same for the same text of the same place, whoever loads it and when. */
	private static String id(String text, DocumentForm form) {
		return form.jurisdiction() + "-" + PlainText.sha256(text).substring(0, HASH_DIGITS);
	}

	private static String title(String text) {
		String line = text.lines()
			.map((each) -> each.replace("\uFEFF", "").strip())
			.filter((each) -> !each.isEmpty())
			.findFirst()
			.orElse("");
		return line.codePoints()
			.limit(LONGEST_TITLE)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
