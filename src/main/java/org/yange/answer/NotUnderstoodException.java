package org.yange.answer;

/** A question that no pattern recognises. */
public final class NotUnderstoodException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NotUnderstoodException(String question) {
		super(question);
	}

}
