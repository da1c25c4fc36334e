package org.yange;

import java.util.List;

import org.neo4j.driver.Driver;

/** All nodes and edges with all that they hold, whatever the store calls them. */
public final class Everything {

	private Everything() {
	}

	/** Everything that a store holds, apart from its own housekeeping. */
	public static List<Object> in(Driver driver) {
		return driver
			.executableQuery(
					"""
							MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__')
							RETURN labels(n)[0] + coalesce(n.id, n.code, n.value) AS node, n {.*, locked: null} AS properties,
							  COLLECT { MATCH (n)-[r]->(m) WITH type(r) + coalesce(m.id, m.code, m.value) AS edge, r ORDER BY edge, r.as, r.effective, r.reform
							            RETURN [edge, properties(r)] } AS edges
							ORDER BY node""")
			.execute()
			.records()
			.stream()
			.<Object>map((row) -> row.asMap())
			.toList();
	}

}
