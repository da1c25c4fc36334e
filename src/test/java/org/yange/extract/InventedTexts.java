package org.yange.extract;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Makes texts that look like plans, and spoils them: sentences from patterns of the genre
 * with made-up names, with characters lost, doubled, put elsewhere or brought in. All
 * that is left to chance is asked for, so that a seed or a fuzzer can decide it.
 */
final class InventedTexts {

	private static final List<String> SENTENCES = List.of("将L的D职责划入N。", "将L的职责,以及N的D、D等职责整合,组建N,作为市政府工作部门。", "不再保留L。",
			"组建N。", "N更名为N,加挂N牌子。", "N与N合署办公,由N管理。", "N作为N的派出机构,办公室设在N。", "整合L,组建N。", "撤销N,其职责划入该局。", "D职责由N划入N。",
			"拟将N并入N。", "N的日常工作由N承担。", "改革后,共设置机构3P个。", "N(以下简称N)归口N领导。", "L合并为N,人员一并划转。",
			"2019年3月,N改为N;同年12月,次年1月,N改称N。", "优化N职责。", "“N”改为《N》的N。", "N不再承担D职责,由N承担。", "相关部门的D职责,划归N。", "N挂N牌子。",
			"凡没有列入的N,一律核销。", "N、N分别划入N、N。");

	private static final List<String> HEADINGS = List.of("一、关于N", "(一)优化N职责。", "1.组建N。", "第一条 N", "二、改革内容", "(二)",
			"一是N。", "附:", "N主要职责内设机构和人员编制规定", "第1页");

	private static final List<String> LEVELS = List.of("市", "县", "区", "省", "市委", "", "原", "市政府", "国家", "林泽县", "云溪市");

	private static final List<String> LINES = List.of("农业", "林业", "水利", "文化", "旅游", "市场监督", "应急", "自然资源", "人力资源和社会保障",
			"民政", "司法", "机构编制", "档案", "信访", "统一战线", "行政审批", "综合执法", "与", "及其", "处");

	private static final List<String> KINDS = List.of("局", "委员会", "办公室", "厅", "管理局", "领导小组", "中心", "执法支队", "委", "部",
			"处", "(局)", "办", "");

	private static final List<String> ODD = List.of("、", ",", "。", "“", "”", "(", ")", "《", "》", "\n", " ", "\u3000",
			"\ue000", "\uf8ff", "\ud840\udc00", "\ud800", "\u0000", "\u202e", "\u0301", "\ufeff", "其", "该", "等", "将",
			"由", "市", "局", "的", "职责", "不再", "1", "年", "<p>", "&nbsp;", "<!--", "-->", "設", "機構", "，", "；", "：", "A",
			"\t");

	private final IntUnaryOperator below;

	/**
	 * Makes texts.
	 * @param below decides: asked for a number below another
	 */
	InventedTexts(IntUnaryOperator below) {
		this.below = below;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		for (int lines = 1 + choose(6); lines > 0; lines--) {
			if (choose(3) == 0) {
				text.append(filled(one(HEADINGS))).append('\n');
			}
			for (int sentences = 1 + choose(3); sentences > 0; sentences--) {
				text.append(filled(one(SENTENCES)));
			}
			text.append('\n');
		}
		return text.toString();
	}

	/**
	 * {@return the text with some of it lost, doubled, put elsewhere or brought in}
	 */
	String spoiled(String text) {
		StringBuilder spoiled = new StringBuilder(text);
		for (int times = 1 + choose(12); times > 0 && !spoiled.isEmpty(); times--) {
			int at = choose(spoiled.length());
			int end = Math.min(spoiled.length(), at + 1 + choose(8));
			String words = spoiled.substring(at, end);
			switch (choose(4)) {
				case 0 -> spoiled.delete(at, end);
				case 1 -> spoiled.insert(at, words);
				case 2 -> spoiled.insert(choose(spoiled.length()), words).delete(at, end);
				default -> spoiled.insert(at, one(ODD));
			}
		}
		return spoiled.toString();
	}

	private String filled(String pattern) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			switch (c) {
				case 'N' -> text.append(name());
				case 'L' -> text.append(list());
				case 'D' -> text.append(one(LINES)).append((choose(2) == 0) ? "管理" : "");
				case 'P' -> text.append(choose(10));
				default -> text.append(c);
			}
		}
		return text.toString();
	}

	private String name() {
		return one(LEVELS) + one(LINES) + one(KINDS) + ((choose(8) == 0) ? "(" + one(LINES) + one(KINDS) + ")" : "");
	}

	private String list() {
		StringBuilder list = new StringBuilder(name());
		for (int more = choose(4); more > 0; more--) {
			list.append((choose(3) == 0) ? "和" : "、").append(name());
		}
		return list.append((choose(4) == 0) ? "等部门" : "").toString();
	}

	private <T> T one(List<T> all) {
		return all.get(choose(all.size()));
	}

	private int choose(int count) {
		return this.below.applyAsInt(count);
	}

}
