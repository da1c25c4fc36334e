package org.yange.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * How the statements of a document came about, in the terms of W3C PROV.
 *
 * @param wasGeneratedBy the activity that gave them
 * @param wasAttributedTo the program that read them, such as {@code Yange 0.1.0}; null
 * where a person wrote them
 * @param hadPrimarySource the SHA-256 of the text that they were read from, or null where
 * the text is not known
 * @param wasRevisionOf the SHA-256 of the table that they correct, or null
 */
public record Provenance(Activity wasGeneratedBy, @Nullable String wasAttributedTo, @Nullable String hadPrimarySource,
		@Nullable String wasRevisionOf) {

	/**
	 * {@return statements that a person wrote}
	 */
	public static Provenance labelling() {
		return new Provenance(Activity.LABELLING, null, null, null);
	}

	/**
	 * {@return statements that a program read from a text}
	 * @param program the program and its version
	 * @param text the SHA-256 of the text
	 */
	public static Provenance extraction(String program, String text) {
		return new Provenance(Activity.EXTRACTION, program, text, null);
	}

	/**
	 * {@return statements that a person corrected}
	 * @param table the SHA-256 of the table as it was
	 */
	public static Provenance correction(String table) {
		return new Provenance(Activity.CORRECTION, null, null, table);
	}

	/** What gives statements. */
	public enum Activity {

		/** A program read a text. */
		EXTRACTION("extraction"),
		/** A person wrote them by hand. */
		LABELLING("labelling"),
		/** A person corrected what was there. */
		CORRECTION("correction");

		private final String label;

		Activity(String label) {
			this.label = label;
		}

		/**
		 * {@return the word that stands for it outside}
		 */
		@JsonValue
		public String label() {
			return this.label;
		}

		/**
		 * {@return what is labelled so}
		 * @param label the word
		 * @throws IllegalArgumentException if nothing is
		 */
		public static Activity labelled(String label) {
			for (Activity activity : values()) {
				if (activity.label.equals(label)) {
					return activity;
				}
			}
			throw new IllegalArgumentException("no such activity: " + label);
		}

	}

}
