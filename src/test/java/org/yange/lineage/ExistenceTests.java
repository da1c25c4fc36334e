package org.yange.lineage;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yange.document.Edtf;
import org.yange.lineage.Holding.Existence;

import static org.assertj.core.api.Assertions.assertThat;

class ExistenceTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			2019-01-01,-,-,CERTAIN
			2019-01-01,2019-01-01,-,CERTAIN
			2018-12-31,2019-01-01,-,NONE
			2019-01-01,-,2019-01-01,NONE
			2018-12-31,-,2019-01-01,CERTAIN
			2019-01-01,../2019-03-31,-,POSSIBLE
			2019-03-31,../2019-03-31,-,CERTAIN
			2019-01-01,-,../2019-03-31,POSSIBLE
			2019-03-31,-,../2019-03-31,NONE
			2018-06-01,2018,-,POSSIBLE
			2017-12-31,2018,-,NONE
			2020-01-01,../..,-,POSSIBLE
			""")
	void isHalfOpenAndAsSureAsItsBounds(LocalDate day, String since, String until, Existence existence) {
		assertThat(Existence.on(day, (since != null) ? Edtf.parse(since) : null,
				(until != null) ? Edtf.parse(until) : null))
			.isEqualTo(existence);
	}

}
