package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.document.DateKind;
import org.yange.extract.DateWords.Bound;

/** Tells from the words around a date what it is the date of. */
final class Occasions {

	private static final Pattern EFFECTIVE = Pattern.compile("^,?(?:起)?(?:正式|开始)?(?:施行|实施|执行|生效)(?!的|方案|细则)");

	private static final Pattern OWN_RULES = Pattern.compile("本(?:规定|方案|办法|意见|通知|决定)|(?:该|此)方案|机构改革|新的?“?三定”?规定");

	private static final Pattern APPROVED = Pattern
		.compile("(?<!报|待|须|需|拟|请|按)(?<!上报|报请|报送)(?:批准|批复|核准)(?!后|前|权|机关|的(?!《))|人民代表大会[^,;]{0,20}(?:通过|批准)(?!的)");

	private static final Pattern ASKED = Pattern
		.compile("(?:报|待|须|拟|请|提请|上报)[^,;]{0,20}(?:批准|审批|审议|备案|批复|审定)|拟于|将于|计划于");

	private static final Pattern CONSIDERED = Pattern
		.compile("(?:审议|讨论|研究|审定|会议[^,;]{0,6}通过|表决通过)(?!的(?!《)|通过的(?!《|方案)|生|院|所|室)");

	private static final Pattern ISSUED = Pattern.compile("(?:印发|下发|发布|公布|出台)(?!的(?!《)|会|厅|之)");

	private static final Pattern PLATES = Pattern.compile("挂牌|揭牌");

	private static final Pattern OF_ALL = Pattern.compile("新组建|新机构|部门|集中|统一|全部|涉改|陆续|各单位|机构");

	private static final Pattern THREE_FIXED = Pattern.compile("三定");

	private static final Pattern GIVEN = Pattern.compile("印发|完成|制定|下达|审核|出台|到位|报批|核定");

	private static final Pattern DONE = Pattern.compile("完成|到位|结束|落实");

	private static final Pattern NOT_DONE = Pattern.compile("完成了|备案|审批|报送|上报|报[省市县区旗盟州党]");

	private static final Pattern OF_REFORM = Pattern.compile("改革|机构|任务|组建|调整|三定|方案|^(?:[^,]{0,4})(?:完成|到位|结束)$");

	private Occasions() {
	}

	/**
	 * What stands around a date.
	 *
	 * @param before the words of its stretch before it
	 * @param after the words to the next comma
	 * @param onward the words to the next date or the end of the sentence
	 * @param sentence the sentence
	 * @param opening whether it stands where a document tells of its own making
	 */
	record Setting(String before, String after, String onward, String sentence, boolean opening) {
	}

	/**
	 * What a date is the date of.
	 *
	 * @param kind what happened then
	 * @param reach how many characters after the date say so
	 */
	record Occasion(DateKind kind, int reach) {
	}

	/**
	 * {@return what it is the date of, or null where it is none of the document}
	 */
	static @Nullable Occasion of(DateWords words, Setting at, String said) {
		boolean since = said.endsWith("起") || said.endsWith("开始") || at.onward.startsWith("起");
		if (since && EFFECTIVE.matcher(at.onward).find()) {
			return OWN_RULES.matcher(at.sentence).find() ? new Occasion(DateKind.EFFECTIVE, 0) : null;
		}
		if (words.bound() == Bound.AFTER) {
			return null;
		}
		Occasion made = (at.opening && words.bound() == Bound.AT) ? made(at.onward) : null;
		DateKind later = (made == null) ? carriedOut(words, at) : null;
		return (later != null) ? new Occasion(later, at.onward.indexOf(at.after) + at.after.length()) : made;
	}

	/** How the document came to be: what the first stretch that tells it says. */
	private static @Nullable Occasion made(String onward) {
		int end = 0;
		for (String stretch : onward.split("[,;]", -1)) {
			end += stretch.length() + 1;
			if (ASKED.matcher(stretch).find()) {
				return null;
			}
			DateKind kind = APPROVED.matcher(stretch).find() ? DateKind.APPROVED : CONSIDERED.matcher(stretch).find()
					? DateKind.CONSIDERED : ISSUED.matcher(stretch).find() ? DateKind.ISSUED : null;
			if (kind != null) {
				return new Occasion(kind, Math.min(end, onward.length()));
			}
		}
		return null;
	}

	private static @Nullable DateKind carriedOut(DateWords words, Setting at) {
		String stretch = at.before + at.after;
		if (PLATES.matcher(at.after).find() && OF_ALL.matcher(stretch).find()) {
			return DateKind.PLATES_HUNG;
		}
		boolean by = words.bound() == Bound.BEFORE || at.before.matches(".*[到至于在]$");
		if (!by || NOT_DONE.matcher(stretch).find()) {
			return null;
		}
		if (THREE_FIXED.matcher(stretch).find() && GIVEN.matcher(stretch).find()) {
			return DateKind.THREE_FIXED;
		}
		Matcher done = DONE.matcher(at.after);
		return (done.find() && OF_REFORM.matcher(stretch).find()) ? DateKind.DEADLINE : null;
	}

}
