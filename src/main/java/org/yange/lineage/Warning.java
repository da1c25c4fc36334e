package org.yange.lineage;

import java.util.List;

/**
 * Something that a reader of an answer should know.
 *
 * @param code a stable word for the kind of warning
 * @param text what to know, in Chinese
 * @param textEn what to know, in English
 */
public record Warning(String code, String text, String textEn) {

	/** The kinds of warnings. */
	public static final List<String> CODES = List.of("fate-not-stated", "ended-by-inference", "plate-only",
			"extent-unstated", "rest-not-placed", "nothing-placed", "names-differ", "lost-from-sight", "list-open",
			"undivided", "alternative", "receiver-not-administrative", "date-uncertain", "order-uncertain",
			"unconfirmed", "curated-link", "given-twice", "part-moved", "origin-not-stated", "not-yet-founded",
			"publication-uncertain");

	/** Keeps to the kinds. */
	public Warning {
		if (!CODES.contains(code)) {
			throw new IllegalArgumentException("no kind of warning: " + code);
		}
	}

}
