package org.yange.audit;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** What contradicts what, in words. */
class ContradictionRowTests {

	private static Map<String, Object> statement(String document) {
		return Map.of("id", document + ":(一)1", "document", document, "title", document, "item", "(一)1", "qualifiers",
				List.of());
	}

	private static AuditFinding finding(String about) {
		Map<String, Object> row = Map.of("jurisdiction", "999001", "name", "市甲局", "about", about, "duty", "养老", "to",
				"市丙局", "otherTo", "市乙局", "date", "2015-01-01", "otherDate", "2015-07-01", "statements",
				List.of(statement("yunxi-a"), statement("yunxi-b")));
		List<String> keys = List.copyOf(row.keySet());
		Record told = new InternalRecord(keys, keys.stream().map((key) -> Values.value(row.get(key))).toList());
		return ContradictionRow.finding(told);
	}

	@Test
	void dutyGivenAgainIsAContradictionThatNamesBothReceivers() {
		AuditFinding finding = finding("GIVEN_AGAIN");
		assertThat(finding.kind()).isEqualTo(AuditKind.CONTRADICTION);
		assertThat(finding.text()).contains("市甲局的“养老”此前已移交市乙局", "又把它移交市丙局");
		assertThat(finding.evidence()).hasSize(2);
	}

	@Test
	void datesOfOneEventThatDifferAreNamed() {
		AuditFinding finding = finding("DATE");
		assertThat(finding.kind()).isEqualTo(AuditKind.DATES_DIFFER);
		assertThat(finding.text()).contains("yunxi-a、yunxi-b", "2015-01-01、2015-07-01");
	}

	@Test
	void otherDifferencesAreToldAsThoseOfOneReform() {
		assertThat(finding("RECEIVER").text()).isEqualTo("关于“市甲局”，同一次改革的文件说法不一（yunxi-a、yunxi-b），各说都只作为可能");
	}

}
