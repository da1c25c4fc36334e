package org.yange.graph;

import com.fasterxml.jackson.annotation.JsonValue;

/** How surely something is known, from the surest down. */
public enum Certainty {

	/** A clause says it. */
	STATED("stated"),
	/** It follows from the succession of the whole holder. */
	INHERITED("inherited"),
	/** A row of what follows from the text says it, with its reason. */
	INFERRED("inferred"),
	/** The holder ended, was split or is shared, and no clause names this duty. */
	POSSIBLE("possible");

	private final String label;

	Certainty(String label) {
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
	 * {@return the less sure of the two} Along a path certainty never rises.
	 * @param other the other
	 */
	public Certainty weaker(Certainty other) {
		return (compareTo(other) >= 0) ? this : other;
	}

	/**
	 * {@return the surer of the two} What several clauses say is as sure as the surest.
	 * @param other the other
	 */
	public Certainty surer(Certainty other) {
		return (compareTo(other) <= 0) ? this : other;
	}

	/**
	 * {@return the certainty with the given label}
	 * @param label the word
	 * @throws IllegalArgumentException if no certainty has it
	 */
	public static Certainty labelled(String label) {
		for (Certainty certainty : values()) {
			if (certainty.label.equals(label)) {
				return certainty;
			}
		}
		throw new IllegalArgumentException("no certainty: " + label);
	}

}
