package org.yange.extract;

/**
 * A paragraph or numbered item of a plan.
 *
 * @param item where it stands, as the plan numbers it
 * @param start the index of its first character in the reading
 * @param end the index after its last one
 */
record Clause(String item, int start, int end) {
}
