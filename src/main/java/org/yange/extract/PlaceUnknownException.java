package org.yange.extract;

/** A text does not tell for certain which place it is about, and nobody else did. */
public final class PlaceUnknownException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PlaceUnknownException(String message) {
		super(message);
	}

}
