package org.yange.document;

import java.nio.charset.StandardCharsets;

/** The text of a document, and what cannot be one. */
public final class PlainText {

	/** The most bytes that a text may have in UTF-8. */
	public static final int LARGEST = 10 * 1024 * 1024;

	private PlainText() {
	}

	/**
	 * {@return whether this can be the text of a document; if not, a finding says why}
	 * @param text the text
	 * @param findings where to report
	 */
	public static boolean check(String text, Findings findings) {
		int before = findings.all().size();
		if (text.isBlank()) {
			error(findings, "empty", "the text is empty");
		}
		if (text.indexOf('\0') >= 0) {
			error(findings, "no-text", "this is no text: it holds characters that are not written");
		}
		if (text.length() > LARGEST || text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
			error(findings, "too-large", "the text is larger than " + LARGEST / 1024 / 1024 + " MB");
		}
		return findings.all().size() == before;
	}

	/**
	 * {@return the SHA-256 of the text in UTF-8, in hexadecimal, as other programs give
	 * it}
	 * @param text the text
	 */
	public static String sha256(String text) {
		return Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * {@return the number of the line that a character stands in, counted from 1}
	 * @param text the text
	 * @param index the index of the character
	 */
	public static int line(String text, int index) {
		return 1 + (int) text.substring(0, index).chars().filter((c) -> c == '\n').count();
	}

	private static void error(Findings findings, String code, String message) {
		findings.error(DocumentFiles.TEXT, null, code, message);
	}

}
