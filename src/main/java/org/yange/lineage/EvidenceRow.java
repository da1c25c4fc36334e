package org.yange.lineage;

import java.util.List;

import org.neo4j.driver.Value;

import org.yange.statement.Qualifier;

/** What evidence looks like in the row of a query. */
public final class EvidenceRow {

	private EvidenceRow() {
	}

	/**
	 * {@return the evidence that a value of a row holds}
	 * @param statement a map of id, document, title, published, item, qualifiers, reason,
	 * quote and sentence
	 */
	public static Evidence read(Value statement) {
		return new Evidence(statement.get("document").asString(), statement.get("title").asString(),
				statement.get("item").asString(), statement.get("id").asString(), statement.get("quote").asString(null),
				statement.get("sentence").asString(null), statement.get("reason").asString(null),
				statement.get("qualifiers").asList(Value::asString, List.of()).contains(Qualifier.UNCONFIRMED),
				statement.get("published").asString(null));
	}

}
