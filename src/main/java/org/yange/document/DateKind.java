package org.yange.document;

import java.util.Arrays;
import java.util.Optional;

/** What a date of a document is the date of. */
public enum DateKind {

	/** The plan was approved: nothing of it came before. */
	APPROVED("approved"),
	/** The plan was considered by those who carry it out. */
	CONSIDERED("considered"),
	/** The plan was issued. */
	ISSUED("issued"),
	/** The text was published, perhaps long after; it bounds nothing. */
	PUBLISHED("published"),
	/** The changes took effect. */
	EFFECTIVE("effective"),
	/** The name-plates were hung. */
	PLATES_HUNG("挂牌"),
	/** The 三定规定 of the bodies was given. */
	THREE_FIXED("三定"),
	/** The changes were to be done by then: an upper bound. */
	DEADLINE("deadline");

	private final String label;

	DateKind(String label) {
		this.label = label;
	}

	/**
	 * {@return the word that stands for the kind in {@code document.json}}
	 */
	public String label() {
		return this.label;
	}

	static Optional<DateKind> labelled(String label) {
		return Arrays.stream(values()).filter((kind) -> kind.label.equals(label)).findFirst();
	}

	static String labels() {
		return String.join(", ", Arrays.stream(values()).map(DateKind::label).toList());
	}

}
