package org.yange.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.yange.form.Chart.Head;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.graph.Nature;
import org.yange.lineage.Arrangement.Named;
import org.yange.lineage.Direction;
import org.yange.lineage.Evidence;
import org.yange.lineage.Flow;
import org.yange.lineage.Flow.DutyMoved;
import org.yange.lineage.Flow.Excepted;
import org.yange.lineage.Flow.Party;
import org.yange.lineage.Flow.When;
import org.yange.lineage.History;
import org.yange.lineage.Lineage;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.LineageAnswer.Arranged;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.Residue;
import org.yange.lineage.Warning;

/** Charts to be written in every form. */
final class Charts {

	/** Quotes, signs, a line break, a formula, characters without a shape. */
	static final List<String> HOSTILE = List.of("市\"甲\"局", "<script>市乙局</script>", "市丙局\n=cmd|' /C calc'!A0", "=1+1",
			"\u202E局丁市\u202C", "市戊局]]>--><!--", "市己局 #34; & %% end", "#quot;`市庚局`|x|{y}[z](w)", "@市辛局\u0007",
			"*市壬局* _a_ ; --> n1", "\\市癸局\\\"", "－市子局\t,;丑");

	private Charts() {
	}

	static Chart ofJiaozuo() {
		return of(Locale.CHINESE, "监察局", answer(History.ofDocuments("jiaozuo-2019"), "市监察局", Direction.FORWARD));
	}

	static Chart ofManyReforms() {
		return of(Locale.CHINESE, "国家经济贸易委员会",
				answer(History.ofDocuments("guowuyuan-1998", "guowuyuan-1998-guojiaju", "guowuyuan-2003",
						"guojiajingmaowei-2001", "guowuyuan-2008", "guowuyuan-2013", "guowuyuan-2018"), "国家经济贸易委员会",
						Direction.BOTH));
	}

	/** A body that each hostile name gives a duty of its own name to. */
	static Chart ofHostileNames() {
		List<Flow> flows = HOSTILE.stream().map((name) -> flow(name, "市甲乙局", name, EdgeKind.TRANSFERRED_TO)).toList();
		List<Arranged> arranged = HOSTILE.stream()
			.map((name) -> new Arranged(EdgeKind.CARRIES_PLATE, new Named("市甲乙局", "市甲乙局"),
					new Named("plate:" + name, name), "2019", null, Certainty.STATED, List.of(),
					List.of(evidence(name))))
			.toList();
		return of(Locale.CHINESE, HOSTILE.get(2),
				new LineageAnswer(asked("市甲乙局"), Direction.BACKWARD, flows, arranged,
						new Residue(Residue.State.REST_STAYS, HOSTILE),
						List.of(new Warning("list-open", "<b>未列尽</b>", "<b>"))));
	}

	/** Two bodies that give to one another, one that gives to itself, one unnamed. */
	static Chart ofCircles() {
		return of(Locale.ENGLISH, "市甲局", new LineageAnswer(asked("市甲局"), Direction.BOTH,
				List.of(flow("市甲局", "市乙局", "养老", EdgeKind.TRANSFERRED_TO),
						flow("市乙局", "市甲局", "养老", EdgeKind.TRANSFERRED_TO),
						flow("市甲局", "市甲局", "", EdgeKind.REESTABLISHED_AS),
						flow(null, "市乙局", "防汛", EdgeKind.TRANSFERRED_TO), flow("市乙局", "市丙局", "", EdgeKind.MERGED_INTO)),
				List.of(), new Residue(Residue.State.ALL_PLACED, List.of()), List.of()));
	}

	/** A body that gives as many duties as wanted. */
	static Chart ofDuties(int count) {
		List<Flow> flows = IntStream.range(0, count)
			.mapToObj((i) -> flow("市甲局", "市乙%d局".formatted(i % 40), "职责" + i, EdgeKind.TRANSFERRED_TO))
			.toList();
		return of(Locale.CHINESE, "市甲局", new LineageAnswer(asked("市甲局"), Direction.FORWARD, flows, List.of(),
				new Residue(Residue.State.ALL_PLACED, List.of()), List.of()));
	}

	static Chart of(Locale language, String asked, LineageAnswer... answers) {
		ChartMaker maker = new ChartMaker(new Head(asked, "答复。", "v1", "http://localhost:8080/api/v1/lineage?agency=x",
				LocalDate.of(2026, 1, 2), language));
		maker.add(Arrays.asList(answers));
		return maker.chart();
	}

	private static LineageAnswer answer(History history, String name, Direction direction) {
		return history.everyBody()
			.stream()
			.filter((body) -> body.name().equals(name))
			.findFirst()
			.map((body) -> Lineage.of(history.whole(), body, "full name", LineageQuestion.of(direction)))
			.orElseThrow();
	}

	private static Flow flow(@Nullable String from, String to, String duty, EdgeKind kind) {
		DutyMoved moved = duty.isEmpty()
				? new DutyMoved(null, "其余职责", true, List.of(new Excepted("duty:防火", "防火", "市丁局")))
				: new DutyMoved("duty:" + from + duty, duty, false, List.of());
		Party giver = (from != null) ? new Party(from, from, Nature.GOVERNMENT, List.of())
				: new Party(null, "相关部门", null, List.of());
		return new Flow(giver, new Party(to, to, Nature.PARTY, List.of("市牌子局")), moved, kind,
				new When("../2019-03-31", "deadline"), List.of(Certainty.values()).get(duty.length() % 4), 1, true,
				duty.length() > 3, List.of(evidence(duty)));
	}

	private static Asked asked(String name) {
		return new Asked(name, name, Nature.GOVERNMENT, null, Fate.ACTIVE, null, List.of(), null, "2019-03",
				new Jurisdiction("999900", "云溪市"), "full name");
	}

	private static Evidence evidence(String item) {
		return new Evidence("yunxi", "云溪市机构改革方案", item, "yunxi:" + item, item, null, null, false, "2019-01-08");
	}

}
