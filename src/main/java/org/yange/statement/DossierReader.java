package org.yange.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yange.document.Document;
import org.yange.document.DocumentFiles;
import org.yange.document.DocumentReader;
import org.yange.document.Findings;
import org.yange.document.RefusedException;
import org.yange.statement.StatementTable.Row;

/** Reads a document folder whole, or refuses it with everything that is wrong. */
public final class DossierReader {

	private DossierReader() {
	}

	/**
	 * {@return the document with its statements}
	 * @param files the files of the document
	 * @throws RefusedException with all findings, if any of them is an error
	 */
	public static Dossier read(DocumentFiles files) {
		Findings findings = new Findings();
		Optional<Document> document = DocumentReader.read(files, findings);
		String id = document.map(Document::id).orElse("");
		List<Row> stated = table(files, DocumentFiles.STATEMENTS, id, findings);
		List<Row> inferred = table(files, DocumentFiles.INFERRED, id, findings);
		List<Row> all = new ArrayList<>(stated);
		all.addAll(inferred);
		Contradictions.check(all, findings);
		findings.refuseIfAny();
		return new Dossier(document.orElseThrow(), statements(stated), statements(inferred), files.hash(),
				findings.all());
	}

	private static List<Row> table(DocumentFiles files, String name, String id, Findings findings) {
		boolean inferred = name.equals(DocumentFiles.INFERRED);
		int before = findings.all().size();
		Optional<String> text = files.text(name, findings);
		if (text.isEmpty()) {
			if (!inferred && findings.all().size() == before) {
				findings.error(name, null, "missing-file", "the document has no " + name);
			}
			return List.of();
		}
		return StatementTable.read(text.get(), id, name, inferred, findings);
	}

	private static List<Statement> statements(List<Row> rows) {
		return rows.stream().map(Row::statement).toList();
	}

}
