package org.yange.graph;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NatureTests {

	@ParameterizedTest
	@CsvSource({ "部委管理的国家局, government", "国务院组成部门, government", "国务院直属事业单位, public institution", "市政府工作部门, government",
			"市委工作机关, party", "党中央职能部门, party", "党委工作机关, party", "高层次议事协调机构, unknown", "民主党派机关, unknown" })
	void categoryTellsTheNature(String category, String nature) {
		assertThat(Nature.of("甲", List.of(category)).label()).isEqualTo(nature);
	}

	@ParameterizedTest
	@CsvSource({ "中央军委训练管理部, military", "武警水电部队, military", "中央统一战线工作部, party", "国家能源领导小组办公室, government",
			"中央档案工作领导小组办公室, party", "教育部, government", "市人民武装部, military", "市监察委员会, supervision" })
	void nameTellsTheNatureWhereNoCategoryDoes(String name, String nature) {
		assertThat(Nature.of(name, List.of()).label()).isEqualTo(nature);
	}

}
