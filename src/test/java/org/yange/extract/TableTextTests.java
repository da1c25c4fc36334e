package org.yange.extract;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yange.statement.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** Text of tables, a row a line and a tab between cells. */
class TableTextTests {

	@Test
	void namesInCellsBesideEachOtherAreNotRunTogether() {
		assertThat(read("序号\t改革前\t改革后\n1\t撤销市水利局\t组建市水务局\n")).containsExactly("ABOLISHED 市水利局", "ESTABLISHED 市水务局");
		assertThat(read("将市水利局的职责划入\t市水务局\t")).isEmpty();
	}

	@Test
	void aTabBehindTheNumberOfAnItemPartsNothing() {
		assertThat(read("（一）\t组建市水务局。\n2.\t撤销市水利局。\n")).containsExactly("ESTABLISHED 市水务局", "ABOLISHED 市水利局");
		Statement second = Extractor.extract("x", "云溪市", "（一）\t组建市水务局。\n2.\t撤销市水利局。\n").statements().get(1);
		assertThat(second.item()).isEqualTo("(一)2");
	}

	private static List<String> read(String text) {
		return Extractor.extract("x", "云溪市", text)
			.statements()
			.stream()
			.map((statement) -> statement.predicate() + " " + statement.subject())
			.toList();
	}

}
