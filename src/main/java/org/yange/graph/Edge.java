package org.yange.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One fact between two nodes.
 *
 * @param kind what the fact is
 * @param from the id of the node it leads from
 * @param to the id of the node it leads to
 * @param since when it came about
 * @param until when it ended, or null while it lasts
 * @param qualifiers what narrows it
 * @param reason why it is held to be so, or null where that is plain
 */
public record Edge(EdgeKind kind, String from, String to, Event since, @Nullable Event until, List<String> qualifiers,
		@Nullable String reason) {

	/** Copies the qualifiers. */
	public Edge {
		qualifiers = List.copyOf(qualifiers);
	}

}
