package org.yange.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.yange.document.Finding;
import org.yange.document.Place;
import org.yange.document.Repair;
import org.yange.extract.Masthead.Locality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a text says of itself as a document, and what it leaves open. */
class MastheadTests {

	@ParameterizedTest(name = "{index} {0}")
	@MethodSource("examples")
	void aDocumentIsReadAsItPresentsItself(String text, Map<String, String> wanted) {
		Masthead masthead = Extractor.masthead(null, text);
		Map<String, String> read = read(masthead);
		wanted.forEach((what, value) -> assertThat(read.get(what)).as(what).isEqualTo(value));
		assertThat(read.get("dates")).as("dates").isEqualTo(wanted.getOrDefault("dates", ""));
		assertThat(read.get("repairs")).as("repairs").isEqualTo(wanted.getOrDefault("repairs", ""));
		assertThat(masthead.dates()).allSatisfy((date) -> assertThat(text).contains(date.quote()));
	}

	private static Map<String, String> read(Masthead masthead) {
		Locality place = masthead.place();
		String findings = masthead.findings()
			.stream()
			.map(Finding::code)
			.filter((code) -> !code.equals(MastheadReader.PLACE_UNKNOWN))
			.collect(Collectors.joining(", "));
		return Map.of("place", (place != null) ? place.name() : "?", "kind", masthead.kind().name(), "issuer",
				String.valueOf(masthead.issuer()), "number", String.valueOf(masthead.number()), "title",
				String.valueOf(masthead.title()), "findings", findings, "dates",
				masthead.dates()
					.stream()
					.map((date) -> date.kind().label() + " " + date.date())
					.collect(Collectors.joining(", ")),
				"repairs", masthead.repairs().stream().map(Repair::asFound).collect(Collectors.joining(", ")));
	}

	static Stream<Arguments> examples() {
		return Examples.blocks("mastheads.txt").map((lines) -> {
			String text = lines.stream().filter((line) -> !line.startsWith(">")).collect(Collectors.joining("\n"));
			Map<String, String> wanted = lines.stream()
				.filter((line) -> line.startsWith(">"))
				.map((line) -> line.substring(2).split(" ", 2))
				.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1]));
			return Arguments.of(text, wanted);
		});
	}

	@Test
	void aPlaceThatIsGivenHoldsWhateverTheTextSays() {
		Masthead masthead = Extractor.masthead("松岭县", "云溪市机构改革方案\n");
		assertThat(masthead.place()).isEqualTo(new Locality("松岭县", "县级"));
	}

	@Test
	void theCountryIsTheSamePlaceByTheNameInTheTable() {
		assertThat(Extractor.masthead("中华人民共和国", "机构改革方案\n").place()).isEqualTo(new Locality("国家", "国家"));
	}

	@Test
	void aTextOfNoCertainPlaceIsRefusedWhereNoneIsGiven() {
		assertThatExceptionOfType(PlaceUnknownException.class)
			.isThrownBy(() -> Extractor.extract("example", null, "机构改革方案\n组建市水务局。"));
		assertThat(Extractor.extract("example", "云溪市", "机构改革方案\n组建市水务局。").statements()).hasSize(1);
	}

	@Test
	void aPlaceHasTheCodeOfTheOneInTheTableWithItsName() {
		List<Place> table = List.of(new Place("100000", "中华人民共和国", null, "国家"),
				new Place("990100", "云溪市", "990000", "地级"), new Place("990200", "山阳区", "990100", "县级"),
				new Place("990300", "山阳区", "990100", "县级"));
		assertThat(new Locality("云溪市", "市").among(table)).map(Place::code).contains("990100");
		assertThat(new Locality("国家", "国家").among(table)).map(Place::code).contains("100000");
		assertThat(new Locality("山阳区", "县级").among(table)).isEmpty();
	}

}
