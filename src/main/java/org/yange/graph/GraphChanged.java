package org.yange.graph;

/** Tells within the application that it has changed the graph. */
public record GraphChanged() {
}
