package org.yange.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.yange.statement.Dossier;

/**
 * Builds the graph that a set of documents says: a pure function of the set, whatever the
 * order of loading.
 */
public final class GraphBuilder {

	private GraphBuilder() {
	}

	/**
	 * {@return the graph of the documents}
	 * @param dossiers the documents, in any order
	 * @param places the names of the places by their codes, as far as known
	 */
	public static Graph build(Collection<Dossier> dossiers, Map<String, String> places) {
		Map<String, String> known = new HashMap<>(places);
		dossiers.forEach((dossier) -> known.putIfAbsent(dossier.document().jurisdictionCode(),
				dossier.document().jurisdictionName()));
		World world = new World(known);
		int number = 0;
		for (Reform reform : Reforms.of(dossiers)) {
			world.differ(reform.contradictions());
			new Telling(world, reform, number++).tell();
		}
		return world.graph(dossiers);
	}

}
