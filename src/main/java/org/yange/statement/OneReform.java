package org.yange.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.yange.document.DocumentFiles;
import org.yange.document.Finding;
import org.yange.document.Findings;
import org.yange.statement.StatementTable.Row;

/** Holds the documents that tell of one reform against one another. */
public final class OneReform {

	private static final int HEADER = 1;

	private static final Set<String> OWN = Set.of(DocumentFiles.STATEMENTS, DocumentFiles.INFERRED);

	private OneReform() {
	}

	/**
	 * {@return where a document contradicts others of its reform, as warnings} Both are
	 * kept: the graph tells the weightier, and the audit shows both.
	 * @param dossier the document
	 * @param others documents, of which those of another reform are passed over
	 */
	public static List<Finding> check(Dossier dossier, Collection<Dossier> others) {
		List<Row> rows = new ArrayList<>();
		others.stream()
			.filter((other) -> other.document().reform().equals(dossier.document().reform()))
			.filter((other) -> !other.document().id().equals(dossier.document().id()))
			.forEach((other) -> {
				add(rows, other.document().id() + "/" + DocumentFiles.STATEMENTS, other.stated());
				add(rows, other.document().id() + "/" + DocumentFiles.INFERRED, other.inferred());
			});
		Findings errors = new Findings();
		Findings warnings = new Findings();
		if (!rows.isEmpty()) {
			add(rows, DocumentFiles.STATEMENTS, dossier.stated());
			add(rows, DocumentFiles.INFERRED, dossier.inferred());
			Contradictions.check(rows, errors);
		}
		errors.all()
			.stream()
			.filter((each) -> OWN.contains(each.file()))
			.forEach((each) -> warnings.warning(each.file(), each.line(), "documents-differ",
					"documents of one reform differ: " + each.message()));
		return warnings.all();
	}

	/**
	 * {@return whether two statements of what becomes of a body may both be true}
	 * @param one a row that keeps, ends, renames or converts the body
	 * @param other another such row of the same body
	 */
	public static boolean agree(Statement one, Statement other) {
		return Contradictions.agree(one, other);
	}

	private static void add(List<Row> rows, String file, List<Statement> statements) {
		for (int i = 0; i < statements.size(); i++) {
			rows.add(new Row(file, i + 1 + HEADER, statements.get(i)));
		}
	}

}
