package org.yange.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.yange.document.DateKind;
import org.yange.document.Document;
import org.yange.document.DocumentFiles;
import org.yange.document.Repair;
import org.yange.statement.DossierReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The dates of whole documents beside those that were noted by hand. */
class DocumentDatesTests {

	private static final Path PLANS = Path.of("src", "test", "resources", "plans", "open");

	private static final Path SEEDS = Path.of("..", "shared", "seeds");

	@ParameterizedTest(name = "{0}")
	@MethodSource("plans")
	void aPlanHasThePlaceAndTheDatesThatAPersonNoted(Path plan) throws IOException {
		Document noted = document(plan);
		Masthead masthead = Extractor.masthead(null, Files.readString(plan.resolve("text.txt")));
		assertThat(dates(masthead)).containsExactlyInAnyOrderElementsOf(dates(noted));
		boolean ofTheCountry = noted.title().startsWith("国务院");
		assertThat(Objects.requireNonNull(masthead.place()).name())
			.isEqualTo(ofTheCountry ? "国家" : noted.jurisdictionName());
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "jiaozuo", "xilingol" })
	void aSourcePlanHasThePlaceTheDatesAndTheRepairsThatAPersonNoted(String name) throws IOException {
		Path text = SEEDS.resolve(name + ".txt");
		Assumptions.assumeTrue(Files.exists(text), "the text of the source plan is not beside the repository");
		Document noted = document(Path.of("import", name + "-2019"));
		Masthead masthead = Extractor.masthead(null, Files.readString(text));
		assertThat(dates(masthead)).containsExactlyInAnyOrderElementsOf(dates(noted));
		assertThat(Objects.requireNonNull(masthead.place()).name()).isEqualTo(noted.jurisdictionName());
		assertThat(noted.issuer()).isIn(masthead.issuer(), null);
		List<String> mended = noted.repairs()
			.stream()
			.map(Repair::asFound)
			.filter((damaged) -> damaged.matches(".*\\d.*"))
			.toList();
		assertThat(masthead.repairs()).extracting(Repair::asFound)
			.allSatisfy((found) -> assertThat(mended).anyMatch(found::startsWith))
			.hasSameSizeAs(mended);
	}

	/**
	 * When it was published is not noted; a time of issue between two others is inferred.
	 */
	private static List<String> dates(Masthead masthead) {
		return masthead.dates()
			.stream()
			.filter((date) -> date.kind() != DateKind.PUBLISHED)
			.map((date) -> date.kind().label() + " " + date.date())
			.toList();
	}

	private static List<String> dates(Document noted) {
		return noted.dates()
			.stream()
			.filter((date) -> date.kind() != DateKind.ISSUED || !date.date().text().contains("/"))
			.map((date) -> date.kind().label() + " " + date.date())
			.toList();
	}

	private static Document document(Path folder) throws IOException {
		return DossierReader.read(DocumentFiles.ofFolder(folder)).document();
	}

	static Stream<Path> plans() throws IOException {
		try (Stream<Path> folders = Files.list(PLANS)) {
			return folders.filter(Files::isDirectory).sorted().toList().stream();
		}
	}

}
