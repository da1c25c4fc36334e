package org.yange.question;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.yange.lineage.Direction;
import org.yange.question.Question.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTests {

	@ParameterizedTest
	@MethodSource("recognised")
	void everyPatternRecognisesItsExamples(QuestionPattern pattern, String text, String name) {
		assertThat(Question.parse(text)).hasValueSatisfying((question) -> {
			assertThat(question.kind()).isEqualTo(pattern.kind());
			assertThat(question.name()).isEqualTo(name);
		});
		assertThat(pattern.understand(pattern.language().read(text))).isPresent();
	}

	static Stream<Arguments> recognised() {
		return PatternTable.INSTANCE.patterns()
			.stream()
			.flatMap((pattern) -> pattern.yes()
				.stream()
				.map((example) -> Arguments.of(pattern, example.text(), example.name())));
	}

	@ParameterizedTest
	@MethodSource("leftAlone")
	void everyPatternLeavesItsCounterexamplesAlone(QuestionPattern pattern, String text) {
		assertThat(pattern.understand(pattern.language().read(text))).isEmpty();
	}

	static Stream<Arguments> leftAlone() {
		return PatternTable.INSTANCE.patterns()
			.stream()
			.flatMap((pattern) -> pattern.no().stream().map((text) -> Arguments.of(pattern, text)));
	}

	@Test
	void everyPatternHasExamplesOfBothSorts() {
		assertThat(PatternTable.INSTANCE.patterns()).allSatisfy((pattern) -> {
			assertThat(pattern.yes()).isNotEmpty();
			assertThat(pattern.no()).isNotEmpty();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "?", "监察局", "监察局好不好", "今天天气", "今天天气怎么样？", "你好", "谁", "去哪了", "我的钥匙去哪了", "你还在吗",
			"谁负责", "谁负责什么", "它的职责去哪了", "监察局的职责", "监察局的职责是什么", "监察局有多少人", "监察局撤销了", "为什么撤销监察局", "监察局由谁负责", "他们的职责去哪了",
			"的职责去哪了", "市委组织部管什么", "Hello", "What is the weather like?", "Where did it go?", "监察局 abolished",
			"Who is who?", "Was the lunch abolished?", "Where did the duties go?", "Who is responsible?" })
	void doesNotGuess(String text) {
		assertThat(Question.parse(text)).isEmpty();
	}

	@Test
	void leavesATextAloneThatIsTooLongForAQuestion() {
		assertThat(Question.parse("监察局的职责去哪了" + "？".repeat(300))).isEmpty();
		assertThat(Question.parse("市".repeat(100) + "监察局的职责去哪了")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "市监察局现在归谁管, WENT", "市监察局归谁管, MANAGER", "市监察局由谁管理, MANAGER", "防震减灾现在归谁管, RESPONSIBLE",
			"防震减灾归谁管, RESPONSIBLE", "公共场所由谁管理, RESPONSIBLE", "市卫生监督所由谁管理, MANAGER", "市监察局的职责归谁管, WENT" })
	void tellsABodyFromADutyByHowItsNameEnds(String text, Kind kind) {
		assertThat(Question.parse(text)).map(Question::kind).hasValue(kind);
	}

	@Test
	void looksAFormerBodyUpWithoutTheWordFormerFirst() {
		assertThat(Question.parse("原阳县水利局的职责去哪了")).map(Question::names).hasValue(List.of("阳县水利局", "原阳县水利局"));
	}

	@Test
	void looksTheOfficeOfACommitteeUpFirst() {
		assertThat(Question.parse("市委审计委员会的办公室设在哪")).map(Question::names)
			.hasValue(List.of("市委审计委员会办公室", "市委审计委员会秘书组", "市委审计委员会秘书处", "市委审计委员会"));
		assertThat(Question.parse("市委审计办设在哪")).map(Question::names).hasValue(List.of("市委审计办"));
	}

	@Test
	void looksADutyUpWithAndWithoutTheWordWork() {
		assertThat(Question.parse("防汛工作由谁负责")).map(Question::names).hasValue(List.of("防汛工作", "防汛"));
	}

	@Test
	void keepsTheNameAsTyped() {
		assertThat(Question.parse("請問雲溪市監察局的職責去哪裡了？")).map(Question::name).hasValue("雲溪市監察局");
		assertThat(Question.parse("WHERE DID THE DUTIES OF Shi JianChaJu GO?")).map(Question::name)
			.hasValue("Shi JianChaJu");
	}

	@ParameterizedTest
	@MethodSource("org.yange.question.Question#examples")
	void understandsTheExamplesItGives(Question.Example example) {
		assertThat(Question.parse(example.zh())).map(Question::kind).hasValue(example.kind());
		assertThat(Question.parse(example.en())).map(Question::kind).hasValue(example.kind());
	}

	@Test
	void everyKindSaysWhichWayItsLineageIsTold() {
		assertThat(Kind.WENT.direction()).isEqualTo(Direction.FORWARD);
		assertThat(Kind.CAME.direction()).isEqualTo(Direction.BACKWARD);
		assertThat(Kind.THEN_AND_NOW.direction()).isEqualTo(Direction.BOTH);
		assertThat(Stream.of(Kind.values()).filter(Kind::isAboutDuty)).containsExactly(Kind.THEN_AND_NOW,
				Kind.RESPONSIBLE);
		assertThat(Kind.OFFICE_HOST.label()).isEqualTo("office-host");
	}

}
