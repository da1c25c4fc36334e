package org.yange.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

import org.yange.document.Findings;
import org.yange.document.PlainText;
import org.yange.document.RefusedException;
import org.yange.graph.Accession;
import org.yange.graph.Accession.Text;
import org.yange.graph.GraphStore;
import org.yange.graph.GraphStore.Changed;
import org.yange.graph.Loaded;
import org.yange.graph.SameTextException;
import org.yange.review.Alignment;
import org.yange.review.Differences;
import org.yange.statement.Dossier;
import org.yange.statement.DossierReader;
import org.yange.statement.Provenance.Activity;
import org.yange.statement.Statement;

/** Lets a person correct what a document states, and hold it against its text. */
@Service
public class Review {

	private final GraphStore store;

	Review(GraphStore store) {
		this.store = store;
	}

	/**
	 * Puts corrected rows in the place of what the text of a document states; what was
	 * there is kept as an earlier version.
	 * @param id the id of the document
	 * @param table the corrected rows, in CSV or TSV
	 * @return what was done, if there is such a document; nothing, if the rows are as
	 * they were
	 * @throws RefusedException with all findings, if any row is wrong
	 */
	public Optional<Loaded> correct(String id, String table) {
		List<Dossier> corrected = new ArrayList<>();
		UnaryOperator<Accession> change = (accession) -> {
			Dossier given = DossierReader.readCorrected(accession.dossier(), table);
			Text text = accession.text();
			Dossier placed = (text == null) ? given : AccessionReader.placed(given,
					Alignment.of(given.stated(), text.content(), accession.dossier().stated()));
			corrected.clear();
			corrected.add(placed);
			boolean same = given.stated().equals(accession.dossier().stated())
					|| given.stated().equals(accession.inForce().rows(id));
			return same ? accession : accession.corrected(given, placed.stated());
		};
		return this.store.change(id, change)
			.map((changed) -> new Loaded(id, changed.isChange() ? Loaded.Outcome.CORRECTED : Loaded.Outcome.UNCHANGED,
					changed.after().dossier().statements().count(), corrected.get(0).warnings()));
	}

	/**
	 * Attaches the text to a document that was loaded without one: its rows gain their
	 * places, nothing else changes.
	 * @param id the id of the document
	 * @param text the text
	 * @return what came of it, if there is such a document
	 * @throws RefusedException if it is no text
	 * @throws ConflictingTextException if the document has another text
	 * @throws SameTextException if another document has the text
	 */
	public Optional<AttachedText> attach(String id, String text) {
		Findings findings = new Findings();
		PlainText.check(text, findings);
		findings.refuseIfAny();
		return this.store.change(id, (accession) -> {
			Text known = accession.text();
			if (known == null) {
				Dossier dossier = accession.dossier();
				return accession.with(text, AccessionReader.align(dossier, text).rows());
			}
			if (!known.content().equals(text)) {
				throw new ConflictingTextException(
						"'%s' has another text, with the SHA-256 %s.".formatted(id, known.hash()));
			}
			return accession;
		}).map((changed) -> attached(changed, text));
	}

	private static AttachedText attached(Changed changed, String text) {
		Dossier dossier = changed.after().dossier();
		List<Statement> lost = dossier.stated().stream().filter((row) -> row.span() == null).toList();
		return new AttachedText(changed.isChange(), dossier.stated().size(), lost,
				Differences.between(AccessionReader.extract(dossier.document(), text).statements(), dossier.stated()));
	}

	/**
	 * Takes the attached text of a document away, and the places that it gave.
	 * @param id the id of the document
	 * @return whether there is such a document and it had a text
	 * @throws ConflictingTextException if the document came with its text
	 */
	public boolean detach(String id) {
		return this.store.change(id, (accession) -> {
			Text text = accession.text();
			if (text != null && !text.attached()) {
				throw new ConflictingTextException("'%s' came with its text.".formatted(id));
			}
			return (text != null) ? accession.withoutText() : accession;
		}).filter(Changed::isChange).isPresent();
	}

	/**
	 * {@return what differs between what a document states and what it is held against,
	 * if there is such a document}
	 * @param id the id of the document
	 * @param asked what it is held against; null for what tells most: what the program
	 * reads in the text of a document whose rows were written by hand, otherwise the
	 * original
	 * @throws NoTextException if it cannot be held against its text, because it has none
	 */
	public Optional<Comparison> compare(String id, @Nullable Against asked) {
		return this.store.accession(id).map((accession) -> {
			Against against = (asked != null) ? asked : telling(accession);
			Text text = accession.text();
			if (against == Against.EXTRACTION && text == null) {
				throw new NoTextException(id);
			}
			Dossier dossier = accession.dossier();
			List<Statement> earlier = (against == Against.ORIGINAL) ? accession.original().rows(id)
					: AccessionReader.extract(dossier.document(), Objects.requireNonNull(text).content()).statements();
			return new Comparison(against, Differences.between(earlier, dossier.stated()));
		});
	}

	private static Against telling(Accession accession) {
		boolean byHand = accession.original().provenance().wasGeneratedBy() == Activity.LABELLING;
		return (byHand && accession.text() != null && accession.versions().size() == 1) ? Against.EXTRACTION
				: Against.ORIGINAL;
	}

	/** What the statements of a document are held against. */
	public enum Against {

		/** The table that they were first given as. */
		ORIGINAL("original"),
		/** What the program reads in the text today. */
		EXTRACTION("extraction");

		private final String label;

		Against(String label) {
			this.label = label;
		}

		/**
		 * {@return the word that stands for it outside}
		 */
		@JsonValue
		public String label() {
			return this.label;
		}

	}

	/**
	 * What differs from what.
	 *
	 * @param against what the statements were held against
	 * @param differences what differs
	 */
	public record Comparison(Against against, Differences differences) {
	}

	/** A document has no text to be held against. */
	public static final class NoTextException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		NoTextException(String document) {
			super("'%s' has no text.".formatted(document));
		}

	}

}
