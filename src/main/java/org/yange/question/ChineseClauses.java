package org.yange.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Evidence;
import org.yange.question.Run.Move;

/** The parts of Chinese sentences. */
final class ChineseClauses {

	/** A duty of which the clause does not say what it is. */
	private static final String UNSTATED = "有关";

	private static final int FEW = 3;

	private final Citation citation;

	ChineseClauses(Citation citation) {
		this.citation = citation;
	}

	/** What a body gives, and to whom. */
	String given(Run run, Move move) {
		String giver = run.pivot().name();
		String to = move.other().name();
		String brackets = brackets(run, move, "");
		if (move.manner().isSameBody()) {
			String becomes = switch (move.manner().change()) {
				case RENAMED_TO -> "更名为" + to;
				case CONVERTED_TO -> "改为" + to;
				default -> to.equals(giver) ? "重新组建" : "重新组建为" + to;
			};
			return giver + becomes + "，" + duties(move, run.receiversOf(move.except())) + "随之转入" + brackets;
		}
		String verb = switch (move.manner().change()) {
			case MERGED_INTO -> move.manner().whole() ? "并入" : "随机构并入";
			case ALL_DUTIES_TO -> move.manner().whole() ? "划入" : "随全部职责划入";
			case RENAMED_TO -> "随更名转入";
			case CONVERTED_TO, REESTABLISHED_AS -> "随机构改设转入";
			default -> "划入";
		};
		return (move.equals(run.moves().get(0)) ? giver + "的" : "") + duties(move, run.receiversOf(move.except()))
				+ verb + to + brackets;
	}

	/** What a body receives, and from whom. */
	String received(Run run, Move move) {
		String from = move.other().name().isEmpty() ? "未点名的来源" : move.other().name();
		return from + "的" + duties(move, Run.named(move.except())) + brackets(run, move, how(move.manner().change()));
	}

	/** A predecessor, with how it became the body. */
	String predecessor(Run run, Move move) {
		return move.other().name() + brackets(run, move, how(move.manner().change()));
	}

	/** The clauses that say all of it. */
	String shared(Run run) {
		String cited = this.citation.chinese(run.sharedEvidence());
		return cited.isEmpty() ? "" : "（均" + cited + "）";
	}

	private static String how(EdgeKind change) {
		return switch (change) {
			case RENAMED_TO -> "更名";
			case CONVERTED_TO -> "改设";
			case REESTABLISHED_AS -> "重新组建";
			case MERGED_INTO -> "并入";
			default -> "";
		};
	}

	private static String duties(Move move, Map<String, List<String>> except) {
		if (move.manner().whole()) {
			return except.isEmpty() ? "全部职责" : "其余职责（" + except(except) + "除外）";
		}
		String named = quoted(move.duties().stream().filter((duty) -> !duty.equals(UNSTATED)));
		String kind = move.manner().partial() ? "有关职责" : "职责";
		if (move.duties().contains(UNSTATED)) {
			return named.isEmpty() ? "有关职责" : named + kind + "和有关职责";
		}
		return named + kind;
	}

	/**
	 * What went elsewhere by name; few with their receivers where no clause beside tells
	 * them.
	 */
	private static String except(Map<String, List<String>> receivers) {
		if (receivers.size() > FEW) {
			return quoted(receivers.keySet().stream().limit(FEW)) + "等" + receivers.size() + "项";
		}
		return receivers.entrySet()
			.stream()
			.map((each) -> quoted(Stream.of(each.getKey()))
					+ (each.getValue().isEmpty() ? "" : "（归" + String.join("、", each.getValue()) + "）"))
			.collect(Collectors.joining());
	}

	static String quoted(Stream<String> names) {
		return names.map((name) -> "“" + name + "”").collect(Collectors.joining());
	}

	private String brackets(Run run, Move move, String how) {
		return brackets(how, certainty(move.manner().certainty()),
				(move.manner().exhaustive() || run.isOpen()) ? "" : "未尽列",
				run.sharedEvidence().isEmpty() ? this.citation.chinese(move.manner().evidence()) : "");
	}

	String brackets(Certainty certainty, List<Evidence> evidence, String until) {
		return brackets(until, certainty(certainty), this.citation.chinese(evidence));
	}

	String cited(List<Evidence> evidence) {
		return brackets(this.citation.chinese(evidence));
	}

	private static String brackets(String... parts) {
		String inside = Stream.of(parts).filter((part) -> !part.isEmpty()).collect(Collectors.joining("，"));
		return inside.isEmpty() ? "" : "（" + inside + "）";
	}

	private static String certainty(Certainty certainty) {
		return switch (certainty) {
			case STATED -> "";
			case INHERITED -> "继承";
			case INFERRED -> "推断";
			case POSSIBLE -> "可能";
		};
	}

}
