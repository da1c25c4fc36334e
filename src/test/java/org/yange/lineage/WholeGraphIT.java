package org.yange.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yange.YangeTest;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.LineageReader.Match;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph in memory answers as the database does, one query for each question. */
@YangeTest
class WholeGraphIT {

	@Autowired
	private Around around;

	@Autowired
	private KnownDocuments known;

	@Autowired
	private WholeGraph.Keeper keeper;

	@Autowired
	private Neo4jClient client;

	private LineageReader database;

	private LineageReader memory;

	@BeforeEach
	void waitForTheGraph() throws InterruptedException {
		Optional<WholeGraph> whole = this.keeper.current();
		for (int second = 0; whole.isEmpty() && second < 120; second++) {
			Thread.sleep(1000);
			whole = this.keeper.current();
		}
		WholeGraph graph = whole.orElseThrow();
		this.database = new LineageReader(this.around, this.known, Optional.empty());
		this.memory = new LineageReader(this.around, this.known, Optional.of(() -> Optional.of(graph)));
	}

	static Stream<LineageQuestion> questions() {
		LocalDate day = LocalDate.of(2013, 6, 1);
		return Stream
			.of(new TimeScope(null, null, null), new TimeScope(null, day, null), new TimeScope(day, null, null))
			.flatMap((time) -> Stream.of(Direction.values())
				.map((direction) -> new LineageQuestion(direction, LineageQuestion.ALL, time)));
	}

	@ParameterizedTest
	@MethodSource("questions")
	void everyBodyIsToldTheSame(LineageQuestion question) {
		List<String> ids = ids("MATCH (n:Agency) RETURN n.id AS id ORDER BY id");
		assertThat(ids).hasSizeGreaterThan(300);
		for (String id : ids) {
			assertSame(id, this.memory.byIds(List.of(id), question), this.database.byIds(List.of(id), question),
					question);
		}
	}

	@Test
	void everyNameMeansTheSame() {
		LineageQuestion question = LineageQuestion.of(Direction.FORWARD);
		List<String> names = ids("MATCH (n:AgentName) RETURN n.value AS id ORDER BY id");
		List<Found> inMemory = this.memory.byNames(names, null, question);
		List<Found> stored = this.database.byNames(names, null, question);
		assertThat(inMemory).hasSameSizeAs(names)
			.extracting(Found::matches)
			.isEqualTo(stored.stream().map(Found::matches).toList());
		assertThat(this.memory.byName("市监察局", "152500", question).matches())
			.isEqualTo(this.database.byName("市监察局", "152500", question).matches());
	}

	@Test
	void everyDutyMeansTheSameBodies() {
		LineageQuestion question = LineageQuestion.of(Direction.FORWARD);
		List<String> duties = ids("MATCH (n:Duty) RETURN n.id AS id ORDER BY id");
		assertThat(duties).hasSizeGreaterThan(100);
		for (String duty : duties) {
			assertThat(this.memory.byDuties(List.of(duty), question).matches()).as(duty)
				.isEqualTo(this.database.byDuties(List.of(duty), question).matches());
		}
	}

	@Test
	void aPlaceAndAllPlacesHaveTheSameBodies() {
		for (List<String> places : List.of(List.of("410800"), List.of("152500", "100000"), List.<String>of())) {
			Found inMemory = this.memory.byPlaces(places, TimeScope.ALL);
			Found stored = this.database.byPlaces(places, TimeScope.ALL);
			assertThat(inMemory.matches()).isEqualTo(stored.matches()).isNotEmpty();
			List<String> bodies = inMemory.matches().stream().map(Match::id).toList();
			LocalDate before = LocalDate.of(2012, 12, 31);
			LocalDate after = LocalDate.of(2020, 1, 1);
			assertThat(Correspondences.between(inMemory.graph(), bodies, before, after))
				.isEqualTo(Correspondences.between(stored.graph(), bodies, before, after));
		}
	}

	private static void assertSame(String what, Found inMemory, Found stored, LineageQuestion question) {
		assertThat(inMemory.graph().dataVersion()).isEqualTo(stored.graph().dataVersion());
		List<LineageAnswer> told = inMemory.answers(question);
		List<LineageAnswer> expected = stored.answers(question);
		assertThat(told).as(what).hasSameSizeAs(expected);
		for (int i = 0; i < told.size(); i++) {
			assertThat(told.get(i).agency()).as(what).isEqualTo(expected.get(i).agency());
			assertThat(told.get(i).flows()).as(what).isEqualTo(expected.get(i).flows());
			assertThat(told.get(i).residue()).as(what).isEqualTo(expected.get(i).residue());
			assertThat(told.get(i).arrangements()).as(what)
				.containsExactlyInAnyOrderElementsOf(expected.get(i).arrangements());
			assertThat(told.get(i).warnings()).as(what).containsExactlyInAnyOrderElementsOf(expected.get(i).warnings());
		}
	}

	private List<String> ids(String query) {
		Collection<String> ids = this.client.query(query).fetchAs(String.class).all();
		return new ArrayList<>(ids);
	}

}
