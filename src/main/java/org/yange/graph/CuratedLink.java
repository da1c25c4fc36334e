package org.yange.graph;

import org.yange.statement.DutyLink;

/**
 * A link between two duties that a person found, where both are told.
 *
 * @param document the id of the document that holds the link
 * @param link what the person wrote
 * @param later the id of the later duty
 * @param earlier the id of the earlier duty
 * @param since when the later duty moved, how surely the two are linked, and the clauses
 * of both
 */
public record CuratedLink(String document, DutyLink link, String later, String earlier, Event since) {
}
