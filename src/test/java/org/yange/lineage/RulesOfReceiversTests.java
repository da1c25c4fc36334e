package org.yange.lineage;

import org.junit.jupiter.api.Test;

import org.yange.graph.Nature;

import static org.assertj.core.api.Assertions.assertThat;

/** Who exercises a duty is not who is sued for it (rule 8). */
class RulesOfReceiversTests {

	private static final String WARNING = "receiver-not-administrative";

	private static LineageAnswer answer(String receiver, String... rows) {
		return History.of(Plan.in("2018", "(一)1,TRANSFERRED_TO,市甲局," + receiver + ",养老").says(rows)).forward("市甲局");
	}

	private static void assertNature(LineageAnswer answer, Nature nature) {
		assertThat(answer.flows().get(0).to().nature()).isEqualTo(nature);
	}

	@Test
	void partyOrganIsNamedWithItsNatureAndThePlatesUnderWhichItActs() {
		LineageAnswer answer = answer("市委组织部", "(一)1,CARRIES_PLATE,市委组织部,市公务员局", "(一)1,CARRIES_PLATE,市委组织部,市人才局");
		assertNature(answer, Nature.PARTY);
		assertThat(answer.flows().get(0).to().actsAs()).containsExactlyInAnyOrder("市公务员局", "市人才局");
		assertThat(answer.warnings()).filteredOn((each) -> each.code().equals(WARNING))
			.extracting(Warning::text)
			.singleElement()
			.asString()
			.contains("市委组织部", "市公务员局", "市人才局", "被告");
	}

	@Test
	void administrativeOrganIsNotWarnedOf() {
		LineageAnswer answer = answer("市乙局", "(一)1,CARRIES_PLATE,市乙局,市公务员局");
		assertNature(answer, Nature.GOVERNMENT);
		assertThat(History.warnings(answer)).doesNotContain(WARNING);
	}

	@Test
	void supervisionMassesAndInstitutionsAreNoAdministrativeOrgans() {
		assertNature(answer("市监察委员会"), Nature.SUPERVISION);
		assertNature(answer("市总工会"), Nature.MASS_ORGANISATION);
		assertNature(answer("市养老服务中心"), Nature.PUBLIC_INSTITUTION);
		assertThat(History.warnings(answer("市监察委员会"))).contains(WARNING);
		assertThat(History.warnings(answer("市总工会"))).contains(WARNING);
		assertThat(History.warnings(answer("市养老服务中心"))).contains(WARNING);
	}

	@Test
	void categoryOutweighsTheName() {
		assertNature(answer("市养老服务中心", "(一)1,CATEGORISED_AS,市养老服务中心,,,市政府工作部门"), Nature.GOVERNMENT);
		assertNature(answer("市乙局", "(一)1,CATEGORISED_AS,市乙局,,,市政府直属事业单位"), Nature.PUBLIC_INSTITUTION);
	}

	@Test
	void latestCategoryDecides() {
		History history = History.of(Plan.in("2010", "(一)1,CATEGORISED_AS,市乙局,,,市政府直属事业单位"),
				Plan.in("2018", "(一)1,CATEGORISED_AS,市乙局,,,市政府工作部门", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"));
		assertNature(history.forward("市甲局"), Nature.GOVERNMENT);
		assertThat(history.body("市乙局").category()).isEqualTo("市政府工作部门");
	}

	@Test
	void plateThatWasTakenDownIsNoLongerActedUnder() {
		History history = History.of(
				Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市委组织部,养老", "(一)1,CARRIES_PLATE,市委组织部,市公务员局"),
				Plan.in("2018", "(一)1,CARRIES_PLATE,市委组织部,市公务员局,,ended"));
		assertThat(history.forward("市甲局").flows().get(0).to().actsAs()).isEmpty();
	}

	@Test
	void rankThatSaysNothingOfTheNatureLeavesItToAnEarlierCategory() {
		History history = History.of(Plan.in("2010", "(一)1,CATEGORISED_AS,市乙局,,,市政府直属事业单位"),
				Plan.in("2018", "(一)1,CATEGORISED_AS,市乙局,,,正处级", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"));
		assertNature(history.forward("市甲局"), Nature.PUBLIC_INSTITUTION);
	}

}
