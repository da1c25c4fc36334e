package org.yange.extract;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an example states is not stated where it is only proposed, asked, supposed, told
 * of others or denied.
 */
class MoodTests {

	/** Around any sentence, which stands at %s without its full stop. */
	private static final List<String> AROUND = List.of("有人建议%s。", "有专家认为，%s。", "网传%s。", "据说%s。", "如果%s，另行公布。",
			"假如%s，须先报批。", "是否%s，尚未决定。", "%s，是否属实？", "%s吗？", "会不会%s？", "条件成熟时，%s。", "%s一事并不属实。", "%s的方案未获通过。",
			"上一轮改革中，%s。");

	/** Around one that begins with what is done, and says only one thing. */
	private static final List<String> BEFORE_A_DEED = List.of("拟%s。", "拟于明年%s。", "研究%s。", "探索%s。", "适时%s。", "争取%s。",
			"可以%s。", "计划于明年%s。", "不再考虑%s。", "尚未%s。", "没有%s。", "暂不%s。");

	private static final Pattern DEED = Pattern.compile("(?:将|组建|重新组建|设立|撤销|撤并|不再|整合|合并|划入|恢复|保留|改市|由市|从市|在市)[^，；]+");

	/** Before the verb of one that begins with whom it speaks of. */
	private static final List<String> BEFORE_A_VERB = List.of("拟", "未", "并未", "不", "暂不", "可以", "是否", "计划于明年");

	private static final Pattern VERB = Pattern.compile(
			"(?!将)[^，；：]*?[局委会部室心府站队校院组科处责能](?<verb>划入|划归|划转|并入|更名为|改为|改称|设在|加挂|挂(?!靠)|由|升格为|隶属|归口|同|统一|合并|整合|合署|分设|析出|下放)[^，；：]*");

	@ParameterizedTest(name = "{0}")
	@MethodSource("sentences")
	void whatIsNotSoIsNotStated(String sentence) {
		Map<String, List<String>> stated = new TreeMap<>();
		moods(sentence).forEach((words) -> stated.put(words, Example.stated(words)));
		stated.values().removeIf(List::isEmpty);
		assertThat(stated).isEmpty();
	}

	private static Stream<String> moods(String sentence) {
		boolean deed = DEED.matcher(sentence).matches();
		Matcher verb = VERB.matcher(sentence);
		int at = verb.matches() ? verb.start("verb") : -1;
		Stream<String> before = (deed || at < 0) ? Stream.empty()
				: BEFORE_A_VERB.stream().map((word) -> sentence.substring(0, at) + word + sentence.substring(at) + "。");
		return Stream.concat(before, Stream.concat(AROUND.stream(), deed ? BEFORE_A_DEED.stream() : Stream.empty())
			.map((mood) -> mood.formatted(sentence)));
	}

	/** The examples that are one sentence alone, without the full stop. */
	static Stream<String> sentences() throws IOException {
		return Example.all()
			.stream()
			.filter((example) -> example.statesSomething() && example.before().isEmpty())
			.map((example) -> example.sentence().replaceFirst("。$", ""))
			.filter((sentence) -> !sentence.matches(".*[。；].*") && !sentence.startsWith("据介绍"));
	}

}
