package org.yange.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yange.document.CodePoints;
import org.yange.document.DocumentFiles;
import org.yange.document.Findings;
import org.yange.extract.Extractor;
import org.yange.statement.Dossier;
import org.yange.statement.DossierReader;
import org.yange.statement.Statement;
import org.yange.statement.Statement.Span;
import org.yange.statement.StatementTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows of the plan of 云溪市, a place that does not exist, find their places in its text.
 */
class AlignmentTests {

	private static final String TEXT = """
			云溪市机构改革方案𠮷
			改革完成后，共设置党政机构47个。
			（一）优化水务管理
			1.组建市水务局。将水利局的职责，市住房和城乡建设局的城市供水职责整合，组建市水务局。不再保留市水利局。
			2.市委审计委员会办公室设在市审计局。其日常工作由市审计局承担。
			（二）涉及茶叶发展、湿地保护等重点领域新组建机构，各县（市、区）要逐项推进到位。
			""";

	private static final Path SEEDS = Path.of("..", "shared", "seeds");

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "", textBlock = """
			前言,QUOTA,党政机构,,,47                          | 改革完成后，共设置党政机构47个
			(一)1,TRANSFERRED_TO,市水利局,市水务局,,          | 将水利局的职责，市住房和城乡建设局的城市供水职责整合，组建市水务局
			(一)1,ABOLISHED,市水利局,,,                       | 不再保留市水利局
			(一)2,HOSTS_OFFICE,市审计局,市委审计委员会办公室,,   | 市委审计委员会办公室设在市审计局
			(二),ESTABLISHED,县（市、区）湿地保护机构,,,组建    | 涉及茶叶发展、湿地保护等重点领域新组建机构，各县（市、区）要逐项推进到位
			""")
	void aRowStandsInTheSentenceOfItsItemThatSaysIt(String row, String sentence) {
		assertThat(place(row, TEXT)).isEqualTo(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2/(一)1,ABOLISHED,市水利局,,,
			(四)3,ABOLISHED,市水利局,,,
			""")
	void aRowThatIsNumberedOtherwiseStandsWhereAllOfItIsSaid(String row) {
		assertThat(place(row, TEXT)).isEqualTo("不再保留市水利局");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			(一)1,ABOLISHED,市林业局,,,
			(一)1,TRANSFERRED_TO,市农业农村局,市水务局,农村饮水安全,
			(一)2,HOSTS_OFFICE,省审计厅,省委审计委员会办公室,,
			(一)2,DAILY_WORK_BY,市委审计委员会,县审计局,,
			(三),QUOTA,党政机构,,,52
			""")
	void aRowThatTheTextDoesNotSayStandsNowhere(String row) {
		assertThat(Alignment.of(rows(row), TEXT, List.of()).lost()).hasSize(1);
	}

	@Test
	void theExtractorsPlaceIsTakenWhereItReadsTheSame() {
		List<Statement> rows = rows("(一)1,ABOLISHED,市水利局,,,");
		List<Statement> extracted = List.of(rows.get(0).at(new Span(1, 3)));
		assertThat(Alignment.of(rows, TEXT, extracted).rows()).isEqualTo(extracted);
	}

	@Test
	void aPlaceThatTheRowSaysIsKeptOnlyIfItsWordsAreThere() {
		CodePoints offsets = new CodePoints(TEXT);
		int start = offsets.offset(TEXT.indexOf("不再保留"));
		Statement right = rows("(一)1,ABOLISHED,市水利局,,,").get(0).at(new Span(start, start + 4));
		Statement wrong = right.at(new Span(0, 5));
		Statement outside = right.at(new Span(100_000, 100_005));
		List<Statement> placed = Alignment.of(List.of(right, wrong, outside), TEXT, List.of()).rows();
		assertThat(placed.get(0).span()).isEqualTo(right.span());
		assertThat(placed.subList(1, 3)).allSatisfy((row) -> assertThat(words(row, TEXT)).isEqualTo("不再保留市水利局"));
	}

	@Test
	void rowsKeepTheirOrderAndNumber() {
		List<Statement> rows = rows("(一)1,ABOLISHED,市水利局,,,", "(一)1,ABOLISHED,市林业局,,,", "(一)1,ESTABLISHED,市水务局,,,组建");
		assertThat(Alignment.of(rows, TEXT, List.of()).rows().stream().map((row) -> row.at(null))).isEqualTo(rows);
	}

	@Test
	void everyRowOfTheInventedPlansStandsWhereTheExtractorReadsIt() throws IOException {
		int same = 0;
		int lost = 0;
		int all = 0;
		try (var folders = Files.list(Path.of("src", "test", "resources", "plans", "open"))) {
			for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
				Dossier dossier = DossierReader.read(DocumentFiles.ofFolder(folder));
				String text = Files.readString(folder.resolve("text.txt"));
				List<Statement> extracted = extracted(dossier, text);
				Alignment read = Alignment.of(dossier.stated(), text, extracted);
				lost += read.lost().size();
				Alignment found = Alignment.of(dossier.stated(), text, List.of());
				for (int i = 0; i < found.rows().size(); i++) {
					Span one = read.rows().get(i).span();
					Span other = found.rows().get(i).span();
					same += (one != null && other != null && one.start() < other.end() && other.start() < one.end()) ? 1
							: 0;
					all++;
				}
			}
		}
		assertThat((double) lost / all).as(lost + " of " + all).isLessThanOrEqualTo(0.02);
		assertThat((double) same / all).as(same + " of " + all).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void hardlyAnyRowStandsInThePlanOfAnotherPlace() throws IOException {
		Path plans = Path.of("src", "test", "resources", "plans", "open");
		Dossier dossier = DossierReader.read(DocumentFiles.ofFolder(plans.resolve("guowu-1998")));
		String text = Files.readString(plans.resolve("songling-sanding-2014").resolve("text.txt"));
		assertThat(Alignment.of(dossier.stated(), text, extracted(dossier, text)).lost())
			.hasSizeGreaterThan(dossier.stated().size() * 98 / 100);
	}

	@Test
	void everyRowOfTheSourcePlansIsFound() throws IOException {
		Assumptions.assumeTrue(Files.exists(SEEDS), "the texts of the source plans are not beside the repository");
		assertThat(lost("jiaozuo")).isEmpty();
		assertThat(lost("xilingol")).isEmpty();
	}

	private static List<Statement> lost(String name) throws IOException {
		Dossier dossier = DossierReader.read(DocumentFiles.ofFolder(Path.of("import", name + "-2019")));
		String text = Files.readString(SEEDS.resolve(name + ".txt"));
		Alignment alignment = Alignment.of(dossier.stated(), text, extracted(dossier, text));
		assertThat(alignment.rows()).hasSameSizeAs(dossier.stated());
		return alignment.lost();
	}

	private static List<Statement> extracted(Dossier dossier, String text) {
		return Extractor.extract(dossier.document().id(), dossier.document().jurisdictionName(), text).statements();
	}

	private static String place(String row, String text) {
		return words(Alignment.of(rows(row), text, List.of()).rows().get(0), text);
	}

	private static String words(Statement row, String text) {
		Span span = Objects.requireNonNull(row.span(), row::toString);
		return new CodePoints(text).words(span.start(), span.end());
	}

	static List<Statement> rows(String... rows) {
		String table = String.join(",", StatementTable.COLUMNS) + "\n"
				+ String.join("\n", Arrays.stream(rows).map((row) -> row.strip() + ",,,,,").toList());
		Findings findings = new Findings();
		List<Statement> read = StatementTable.read(table, "yunxi", "statements.csv", false, findings)
			.stream()
			.map(StatementTable.Row::statement)
			.toList();
		findings.refuseIfAny();
		return read;
	}

}
