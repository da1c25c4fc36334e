package org.yange.graph;

import org.jspecify.annotations.Nullable;

/**
 * Two documents that cannot both be right: of one reform that they tell differently, or
 * of two reforms that give the same away.
 *
 * @param kind what they differ about
 * @param statement what the one says
 * @param other what the other says
 * @param prevails which of the two is told, or null where neither outweighs the other
 */
public record Contradiction(Kind kind, String statement, String other, @Nullable String prevails) {

	/** What two documents can differ about. */
	public enum Kind {

		/** What becomes of a body. */
		FATE,
		/** Who receives a duty, or everything. */
		RECEIVER,
		/** Whom a body stands under, works for or has its office with. */
		ARRANGEMENT,
		/** How many bodies there are to be. */
		NUMBER,
		/** When it happened. */
		DATE,
		/** Who still had a duty: a reform before had given it to another. */
		GIVEN_AGAIN

	}

}
