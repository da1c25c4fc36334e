package org.yange.graph;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of edges between bodies, duties and plates. */
public enum EdgeKind {

	/** A body held a duty. */
	HELD,
	/** A duty went to a body. */
	TRANSFERRED_TO,
	/** Everything goes on in the other body, and this one ends by the same reform. */
	MERGED_INTO,
	/** Everything goes on in the other body; the end of this one is not stated. */
	ALL_DUTIES_TO,
	/** The body goes on under another name. */
	RENAMED_TO,
	/** The body becomes another kind of body. */
	CONVERTED_TO,
	/** The body ends and one of the same name begins. */
	REESTABLISHED_AS,
	/** The body moves whole to another government; no succession. */
	REASSIGNED_TO,
	/** The body's name lives on as a plate. */
	NAME_KEPT_AS,
	/** The body gives an office its place. */
	HOSTS_OFFICE,
	/** The body is the working office of another. */
	OFFICE_OF,
	/** The body carries a plate. */
	CARRIES_PLATE,
	/** The body is managed by another. */
	MANAGED_BY,
	/** The two work as one. */
	CO_LOCATED_WITH,
	/** The body is dispatched by another. */
	DISPATCHED_BY,
	/** The other body does this one's daily work. */
	DAILY_WORK_BY,
	/** The body manages or leads a line of work. */
	OVERSEES,
	/** The duty is one of those that the other names; no succession. */
	PART_OF,
	/** The later duty is held to be the earlier one, with the reason. */
	SAME_AS,
	/**
	 * The two names may be meant for the same; a suggestion to look, never a succession.
	 */
	RESEMBLES;

	/** The changes by which everything of a body goes on. */
	public static final Set<EdgeKind> WHOLE = EnumSet.of(MERGED_INTO, ALL_DUTIES_TO, RENAMED_TO, CONVERTED_TO,
			REESTABLISHED_AS);

	/** The changes after which the body is still the same body. */
	public static final Set<EdgeKind> SAME_BODY = EnumSet.of(RENAMED_TO, CONVERTED_TO, REESTABLISHED_AS);

	/** What stands beside succession and never is one. */
	public static final Set<EdgeKind> ARRANGEMENTS = EnumSet.of(HOSTS_OFFICE, OFFICE_OF, CARRIES_PLATE, MANAGED_BY,
			CO_LOCATED_WITH, DISPATCHED_BY, DAILY_WORK_BY, OVERSEES);

	/** Arrangements of which a body has one at a time, the new replacing the old. */
	static final Set<EdgeKind> SINGLE_VALUED = EnumSet.of(OFFICE_OF, MANAGED_BY, DISPATCHED_BY, DAILY_WORK_BY);

}
