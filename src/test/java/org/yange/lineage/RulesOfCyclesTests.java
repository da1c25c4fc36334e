package org.yange.lineage;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Plans that lead round in a ring, and bodies that come again. */
class RulesOfCyclesTests {

	private static final String[] RING = { "(一)1,TRANSFERRED_TO,市甲局,市乙局", "(一)2,TRANSFERRED_TO,市乙局,市丙局",
			"(一)3,TRANSFERRED_TO,市丙局,市甲局" };

	@Test
	void ringInOneReformMovesEachBodyOneStep() {
		History history = History.of(Plan.in("2010", RING));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated");
		assertThat(history.flowsInto("市甲局")).containsExactly("1 市丙局→市甲局 全部职责 ALL_DUTIES_TO stated");
	}

	@Test
	void ringOfMergersInOneReformMovesEachBodyOneStep() {
		History history = History.of(Plan.in("2010", RING[0] + ",,并入", RING[1] + ",,并入", RING[2] + ",,并入"));
		for (String name : new String[] { "市甲局", "市乙局", "市丙局" }) {
			assertThat(history.bodies(name)).hasSize(2);
			assertThat(history.ask(history.bodies(name).get(0), Direction.FORWARD).flows()).hasSize(1);
			assertThat(history.ask(history.bodies(name).get(1), Direction.FORWARD).flows()).isEmpty();
			assertThat(history.ask(history.bodies(name).get(1), Direction.BACKWARD).flows()).hasSize(1);
		}
	}

	@Test
	void ringOfBodiesThatTheReformMadeComesToAnEnd() {
		History history = History
			.of(Plan.in("2010", RING).says("(一)4,ESTABLISHED,市甲局", "(一)4,ESTABLISHED,市乙局", "(一)4,ESTABLISHED,市丙局"));
		assertThat(history.flowsFrom("市甲局")).startsWith("1 市甲局→市乙局 全部职责 ALL_DUTIES_TO stated",
				"2 市乙局→市丙局 全部职责 ALL_DUTIES_TO inherited");
		assertThat(history.forward("市甲局").flows()).hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void ringAcrossReformsLeadsHomeAndEndsThere() {
		History history = History.of(Plan.in("2010", RING[0] + ",养老"), Plan.in("2014", RING[1] + ",养老"),
				Plan.in("2018", RING[2] + ",养老"));
		assertThat(history.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO stated",
				"2 市乙局→市丙局 养老 TRANSFERRED_TO stated", "3 市丙局→市甲局 养老 TRANSFERRED_TO stated");
		assertThat(history.flowsFrom("市丙局")).containsExactly("1 市丙局→市甲局 养老 TRANSFERRED_TO stated");
		assertThat(history.flowsInto("市甲局")).containsExactly("1 市丙局→市甲局 养老 TRANSFERRED_TO stated",
				"2 市乙局→市丙局 养老 TRANSFERRED_TO stated", "3 市甲局→市乙局 养老 TRANSFERRED_TO stated");
	}

	@Test
	void ringAcrossReformsThatBeginsAgainGoesRoundOnce() {
		History history = History.of(Plan.in("2010", RING[0] + ",养老"),
				Plan.in("2012", "(一)1,TRANSFERRED_TO,市乙局,市甲局,养老"), Plan.in("2014", RING[0] + ",养老"));
		assertThat(history.forward("市甲局").flows())
			.extracting((flow) -> flow.effective().edtf() + " " + flow.to().name())
			.containsExactlyInAnyOrder("2010-03-01 市乙局", "2012-03-01 市甲局", "2014-03-01 市乙局");
	}

	@Test
	void bodySetUpAgainTwiceIsThreeBodiesInOneLine() {
		String again = "(一)1,TRANSFERRED_TO,市甲局,市甲局";
		History history = History.of(Plan.in("2010", again), Plan.in("2018", again));
		assertThat(history.bodies("市甲局")).hasSize(3);
		Body first = history.bodies("市甲局").get(0);
		Body last = history.bodies("市甲局").get(2);
		assertThat(History.lines(history.ask(first, Direction.FORWARD)))
			.containsExactly("1 市甲局→市甲局 全部职责 REESTABLISHED_AS stated", "2 市甲局→市甲局 全部职责 REESTABLISHED_AS inherited");
		assertThat(History.lines(history.ask(last, Direction.BACKWARD)))
			.containsExactly("1 市甲局→市甲局 全部职责 REESTABLISHED_AS stated", "2 市甲局→市甲局 全部职责 REESTABLISHED_AS inherited");
		assertThat(history.ask(last, Direction.FORWARD).flows()).isEmpty();
	}

	@Test
	void manySplitsInARowAreToldInNoTime() {
		Plan annals = Plan.ofYunxi("yunxi-annals");
		for (int year = 1980; year < 2020; year++) {
			annals.says("大事记,TRANSFERRED_TO,市%d甲局,市%d甲局,,,%d".formatted(year, year + 1, year),
					"大事记,TRANSFERRED_TO,市%d甲局,市%d乙局,,,%d".formatted(year, year + 1, year),
					"大事记,TRANSFERRED_TO,市%d乙局,市%d甲局,,,%d".formatted(year, year + 1, year),
					"大事记,TRANSFERRED_TO,市%d乙局,市%d乙局,,,%d".formatted(year, year + 1, year));
		}
		History history = History.of(annals);
		assertTimeout(Duration.ofSeconds(10), () -> {
			assertThat(history.flowsFrom("市1980甲局")).hasSize(2 + 4 * 39).allMatch((line) -> line.endsWith(" possible"));
			assertThat(history.flowsInto("市2020乙局")).hasSize(2 + 4 * 39);
		});
	}

}
