package org.yange.ingest;

import java.util.Optional;

import org.springframework.stereotype.Service;

import org.yange.document.Document;
import org.yange.document.DocumentFiles;
import org.yange.document.DocumentReader;
import org.yange.document.Findings;
import org.yange.document.RefusedException;
import org.yange.graph.ConflictingDocumentException;
import org.yange.graph.GraphStore;
import org.yange.graph.Loaded;
import org.yange.graph.SameTextException;

/** Takes documents into the graph and out of it, each whole or not at all. */
@Service
public class Loader {

	private final GraphStore store;

	private final AccessionReader reader;

	Loader(GraphStore store, AccessionReader reader) {
		this.store = store;
		this.reader = reader;
	}

	/**
	 * Stores a document and what follows from it. What a text states is read by the
	 * program, unless a table of it comes with it.
	 * @param files the files of the document
	 * @return what was done; nothing, if the document was loaded from the very same files
	 * @throws RefusedException with all findings, if the document is wrong
	 * @throws ConflictingDocumentException if another content is there under its id
	 * @throws SameTextException if another document has its text
	 */
	public Loaded load(DocumentFiles files) {
		return prepare(files).store();
	}

	/**
	 * {@return a document that is read and not yet stored} Many can be read at once; they
	 * are stored one after another.
	 * @param files the files of the document
	 * @throws RefusedException with all findings, if the document is wrong
	 */
	Prepared prepare(DocumentFiles files) {
		Optional<Document> document = DocumentReader.read(files, new Findings());
		Optional<Loaded> unchanged = document.flatMap((known) -> this.store.unchanged(known.id(), files.hash()));
		if (unchanged.isPresent()) {
			return unchanged::get;
		}
		var accession = this.reader.read(files);
		return () -> this.store.load(accession);
	}

	/**
	 * Takes a document back, and with it everything that follows from it alone.
	 * @param id the id of the document
	 * @return whether there was one
	 */
	public boolean remove(String id) {
		return this.store.remove(id);
	}

	/** A document that only needs to be stored. */
	@FunctionalInterface
	interface Prepared {

		/**
		 * {@return what was done}
		 * @throws ConflictingDocumentException if another content is there under its id
		 * @throws SameTextException if another document has its text
		 */
		Loaded store();

	}

}
