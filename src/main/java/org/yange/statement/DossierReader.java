package org.yange.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yange.document.Document;
import org.yange.document.DocumentFiles;
import org.yange.document.DocumentReader;
import org.yange.document.Finding.Severity;
import org.yange.document.Findings;
import org.yange.document.RefusedException;
import org.yange.statement.StatementTable.Row;

/** Reads a document folder whole, or refuses it with everything that is wrong. */
public final class DossierReader {

	private static final String TEXT = DocumentFiles.TEXT;

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
		if (files.has(TEXT)) {
			files.documentText(findings);
		}
		List<Row> all = new ArrayList<>(stated);
		all.addAll(inferred);
		Contradictions.check(all, findings);
		List<DutyLink> links = links(files, findings);
		checkOwn(id, links, all, findings);
		findings.refuseIfAny();
		return new Dossier(document.orElseThrow(), statements(stated), statements(inferred), links, files.hash(),
				findings.all());
	}

	/**
	 * {@return the document of a text, with the statements that a program read in it}
	 * Rows that no table may hold, and rows that contradict one another, are left out and
	 * reported as warnings: the text is as it is, and a wrong statement is worse than
	 * none.
	 * @param files the files of the document, without a table of statements
	 * @param document what the document is
	 * @param read what the program read
	 * @param findings what was found so far
	 * @throws RefusedException with all findings, if any of them is an error
	 */
	public static Dossier readByProgram(DocumentFiles files, Document document, List<Statement> read,
			Findings findings) {
		Findings left = new Findings();
		List<Row> sound = new ArrayList<>(
				StatementTable.read(StatementTable.write(read, ',', false), document.id(), TEXT, false, left));
		List<Row> inferred = table(files, DocumentFiles.INFERRED, document.id(), findings);
		List<Row> all = new ArrayList<>(sound);
		all.addAll(inferred);
		sound.removeAll(Contradictions.check(all, left));
		left.all()
			.stream()
			.filter((finding) -> finding.severity() == Severity.ERROR)
			.forEach((finding) -> findings.warning(TEXT, null, finding.code(), "left out: " + finding.message()));
		List<DutyLink> links = links(files, findings);
		checkOwn(document.id(), links, all, findings);
		findings.refuseIfAny();
		return new Dossier(document, statements(sound), statements(inferred), links, files.hash(), findings.all());
	}

	/**
	 * {@return a document with other statements, from a table that a person corrected}
	 * @param dossier the document
	 * @param table the table, in CSV or TSV
	 * @throws RefusedException with all findings, if any of them is an error
	 */
	public static Dossier readCorrected(Dossier dossier, String table) {
		Findings findings = new Findings();
		List<Row> stated = StatementTable.read(table, dossier.document().id(), DocumentFiles.STATEMENTS, false,
				findings);
		List<Row> all = new ArrayList<>(stated);
		for (int i = 0; i < dossier.inferred().size(); i++) {
			all.add(new Row(DocumentFiles.INFERRED, i + 2, dossier.inferred().get(i)));
		}
		Contradictions.check(all, findings);
		findings.refuseIfAny();
		return dossier.with(statements(stated), findings.all());
	}

	private static List<Row> table(DocumentFiles files, String name, String id, Findings findings) {
		boolean inferred = name.equals(DocumentFiles.INFERRED);
		int before = findings.all().size();
		Optional<String> text = files.text(name, findings);
		if (text.isEmpty()) {
			if (!inferred && findings.all().size() == before && !files.has(DocumentFiles.LINKS)) {
				findings.error(name, null, "missing-file",
						"the document has no " + name + ", and no " + TEXT + " to read it from");
			}
			return List.of();
		}
		return StatementTable.read(text.get(), id, name, inferred, findings);
	}

	private static List<DutyLink> links(DocumentFiles files, Findings findings) {
		return files.text(DocumentFiles.LINKS, findings)
			.map((text) -> DutyLinkTable.read(text, findings))
			.orElse(List.of());
	}

	/** A link to a duty of the same document has to fit one of its rows. */
	private static void checkOwn(String id, List<DutyLink> links, List<Row> rows, Findings findings) {
		links.stream()
			.flatMap((link) -> Stream.of(link.later(), link.earlier()))
			.filter((end) -> end.document().equals(id)
					&& rows.stream().map(Row::statement).noneMatch((row) -> row.states(end)))
			.forEach((end) -> findings.error(DocumentFiles.LINKS, null, "no-such-duty",
					"no row of the document states " + end));
	}

	private static List<Statement> statements(List<Row> rows) {
		return rows.stream().map(Row::statement).toList();
	}

}
