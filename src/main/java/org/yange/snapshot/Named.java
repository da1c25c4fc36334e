package org.yange.snapshot;

import org.yange.graph.AgentName.As;

/**
 * A name by which a body is found.
 *
 * @param value the name
 * @param as what it is to the body
 * @param body the id of the body
 */
record Named(String value, As as, String body) {
}
