package org.yange.graph;

import org.yange.statement.DutyLink;

/**
 * A link that fits no duty that is told.
 *
 * @param document the id of the document that holds the link
 * @param end the duty that is not there, or is not the later one
 */
public record UnfitLink(String document, DutyLink.End end) {
}
