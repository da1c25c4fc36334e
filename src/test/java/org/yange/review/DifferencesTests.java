package org.yange.review;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.yange.statement.Predicate;
import org.yange.statement.Statement;
import org.yange.statement.Statement.Span;

import static org.assertj.core.api.Assertions.assertThat;

class DifferencesTests {

	private static final List<Statement> EARLIER = AlignmentTests.rows("(一)1,ESTABLISHED,市水务局,,,组建",
			"(一)1,TRANSFERRED_TO,市水利局,市水务局,,", "(一)1,TRANSFERRED_TO,市建设局,市水务局,供水,", "(一)2,ABOLISHED,市水利局,,,");

	@Test
	void aTableDoesNotDifferFromItselfWhateverItsOffsets() {
		List<Statement> placed = EARLIER.stream().map((row) -> row.at(new Span(1, 2))).toList();
		Differences none = Differences.between(EARLIER, placed);
		assertThat(none.same()).isEqualTo(4);
		assertThat(none.added()).isEmpty();
		assertThat(none.removed()).isEmpty();
		assertThat(none.changed()).isEmpty();
		assertThat(none.total().f1()).isEqualTo(1.0);
	}

	@Test
	void aRowThatSaysNearlyTheSameIsChangedAndNotRemovedAndAdded() {
		Differences differences = Differences.between(EARLIER, AlignmentTests.rows("(一)1,ESTABLISHED,市水务局,,,重新组建",
				"(一)1,TRANSFERRED_TO,市水利局,市水务局,,", "(一)1,TRANSFERRED_TO,市建设局,市水务局,城市供水,", "(一)1,ABOLISHED,市水利局,,,"));
		assertThat(differences.same()).isEqualTo(1);
		assertThat(differences.added()).isEmpty();
		assertThat(differences.removed()).isEmpty();
		assertThat(differences.changed().stream().map(Change::columns)).containsExactlyInAnyOrder(List.of("qualifier"),
				List.of("duty"), List.of("item"));
	}

	@Test
	void aRowThatSaysAnotherThingIsRemovedAndAdded() {
		Differences differences = Differences.between(EARLIER,
				AlignmentTests.rows("(一)1,ESTABLISHED,市水务局,,,组建", "(一)1,TRANSFERRED_TO,市水利局,市水务局,,",
						"(一)1,TRANSFERRED_TO,市财政局,市税务局,供水,", "(一)2,ABOLISHED,市水利局,,,", "(一)2,RETAINED,市林业局,,,"));
		assertThat(differences.changed()).isEmpty();
		assertThat(differences.removed()).extracting(Statement::subject).containsExactly("市建设局");
		assertThat(differences.added()).extracting(Statement::subject).containsExactly("市财政局", "市林业局");
	}

	@Test
	void agreementIsMeasuredByPredicateOnWhatIsSaidAndNotWhere() {
		Differences differences = Differences.between(EARLIER, AlignmentTests.rows("(二)9,ESTABLISHED,市水务局,,,",
				"(一)1,TRANSFERRED_TO,市水利局,市水务局,,", "(一)1,TRANSFERRED_TO,市建设局,市水务局,城市供水,", "(一)2,RETAINED,市水利局,,,"));
		assertThat(differences.predicates().get(Predicate.ESTABLISHED)).isEqualTo(new Differences.Agreement(1, 0, 0));
		Differences.Agreement transfers = differences.predicates().get(Predicate.TRANSFERRED_TO);
		assertThat(transfers).isEqualTo(new Differences.Agreement(1, 1, 1));
		assertThat(differences.predicates().get(Predicate.ABOLISHED)).isEqualTo(new Differences.Agreement(0, 1, 0));
		assertThat(differences.predicates().get(Predicate.RETAINED)).isEqualTo(new Differences.Agreement(0, 0, 1));
		assertThat(new Differences.Agreement(0, 0, 1).precision()).isNull();
		assertThat(differences.total()).isEqualTo(new Differences.Agreement(2, 2, 2));
		assertThat(differences.total().precision()).isEqualTo(0.5);
	}

	@Test
	void twoRowsAlikeAreTwo() {
		List<Statement> twice = AlignmentTests.rows("(一)1,RETAINED,市林业局,,,", "(一)2,RETAINED,市林业局,,,");
		Differences differences = Differences.between(twice, twice.subList(0, 1));
		assertThat(differences.removed()).containsExactly(twice.get(1));
		assertThat(differences.total()).isEqualTo(new Differences.Agreement(1, 0, 0));
	}

}
