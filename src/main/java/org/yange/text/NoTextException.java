package org.yange.text;

import org.jspecify.annotations.Nullable;

/** A file gives no text. */
final class NoTextException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Refusal refusal;

	private final String detail;

	NoTextException(Refusal refusal, String detail, @Nullable Throwable cause) {
		super(refusal + ": " + detail, cause);
		this.refusal = refusal;
		this.detail = detail;
	}

	Refusal refusal() {
		return this.refusal;
	}

	String detail() {
		return this.detail;
	}

}
