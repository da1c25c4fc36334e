package org.yange.graph;

import org.junit.jupiter.api.Test;

import org.yange.graph.AgentName.As;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms in which people write a name (rule 7). */
class NameFormsTests {

	@Test
	void levelledNameIsFoundWithItsPlaceAndWithoutItsLevel() {
		assertThat(NameForms.of("市民政局", "云溪市")).contains(new AgentName("市民政局", As.FULL),
				new AgentName("云溪市民政局", As.OFFICIAL), new AgentName("民政局", As.SHORT));
	}

	@Test
	void partyOrganIsFoundByTheNameOfItsCommittee() {
		assertThat(NameForms.of("市委组织部", "云溪市")).contains(new AgentName("市委组织部", As.FULL),
				new AgentName("云溪市委组织部", As.OFFICIAL), new AgentName("中共云溪市委组织部", As.OFFICIAL),
				new AgentName("委组织部", As.SHORT), new AgentName("组织部", As.SHORT));
	}

	@Test
	void committeeThatIsNoPartyOrganKeepsItsName() {
		assertThat(NameForms.of("市委员会办公室", "云溪市")).contains(new AgentName("委员会办公室", As.SHORT))
			.noneMatch((form) -> form.value().equals("员会办公室"));
	}

	@Test
	void governmentOrganIsFoundByTheNameOfItsGovernment() {
		assertThat(NameForms.of("市政府办公室", "云溪市")).contains(new AgentName("云溪市政府办公室", As.OFFICIAL),
				new AgentName("云溪市人民政府办公室", As.OFFICIAL), new AgentName("政府办公室", As.SHORT),
				new AgentName("办公室", As.SHORT));
	}

	@Test
	void levelOfAnotherPlaceGivesNoOfficialName() {
		assertThat(NameForms.of("县民政局", "云溪市")).contains(new AgentName("民政局", As.SHORT))
			.noneMatch((form) -> form.as() == As.OFFICIAL);
	}

	@Test
	void bodyOfTheStateIsFoundByItsFullName() {
		assertThat(NameForms.of("教育部", "中华人民共和国")).contains(new AgentName("中华人民共和国教育部", As.OFFICIAL));
		assertThat(NameForms.of("国家档案局", "中华人民共和国")).contains(new AgentName("中华人民共和国国家档案局", As.OFFICIAL),
				new AgentName("档案局", As.SHORT));
		assertThat(NameForms.of("中央宣传部", "中华人民共和国")).contains(new AgentName("中共中央宣传部", As.OFFICIAL))
			.noneMatch((form) -> form.value().startsWith("中华人民共和国"));
		assertThat(NameForms.of("国务院办公厅", "中华人民共和国")).noneMatch((form) -> form.as() == As.OFFICIAL);
	}

	@Test
	void nameThatBeginsWithItsPlaceIsLeftWhole() {
		assertThat(NameForms.of("市北区民政局", "市北区")).filteredOn((form) -> form.as() == As.SHORT).isEmpty();
	}

	@Test
	void commonContractionsAreFoundWithAndWithoutTheLevel() {
		assertThat(NameForms.of("市发展和改革委员会", "云溪市")).contains(new AgentName("发改委", As.ABBREVIATION),
				new AgentName("市发改委", As.ABBREVIATION));
	}

	@Test
	void namesAreFoundInLatinLetters() {
		assertThat(NameForms.pinyin("民政局")).isEqualTo("minzhengju");
		assertThat(NameForms.of("市民政局", "云溪市")).contains(new AgentName("minzhengju", As.PINYIN),
				new AgentName("shiminzhengju", As.PINYIN));
	}

	@Test
	void otherNamesKeepWhatTheyAreToTheBody() {
		assertThat(NameForms.ofFormer("市民政局", "云溪市")).isNotEmpty().allMatch((form) -> form.as() == As.FORMER);
		assertThat(NameForms.ofAlias("市民政局", "云溪市")).isNotEmpty().allMatch((form) -> form.as() == As.ALIAS);
		assertThat(NameForms.ofPlate("市民政局", "云溪市")).isNotEmpty().allMatch((form) -> form.as() == As.PLATE);
	}

}
