package org.yange.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.yange.Api;
import org.yange.Api.Answer;
import org.yange.YangeTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@YangeTest
class SuccessionsIT {

	@Autowired
	private Api api;

	@Test
	void twoHundredOldNamesComeBackAsATableInTheirOrder() throws IOException {
		List<String> some = List.of("监察局", "市粮食局", "市农业局", "没有这个局", "市工商行政管理局", "市林业局", "市法制办", "市旅游局");
		List<String> names = Stream.iterate(0, (i) -> i + 1).limit(200).map((i) -> some.get(i % some.size())).toList();
		Answer answer = post(String.join("\n", names), "text/plain", "text/csv");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.type()).startsWith("text/csv");
		assertThat(answer.text()).startsWith("\uFEFF").contains("\r\n");
		List<CSVRecord> rows = table(answer.text());
		assertThat(rows.stream().map((row) -> row.get("line")).distinct()).hasSize(200);
		List<String> inOrder = new ArrayList<>();
		rows.forEach((row) -> {
			if (inOrder.size() < Integer.parseInt(row.get("line"))) {
				inOrder.add(row.get("asked"));
			}
		});
		assertThat(inOrder).isEqualTo(names);
		CSVRecord first = rows.get(0);
		assertThat(first.get("to")).isEqualTo("市监察委员会");
		assertThat(first.get("certainty")).isEqualTo("stated");
		assertThat(first.get("item")).isEqualTo("(一)1");
		assertThat(first.get("effective")).isEqualTo("../2019-03-31");
	}

	@Test
	void noCellIsTakenForAFormula() throws IOException {
		Answer answer = post("name,note\n\"=HYPERLINK(\"\"x\"\")\",1\n+1,2\n@SUM(A1),3\n", "text/csv", "text/csv");
		assertThat(table(answer.text()).stream().map((row) -> row.get("asked"))).containsExactly("'=HYPERLINK(\"x\")",
				"'+1", "'@SUM(A1)");
	}

	@Test
	void theFirstColumnOfATableHoldsTheNames() {
		Answer answer = post("机构名称,经办人\n市粮食局,甲\n,乙\n监察局,丙\n", "text/csv", "application/json");
		assertThat(Api.texts(answer.json().at("/items"), "asked")).containsExactly("市粮食局", "监察局");
		assertThat(Api.texts(answer.json().at("/items"), "line")).containsExactly("2", "4");
		assertThat(answer.json().at("/dataVersion").asString()).isNotEmpty();
	}

	@Test
	void aListInAnotherEncodingIsRefused() {
		Answer answer = this.api.send("POST", "/api/v1/successions", "市监察局".getBytes(Charset.forName("GB18030")),
				"Content-Type", "text/plain");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().at("/title").asString()).contains("UTF-8");
	}

	@Test
	void anEmptyListIsRefused() {
		assertThat(post("\n \n", "text/plain", "application/json").status()).isEqualTo(400);
	}

	private Answer post(String names, String type, String accept) {
		return this.api.send("POST", "/api/v1/successions", names.getBytes(StandardCharsets.UTF_8), "Content-Type",
				type, "Accept", accept);
	}

	private static List<CSVRecord> table(String text) throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		return format.parse(new StringReader(text.substring(1))).getRecords();
	}

}
