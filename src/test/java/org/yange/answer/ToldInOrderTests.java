package org.yange.answer;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.yange.lineage.Body;
import org.yange.lineage.Direction;
import org.yange.lineage.History;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.LineageReader.Match;
import org.yange.lineage.Plan;

import static org.assertj.core.api.Assertions.assertThat;

/** Lineages in words follow the time. */
class ToldInOrderTests {

	private static final History HISTORY = History.of(Plan.in("1998", "(一)1,TRANSFERRED_TO,市甲局,市乙局,养老"),
			Plan.in("2003", "(一)1,TRANSFERRED_TO,市丙局,市乙局,医疗"), Plan.in("2008", "(一)1,TRANSFERRED_TO,市乙局,市丁局,养老"),
			Plan.in("2013", "(一)1,TRANSFERRED_TO,市乙局,市戊局,,并入"), Plan.in("2016", "(一)1,RENAMED_TO,市丁局,市己局"));

	private static String told(String name, Direction direction, Locale language) {
		Body body = HISTORY.everyBody().stream().filter((each) -> each.name().equals(name)).findFirst().orElseThrow();
		return Answers
			.reply(name, direction, new Found(HISTORY.whole(), List.of(new Match(body.id(), null))),
					LineageQuestion.of(direction), language)
			.text();
	}

	private static void inOrder(String text, String... words) {
		assertThat(text).containsSubsequence(words);
	}

	@Test
	void forwardTheEarlierIsToldFirstHoweverManyStepsAway() {
		inOrder(told("市乙局", Direction.FORWARD, Locale.CHINESE), "2008年3月1日，市乙局", "其后，2013年3月1日，市乙局",
				"其后，2016年3月1日，市丁局");
		inOrder(told("市甲局", Direction.FORWARD, Locale.ENGLISH), "On 1 March 1998", "After that, on 1 March 2008",
				"After that, on 1 March 2016");
	}

	@Test
	void backwardTheLaterIsToldFirst() {
		String text = told("市己局", Direction.BACKWARD, Locale.CHINESE);
		inOrder(text, "2016年3月1日，市己局", "再往前，2008年3月1日，市丁局", "再往前，1998年3月1日，市乙局");
		assertThat(text).doesNotContain("其后");
	}

	@Test
	void whatCameAndWhatWentAreToldApart() {
		String text = told("市乙局", Direction.BOTH, Locale.CHINESE);
		String[] told = text.split("\n");
		assertThat(told).hasSize(2);
		assertThat(told[0]).contains("2003年", "1998年").doesNotContain("其后", "2008年", "2013年");
		assertThat(told[1]).contains("2008年", "2013年").doesNotContain("再往前", "2003年", "1998年");
	}

}
