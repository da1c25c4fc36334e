package org.yange.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.yange.document.DocumentFiles;
import org.yange.document.DocumentReader;
import org.yange.document.Finding;
import org.yange.document.Findings;

import static org.assertj.core.api.Assertions.assertThat;

class StatementTableTests {

	private static final String HEADER = String.join(",", StatementTable.COLUMNS);

	private static final String DOCUMENT = """
			{"id": "yunxi", "title": "云溪市机构改革方案", "jurisdiction": {"code": "999001", "name": "云溪市"}}""";

	@Test
	void whatIsWrittenIsReadAgain() {
		List<Statement> rows = read(HEADER + """

				(一)1,TRANSFERRED_TO,市水利局,市水务局,"供水、排水,和节水",open;partial,2010-03,3,9,999002,"a ""note\"""
				""");
		for (char delimiter : new char[] { ',', '\t' }) {
			assertThat(read(StatementTable.write(rows, delimiter, false))).isEqualTo(rows).hasSize(1);
		}
	}

	@Test
	void noCellIsWrittenSoThatASpreadsheetTakesItForAFormula() {
		List<Statement> rows = read(HEADER + "\n(一)1,OVERSEES,市水务局,,'=cmd(),,,,,,-\n");
		assertThat(rows.get(0).duty()).isEqualTo("=cmd()");
		assertThat(StatementTable.write(rows, ',', false)).contains(",'=cmd(),").endsWith(",'-\n");
		assertThat(read(StatementTable.write(rows, ',', false))).isEqualTo(rows);
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void whatASpreadsheetSavesIsRead(String delimiter) {
		String table = (HEADER + ",,\r\n(一)1,RETAINED,市水利局,,,,2010/3/2,,,,,,\r\n,,,,,,,,,,,,\r\n"
				+ "(一)2,RETAINED,市林业局,,,,,,,,,,\r\n")
			.replace(",", delimiter);
		List<Statement> rows = read(table);
		assertThat(rows).extracting(Statement::subject).containsExactly("市水利局", "市林业局");
		assertThat(rows.get(0).effective()).hasToString("2010-03-02");
	}

	@Test
	void qualifiersThatAreQuotedAmongSemicolonsAreRead() {
		List<Statement> rows = read(
				(HEADER + "\n(一)1,TRANSFERRED_TO,市水利局,市水务局,供水,\"open#partial\",,,,,\n").replace(",", ";")
					.replace("#", ";"));
		assertThat(rows.get(0).qualifiers()).containsExactly("open", "partial");
	}

	@Test
	void aRowOfTooFewOrTooManyCellsIsFoundWithItsLine() {
		Findings findings = new Findings();
		StatementTable.read(HEADER + "\n(一)1,RETAINED,市水利局\n(一)2,RETAINED,市林业局,,,,,,,,,x\n", "yunxi", "t.csv", false,
				findings);
		assertThat(findings.all()).extracting(Finding::line).containsExactly(2, 3);
	}

	@Test
	void aWarningOfOneRowDoesNotLoseItBecauseAnotherIsWrong() {
		Findings findings = new Findings();
		List<StatementTable.Row> rows = StatementTable.read(
				HEADER + "\n(一)1,RETAIND,市水利局,,,,,,,,\n(一)2,TRANSFERRED_TO,市甲局,市乙局,,odd,,,,,\n", "yunxi", "t.csv",
				false, findings);
		assertThat(rows).hasSize(1);
	}

	@Test
	void ofWhatAProgramReadRowsThatContradictOneAnotherAreLeftOutAndTold() {
		List<Statement> read = read(HEADER + """

				(一)1,ABOLISHED,市水利局,,,,,,,,
				(一)1,ESTABLISHED,市水务局,,,,,,,,
				""");
		List<Statement> both = new ArrayList<>(read);
		both.addAll(read(HEADER + "\n(二),RETAINED,市水利局,,,,,,,,\n"));
		DocumentFiles files = DocumentFiles.of(Map.of()).with(DocumentFiles.DOCUMENT, DOCUMENT);
		Findings findings = new Findings();
		Dossier dossier = DossierReader.readByProgram(files, DocumentReader.parse(DOCUMENT), both, findings);
		assertThat(dossier.stated()).extracting(Statement::subject).containsExactly("市水务局");
		assertThat(dossier.warnings()).hasSize(1)
			.allSatisfy((finding) -> assertThat(finding.message()).contains("left out", "市水利局"));
	}

	private static List<Statement> read(String table) {
		return StatementTable.parse(table, "yunxi");
	}

}
