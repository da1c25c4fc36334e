package org.yange.statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.yange.document.Findings;

import static org.assertj.core.api.Assertions.assertThat;

/** What a plan may say of one body in one breath, and what not. */
class ContradictionsTests {

	private static final String HEADER = String.join(",", StatementTable.COLUMNS) + "\n";

	private static int contradictions(String... rows) {
		StringBuilder table = new StringBuilder(HEADER);
		for (int i = 0; i < rows.length; i++) {
			String row = "(一)" + i + "," + rows[i];
			table.append(row)
				.append(",".repeat(StatementTable.COLUMNS.size() - row.split(",", -1).length))
				.append('\n');
		}
		Findings findings = new Findings();
		Contradictions.check(StatementTable.read(table.toString(), "yunxi", "t.csv", false, findings), findings);
		return findings.errors();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETAINED,市甲局|RENAMED_TO,市甲局,市乙局", "RENAMED_TO,市甲局,市乙局|RETAINED,市甲局",
			"ABOLISHED,市甲局|CONVERTED_TO,市甲局,市乙中心", "ABOLISHED,市甲局|RENAMED_TO,市甲局,市乙局",
			"RENAMED_TO,市甲局,市乙局|CONVERTED_TO,市甲局,市乙局", "RETAINED,市甲局|ABOLISHED,市甲局,,,standalone",
			"RETAINED,市甲局|RETAINED,市甲局" })
	void bodyMayGoOnUnderAnotherNameWhetherKeptOrNot(String rows) {
		assertThat(contradictions(rows.split("\\|"))).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETAINED,市甲局|ABOLISHED,市甲局", "RENAMED_TO,市甲局,市乙局|RENAMED_TO,市甲局,市丙局",
			"RENAMED_TO,市甲局,市乙局|CONVERTED_TO,市甲局,市丙局" })
	void bodyIsNotBothKeptAndEndedNorRenamedTwice(String rows) {
		assertThat(contradictions(rows.split("\\|"))).isOne();
	}

	@Test
	void everyPairIsHeldAgainstOneAnother() {
		assertThat(contradictions("RENAMED_TO,市甲局,市乙局", "RETAINED,市甲局", "ABOLISHED,市甲局")).isOne();
	}

}
