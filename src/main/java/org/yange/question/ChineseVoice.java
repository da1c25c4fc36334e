package org.yange.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.yange.graph.Certainty;
import org.yange.lineage.Evidence;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.lineage.Residue.State;
import org.yange.lineage.Warning;

/** Sentences in Chinese. */
final class ChineseVoice implements Voice {

	private final ChineseClauses clauses;

	private final ChineseStandingVoice standings;

	ChineseVoice(boolean manyDocuments) {
		this.clauses = new ChineseClauses(new Citation(manyDocuments));
		this.standings = new ChineseStandingVoice(this.clauses);
	}

	@Override
	public String text(List<String> sentences) {
		return String.join("", sentences);
	}

	@Override
	public String nothingFound(String name) {
		return "没有找到名为“%s”的机构。".formatted(name);
	}

	@Override
	public String several(String name, int count) {
		return "“%s”可以指%d个机构：".formatted(name, count);
	}

	@Override
	public String numbered(int number, Asked body, String text) {
		List<String> about = new ArrayList<>(List.of(body.jurisdiction().name()));
		String founded = body.founded();
		if (founded != null) {
			about.add(DateWords.chinese(founded) + "设立");
		}
		String ended = body.ended();
		if (ended != null) {
			about.add(DateWords.chinese(ended) + "终止");
		}
		String matched = matchedBy(body.matchedBy());
		if (!matched.isEmpty()) {
			about.add("按" + matched + "相符");
		}
		return "%d. %s（%s）：%s".formatted(number, body.name(), String.join("，", about), text);
	}

	@Override
	public String matched(String name, Asked body) {
		if (body.matchedBy().equals("plate")) {
			return "“%s”是%s（%s）所挂的牌子，不是单独的机构；以下说的是%s。".formatted(name, body.name(), body.jurisdiction().name(),
					body.name());
		}
		String matched = matchedBy(body.matchedBy());
		return matched.isEmpty() ? ""
				: "“%s”是%s（%s）的%s。".formatted(name, body.name(), body.jurisdiction().name(), matched);
	}

	private static String matchedBy(String label) {
		return switch (label) {
			case "short name" -> "简称";
			case "alias" -> "别称";
			case "abbreviation" -> "缩略名";
			case "pinyin" -> "拼音";
			case "former name" -> "曾用名";
			case "plate" -> "牌子";
			default -> "";
		};
	}

	@Override
	public String went(Run run) {
		return (run.onward() ? "其后，" : "") + date(run)
				+ run.moves().stream().map((move) -> this.clauses.given(run, move)).collect(Collectors.joining("；"))
				+ this.clauses.shared(run) + (run.isOpen() ? "；点名职责的列举以“等”结尾，未尽列。" : "。");
	}

	@Override
	public String keepsAll(Asked body) {
		return "没有条款把%s的职责划出，也没有条款撤销它。".formatted(body.name());
	}

	@Override
	public String came(Run run) {
		return (run.onward() ? "再往前，" : "") + date(run) + run.pivot().name() + "的职责来自："
				+ run.moves().stream().map((move) -> this.clauses.received(run, move)).collect(Collectors.joining("；"))
				+ this.clauses.shared(run) + (run.isOpen() ? "；来源列举以“等”结尾，未尽列。" : "。");
	}

	@Override
	public String cameFromNowhere(Asked body) {
		return "方案中没有条款说明%s的职责从哪里来。".formatted(body.name());
	}

	@Override
	public String predecessors(Run run) {
		return (run.onward() ? "再往前，" : "") + date(run) + run.pivot().name() + "的前身是"
				+ run.moves()
					.stream()
					.map((move) -> this.clauses.predecessor(run, move))
					.collect(Collectors.joining("、"))
				+ this.clauses.shared(run) + "。";
	}

	@Override
	public String noPredecessors(Asked body) {
		return "方案中没有条款说明%s的前身。".formatted(body.name());
	}

	private static String date(Run run) {
		return run.date().isEmpty() ? "" : DateWords.chinese(run.date()) + "，";
	}

	@Override
	public String fate(Asked body, String when, List<Evidence> evidence) {
		String name = body.name();
		Certainty certainty = Objects.requireNonNullElse(body.fateCertainty(), Certainty.STATED);
		String brackets = this.clauses.brackets(certainty, evidence, "");
		String date = when.isEmpty() ? "" : DateWords.chinese(when) + "，";
		return switch (body.fate()) {
			case ACTIVE -> "没有条款撤销%s，它继续保留%s。".formatted(name, brackets);
			case NOT_YET -> "%s%s才设立，所问之日尚不存在。".formatted(name, when.isEmpty() ? "" : DateWords.chinese(when));
			case NOT_STATED -> "没有条款说明%s是否保留。".formatted(name);
			case PLATE_ONLY ->
				"没有条款点名撤销%s；改革后这个名称只作为牌子保留%s，挂牌机构并不因此承继它的职责。".formatted(name, this.clauses.cited(evidence));
			case ABOLISHED -> (certainty == Certainty.INFERRED)
					? "没有条款点名撤销%s；%s据推断不再保留%s。".formatted(name, date, this.clauses.cited(evidence))
					: "%s%s不再保留%s。".formatted(date, name, brackets);
			case RENAMED -> "%s%s已更名%s。".formatted(date, name, brackets);
			case CONVERTED -> "%s%s已改为另一机构%s。".formatted(date, name, brackets);
			case RE_ESTABLISHED -> "%s%s已重新组建%s。".formatted(date, name, brackets);
		};
	}

	@Override
	public String residue(Asked body, State residue) {
		String name = body.name();
		return switch (residue) {
			case ALL_PLACED, NOT_YET -> "";
			case EXTENT_UNSTATED -> "条款只说“有关职责”，没有说明范围，也没有条款说明%s其余职责的去向。".formatted(name);
			case NAMED_PARTS_ONLY -> "没有条款说明%s其余职责的去向。".formatted(name);
			case NOTHING_PLACED -> "没有条款说明%s的职责去向。".formatted(name);
			case REST_STAYS -> "没有条款划出的职责仍由%s承担。".formatted(name);
		};
	}

	@Override
	public StandingVoice standings() {
		return this.standings;
	}

	@Override
	public String notes(List<Warning> warnings) {
		return warnings.stream()
			.map((warning) -> warning.text() + "。")
			.distinct()
			.collect(Collectors.joining("", "注意：", ""));
	}

}
