package org.yange.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@ParameterizedTest
	@CsvSource({ "市监察局, 市监察局.csv", "../../etc/passwd, etc_passwd.csv", "甲\u202Evsc, 甲_vsc.csv",
			"'a\r\nSet-Cookie: b', a_Set-Cookie_b.csv", "'', lineage.csv", "'...', lineage.csv",
			"a\"b;c|d, a_b_c_d.csv" })
	void keepsWhatEverySystemTakes(String asked, String name) {
		assertThat(FileName.of(asked, "csv")).isEqualTo(name);
	}

	@Test
	void isNotLongerThanSystemsTake() {
		assertThat(FileName.of("𠀀".repeat(300), "csv")).isEqualTo("𠀀".repeat(60) + ".csv");
	}

	@Test
	void anAddressIsAsciiAndSaysNothingOfTheForm() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/lineage");
		request.setQueryString("agency=监察局&format=svg&x=%20&cursor=7");
		assertThat(Address.of(request))
			.isEqualTo("http://localhost/api/v1/lineage?agency=%E7%9B%91%E5%AF%9F%E5%B1%80&x=%20");
		assertThat(Address.with(request, "cursor", "a+b")).isEqualTo(
				"http://localhost/api/v1/lineage?agency=%E7%9B%91%E5%AF%9F%E5%B1%80&x=%20&format=svg&cursor=a%2Bb");
	}

}
