package org.yange.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.yange.YangeTest;

import org.springframework.beans.factory.annotation.Autowired;

import org.yange.document.DocumentFiles;
import org.yange.graph.Loaded.Outcome;
import org.yange.statement.Dossier;
import org.yange.statement.DossierReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@YangeTest
class GraphStoreIT {

	private static final String HEADER = "item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note\n";

	@Autowired
	private GraphStore store;

	@Autowired
	private Driver driver;

	@AfterEach
	void takeBack() {
		this.store.remove("yunxi-offered");
		this.driver.executableQuery("MATCH (o:Offer {id: 'yunxi-offered'}) DELETE o").execute();
	}

	@Test
	void whatComesWithTheApplicationIsStoredOnceForEachContent() {
		assertThat(offer("市水利局")).isEqualTo(Outcome.LOADED);
		assertThat(offer("市水利局")).isEqualTo(Outcome.UNCHANGED);
		assertThat(this.store.remove("yunxi-offered")).isTrue();
		assertThat(offer("市水利局")).isEqualTo(Outcome.UNCHANGED);
		assertThat(this.store.remove("yunxi-offered")).isFalse();
		assertThat(offer("市水务局")).isEqualTo(Outcome.LOADED);
	}

	@Test
	void aQueryReadsNoFileOfThisMachineAndCallsNoOther() {
		try (Session session = this.driver.session()) {
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> session.run("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line").consume());
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> session.run("LOAD CSV FROM 'http://127.0.0.1:1/x.csv' AS line RETURN line").consume())
				.withMessageContaining("block");
		}
	}

	private Outcome offer(String body) {
		return this.store.offer(List.of(dossier(body))).get(0).outcome();
	}

	private static Dossier dossier(String body) {
		Map<String, byte[]> files = Map.of("document.json", bytes("""
				{"id": "yunxi-offered", "title": "云溪市机构改革方案", "jurisdiction": {"code": "999001", "name": "云溪市"}}"""),
				"statements.csv", bytes(HEADER + "(一)1,RETAINED," + body + ",,,,,,,,\n"));
		return DossierReader.read(DocumentFiles.of(files));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
