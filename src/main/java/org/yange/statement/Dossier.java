package org.yange.statement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.yange.document.Document;
import org.yange.document.Finding;

/**
 * A document with everything it states and everything that follows from it.
 *
 * @param document the document
 * @param stated what the text states
 * @param inferred what follows, each with its reason
 * @param links what a person found of duties of different reforms
 * @param hash the fingerprint of the files it was read from
 * @param warnings what a person should look at
 */
public record Dossier(Document document, List<Statement> stated, List<Statement> inferred, List<DutyLink> links,
		String hash, List<Finding> warnings) {

	/** Copies the lists. */
	public Dossier {
		stated = List.copyOf(stated);
		inferred = List.copyOf(inferred);
		links = List.copyOf(links);
		warnings = List.copyOf(warnings);
	}

	/**
	 * {@return the stated rows, then the inferred ones}
	 */
	public Stream<Statement> statements() {
		return Stream.concat(this.stated.stream(), this.inferred.stream());
	}

	/**
	 * {@return the same document with other stated rows}
	 * @param rows what the text states
	 * @param findings what a person should look at
	 */
	public Dossier with(List<Statement> rows, List<Finding> findings) {
		return new Dossier(this.document, rows, this.inferred, this.links, this.hash, findings);
	}

	/**
	 * {@return the parts of the duty that a statement names} What a list of givers says
	 * once, after the last, is a part of what each gives.
	 * @param statement a statement of this document
	 */
	public List<DutyPart> partsOf(Statement statement) {
		List<DutyPart> parts = DutyParts.of(statement.duty());
		if (!parts.isEmpty() || statement.predicate() != Predicate.TRANSFERRED_TO) {
			return parts;
		}
		return DutyParts.of(statement.duty(),
				this.stated.stream()
					.dropWhile((row) -> !row.equals(statement))
					.skip(1)
					.filter((row) -> row.item().equals(statement.item()) && row.predicate() == statement.predicate()
							&& row.object().equals(statement.object()))
					.map(Statement::duty));
	}

	/**
	 * {@return the codes of all places that the document speaks of}
	 */
	public Set<String> jurisdictions() {
		Set<String> codes = new TreeSet<>(Set.of(this.document.jurisdictionCode()));
		statements().map(this::jurisdictionOf).forEach(codes::add);
		this.links.stream().flatMap((link) -> Stream.ofNullable(link.jurisdiction())).forEach(codes::add);
		return codes;
	}

	/**
	 * {@return the code of the place that a statement is about}
	 * @param statement a statement of this document
	 */
	public String jurisdictionOf(Statement statement) {
		return (statement.jurisdiction() != null) ? statement.jurisdiction() : this.document.jurisdictionCode();
	}

}
