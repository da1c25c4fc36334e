package org.yange.lineage;

import org.yange.graph.Certainty;
import org.yange.lineage.Change.NamedDuty;
import org.yange.statement.DutyLink.Relation;

/**
 * That a duty of a later reform is, in other words, one of an earlier one, or a part of
 * it, as a person found.
 *
 * @param later the later duty
 * @param relation what it is to the other
 * @param earlier the earlier duty
 * @param certainty how surely
 * @param reason how it was found: curated
 * @param why what the person gives for it
 * @param source what that rests on
 * @param document the id of the document that holds the link
 * @param acrossPlaces whether the two are duties of different places, so that none
 * follows from the other
 */
public record DutyTie(NamedDuty later, Relation relation, NamedDuty earlier, Certainty certainty, String reason,
		String why, String source, String document, boolean acrossPlaces) {

	/** How a tie was found. */
	static final String CURATED = "curated";

}
