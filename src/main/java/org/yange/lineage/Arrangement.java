package org.yange.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;

/**
 * What stands between two nodes beside succession, and never is one.
 *
 * @param kind what it is
 * @param from the one it leads from
 * @param to the one it leads to
 * @param effective since when, in EDTF
 * @param until until when, or null while it lasts
 * @param certainty how surely
 * @param qualifiers what narrows it, such as 归口管理
 * @param statements the statements that say so
 * @param untilStatements the statements that end it
 * @param reform the reform that made it
 */
public record Arrangement(EdgeKind kind, Named from, Named to, String effective, @Nullable String until,
		Certainty certainty, List<String> qualifiers, List<String> statements, List<String> untilStatements,
		String reform) {

	/** Copies the lists. */
	public Arrangement {
		qualifiers = List.copyOf(qualifiers);
		statements = List.copyOf(statements);
		untilStatements = List.copyOf(untilStatements);
	}

	/**
	 * A node by its name.
	 *
	 * @param id its stable name
	 * @param name its name
	 */
	public record Named(String id, String name) {
	}

}
