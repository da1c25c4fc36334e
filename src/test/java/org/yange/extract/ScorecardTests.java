package org.yange.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.yange.document.DocumentFiles;
import org.yange.statement.Dossier;
import org.yange.statement.DossierReader;
import org.yange.statement.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the extractor agrees with labels made by hand, exact on predicate, subject,
 * object and duty. The floors are what was reached; they only ever rise.
 */
class ScorecardTests {

	private static final Path PLANS = Path.of("src", "test", "resources", "plans");

	private static final Path SEED = Path.of("..", "shared", "seeds", "jiaozuo.txt");

	@Test
	void thePlansThatRulesWereWrittenWithScoreAsBefore() throws IOException {
		assertThat(score("open", folders(PLANS.resolve("open"))).f1()).isGreaterThanOrEqualTo(0.86);
	}

	@Test
	void theSealedPlansScoreAsBefore() throws IOException {
		assertThat(score("sealed", folders(PLANS.resolve("sealed"))).f1()).isGreaterThanOrEqualTo(0.73);
	}

	@Test
	void theSourcePlanScoresAsBefore() throws IOException {
		Assumptions.assumeTrue(Files.exists(SEED), "the text of the source plan is not beside the repository");
		Score score = new Score();
		add(score, Path.of("import", "jiaozuo-2019"), SEED);
		System.out.println("source plan\n" + score.table());
		assertThat(score.f1()).isGreaterThanOrEqualTo(0.95);
	}

	private static Score score(String name, List<Path> folders) throws IOException {
		Score score = new Score();
		for (Path folder : folders) {
			add(score, folder, folder.resolve("text.txt"));
		}
		System.out.println(name + "\n" + score.table());
		return score;
	}

	private static void add(Score score, Path folder, Path file) throws IOException {
		Dossier dossier = DossierReader.read(DocumentFiles.ofFolder(folder));
		String text = Files.readString(file);
		List<Statement> statements = Extractor
			.extract(dossier.document().id(), dossier.document().jurisdictionName(), text)
			.statements();
		assertThat(statements).allSatisfy((statement) -> quoted(statement, text));
		score.add(dossier.stated(), statements);
	}

	/**
	 * Something of what a statement says stands where it says: how a name or phrase
	 * begins or ends, since names are written out in full.
	 */
	private static void quoted(Statement statement, String text) {
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
			.anySatisfy((end) -> assertThat(read).contains(end));
	}

	private static List<Path> folders(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter(Files::isDirectory).sorted().toList();
		}
	}

}
