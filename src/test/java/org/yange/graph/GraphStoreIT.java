package org.yange.graph;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.yange.YangeTest;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
class GraphStoreIT {

	@Autowired
	private Neo4jClient client;

	@Test
	void dump() {
		assertThat(this.client).isNotNull();
		for (String q : new String[] { "MATCH (a:Agency) RETURN a.fate + ' ' + a.nature + ' ' + a.id AS x ORDER BY x",
				"MATCH (a:Agency)-[r]->(b) RETURN type(r) + ' ' + a.id + ' -> ' + b.id + ' ' + r.certainty + ' ' + r.effective AS x ORDER BY x",
				"MATCH (a:AgencyClass) RETURN a.id AS x ORDER BY x",
				"MATCH (n) RETURN labels(n)[0] + ' ' + count(*) AS x" }) {
			this.client.query(q).fetch().all().forEach((row) -> System.out.println("ROW " + row.get("x")));
		}
	}

}
