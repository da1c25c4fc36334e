package org.yange.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.yange.form.Chart.Edge;
import org.yange.form.Chart.Head;
import org.yange.form.Chart.Node;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.lineage.Residue;

/**
 * The words of pictures and citations, in Chinese or English.
 *
 * @param language the language; all but English is Chinese
 */
record Words(Locale language) {

	private static final String OPEN = "../";

	boolean english() {
		return Locale.ENGLISH.getLanguage().equals(this.language.getLanguage());
	}

	String tag() {
		return english() ? "en" : "zh-CN";
	}

	String say(String chinese, String english) {
		return english() ? english : chinese;
	}

	String title(String asked) {
		return say(asked + "的沿革", "The lineage of " + asked);
	}

	String unnamed(String asWorded) {
		return asWorded.isEmpty() ? say("（未点名）", "(not named)") : asWorded;
	}

	String kind(EdgeKind kind) {
		return switch (kind) {
			case HELD -> say("承担", "held");
			case TRANSFERRED_TO -> say("划入", "transferred to");
			case MERGED_INTO -> say("并入", "merged into");
			case ALL_DUTIES_TO -> say("全部划入", "all duties to");
			case RENAMED_TO -> say("更名为", "renamed to");
			case CONVERTED_TO -> say("改为", "converted to");
			case REESTABLISHED_AS -> say("重新组建为", "re-established as");
			case REASSIGNED_TO -> say("整建制划转", "reassigned to");
			case NAME_KEPT_AS -> say("名称保留为牌子", "name kept as plate");
			case HOSTS_OFFICE -> say("承载办公室", "hosts the office");
			case OFFICE_OF -> say("是其办事机构", "is the office of");
			case CARRIES_PLATE -> say("挂牌", "carries the plate");
			case MANAGED_BY -> say("由其管理", "managed by");
			case CO_LOCATED_WITH -> say("合署办公", "co-located with");
			case DISPATCHED_BY -> say("由其派出", "dispatched by");
			case DAILY_WORK_BY -> say("日常工作由其承担", "daily work done by");
			case OVERSEES -> say("主管", "oversees");
			case PART_OF -> say("属于", "part of");
			case SAME_AS -> say("等同", "same as");
			case RESEMBLES -> say("名称相近", "resembles");
		};
	}

	String certainty(Certainty certainty) {
		return switch (certainty) {
			case STATED -> say("载明", "stated");
			case INHERITED -> say("继承", "inherited");
			case INFERRED -> say("推断", "inferred");
			case POSSIBLE -> say("可能", "possible");
		};
	}

	/** What a kind of line in a picture means. */
	String meaning(Certainty certainty) {
		return switch (certainty) {
			case STATED -> say("载明：条款写明", "stated: a clause says it");
			case INHERITED -> say("继承：随机构承继", "inherited: with the whole body");
			case INFERRED -> say("推断：有理由的推断", "inferred: with a reason");
			case POSSIBLE -> say("可能：条款未点名", "possible: no clause names it");
		};
	}

	/** A node in a sentence. */
	String about(Node node) {
		String plates = node.actsAs().isEmpty() ? ""
				: say("（挂牌：", " (plates: ") + String.join("、", node.actsAs()) + say("）", ")");
		Asked asked = node.asked();
		if (asked == null) {
			return node.name() + plates;
		}
		String founded = (asked.founded() != null) ? day(asked.founded()) : say("始自不详", "since unknown");
		String ended = (asked.ended() != null) ? day(asked.ended()) : "";
		return "%s%s · %s · %s → %s".formatted(node.name(), plates, asked.jurisdiction().name(), founded, ended)
			.strip();
	}

	String residue(Residue residue) {
		String state = switch (residue.state()) {
			case ALL_PLACED -> say("全部职责均有去向。", "All duties are placed.");
			case EXTENT_UNSTATED -> say("条款只说有关职责，未说明范围。", "A clause places duties without saying which.");
			case NAMED_PARTS_ONLY -> say("只有点名的职责有去向。", "Only the duties named are placed.");
			case NOTHING_PLACED -> say("没有条款说明职责去向。", "No clause places its duties.");
			case REST_STAYS -> say("其余职责仍由其承担。", "It keeps the rest of its duties.");
		};
		return residue.unplaced().isEmpty() ? state
				: state + say("未说明去向：", " Not placed: ") + String.join(say("、", ", "), residue.unplaced());
	}

	/** What stands on an edge, line by line: what goes, then how, when and how surely. */
	List<String> lines(Edge edge) {
		return edge.isSuccession() ? List.of(edge.dutyName(), how(edge)) : List.of(how(edge));
	}

	String how(Edge edge) {
		return "%s · %s · %s".formatted(kind(edge.kind()), day(edge.effective().edtf()), certainty(edge.certainty()));
	}

	/** What a picture that shows only a part says of it, empty where it shows all. */
	String narrowed(Chart shown, Chart all) {
		int left = all.edges().size() - shown.edges().size();
		return (left == 0) ? ""
				: say("图中只有最近的%d条，另有%d条未画出；请缩小层数（depth）或时间。",
						"Only the nearest %d edges are shown, %d are not; ask for a smaller depth or time.")
					.formatted(shown.edges().size(), left);
	}

	/** Where a form comes from, for the eye. */
	String cited(Head head) {
		return say("沿革，数据版本 %s，%s 取自 %s", "Yange, data version %s, taken on %s from %s").formatted(head.version(),
				head.day(), URLDecoder.decode(head.address(), StandardCharsets.UTF_8));
	}

	/** {@code ../2019-03-31} is by then; other dates are as they are written. */
	String day(String edtf) {
		if (edtf.startsWith(OPEN) && edtf.length() > OPEN.length() + 2) {
			String last = edtf.substring(OPEN.length());
			return say("至迟" + last, "by " + last);
		}
		return edtf.equals("../..") ? say("日期不详", "undated") : edtf.replace('/', '–');
	}

}
