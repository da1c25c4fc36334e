package org.yange.lineage;

import org.junit.jupiter.api.Test;

import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;

import static org.assertj.core.api.Assertions.assertThat;

/** How bodies stand to one another, which is never a succession, and how that ends. */
class RulesOfArrangementsTests {

	@Test
	void arrangementEndsWhereARowSaysSo() {
		History history = History.of(Plan.in("2010", "(一)1,CARRIES_PLATE,市甲局,市养老局"),
				Plan.in("2018", "(一)1,CARRIES_PLATE,市甲局,市养老局,,ended"));
		assertThat(history.facts(EdgeKind.CARRIES_PLATE)).containsExactly("市甲局→市养老局 2010-03-01..2018-03-01");
	}

	@Test
	void arrangementEndsWhereEitherEndDoes() {
		History history = History.of(Plan.in("2010", "(一)1,HOSTS_OFFICE,市甲局,市养老办公室", "(一)2,MANAGED_BY,市乙局,市丙局,,归口管理"),
				Plan.in("2018", "(一)1,ABOLISHED,市养老办公室", "(一)2,ABOLISHED,市丙局"));
		assertThat(history.facts(EdgeKind.HOSTS_OFFICE)).containsExactly("市甲局→市养老办公室 2010-03-01..2018-03-01");
		assertThat(history.facts(EdgeKind.MANAGED_BY)).containsExactly("市乙局→市丙局 2010-03-01..2018-03-01");
	}

	@Test
	void arrangementEndsWhereItsEndIsRenamedOrSetUpAgainOrMergedOrBecomesAPlate() {
		History history = History.of(
				Plan.in("2010", "(一)1,MANAGED_BY,市乙局,市甲局", "(一)2,MANAGED_BY,市丙局,市甲局", "(一)3,MANAGED_BY,市丁局,市甲局",
						"(一)4,MANAGED_BY,市戊局,市甲局", "(一)5,MANAGED_BY,市己局,市甲局"),
				Plan.in("2018", "(一)1,RENAMED_TO,市乙局,市庚局", "(一)2,TRANSFERRED_TO,市丙局,市丙局",
						"(一)3,TRANSFERRED_TO,市丁局,市庚局,,并入", "(一)4,TRANSFERRED_TO,市戊局,市庚局,养老",
						"(一)4,CARRIES_PLATE,市庚局,市戊局"));
		assertThat(history.facts(EdgeKind.MANAGED_BY)).containsExactlyInAnyOrder("市乙局→市甲局 2010-03-01..2018-03-01",
				"市丙局→市甲局 2010-03-01..2018-03-01", "市丁局→市甲局 2010-03-01..2018-03-01", "市戊局→市甲局 2010-03-01..2018-03-01",
				"市己局→市甲局 2010-03-01..");
	}

	@Test
	void singleValuedArrangementEndsWhereItIsReplaced() {
		History history = History.of(
				Plan.in("2010", "(一)1,MANAGED_BY,市乙局,市甲局", "(一)2,DISPATCHED_BY,市丁局,市甲局", "(一)3,OFFICE_OF,市戊办公室,市戊委员会",
						"(一)4,DAILY_WORK_BY,市己委员会,市甲局", "(一)5,HOSTS_OFFICE,市甲局,市庚办公室"),
				Plan.in("2018", "(一)1,MANAGED_BY,市乙局,市丙局", "(一)2,DISPATCHED_BY,市丁局,市丙局", "(一)3,OFFICE_OF,市戊办公室,市辛委员会",
						"(一)4,DAILY_WORK_BY,市己委员会,市丙局", "(一)5,HOSTS_OFFICE,市丙局,市庚办公室"));
		assertThat(history.facts(EdgeKind.MANAGED_BY)).containsExactlyInAnyOrder("市乙局→市甲局 2010-03-01..2018-03-01",
				"市乙局→市丙局 2018-03-01..");
		assertThat(history.facts(EdgeKind.DISPATCHED_BY)).hasSize(2).contains("市丁局→市甲局 2010-03-01..2018-03-01");
		assertThat(history.facts(EdgeKind.OFFICE_OF)).hasSize(2).contains("市戊办公室→市戊委员会 2010-03-01..2018-03-01");
		assertThat(history.facts(EdgeKind.DAILY_WORK_BY)).hasSize(2).contains("市己委员会→市甲局 2010-03-01..2018-03-01");
		assertThat(history.facts(EdgeKind.HOSTS_OFFICE)).hasSize(2).contains("市甲局→市庚办公室 2010-03-01..2018-03-01");
	}

	@Test
	void manyValuedArrangementsStandBesideOneAnother() {
		History history = History.of(
				Plan.in("2010", "(一)1,CARRIES_PLATE,市甲局,市养老局", "(一)2,HOSTS_OFFICE,市甲局,市丁办公室",
						"(一)3,CO_LOCATED_WITH,市甲局,市乙局"),
				Plan.in("2018", "(一)1,CARRIES_PLATE,市甲局,市医疗局", "(一)2,HOSTS_OFFICE,市甲局,市戊办公室",
						"(一)3,CO_LOCATED_WITH,市甲局,市丙局"));
		assertThat(history.facts(EdgeKind.CARRIES_PLATE)).hasSize(2).allMatch((fact) -> fact.endsWith(".."));
		assertThat(history.facts(EdgeKind.HOSTS_OFFICE)).hasSize(2).allMatch((fact) -> fact.endsWith(".."));
		assertThat(history.facts(EdgeKind.CO_LOCATED_WITH)).hasSize(2).allMatch((fact) -> fact.endsWith(".."));
	}

