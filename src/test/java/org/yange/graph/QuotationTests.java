package org.yange.graph;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yange.document.CodePoints;
import org.yange.statement.Statement.Span;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationTests {

	private static final String TEXT = "𠮷县方案\r\n（一）组建县水务局，挂县节水办公室牌子。撤销县水利局；保留\n县林业局。其中，\n县级十个";

	@ParameterizedTest
	@CsvSource({ "挂县节水办公室牌子, （一）组建县水务局，挂县节水办公室牌子。", "撤销县水利局, 撤销县水利局；", "县林业局, 县林业局。", "𠮷县, 𠮷县方案" })
	void wordsComeWithTheSentenceAroundThem(String words, String sentence) {
		CodePoints offsets = new CodePoints(TEXT);
		int start = offsets.offset(TEXT.indexOf(words));
		Quotation quotation = Quotation.at(new Span(start, start + words.codePointCount(0, words.length())), TEXT,
				offsets);
		assertThat(quotation).isEqualTo(new Quotation(words, sentence));
	}

	@Test
	void aLineThatEndsWithACommaGoesOn() {
		CodePoints offsets = new CodePoints(TEXT);
		int start = offsets.offset(TEXT.indexOf("县级"));
		assertThat(Quotation.at(new Span(start, start + 4), TEXT, offsets)).extracting("sentence")
			.isEqualTo("其中，\n县级十个");
	}

	@Test
	void whatLiesBeyondTheTextIsNoQuotation() {
		assertThat(Quotation.at(new Span(1, 10_000), TEXT, new CodePoints(TEXT))).isNull();
	}

	@Test
	void whatIsNoSentenceIsCut() {
		String endless = "云".repeat(1_000_000);
		Quotation quotation = Objects
			.requireNonNull(Quotation.at(new Span(10, 900_000), endless, new CodePoints(endless)));
		assertThat(quotation.words()).hasSizeLessThan(3000);
		assertThat(quotation.sentence()).hasSizeLessThan(3000);
	}

}
