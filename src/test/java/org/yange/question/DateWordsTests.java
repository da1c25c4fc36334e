package org.yange.question;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2019-01-08|2019年1月8日|on 8 January 2019", "2018-03|2018年3月|in March 2018", "2018|2018年|in 2018",
					"../2019-03-31|2019年3月底前|by 31 March 2019", "../2019-03|2019年3月底前|by 31 March 2019",
					"../2018-12-31|2018年底前|by 31 December 2018", "../2018|2018年底前|by 31 December 2018",
					"../2019-03-15|2019年3月15日或之前|by 15 March 2019", "2019-03/..|2019年3月或以后|not before March 2019",
					"2018-03-17/2018-12-31|2018年3月17日至2018年12月31日之间|between 17 March 2018 and 31 December 2018",
					"../..|日期未载明|on a date that is not stated" })
	void saysADateAsPreciselyAsItsNotation(String edtf, String zh, String en) {
		assertThat(DateWords.chinese(edtf)).isEqualTo(zh);
		assertThat(DateWords.english(edtf)).isEqualTo(en);
	}

}
