package org.yange.ingest;

import org.springframework.stereotype.Service;

import org.yange.document.DocumentFiles;
import org.yange.document.RefusedException;
import org.yange.graph.ConflictingDocumentException;
import org.yange.graph.GraphStore;
import org.yange.graph.Loaded;
import org.yange.statement.DossierReader;

/** Takes documents into the graph and out of it, each whole or not at all. */
@Service
public class Loader {

	private final GraphStore store;

	Loader(GraphStore store) {
		this.store = store;
	}

	/**
	 * Stores a document and what follows from it.
	 * @param files the files of the document
	 * @return what was done; nothing, if the very same document is there
	 * @throws RefusedException with all findings, if the document is wrong
	 * @throws ConflictingDocumentException if another content is there under its id
	 */
	public Loaded load(DocumentFiles files) {
		return this.store.load(DossierReader.read(files));
	}

	/**
	 * Takes a document back, and with it everything that follows from it alone.
	 * @param id the id of the document
	 * @return whether there was one
	 */
	public boolean remove(String id) {
		return this.store.remove(id);
	}

}
