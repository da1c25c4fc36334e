package org.yange.ingest;

/** A document has another text, or one that it cannot be without. */
public final class ConflictingTextException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ConflictingTextException(String message) {
		super(message);
	}

}
