package org.yange.lineage;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.yange.graph.EdgeKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Duties of different reforms that are the same, with the reason. */
class RulesOfSamenessTests {

	private static List<String> links(Plan... plans) {
		return History.of(plans)
			.graph()
			.edges()
			.stream()
			.filter((edge) -> edge.kind() == EdgeKind.SAME_AS)
			.map((edge) -> "%s = %s, %s, %s".formatted(edge.from(), edge.to(), edge.reason(),
					edge.since().certainty().label()))
			.toList();
	}

	@Test
	void sameWordsOfTheBodyThatHadItAreTheSameDuty() {
		assertThat(links(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市乙局,市丙局,养老")))
			.containsExactly("yunxi-2014:(一)1:市乙局:养老 = yunxi-2010:(一)1:市甲局:养老, same words, inferred");
	}

	@Test
	void sameWordsOfAnotherBodyAreAGuess() {
		assertThat(links(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市丁局,市丙局,养老")))
			.containsExactly("yunxi-2014:(一)1:市丁局:养老 = yunxi-2010:(一)1:市甲局:养老, same words, possible");
	}

	@Test
	void eachReformIsLinkedToTheOneBefore() {
		assertThat(links(Plan.in("2018", "(一)1,OVERSEES,市丙局,,养老"), Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市乙局,市丙局,养老")))
			.containsExactly("yunxi-2014:(一)1:市乙局:养老 = yunxi-2010:(一)1:市甲局:养老, same words, inferred",
					"yunxi-2018:(一)1:市丙局:养老 = yunxi-2014:(一)1:市乙局:养老, same words, inferred");
	}

	@Test
	void wordsThatSayNothingAndOtherPlacesAndOneReformAreNotLinked() {
		assertThat(links(
				Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,有关", "(一)2,TRANSFERRED_TO,市甲局,市乙局,养老",
						"(二)1,TRANSFERRED_TO,市丁局,市乙局,养老"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市乙局,市丙局,有关"),
				Plan.of("wangxi-2014", "999002", "望溪县").effective("2014").says("(一)1,TRANSFERRED_TO,县甲局,县乙局,养老")))
			.isEmpty();
	}

}
