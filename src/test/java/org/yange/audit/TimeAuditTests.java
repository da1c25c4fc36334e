package org.yange.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yange.lineage.Body;
import org.yange.lineage.Direction;
import org.yange.lineage.Evidence;
import org.yange.lineage.History;
import org.yange.lineage.Lineage;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.Plan;

import static org.assertj.core.api.Assertions.assertThat;

/** What documents of several reforms leave for a person to look at. */
class TimeAuditTests {

	private static List<AuditFinding> audit(Plan... plans) {
		return audit(LocalDate.of(2020, 1, 1), plans);
	}

	private static List<AuditFinding> audit(LocalDate day, Plan... plans) {
		History history = History.of(plans);
		List<AuditFinding> findings = new ArrayList<>(TimeAudit.of(history.whole(), history.everyBody()));
		findings.addAll(RingAudit.of(history.whole(), history.everyBody(), day));
		findings.addAll(HolderAudit.of(history.whole(), history.everyBody(), day));
		for (Body body : history.everyBody()) {
			findings
				.addAll(BodyAudit.of(Lineage.of(history.whole(), body, "id", LineageQuestion.of(Direction.FORWARD))));
		}
		return findings;
	}

	private static List<String> of(AuditKind kind, List<AuditFinding> findings) {
		return findings.stream()
			.filter((finding) -> finding.kind() == kind)
			.map((finding) -> finding.name() + " "
					+ finding.evidence().stream().map(Evidence::document).distinct().sorted().toList())
			.toList();
	}

