package org.yange.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yange.document.DateKind;
import org.yange.document.Document;
import org.yange.document.DocumentDate;
import org.yange.document.DocumentFiles;
import org.yange.document.DocumentReader;
import org.yange.document.Findings;
import org.yange.document.Repair;
import org.yange.extract.Masthead;

/** What is known of a document that is a text: what is given, else what it says. */
final class ReadDocument {

	private ReadDocument() {
	}

	/**
	 * {@return the document} Its kind, its issuer, its repairs and the dates of each kind
	 * are those that were given; where none were, those that the text tells.
	 * @param files the files of the document, whose {@code document.json} is sound
	 * @param masthead what the text says of itself
	 * @param findings gains what a person should look at in the text
	 */
	static Document of(DocumentFiles files, Masthead masthead, Findings findings) {
		Document given = DocumentReader.read(files, masthead.kind().label(), findings).orElseThrow();
		masthead.findings()
			.forEach((finding) -> findings.warning(finding.file(), finding.line(), finding.code(), finding.message()));
		String issuer = (given.issuer() != null) ? given.issuer() : masthead.issuer();
		List<Repair> repairs = given.repairs().isEmpty() ? masthead.repairs() : given.repairs();
		return new Document(given.id(), given.reform(), given.jurisdictionCode(), given.jurisdictionName(),
				given.title(), issuer, given.kind(), dates(given, masthead), repairs);
	}

	private static List<DocumentDate> dates(Document given, Masthead masthead) {
		Set<DateKind> kinds = given.dates().stream().map(DocumentDate::kind).collect(Collectors.toSet());
		List<DocumentDate> dates = new ArrayList<>(given.dates());
		masthead.dates()
			.stream()
			.filter((date) -> !kinds.contains(date.kind()))
			.forEach((date) -> dates.add(new DocumentDate(date.kind(), date.date(), date.item())));
		return dates;
	}

}
