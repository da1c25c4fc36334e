package org.yange.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.yange.document.DocumentFiles;
import org.yange.document.Findings;
import org.yange.statement.StatementTable.Row;

/** Holds the documents that tell of one reform against one another. */
public final class OneReform {

	private static final int HEADER = 1;

	private OneReform() {
	}

	/**
	 * Looks for rows of a document that contradict rows of another of the same reform.
	 * @param dossier the document
	 * @param others documents, of which those of another reform are passed over
	 * @param findings where contradictions are reported
	 */
	public static void check(Dossier dossier, Collection<Dossier> others, Findings findings) {
		List<Row> rows = new ArrayList<>();
		others.stream()
			.filter((other) -> other.document().reform().equals(dossier.document().reform()))
			.filter((other) -> !other.document().id().equals(dossier.document().id()))
			.forEach((other) -> {
				add(rows, other.document().id() + "/" + DocumentFiles.STATEMENTS, other.stated());
				add(rows, other.document().id() + "/" + DocumentFiles.INFERRED, other.inferred());
			});
		if (!rows.isEmpty()) {
			add(rows, DocumentFiles.STATEMENTS, dossier.stated());
			add(rows, DocumentFiles.INFERRED, dossier.inferred());
			Contradictions.check(rows, findings);
		}
	}

	private static void add(List<Row> rows, String file, List<Statement> statements) {
		for (int i = 0; i < statements.size(); i++) {
			rows.add(new Row(file, i + 1 + HEADER, statements.get(i)));
		}
	}

}
