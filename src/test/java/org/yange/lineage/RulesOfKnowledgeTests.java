package org.yange.lineage;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;

import static org.assertj.core.api.Assertions.assertThat;

/** A time that is asked about, and what could be known on a day. */
class RulesOfKnowledgeTests {

	private static final Plan[] PLANS = {
			Plan.ofYunxi("yunxi-2003")
				.dated("issued", "2003-02-01")
				.effective("2003-03-01")
				.says("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)1,MANAGED_BY,市乙局,市戊局"),
			Plan.ofYunxi("yunxi-2008")
				.dated("issued", "2008-02-01")
				.effective("2008-03-01/2008-12-31")
				.says("(一)1,TRANSFERRED_TO,市乙局,市丙局", "(一)1,ABOLISHED,市乙局"),
			Plan.ofYunxi("yunxi-2018")
				.dated("published", "2020-06-01")
				.dated("issued", "2018-02-01")
				.effective("2018-03-01")
				.says("(一)1,RENAMED_TO,市丙局,市丁局") };

	private static final String FIRST = "市甲局→市乙局";

	private static final String SECOND = "市乙局→市丙局";

	private static final String THIRD = "市丙局→市丁局";

	private static LineageAnswer ask(String name, Direction direction, @Nullable String from, @Nullable String to,
			@Nullable String knownAt) {
		History known = History.knownAt(day(knownAt), PLANS);
		return Lineage.of(known.readable(), known.body(name), "id",
				new LineageQuestion(direction, LineageQuestion.ALL, new TimeScope(day(from), day(to), day(knownAt))));
	}

	private static @Nullable LocalDate day(@Nullable String day) {
		return (day != null) ? LocalDate.parse(day) : null;
	}

	private static List<String> forward(@Nullable String from, @Nullable String to, @Nullable String knownAt) {
		return ends(ask("市甲局", Direction.FORWARD, from, to, knownAt));
	}

	private static List<String> ends(LineageAnswer answer) {
		return answer.flows().stream().map((flow) -> flow.from().name() + "→" + flow.to().name()).distinct().toList();
	}

	@Test
	void timeHoldsWhatMayHaveHappenedInIt() {
		assertThat(forward(null, null, null)).containsExactly(FIRST, SECOND, THIRD);
		assertThat(forward("2003-03-01", "2008-03-01", null)).containsExactly(FIRST, SECOND);
		assertThat(forward("2003-03-01", "2008-02-29", null)).containsExactly(FIRST);
		assertThat(forward("2003-03-02", null, null)).isEmpty();
		assertThat(ends(ask("市乙局", Direction.FORWARD, "2008-12-31", null, null))).containsExactly(SECOND, THIRD);
		assertThat(ends(ask("市乙局", Direction.FORWARD, "2009-01-01", null, null))).isEmpty();
	}

	@Test
	void timeHoldsInBothDirectionsAlike() {
		assertThat(ends(ask("市丁局", Direction.BACKWARD, "2008-06-01", null, null))).containsExactly(THIRD, SECOND);
		assertThat(ends(ask("市丁局", Direction.BACKWARD, "2009-01-01", null, null))).containsExactly(THIRD);
		assertThat(ends(ask("市丙局", Direction.BACKWARD, null, "2008-02-29", null))).isEmpty();
	}

	@Test
	void whatIsPublishedLaterIsNotKnown() {
		assertThat(forward(null, null, "2020-05-31")).containsExactly(FIRST, SECOND);
		assertThat(forward(null, null, "2020-06-01")).containsExactly(FIRST, SECOND, THIRD);
		assertThat(History.knownAt(day("2003-01-31"), PLANS).bodies("市甲局")).isEmpty();
		assertThat(History.knownAt(day("2020-05-31"), PLANS).bodies("市丁局")).isEmpty();
		assertThat(ends(ask("市丙局", Direction.BACKWARD, null, null, "2020-05-31"))).containsExactly(SECOND, FIRST);
	}

	@Test
	void endThatIsNotKnownYetIsNoFate() {
		LineageAnswer before = ask("市乙局", Direction.FORWARD, null, null, "2008-01-31");
		assertThat(before.agency().fate()).isEqualTo(Fate.ACTIVE);
		assertThat(before.residue().state()).isEqualTo(Residue.State.REST_STAYS);
		assertThat(before.arrangements()).singleElement().satisfies((each) -> assertThat(each.until()).isNull());
		LineageAnswer after = ask("市乙局", Direction.FORWARD, null, null, "2008-02-01");
		assertThat(after.agency().fate()).isEqualTo(Fate.ABOLISHED);
		assertThat(after.arrangements()).singleElement().satisfies((each) -> assertThat(each.until()).isNotNull());
	}

	@Test
	void arrangementsThatAreOverBeforeTheTimeAreLeftOut() {
		assertThat(ask("市乙局", Direction.FORWARD, "2009-01-01", null, null).arrangements()).isEmpty();
		assertThat(ask("市乙局", Direction.FORWARD, "2008-12-31", null, null).arrangements()).hasSize(1);
	}

