package org.yange.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What a person found of two duties of different reforms that are worded otherwise.
 *
 * @param later the duty of the later reform
 * @param relation what it is to the other
 * @param earlier the duty of the earlier reform
 * @param reason why
 * @param source what that rests on
 * @param unconfirmed whether no source bears it out
 * @param jurisdiction the place of the later duty where that is not the place of the
 * document with the link, or null
 */
public record DutyLink(End later, Relation relation, End earlier, String reason, String source, boolean unconfirmed,
		@Nullable String jurisdiction) {

	/**
	 * A duty as a document states it.
	 *
	 * @param document the id of the document
	 * @param item the item of the clause
	 * @param holder the body that held it, as worded, or that oversees it
	 * @param duty the phrase, or one that the phrase safely names
	 */
	public record End(String document, String item, String holder, String duty) {

		@Override
		public String toString() {
			return String.join(":", this.document, this.item, this.holder, this.duty);
		}

	}

	/** What a later duty is to an earlier one. */
	public enum Relation {

		/** It is the same. */
		SAME,
		/** It is a part of it. */
		PART,
		/** It is more, and the earlier one is a part of it. */
		WHOLE;

		/**
		 * {@return the word that stands for it outside}
		 */
		@JsonValue
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * {@return the relation of a word, if it is one}
		 * @param label the word
		 */
		public static Optional<Relation> labelled(String label) {
			return Arrays.stream(values()).filter((each) -> each.label().equals(label)).findFirst();
		}

	}

}
