package org.yange.graph;

/**
 * The text of a document is stored as that of another: it would tell its reform twice.
 */
public final class SameTextException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String document;

	SameTextException(String document) {
		super("the same text is stored as '" + document + "'");
		this.document = document;
	}

	/**
	 * {@return the id of the document that has the text}
	 */
	public String document() {
		return this.document;
	}

}