	@Test
	void knownAndHappenedAreAskedTogether() {
		assertThat(forward(null, "2018-12-31", "2019-01-01")).containsExactly(FIRST, SECOND);
		assertThat(forward(null, "2018-12-31", "2021-01-01")).containsExactly(FIRST, SECOND, THIRD);
	}

	private static Plan first() {
		return Plan.ofYunxi("yunxi-2010")
			.telling("reform-2010")
			.dated("issued", "2010-02-01")
			.effective("2010-03-01/2010-12-31")
			.says("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)2,MANAGED_BY,市乙局,市戊局", "(一)3,CATEGORISED_AS,市乙局,,,市政府工作部门");
	}

	private static Plan details() {
		return Plan.ofYunxi("yunxi-2010-b")
			.telling("reform-2010")
			.ofKind("三定规定")
			.dated("issued", "2010-06-01")
			.effective("2010-05-01/2010-12-31")
			.says("(一)1,TRANSFERRED_TO,市甲局,市丙局,养老", "(一)2,MANAGED_BY,市乙局,市己局");
	}

	@Test
	void reformIsToldAsTheDocumentsOfThenTellIt() {
		History before = History.knownAt(LocalDate.parse("2010-05-31"), first(), details());
		assertThat(before.flowsFrom("市甲局")).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO stated");
		assertThat(before.facts(EdgeKind.MANAGED_BY)).containsExactly("市乙局→市戊局 2010-03-01/2010-12-31..");
		assertThat(before.graph().contradictions()).isEmpty();
		History after = History.knownAt(LocalDate.parse("2010-06-01"), first(), details());
		assertThat(after.flowsFrom("市甲局")).containsExactly("1 市甲局→市丙局 养老 TRANSFERRED_TO stated");
		assertThat(after.facts(EdgeKind.MANAGED_BY)).containsExactly("市乙局→市己局 2010-05-01/2010-12-31..");
		assertThat(after.graph().contradictions()).hasSize(2);
	}

	@Test
	void disputeThatLaterDocumentsRaiseDoesNotMakeAnEarlierAnswerPossibleOnly() {
		Plan other = Plan.ofYunxi("yunxi-2010-c")
			.telling("reform-2010")
			.ofKind("notice")
			.dated("issued", "2010-07-01")
			.effective("2010-03-01/2010-12-31")
			.says("(一)1,TRANSFERRED_TO,市甲局,市丁局,养老");
		assertThat(History.knownAt(LocalDate.parse("2010-06-30"), first(), other).flowsFrom("市甲局"))
			.containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO stated");
		assertThat(History.knownAt(LocalDate.parse("2010-07-01"), first(), other).flowsFrom("市甲局"))
			.containsExactly("1 市甲局→市丁局 养老 TRANSFERRED_TO possible", "1 市甲局→市乙局 养老 TRANSFERRED_TO possible");
	}

	@Test
	void whatMayHaveBeenPublishedLaterIsPossibleAndWarnedOf() {
		Plan plan = Plan.ofYunxi("yunxi-2019")
			.dated("issued", "../2019-03-31")
			.effective("../2019-03-31")
			.says("(一)1,TRANSFERRED_TO,市甲局,市乙局,养老");
		LocalDate early = LocalDate.parse("1990-01-01");
		History known = History.knownAt(early, plan);
		LineageAnswer answer = Lineage.of(known.readable(), known.body("市甲局"), "id",
				new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL, new TimeScope(null, null, early)));
		assertThat(History.lines(answer)).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO possible");
		assertThat(answer.warnings()).filteredOn("code", "publication-uncertain")
			.extracting(Warning::text)
			.singleElement()
			.asString()
			.contains("../2019-03-31", "1990-01-01");
		LocalDate late = LocalDate.parse("2019-03-31");
		History then = History.knownAt(late, plan);
		LineageAnswer sure = Lineage.of(then.readable(), then.body("市甲局"), "id",
				new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL, new TimeScope(null, null, late)));
		assertThat(History.lines(sure)).containsExactly("1 市甲局→市乙局 养老 TRANSFERRED_TO stated");
		assertThat(History.warnings(sure)).doesNotContain("publication-uncertain");
	}

	@Test
	void bodyThatIsFoundedLaterIsNotYetThere() {
		History history = History.of(Plan.in("2018", "(一)1,ESTABLISHED,市乙局", "(一)1,TRANSFERRED_TO,市甲局,市乙局,,并入"));
		LineageAnswer before = history.forwardAsOf("市乙局", "2010-01-01");
		assertThat(before.agency().fate()).isEqualTo(Fate.NOT_YET);
		assertThat(before.residue().state()).isEqualTo(Residue.State.NOT_YET);
		assertThat(History.warnings(before)).containsExactly("not-yet-founded");
		LineageAnswer after = history.forwardAsOf("市乙局", "2018-03-01");
		assertThat(after.agency().fate()).isEqualTo(Fate.ACTIVE);
		assertThat(History.warnings(after)).isEmpty();
	}

}
