package org.yange.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yange.document.DocumentFiles;
import org.yange.statement.Dossier;
import org.yange.statement.DossierReader;
import org.yange.statement.Predicate;
import org.yange.statement.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the extractor agrees with labels made by hand, exact on predicate, subject,
 * object and duty. The floors are what was reached; they only ever rise.
 */
class ScorecardTests {

	private static final Path PLANS = Path.of("src", "test", "resources", "plans");

	private static final Path SEEDS = Path.of("..", "shared", "seeds");

	private static final Pattern POINTS_BACK = Pattern
		.compile("[该其原它你]|上述|以上|前者|后者|所列|[两二三四五六七八九][家个]?[局部厅委办科站所单机]|两者");

	@Test
	void thePlansThatRulesWereWrittenWithScoreAsBefore() throws IOException {
		assertThat(score("open", "open2", "open3").f1()).isGreaterThanOrEqualTo(0.97);
	}

	@Test
	void theSealedPlansScoreAsBefore() throws IOException {
		assertThat(score("sealed", "sealed2").f1()).isGreaterThanOrEqualTo(0.87);
	}

	/** Of these nothing but the total is ever printed. */
	@Test
	void thePlansThatNobodyHasLookedAtScoreAsBefore() throws IOException {
		double f1 = scored("sealed3").f1();
		System.out.printf("sealed3 F1 %.3f%n", f1);
		assertThat(f1).isGreaterThanOrEqualTo(0.96);
	}

	@ParameterizedTest
	@CsvSource({ "jiaozuo-2019, jiaozuo.txt, 0.99", "xilingol-2019, xilingol.txt, 0.99" })
	void theSourcePlansScoreAsBefore(String document, String seed, double floor) throws IOException {
		Assumptions.assumeTrue(Files.exists(SEEDS.resolve(seed)),
				"the text of the source plan is not beside the repository");
		Score score = new Score();
		add(score, Path.of("import", document), SEEDS.resolve(seed));
		System.out.println(document + "\n" + score.table());
		assertThat(score.f1()).isGreaterThanOrEqualTo(floor);
	}

	private static Score score(String... directories) throws IOException {
		Score score = scored(directories);
		System.out.println(String.join(", ", directories) + "\n" + score.table());
		return score;
	}

	private static Score scored(String... directories) throws IOException {
		Score score = new Score();
		for (String directory : directories) {
			for (Path folder : folders(PLANS.resolve(directory))) {
				add(score, folder, folder.resolve("text.txt"));
			}
		}
		return score;
	}

	private static void add(Score score, Path folder, Path file) throws IOException {
		Dossier dossier = DossierReader.read(DocumentFiles.ofFolder(folder));
		String text = Files.readString(file);
		List<Statement> statements = Extractor
			.extract(dossier.document().id(), dossier.document().jurisdictionName(), text)
			.statements();
		List<String> shortNames = statements.stream()
			.filter((statement) -> statement.predicate() == Predicate.ALIAS)
			.map(Statement::subject)
			.toList();
		assertThat(statements).allSatisfy((statement) -> quoted(statement, shortNames, text));
		score.add(dossier.stated(), statements);
	}

	/**
	 * Something of what a statement says stands where it says: how a name or phrase
	 * begins or ends, since names are written out in full, a short name, or a word that
	 * points back.
	 */
	private static void quoted(Statement statement, List<String> shortNames, String text) {
		Statement.Span span = Objects.requireNonNull(statement.span());
		int start = text.offsetByCodePoints(0, span.start());
		String quote = text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
		String read = Reading.of(quote).text();
		assertThat(Stream
			.of(Stream.of(statement.subject(), statement.object(), statement.duty()), statement.qualifiers().stream())
			.flatMap((words) -> words)
			.filter((words) -> words.length() > 1)
			.flatMap((words) -> Stream.of(words.substring(0, 2), words.substring(words.length() - 2)))
			.map((words) -> Reading.of(words).text())).as(quote + " " + statement)
			.anyMatch((end) -> read.contains(end) || POINTS_BACK.matcher(read).find()
					|| shortNames.stream().anyMatch(read::contains));
	}

	private static List<Path> folders(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter(Files::isDirectory).sorted().toList();
		}
	}

}