	@Test
	void bodyThatActsAfterItsEndIsFoundWithBothClauses() {
		List<AuditFinding> findings = audit(Plan.in("2010", "(一)1,ABOLISHED,市甲局"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"));
		assertThat(of(AuditKind.ACTS_AFTER_END, findings)).containsExactly("市甲局 [yunxi-2010, yunxi-2014]");
	}

	@Test
	void bodyThatActsAfterItsEndIsHeldAgainstItsLastEnd() {
		List<AuditFinding> findings = audit(Plan.in("2004", "(一)1,ABOLISHED,市甲局"),
				Plan.in("2006", "(一)1,ESTABLISHED,市甲局"), Plan.in("2010", "(一)1,ABOLISHED,市甲局"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"), Plan.in("2016", "(一)1,ESTABLISHED,市甲局"),
				Plan.in("2018", "(一)1,ABOLISHED,市甲局"));
		assertThat(of(AuditKind.ACTS_AFTER_END, findings)).containsExactly("市甲局 [yunxi-2010, yunxi-2014, yunxi-2016]");
	}

	@Test
	void bodyThatIsSetUpAgainMayAct() {
		List<AuditFinding> findings = audit(Plan.in("2010", "(一)1,ABOLISHED,市甲局"),
				Plan.in("2012", "(一)1,ESTABLISHED,市甲局"), Plan.in("2014", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"));
		assertThat(of(AuditKind.ACTS_AFTER_END, findings)).isEmpty();
		assertThat(of(AuditKind.DATES_DIFFER, findings)).isEmpty();
	}

	@Test
	void sameChangeOfTwoTimesMayBeOneEvent() {
		List<AuditFinding> findings = audit(Plan.in("2010", "(一)1,RENAMED_TO,市甲局,市乙局"),
				Plan.in("2014", "(一)1,RENAMED_TO,市甲局,市乙局"));
		assertThat(of(AuditKind.DATES_DIFFER, findings)).containsExactly("市甲局 [yunxi-2010, yunxi-2014]");
		assertThat(of(AuditKind.ACTS_AFTER_END, findings)).isEmpty();
	}

	@Test
	void bodyUnderOneThatEndedIsFoundUnlessItHasAnother() {
		String managed = "(一)1,MANAGED_BY,市甲局,市乙局";
		assertThat(of(AuditKind.SUPERIOR_ENDED, audit(Plan.in("2010", managed), Plan.in("2014", "(一)1,ABOLISHED,市乙局"))))
			.containsExactly("市甲局 [yunxi-2010, yunxi-2014]");
		assertThat(of(AuditKind.SUPERIOR_ENDED,
				audit(Plan.in("2010", managed), Plan.in("2014", "(一)1,ABOLISHED,市乙局", "(一)2,MANAGED_BY,市甲局,市丙局"))))
			.isEmpty();
		assertThat(of(AuditKind.SUPERIOR_ENDED,
				audit(Plan.in("2010", managed), Plan.in("2014", "(一)1,ABOLISHED,市乙局", "(一)2,ABOLISHED,市甲局"))))
			.isEmpty();
		assertThat(of(AuditKind.SUPERIOR_ENDED,
				audit(Plan.in("2010", managed), Plan.in("2014", "(一)1,MANAGED_BY,市甲局,市乙局,,ended"))))
			.isEmpty();
	}

	@Test
	void dutyWithSeveralHoldersOnADayIsFoundOnThatDay() {
		Plan first = Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老,shared", "(一)1,TRANSFERRED_TO,市甲局,市丙局,养老,shared");
		Plan second = Plan.in("2014", "(一)1,TRANSFERRED_TO,市丙局,市乙局,养老");
		assertThat(of(AuditKind.TWO_HOLDERS, audit(LocalDate.of(2012, 1, 1), first, second))).hasSize(1)
			.first()
			.asString()
			.startsWith("养老 ");
	}

	@Test
	void dutyOfWhichOnlyAPartMovedHasTwoHoldersWithThatReason() {
		List<AuditFinding> findings = audit(LocalDate.of(2012, 1, 1),
				Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老,partial"));
		assertThat(findings).filteredOn((each) -> each.kind() == AuditKind.TWO_HOLDERS)
			.singleElement()
			.satisfies((each) -> {
				assertThat(each.text()).contains("市甲局、市乙局", "一部分");
				assertThat(each.textEn()).contains("only a part");
			});
	}

	@Test
	void dutyWithoutAHolderIsFoundFromTheDayOn() {
		Plan first = Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老");
		Plan second = Plan.in("2014", "(一)1,ABOLISHED,市乙局");
		assertThat(of(AuditKind.NO_RECEIVER, audit(LocalDate.of(2014, 3, 1), first, second)))
			.contains("养老 [yunxi-2010]");
		assertThat(of(AuditKind.NO_RECEIVER, audit(LocalDate.of(2014, 2, 28), first, second)))
			.doesNotContain("养老 [yunxi-2010]");
	}

	@Test
	void dutyThatComesBackIsACycle() {
		List<AuditFinding> findings = audit(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市乙局,市甲局,养老"));
		assertThat(of(AuditKind.CYCLE, findings)).containsExactly("市甲局 [yunxi-2014]");
	}

	@Test
	void bodiesThatGoIntoOneAnotherAreACycle() {
		String[] ring = { "(一)1,TRANSFERRED_TO,县甲水局,县乙电局,,并入", "(一)2,TRANSFERRED_TO,县乙电局,县丙气局,,并入",
				"(一)3,TRANSFERRED_TO,县丙气局,县甲水局,,并入" };
		assertThat(audit(Plan.in("2010", ring))).filteredOn((each) -> each.kind() == AuditKind.CYCLE)
			.singleElement()
			.satisfies((each) -> {
				assertThat(each.text()).startsWith("县丙气局、县甲水局、县乙电局在同一次改革");
				assertThat(each.evidence()).hasSize(3);
			});
		assertThat(of(AuditKind.CYCLE, audit(Plan.in("2010", ring[0], ring[1])))).isEmpty();
		assertThat(of(AuditKind.CYCLE, audit(Plan.ofYunxi("yunxi-a").effective("2010-03-01").says(ring[0], ring[1]),
				Plan.ofYunxi("yunxi-b").effective("2010-03-01").says(ring[2]))))
			.hasSize(1);
	}

	@Test
	void bodiesThatStandUnderOneAnotherAreACycleWhileTheyDo() {
		String[] ring = { "(一)1,MANAGED_BY,县子局,县丑局", "(一)2,OFFICE_OF,县丑局,县寅局", "(一)3,HOSTS_OFFICE,县子局,县寅局" };
		Plan plan = Plan.in("2010", ring);
		Plan ended = Plan.in("2014", "(一)1,MANAGED_BY,县子局,县丑局,,ended");
		assertThat(audit(LocalDate.of(2012, 1, 1), plan, ended)).filteredOn((each) -> each.kind() == AuditKind.CYCLE)
			.singleElement()
			.satisfies((each) -> assertThat(each.evidence()).hasSize(3));
		assertThat(of(AuditKind.CYCLE, audit(LocalDate.of(2015, 1, 1), plan, ended))).isEmpty();
		assertThat(of(AuditKind.CYCLE, audit(Plan.in("2010", "(一)1,OFFICE_OF,县子办,县丑委", "(一)1,HOSTS_OFFICE,县寅局,县子办",
				"(一)1,DAILY_WORK_BY,县丑委,县子办", "(一)2,MANAGED_BY,县寅局,县卯局"))))
			.isEmpty();
	}

	@Test
	void sameDutyGivenTwiceAtTwoTimesIsNotGivenToTwo() {
		assertThat(of(AuditKind.TWO_RECEIVERS, audit(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市甲局,市丙局,养老"))))
			.isEmpty();
		assertThat(of(AuditKind.TWO_RECEIVERS,
				audit(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)2,TRANSFERRED_TO,市甲局,市丙局,养老"))))
			.hasSize(1);
	}

	@Test
	void documentThatEndsWhatAnEarlierOneArrangedAmendsIt() {
		assertThat(of(AuditKind.AMENDS,
				audit(Plan.in("2010", "(一)1,MANAGED_BY,市甲局,市乙局"), Plan.in("2014", "(一)1,MANAGED_BY,市甲局,市丙局"))))
			.containsExactly("yunxi-2014 [yunxi-2010, yunxi-2014]");
		assertThat(of(AuditKind.AMENDS,
				audit(Plan.in("2010", "(一)1,MANAGED_BY,市甲局,市乙局"), Plan.in("2014", "(一)1,ABOLISHED,市甲局"))))
			.isEmpty();
	}

	@Test
	void findingKeepsItsIdAsLongAsItSaysTheSame() {
		Plan first = Plan.in("2010", "(一)1,ABOLISHED,市甲局");
		Plan second = Plan.in("2014", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老");
		String id = audit(first, second).get(0).id();
		assertThat(audit(second, first, Plan.in("2018", "(一)1,ESTABLISHED,市丁局"))).extracting(AuditFinding::id)
			.contains(id);
		assertThat(id).matches("[0-9a-f]{16}");
	}

}
