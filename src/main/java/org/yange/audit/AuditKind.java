package org.yange.audit;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of findings. */
public enum AuditKind {

	/** The bodies that are there do not add up to the number declared. */
	QUOTA("quota"),
	/** A body gave duties and no clause says whether it goes on. */
	FATE_NOT_STATED("fate-not-stated"),
	/** No clause says where some duties of a body went. */
	RESIDUE("residue"),
	/** Two names may be meant for the same body or plate. */
	NAMES_DIFFER("names-differ"),
	/** A duty went to several bodies. */
	TWO_RECEIVERS("two-receivers"),
	/** A duty was held by a body that ended, and no clause says where it went. */
	NO_RECEIVER("no-receiver"),
	/** On the day several bodies have a duty. */
	TWO_HOLDERS("two-holders"),
	/**
	 * A duty came back to a body that gave it, or bodies go into or stand under one
	 * another.
	 */
	CYCLE("cycle"),
	/** A body that ended is spoken of later, and no clause sets it up again. */
	ACTS_AFTER_END("acts-after-end"),
	/** A body lives on under one that ended. */
	SUPERIOR_ENDED("superior-ended"),
	/**
	 * Documents of one reform tell it differently, or a later one what an earlier one
	 * excludes.
	 */
	CONTRADICTION("contradiction"),
	/** Documents tell one event with different dates. */
	DATES_DIFFER("dates-differ"),
	/** A document changes what an earlier one arranged. */
	AMENDS("amends"),
	/** A link between duties fits no duty that is told. */
	LINK_UNFIT("link-unfit");

	private final String label;

	AuditKind(String label) {
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
