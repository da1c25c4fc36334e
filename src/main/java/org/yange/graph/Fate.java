package org.yange.graph;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a body. */
public enum Fate {

	/** It goes on. */
	ACTIVE("active"),
	/** It goes on under another name. */
	RENAMED("renamed"),
	/** It became another kind of body. */
	CONVERTED("converted"),
	/** It ended and a body of the same name began. */
	RE_ESTABLISHED("re-established"),
	/** It was abolished. */
	ABOLISHED("abolished"),
	/** Only its name lives on, as a plate of another body. */
	PLATE_ONLY("plate-only"),
	/** It gave duties away and nothing says whether it goes on. */
	NOT_STATED("not-stated"),
	/** It has not begun by the day asked for; of no body in all history. */
	NOT_YET("not-yet");

	private final String label;

	Fate(String label) {
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
	 * {@return the fate with the given label}
	 * @param label the word
	 * @throws IllegalArgumentException if no fate has it
	 */
	public static Fate labelled(String label) {
		for (Fate fate : values()) {
			if (fate.label.equals(label)) {
				return fate;
			}
		}
		throw new IllegalArgumentException("no fate: " + label);
	}

}
