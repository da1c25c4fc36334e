package org.yange.lineage;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way a lineage is asked. */
public enum Direction {

	/** Where the duties went. */
	FORWARD("forward"),
	/** Where the duties came from. */
	BACKWARD("backward"),
	/** Both. */
	BOTH("both");

	private final String label;

	Direction(String label) {
		this.label = label;
	}

	/**
	 * {@return the word that stands for it outside}
	 */
	@JsonValue
	public String label() {
		return this.label;
	}

	boolean forward() {
		return this != BACKWARD;
	}

	boolean backward() {
		return this != FORWARD;
	}

}
