package org.yange.graph;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.document.Fingerprint;
import org.yange.document.PlainText;
import org.yange.statement.Dossier;
import org.yange.statement.Provenance;
import org.yange.statement.Provenance.Activity;
import org.yange.statement.Statement;
import org.yange.statement.StatementTable;

/**
 * All that is kept of a document: what it states now, its text, and every table that its
 * statements were ever given as.
 *
 * @param dossier what it states now; its hash is that of the files it was loaded from
 * @param text its text, or null where that is not known
 * @param versions the tables of what the text states, the original first, the one in
 * force last
 */
public record Accession(Dossier dossier, @Nullable Text text, List<Version> versions) {

	/** Copies the list. */
	public Accession {
		versions = List.copyOf(versions);
	}

	/**
	 * {@return a document whose statements a person wrote}
	 * @param dossier the document
	 * @param text the text that came with it, or null
	 */
	public static Accession labelled(Dossier dossier, @Nullable String text) {
		return new Accession(dossier, (text != null) ? new Text(text, false) : null,
				List.of(Version.of(dossier.stated(), Provenance.labelling())));
	}

	/**
	 * {@return a document whose statements a program read}
	 * @param dossier the document
	 * @param text the text that they were read from
	 * @param program the program and its version
	 */
	public static Accession extracted(Dossier dossier, String text, String program) {
		Text source = new Text(text, false);
		return new Accession(dossier, source,
				List.of(Version.of(dossier.stated(), Provenance.extraction(program, source.hash()))));
	}

	/**
	 * {@return the document with statements that a person corrected}
	 * @param corrected the document with those statements as given
	 * @param placed the same statements with their places in the text
	 */
	public Accession corrected(Dossier corrected, List<Statement> placed) {
		List<Version> more = new ArrayList<>(this.versions);
		more.add(Version.of(corrected.stated(), Provenance.correction(inForce().hash())));
		return new Accession(corrected.with(placed, corrected.warnings()), this.text, more);
	}

	/**
	 * {@return the document with a text that it did not come with}
	 * @param attached the text
	 * @param placed the statements with their places in the text
	 */
	public Accession with(String attached, List<Statement> placed) {
		return new Accession(this.dossier.with(placed, List.of()), new Text(attached, true), this.versions);
	}

	/**
	 * {@return the document without its text} Its statements stand where the table in
	 * force says, if it says so.
	 */
	public Accession withoutText() {
		return new Accession(this.dossier.with(inForce().rows(this.dossier.document().id()), List.of()), null,
				this.versions);
	}

	/**
	 * {@return the table that the statements were first given as}
	 */
	public Version original() {
		return this.versions.get(0);
	}

	/**
	 * {@return the table of the statements now, before they were given places}
	 */
	public Version inForce() {
		return this.versions.get(this.versions.size() - 1);
	}

	/**
	 * {@return the fingerprint of all of it; that of the files where nothing was added}
	 */
	public String hash() {
		List<String> added = new ArrayList<>();
		if (this.text != null && this.text.attached()) {
			added.add(this.text.hash());
		}
		boolean read = original().provenance().wasGeneratedBy() == Activity.EXTRACTION;
		this.versions.stream().skip(read ? 0 : 1).map(Version::hash).forEach(added::add);
		if (added.isEmpty()) {
			return this.dossier.hash();
		}
		Fingerprint fingerprint = new Fingerprint().add(this.dossier.hash());
		added.forEach(fingerprint::add);
		return fingerprint.hex();
	}

	/**
	 * The text of a document.
	 *
	 * @param content the text to the byte
	 * @param attached whether it was attached to a document that had come without
	 */
	public record Text(String content, boolean attached) {

		/**
		 * {@return the SHA-256 of the text in UTF-8}
		 */
		public String hash() {
			return PlainText.sha256(this.content);
		}

	}

	/**
	 * What a text states, as it was given at one time.
	 *
	 * @param table the table in CSV
	 * @param provenance how it came about
	 */
	public record Version(String table, Provenance provenance) {

		static Version of(List<Statement> rows, Provenance provenance) {
			return new Version(StatementTable.write(rows, ',', false), provenance);
		}

		/**
		 * {@return the SHA-256 of the table in UTF-8}
		 */
		public String hash() {
			return PlainText.sha256(this.table);
		}

		/**
		 * {@return the rows of the table}
		 * @param document the id of the document
		 */
		public List<Statement> rows(String document) {
			return StatementTable.parse(this.table, document);
		}

	}

}
