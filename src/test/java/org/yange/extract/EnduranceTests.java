package org.yange.extract;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Texts that nobody writes are read to their end too, without running out of time, memory
 * or stack. The limit is only there to end a test that would never end.
 */
class EnduranceTests {

	private static final Duration NEVER = Duration.ofMinutes(1);

	private static final int MEGABYTE = 350_000;

	private static final int SENTENCE = 1900;

	@ParameterizedTest
	@ValueSource(strings = { "甲", "a", "、", "“", "《", "(", "其", "将", "市", "局", "市局", "市局、", "((市局", "“市局", "将甲局乙局",
			"将市局的", "不划入,", "经批准,", "在市局", "“”", "<!--", "&#", "<a", "，", "。", "局\n", "1.", "(一)", "\u0000", "\ud800",
			"\udc00", "\u0301", "\u202e", "\ue000", "市\uf8ff局", "\ud840\udc00", "\n", " ", "\u00a0" })
	void aTextOfOneThingIsReadToItsEnd(String words) {
		String text = words.repeat(MEGABYTE / words.length());
		assertTimeoutPreemptively(NEVER, () -> Sound.extract(text));
	}

	@ParameterizedTest
	@MethodSource("adverbs")
	void aSentenceOfOneThingIsReadToItsEnd(String words) {
		String many = words.repeat(SENTENCE / words.length());
		String text = (many + "。").repeat(3) + ("将市甲局的" + many + "职责划入市乙局。").repeat(3);
		assertTimeoutPreemptively(NEVER, () -> Sound.extract(text));
	}

	static Stream<String> adverbs() {
		return Stream.of("同时", "现已", "仍仍然", "已已经", "统一", "分别", "全部", "人员", "和人员", "其中", "其一", "首先,", "一是", "并", "将",
				"是", "与", "和", "及其", "分别由", "移交", "并入", "整合", "整合市局、", "市局,", "等", "的", "相关", "原", "该局", "两局", "“市局”",
				"(市局)", "2019年", "次年", "不划入,", "由", "由市局", "市局由", "职责", "(以下简称", "县(市、区)", "各市局", "挂", "改为", "10个");
	}

	@Test
	void aHundredThousandLinesAreReadToTheirEnd() {
		String text = "将市甲局的职责划入市乙局\n一是组建市丙局。\n".repeat(50_000);
		assertTimeoutPreemptively(NEVER, () -> Sound.extract(text));
	}

	@Test
	void aSentenceThatIsTooLongIsReportedAsNotUnderstood() {
		String text = "组建市甲局,".repeat(SENTENCE) + "组建市丙局。\n不再保留市乙局。";
		Extraction extraction = Sound.checked(text);
		assertThat(extraction.notUnderstood()).hasSize(1);
		assertThat(extraction.statements()).hasSize(1);
	}

	@Test
	void aQuotationThatNeverEndsHidesNoMoreThanALongSentence() {
		String text = "称为“试点。" + "稳步推进各项工作。".repeat(SENTENCE) + "不再保留市乙局。";
		assertThat(Sound.checked(text).statements()).hasSize(1);
	}

	@Test
	void privateUseCharactersAreNoBodies() {
		assertThat(Sound.checked("将\ue000的职责划入\ue001。").statements()).isEmpty();
		assertThat(Sound.checked("组建市\ue000甲局。").statements()).isEmpty();
	}

	@Test
	void yearsBeyondTheCalendarAreNoDates() {
		Sound.checked("9999年12月,组建市甲局。次月,组建市乙局。次年,组建市丙局。0000年,组建市丁局。");
	}

}
