package org.yange.statement;

import static org.yange.statement.Predicate.Part.FORBIDDEN;
import static org.yange.statement.Predicate.Part.OPTIONAL;
import static org.yange.statement.Predicate.Part.REQUIRED;

/** What a clause can say of a body, and which parts a row that says it must have. */
public enum Predicate {

	/** The body is set up, anew or again. */
	ESTABLISHED(FORBIDDEN, FORBIDDEN),
	/** The body goes on under a new name. */
	RENAMED_TO(REQUIRED, FORBIDDEN),
	/** The body becomes another kind of body with a new name. */
	CONVERTED_TO(REQUIRED, FORBIDDEN),
	/** The body is no longer kept, or no longer kept on its own. */
	ABOLISHED(FORBIDDEN, FORBIDDEN),
	/** The body is kept. */
	RETAINED(FORBIDDEN, FORBIDDEN),
	/** A duty, or without one all duties, goes from subject to object. */
	TRANSFERRED_TO(REQUIRED, OPTIONAL),
	/** The subject gives an office its place. */
	HOSTS_OFFICE(REQUIRED, FORBIDDEN),
	/** The subject is the working office of the object. */
	OFFICE_OF(REQUIRED, FORBIDDEN),
	/** The subject carries the name-plate of the object. */
	CARRIES_PLATE(REQUIRED, FORBIDDEN),
	/** The subject is another name of the object. */
	ALIAS(REQUIRED, FORBIDDEN),
	/** The subject is managed or led by the object. */
	MANAGED_BY(REQUIRED, FORBIDDEN),
	/** The two work as one, each keeping its name and seal. */
	CO_LOCATED_WITH(REQUIRED, FORBIDDEN),
	/** The subject is a dispatched body of the object. */
	DISPATCHED_BY(REQUIRED, FORBIDDEN),
	/** The object does the daily work of the subject. */
	DAILY_WORK_BY(REQUIRED, FORBIDDEN),
	/** The subject manages or leads the line of work that the duty names. */
	OVERSEES(FORBIDDEN, REQUIRED),
	/** The subject belongs to the category that the qualifier names. */
	CATEGORISED_AS(FORBIDDEN, FORBIDDEN),
	/** So many bodies of the scope, the number in the qualifier. */
	QUOTA(FORBIDDEN, FORBIDDEN);

	private final Part object;

	private final Part duty;

	Predicate(Part object, Part duty) {
		this.object = object;
		this.duty = duty;
	}

	Part object() {
		return this.object;
	}

	Part duty() {
		return this.duty;
	}

	/**
	 * {@return whether a row must name something in its qualifier}
	 */
	boolean needsQualifier() {
		return this == CATEGORISED_AS || this == QUOTA;
	}

	enum Part {

		REQUIRED, OPTIONAL, FORBIDDEN

	}

}
