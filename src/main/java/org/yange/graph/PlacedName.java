package org.yange.graph;

/**
 * A name in a place.
 *
 * @param jurisdiction the code of the place
 * @param name the name
 */
record PlacedName(String jurisdiction, String name) {
}
