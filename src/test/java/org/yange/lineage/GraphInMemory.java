package org.yange.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.yange.document.DocumentFiles;
import org.yange.statement.Dossier;
import org.yange.statement.DossierReader;
import org.yange.statement.Qualifier;

/** The whole graph of some documents, read without a database. */
final class GraphInMemory {

	private GraphInMemory() {
	}

	/** Reads the document of a folder, as it would be ingested. */
	static Dossier dossier(Path folder) {
		try {
			return DossierReader.read(DocumentFiles.ofFolder(folder));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Builds the graph of documents and makes it readable for the rules. */
	static Subgraph of(Dossier... dossiers) {
		return of(null, dossiers);
	}

	/** As it could be known on a day. */
	static Subgraph of(@Nullable LocalDate knownAt, Dossier... dossiers) {
		List<Evidence> evidence = new ArrayList<>();
		for (Dossier dossier : dossiers) {
			dossier.statements()
				.forEach((row) -> evidence
					.add(new Evidence(row.document(), dossier.document().title(), row.item(), row.id(), null, null,
							row.reason(), row.is(Qualifier.UNCONFIRMED), dossier.document().known().text())));
		}
		return Retold.of(List.of(dossiers), Map.of(), evidence, "", knownAt, null).readable();
	}

}
