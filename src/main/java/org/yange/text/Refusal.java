package org.yange.text;

import java.util.Locale;

import org.yange.document.RefusedException;

/** Why a file gives no text, and what to do then. */
enum Refusal {

	EMPTY("the file holds nothing but white space: send the file that holds the text"),

	TOO_LARGE("the file is larger than %s MB: send its text alone, or raise yange.text.largest-file"),

	TOO_LONG("its text is longer than %s characters: send it in parts, or raise yange.text.longest-text"),

	PASSWORD("the file is protected by a password: save it without one and send it again"),

	SCAN("the PDF holds pictures of pages and no text: run text recognition (OCR) on it and send what that gives"),

	GARBLED("the fonts of the PDF do not say which characters they show: run text recognition (OCR) on it and send "
			+ "what that gives"),

	NOT_TEXT("this is %s: send the document as text, HTML, PDF, Word (doc, docx), RTF or ODT"),

	ARCHIVE("this is an archive (%s): unpack it and send the files in it one by one"),

	BOMB("the file unpacks to far more than its size, as an attack does: open it in its program and save it anew"),

	BROKEN("the file is damaged or not complete (%s): fetch it again, or open it in its program and save it anew"),

	UNDECODABLE("the text is in no encoding that is known here, or much of it is damaged: save it as UTF-8"),

	TOO_SLOW(
			"reading the file took longer than %s s: save it as plain text and send that, or raise yange.text.timeout"),

	TOO_MUCH_MEMORY("reading the file takes more than %s MB of memory: save it as plain text and send that, or raise "
			+ "yange.text.memory"),

	READER_DIED("the process that read the file ended (%s): save it as plain text and send that");

	private final String message;

	Refusal(String message) {
		this.message = message;
	}

	/**
	 * {@return the refusal of a file}
	 * @param file the file's name
	 * @param detail what the message tells of this file
	 */
	RefusedException of(String file, Object detail) {
		return RefusedException.of(file, name().toLowerCase(Locale.ROOT).replace('_', '-'),
				this.message.formatted(detail));
	}

}
