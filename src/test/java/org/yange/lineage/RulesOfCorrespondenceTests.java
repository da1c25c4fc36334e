package org.yange.lineage;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yange.lineage.Correspondence.Shared;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.LineageReader.Match;

import static org.assertj.core.api.Assertions.assertThat;

/** Which bodies of one day, or place, have what bodies of another have. */
class RulesOfCorrespondenceTests {

	private static List<String> between(History history, String from, String to) {
		List<String> bodies = history.readable().bodies().stream().map(Body::id).toList();
		return Correspondences.between(history.readable(), bodies, LocalDate.parse(from), LocalDate.parse(to))
			.stream()
			.map(RulesOfCorrespondenceTests::line)
			.toList();
	}

	private static String line(Correspondence each) {
		Flow.Party to = each.to();
		return "%s→%s %s %s %s".formatted(each.from().name(), (to != null) ? to.name() : "", each.kind().label(),
				each.duties().stream().map(Shared::name).toList(), each.certainty().label());
	}

	@Test
	void dutiesLeadFromTheBodiesOfTheOneDayToThoseOfTheOther() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)1,TRANSFERRED_TO,市甲局,市丙局"),
				Plan.in("2014", "(一)1,RENAMED_TO,市乙局,市丁局"));
		assertThat(between(history, "2009-12-31", "2015-01-01")).containsExactly("市丙局→市丙局 unchanged [全部职责] stated",
				"市乙局→市丁局 succession [全部职责] stated", "市甲局→市丁局 succession [养老] inherited",
				"市甲局→市丙局 succession [其余职责] stated");
	}

	@Test
	void nothingIsLeftUnplacedWhereTheRestIsGivenByThatWord() {
		History history = History.of(Plan.in("2013", "(一)1,TRANSFERRED_TO,市甲局,市乙局,拟订规划的行政",
				"(一)1,TRANSFERRED_TO,市甲局,市丙局,其他行政", "(一)1,ABOLISHED,市甲局"));
		assertThat(between(history, "2010-01-01", "2014-01-01")).noneMatch((line) -> line.contains("not-placed"));
	}

	@Test
	void onlyWhatHappensBetweenTheDaysCounts() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2014", "(一)1,TRANSFERRED_TO,市乙局,市丙局,养老"));
		assertThat(between(history, "2010-03-01", "2013-12-31")).containsExactly("市丙局→市丙局 unchanged [全部职责] possible",
				"市乙局→市乙局 unchanged [全部职责] stated", "市甲局→市甲局 unchanged [全部职责] stated");
		assertThat(between(history, "2010-03-01", "2014-03-01")).contains("市乙局→市丙局 succession [养老] stated",
				"市乙局→市乙局 rest [其余职责] stated");
	}

	@Test
	void dutyThatCameByNameBeforeTheDayIsFollowedByItsName() {
		History history = History.of(Plan.in("2003", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
				Plan.in("2010", "(一)1,TRANSFERRED_TO,市乙局,市丙局", "(一)1,ABOLISHED,市乙局"),
				Plan.in("2019", "(一)1,TRANSFERRED_TO,市丙局,市丁局,养老"));
		assertThat(between(history, "2004-01-01", "2020-01-01"))
			.contains("市乙局→市丙局 succession [全部职责] stated", "市乙局→市丁局 succession [养老] inherited")
			.doesNotContain("市甲局→市丁局 succession [养老] inherited");
	}

	@Test
	void whatNoClausePlacesIsTold() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老", "(一)1,ABOLISHED,市甲局"),
				Plan.in("2014", "(一)1,ABOLISHED,市乙局"));
		assertThat(between(history, "2009-12-31", "2015-01-01")).containsExactly("市乙局→ not-placed [全部职责] stated",
				"市甲局→ not-placed [养老, 其余职责] stated");
	}

	@Test
	void bodiesThatAreNotThereOnTheOneDayAreLeftOut() {
		History history = History.of(Plan.in("2010", "(一)1,ESTABLISHED,市甲局", "(一)2,ABOLISHED,市乙局"));
		assertThat(between(history, "2010-03-01", "2015-01-01")).containsExactly("市甲局→市甲局 unchanged [全部职责] stated");
		assertThat(between(history, "2010-02-28", "2015-01-01")).containsExactly("市乙局→ not-placed [全部职责] stated");
	}

	@Test
	void bodiesOfTwoPlacesCorrespondByTheWordsOfTheirDuties() {
		History history = History.of(Plan.in("2010", "(一)1,TRANSFERRED_TO,市甲局,市乙局,医疗救助",
				"(一)2,TRANSFERRED_TO,市甲局,市丙局,养老、殡葬", "(一)3,TRANSFERRED_TO,市甲局,市丁局,有关"),
				Plan.in("2014", "(一)1,RENAMED_TO,市乙局,市戊局"),
				Plan.of("wangxi-2010", "999002", "望溪县")
					.effective("2010-03-01")
					.says("(一)1,TRANSFERRED_TO,县甲局,县乙局,医疗救助", "(一)2,OVERSEES,县丙局,,养老",
							"(一)3,TRANSFERRED_TO,县甲局,县丁局,有关"));
		LocalDate day = LocalDate.of(2015, 1, 1);
		List<Match> matches = history.readable().bodies().stream().map((body) -> new Match(body.id(), null)).toList();
		List<Correspondence> all = SameDuties.between(new Found(history.readable(), matches), "999001", "999002",
				TimeScope.asOf(day));
		assertThat(all).extracting(RulesOfCorrespondenceTests::line)
			.containsExactly("市丙局→县丙局 same-duty [养老、殡葬] possible", "市戊局→县乙局 same-duty [医疗救助] inherited");
		assertThat(all).flatExtracting(Correspondence::duties)
			.extracting(Shared::reason)
			.containsExactly("part of", "same words");
	}

}
