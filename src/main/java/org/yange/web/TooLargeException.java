package org.yange.web;

/** A body is larger than it may be. */
final class TooLargeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TooLargeException(int largest) {
		super("It may be as large as %d MB.".formatted(largest / 1024 / 1024));
	}

}
