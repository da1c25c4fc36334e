package org.yange.comparison;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LineOfWorkTests {

	@ParameterizedTest
	@CsvSource({ "国家医疗保障局, 中华人民共和国, 医疗保障", "市医疗保障局, 云溪市, 医疗保障", "云溪市医疗保障局, 云溪市, 医疗保障", "应急管理部, 中华人民共和国, 应急管理",
			"市应急管理局, 云溪市, 应急管理", "市委宣传部, 云溪市, 宣传", "中央宣传部, 中华人民共和国, 宣传", "市自然资源和规划局, 云溪市, 自然资源", "自然资源部, 中华人民共和国, 自然资源",
			"公安部, 中华人民共和国, 公安", "市民政局, 云溪市, 民政" })
	void nameWithoutPlaceLevelAndKindIsTheLineOfWork(String name, String place, String line) {
		assertThat(LineOfWork.of(name, place)).isEqualTo(line);
	}

}
