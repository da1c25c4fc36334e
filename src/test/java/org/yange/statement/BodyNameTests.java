package org.yange.statement;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodyNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "各县（市、区）生态环境分局", "县（市、区）环境保护局", "旗县(市)监察委员会", "承担行政职能的事业单位", "市辖区市场监督管理局",
			"市自然资源和规划局市辖区分局", "相应市辖区食品药品监管机构", "所在乡镇人民政府", "乡镇市场监督管理所", "主管部门", "苏木乡镇(街道)综合性办事机构", "甲旗等10个旗县(市)党政机构" })
	void wordsThatDescribeAClassAreAClass(String name) {
		assertThat(BodyName.isClass(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "市监察局", "县市场监督管理局", "县乡镇企业局", "县区划地名办公室", "县市政管理局", "区县域经济发展办公室", "乡镇企业局", "市委市直机关工作委员会",
			"青岭右旗扶贫部门", "云溪市外事部门", "县委农村工作办公室" })
	void namesOfBodiesAreNot(String name) {
		assertThat(BodyName.isClass(name)).isFalse();
	}

}