	@Test
	void arrangementSaidAgainIsOneFactSinceTheFirst() {
		History history = History.of(Plan.in("2010", "(一)1,CO_LOCATED_WITH,市甲局,市乙局"),
				Plan.in("2018", "(一)1,CO_LOCATED_WITH,市乙局,市甲局"));
		assertThat(history.facts(EdgeKind.CO_LOCATED_WITH)).singleElement().asString().endsWith(" 2010-03-01..");
	}

	@Test
	void arrangementBegunAgainAfterItsEndIsTwoFacts() {
		History history = History.of(Plan.in("2010", "(一)1,CARRIES_PLATE,市甲局,市养老局"),
				Plan.in("2014", "(一)1,CARRIES_PLATE,市甲局,市养老局,,ended"), Plan.in("2018", "(一)1,CARRIES_PLATE,市甲局,市养老局"));
		assertThat(history.facts(EdgeKind.CARRIES_PLATE)).containsExactly("市甲局→市养老局 2010-03-01..2014-03-01",
				"市甲局→市养老局 2018-03-01..");
	}

	@Test
	void lineOfWorkThatAnotherTakesOverEndsWhereARowSaysSo() {
		History history = History.of(Plan.in("2010", "(一)1,OVERSEES,市甲局,,养老"),
				Plan.in("2018", "(三)2,OVERSEES,市甲局,,养老,ended", "(三)2,OVERSEES,市乙局,,养老"));
		assertThat(history.facts(EdgeKind.OVERSEES)).containsExactlyInAnyOrder("市甲局→养老 2010-03-01..2018-03-01",
				"市乙局→养老 2018-03-01..");
	}

	@Test
	void endOfAnArrangementDoesNotReviveTheBodyThatEnded() {
		History history = History.of(Plan.in("2010", "(一)1,MANAGED_BY,市乙局,市甲局", "(一)1,CARRIES_PLATE,市甲局,市养老局"), Plan
			.in("2018", "(一)1,ABOLISHED,市甲局", "(一)1,MANAGED_BY,市乙局,市甲局,,ended", "(一)1,CARRIES_PLATE,市甲局,市养老局,,ended"));
		assertThat(history.body("市甲局").fate()).isEqualTo(Fate.ABOLISHED);
		assertThat(history.facts(EdgeKind.MANAGED_BY)).containsExactly("市乙局→市甲局 2010-03-01..2018-03-01");
		assertThat(history.facts(EdgeKind.CARRIES_PLATE)).containsExactly("市甲局→市养老局 2010-03-01..2018-03-01");
	}

	@Test
	void arrangementsAreNoSuccession() {
		History history = History.of(Plan.in("2010", "(一)1,HOSTS_OFFICE,市甲局,市养老办公室", "(一)2,MANAGED_BY,市甲局,市丙局",
				"(一)3,CO_LOCATED_WITH,市甲局,市乙局", "(一)4,DISPATCHED_BY,市甲局,市丁局", "(一)5,DAILY_WORK_BY,市甲局,市戊局",
				"(一)6,OVERSEES,市甲局,,养老", "(一)7,CARRIES_PLATE,市甲局,市己局", "(一)8,OFFICE_OF,市甲局,市庚委员会"));
		for (Body body : history.readable().bodies()) {
			assertThat(history.ask(body, Direction.BOTH).flows()).isEmpty();
		}
		assertThat(history.forward("市甲局").arrangements()).hasSize(8);
	}

	@Test
	void bodyMovedWholeToAnotherGovernmentIsNoSuccession() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局云东分局,云东区,,整建制"));
		assertThat(history.facts(EdgeKind.REASSIGNED_TO)).containsExactly("市甲局云东分局→云东区 2010-03-01..");
		assertThat(history.forward("市甲局云东分局").flows()).isEmpty();
		assertThat(history.backward("云东区").flows()).isEmpty();
		assertThat(history.forward("市甲局云东分局").agency().fate()).isEqualTo(Fate.ACTIVE);
		assertThat(history.forward("市甲局云东分局").residue().state()).isEqualTo(Residue.State.REST_STAYS);
	}

	@Test
	void classesOfBodiesAreNeverHolders() {
		History history = History
			.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,各县（市、区）养老局,市乙局,养老", "(一)2,TRANSFERRED_TO,市甲局,各县（市、区）养老分局,医疗",
					"(一)3,TRANSFERRED_TO,各县（市、区）丙局,各县（市、区）丁局", "(一)3,ABOLISHED,各县（市、区）丙局"));
		assertThat(history.readable().bodies()).extracting(Body::name).containsExactlyInAnyOrder("市甲局", "市乙局");
		assertThat(history.forward("市甲局").flows()).isEmpty();
		assertThat(history.backward("市乙局").flows()).singleElement()
			.satisfies((flow) -> assertThat(flow.from().id()).isNull())
			.satisfies((flow) -> assertThat(flow.from().name()).isEqualTo("各县（市、区）养老局"));
	}

}
