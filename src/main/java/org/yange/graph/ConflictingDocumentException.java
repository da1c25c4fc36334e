package org.yange.graph;

/** Another content is stored under the id of a document. */
public final class ConflictingDocumentException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String document;

	ConflictingDocumentException(String document) {
		super("another content is stored as '" + document + "': take it back first, or give this document another id");
		this.document = document;
	}

	/**
	 * {@return the id of the document}
	 */
	public String document() {
		return this.document;
	}

}
