package org.yange.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

import org.yange.document.Document;
import org.yange.document.DocumentFiles;
import org.yange.document.DocumentReader;
import org.yange.document.Finding;
import org.yange.document.Finding.Severity;
import org.yange.document.Findings;
import org.yange.document.RefusedException;
import org.yange.extract.Extraction;
import org.yange.extract.Extractor;
import org.yange.graph.Accession;
import org.yange.review.Alignment;
import org.yange.statement.Dossier;
import org.yange.statement.DossierReader;
import org.yange.statement.Statement;

/**
 * Reads the files of a document: the table of what it states or, without one, its text.
 */
@Component
class AccessionReader {

	/** The finding of a sentence that speaks of a change and gave no statement. */
	static final String NOT_UNDERSTOOD = "not-understood";

	private static final String NOT_FOUND = "not-in-the-text";

	private static final int LONGEST = 300;

	private final String program;

	AccessionReader(ObjectProvider<BuildProperties> build) {
		BuildProperties properties = build.getIfAvailable();
		this.program = "Yange " + ((properties != null) ? properties.getVersion() : "(unreleased)");
	}

	/**
	 * {@return the document}
	 * @param files its files
	 * @throws RefusedException with all findings, if the document is wrong
	 */
	Accession read(DocumentFiles files) {
		return (files.has(DocumentFiles.TEXT) && !files.has(DocumentFiles.STATEMENTS)) ? readText(files)
				: readTable(files);
	}

	private static Accession readTable(DocumentFiles files) {
		Dossier dossier = DossierReader.read(files);
		Optional<String> text = files.documentText(new Findings());
		if (text.isEmpty()) {
			return Accession.labelled(dossier, null);
		}
		return Accession.labelled(placed(dossier, align(dossier, text.get())), text.get());
	}

	private Accession readText(DocumentFiles files) {
		Findings findings = new Findings();
		Optional<Document> given = DocumentReader.read(files, findings);
		Optional<String> text = files.documentText(findings);
		findings.refuseIfAny();
		Extraction extraction = extract(given.orElseThrow(), text.orElseThrow());
		Document document = ReadDocument.of(files, extraction.masthead(), findings);
		for (Extraction.NotUnderstood sentence : extraction.notUnderstood()) {
			findings.warning(DocumentFiles.TEXT, null, NOT_UNDERSTOOD, sentence.item() + " (" + sentence.start() + "-"
					+ sentence.end() + "): " + shortened(sentence.quote()));
		}
		Dossier dossier = DossierReader.readByProgram(files, document, extraction.statements(), findings);
		return Accession.extracted(dossier, text.orElseThrow(), this.program);
	}

	static Extraction extract(Document document, String text) {
		return Extractor.extract(document.id(), document.jurisdictionName(), text);
	}

	/**
	 * {@return the rows of a document with their places in its text}
	 */
	static Alignment align(Dossier dossier, String text) {
		return Alignment.of(dossier.stated(), text, extract(dossier.document(), text).statements());
	}

	/**
	 * {@return a document with placed rows; those that were found nowhere are warnings}
	 */
	static Dossier placed(Dossier dossier, Alignment alignment) {
		List<Finding> warnings = new ArrayList<>(dossier.warnings());
		alignment.lost()
			.forEach((row) -> warnings.add(new Finding(Severity.WARNING, DocumentFiles.STATEMENTS, null, NOT_FOUND,
					"the text does not seem to say: " + said(row))));
		return dossier.with(alignment.rows(), warnings);
	}

	private static String shortened(String quote) {
		return (quote.length() <= LONGEST) ? quote : quote.substring(0, LONGEST) + "…";
	}

	private static String said(Statement row) {
		return row.item() + " " + row.predicate() + " " + row.subject()
				+ (row.object().isEmpty() ? "" : " → " + row.object())
				+ (row.duty().isEmpty() ? "" : " (" + row.duty() + ")");
	}

}
