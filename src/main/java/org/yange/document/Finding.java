package org.yange.document;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong or noteworthy about a file of a document.
 *
 * @param severity whether the document is refused for it
 * @param file the file's name
 * @param line the line, counted from 1, or null where it is about the whole file
 * @param code a stable word for the kind of finding
 * @param message what is wrong and what to do
 */
public record Finding(Severity severity, String file, @Nullable Integer line, String code, String message) {

	/** How grave a finding is. */
	public enum Severity {

		/** The document is refused. */
		ERROR,
		/** The document is taken; a person should look. */
		WARNING

	}

	@Override
	public String toString() {
		return this.file + ((this.line != null) ? ":" + this.line : "") + ": " + this.message;
	}

}
