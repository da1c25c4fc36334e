package org.yange.question;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatedQuestionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2005年谁负责防震减灾          | 2005-12-31 | 谁负责防震减灾
			谁在2005年负责防震减灾        | 2005-12-31 | 谁负责防震减灾
			2014年3月防震减灾由谁负责？     | 2014-03-31 | 防震减灾由谁负责？
			截至2018年3月21日，水利局归谁管    | 2018-03-21 | 水利局归谁管
			2018年底谁负责防震减灾         | 2018-12-31 | 谁负责防震减灾
			2018年以前谁负责防震减灾        | 2017-12-31 | 谁负责防震减灾
			2018年3月前谁负责防震减灾       | 2018-02-28 | 谁负责防震减灾
			2010年的时候谁负责防震减灾       | 2010-12-31 | 谁负责防震减灾
			到2010-05-06水利局归谁管      | 2010-05-06 | 水利局归谁管
			Who was responsible for 防震减灾 in 2005? | 2005-12-31 | Who was responsible for 防震减灾 ?
			In March 2005, who was responsible for 防震减灾? | 2005-03-31 | who was responsible for 防震减灾?
			Who was responsible for 防震减灾 before 2005-03-02? | 2005-03-01 | Who was responsible for 防震减灾 ?
			""")
	void theDayThatWordsNameIsTakenOut(String text, LocalDate day, String rest) {
		assertThat(DatedQuestion.parse(text)).hasValue(new DatedQuestion(day, rest));
	}

	@ParameterizedTest
	@ValueSource(strings = { "谁负责防震减灾", "2018年以后谁负责防震减灾", "2018年来谁负责防震减灾", "2018年初谁负责防震减灾", "12018年谁负责防震减灾",
			"2018年2月30日谁负责防震减灾", "3005年谁负责防震减灾", "Who had 防震减灾 since 2005?", "Who had plan 2005?" })
	void whatNamesNoDayOrAnOpenTimeIsLeftAlone(String text) {
		assertThat(DatedQuestion.parse(text)).isEmpty();
	}

	@Test
	void aDayDoesNotMakeAQuestion() {
		assertThat(DatedQuestion.parse("2005年").flatMap((dated) -> Question.parse(dated.text()))).isEmpty();
	}

}
