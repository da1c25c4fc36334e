package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Chunk.Kind;

/** Finds the bodies that a sentence names, one by one and in lists. */
final class Mentions {

	private static final Pattern BACK = Pattern.compile("其(?=承担|负责|行使|履行)|相应(?:的)?(?:机构|单位|部门)(?=不|撤|予|一|均|,|同)|(?:(?:该|上述|以上|这些|本|原)(?:[两二三四五六七八九]个?|\\d个)?"
			+ "|(?:原有?)?(?:[两二三四五六七八九]个?|\\d个))(?:总局|分局|局|委|办|部门|单位|机构|中心|处|厅|部|办公室|室|院|站|所|科|科室|部委)(?!长|门|属|队|署|级|分|公)|前者|后者|第.{1,2}项所列[两三四五六七八九]局");

	private static final Pattern OFFICE = Pattern.compile("(?:新组建的|上述|以上|这)?[两二三四五六]个(?:机构|部门|委员会)的办公室|其(?:办公室|秘书处|秘书组|办事机构)(?!名)|(?<![^,。])(?:下设)?(?:的)?(?:办公室|秘书处|秘书组|办事机构)(?=[均仍也]?(?:设在|设于|挂靠|改设|由|归|与))");

	private static final Pattern JOINT = Pattern
		.compile("(?:、|和|及|以及)(?:单设|单独设置|独立设置)的|、|,?以及|(?:和|与|及)其(?:办事机构|下属的?|所属的?)(?!和|、)|和|及(?!其)|与|及其|或者?");

	private static final Pattern OTHERS = Pattern.compile(
			"等(?:\\d+个|[一二三四五六七八九十两]+个|多个)?(?:有关|相关)?(?:部门|单位|机构|机关|委局|办局|委办局|委办|国家局|(?<=个)[局委部办厅站所]|(?<=个)事业单位)?(?=的|予以|均|都|合|[^\\p{IsHan}]|承担|划|整合|合并|并入|由|$|作为|为|职责|负责|涉及|更名|改|原)");

	private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,60}|[^()]*\\([^()]*\\)[^()]*)\\)");

	/** A name after which another of its level may follow without a mark. */
	private static final Pattern WHOLE = Pattern.compile("[省市县区旗盟州].{2,}(?:局|厅|委员会|办公室|中心)");

	/** How a class of bodies begins that a list names one by one. */
	private static final Pattern CLASS_LEVEL = Pattern.compile("^(?<of>各?(?:乡镇|苏木乡镇|街道|镇街|区县)(?:\\((?:街道|镇)\\))?)(?!人民政府|政府).+");

	private static final Pattern OFFICE_OF_LAST = Pattern
		.compile("(?:分局|办公室|秘书处|秘书组|办事机构)(?![\\p{IsHan}&&[^职的由不有相整划并改更均予]])");

	private static final Pattern NUMBER = Pattern
		.compile("(?:\\d+|[两三四五六七八九十]+)(?:个|家)?(?:部门|单位|机构|局|部委|科|委|办|站|所|处|中心)(?=[^\\p{IsHan}]|的|职|合并|整合|撤|均|都|同)");

	private Mentions() {
	}

	/**
	 * {@return the list of bodies that begins at a place, or null if none does}
	 */
	static @Nullable Found at(String text, int start, Roll roll) {
		Found shared = SharedNames.at(text, start);
		if (shared != null) {
			return shared;
		}
		Found first = one(text, start, roll);
		if (first == null || (first.chunk().kind() != Kind.BODIES && first.chunk().kind() != Kind.CLASS)) {
			return first;
		}
		first = SharedNames.parts(text, first);
		List<String> names = new ArrayList<>(first.chunk().names());
		boolean alternative = false;
		int end = first.end();
		Matcher joint = JOINT.matcher(text).region(end, text.length());
		while (joint.lookingAt() || isMissing(text, end, names)) {
			boolean missing = !joint.lookingAt();
			String joined = missing ? "、" : joint.group();
			int next = missing ? end : joint.end();
			Found more = joined.equals("及其") ? office(text, next, names) : one(text, next, roll);
			if (more == null || (more.chunk().kind() != Kind.BODIES && more.chunk().kind() != Kind.CLASS)) {
				break;
			}
			alternative |= joined.startsWith("或");
			boolean kind = more.chunk().kind() == Kind.CLASS;
			more.chunk()
				.names()
				.forEach((name) -> names.add(kind ? name : levelled(name, names.get(names.size() - 1))));
			end = more.end();
			joint.region(end, text.length());
		}
		Matcher others = OTHERS.matcher(text).region(end, text.length()).useTransparentBounds(true);
		boolean open = others.lookingAt();
		end = open ? others.end() : end;
		Matcher number = NUMBER.matcher(text).region(end, text.length()).useTransparentBounds(true);
		end = (!open && names.size() > 1 && number.lookingAt()) ? number.end() : end;
		Kind kind = first.chunk().kind();
		return SharedNames.seated(text,
				new Found(new Chunk(names, open, alternative, kind, text.substring(start, end)), end));
	}

	/** 及其办公室, 及其分局: a part of the last body. */
	private static @Nullable Found office(String text, int at, List<String> names) {
		Matcher office = OFFICE_OF_LAST.matcher(text).region(at, text.length()).useTransparentBounds(true);
		String of = plain(names.get(names.size() - 1));
		return office.lookingAt()
				? new Found(new Chunk(List.of(of + office.group()), false, false, Kind.BODIES, office.group()), office.end())
				: null;
	}

	/** Where another name of the same level follows and the mark between was lost. */
	private static boolean isMissing(String text, int end, List<String> names) {
		String last = names.get(names.size() - 1);
		return end < text.length() && Names.isLevelled(text, end) && text.charAt(end) == last.charAt(0)
				&& WHOLE.matcher(last).matches() && Names.end(text, end, text.length()) > 0;
	}

	private static String plain(String name) {
		int bracket = name.indexOf('(');
		return (bracket > 0 && name.endsWith(")")) ? name.substring(0, bracket) : name;
	}

	private static @Nullable Found one(String text, int start, Roll roll) {
		if (start >= text.length()) {
			return null;
		}
		int from = start;
		if (text.charAt(start) == '“') {
			int close = text.indexOf('”', start);
			String inside = (close > start) ? text.substring(start + 1, close) : "";
			return Names.isName(inside) ? found(List.of(inside), Kind.BODIES, text, start, close + 1) : null;
		}
		Kind kind = null;
		int end = 0;
		Matcher back = matcher(BACK, text, start);
		Matcher office = matcher(OFFICE, text, start);
		Matcher kinds = matcher(Lexicon.CLASS, text, start);
		boolean word = start == 0 || !Names.isHan(text.charAt(start - 1)) || Names.beginsAt(text, start)
				|| "的由将把入给至到归为设与和及在对向按属放托".indexOf(text.charAt(start - 1)) >= 0;
		if (word && back.lookingAt()) {
			kind = Kind.BACK;
			end = back.end();
		}
		else if (office.lookingAt()) {
			kind = Kind.OFFICE;
			end = office.end();
		}
		else if (word && kinds.lookingAt()) {
			kind = Kind.CLASS;
			end = kinds.end();
		}
		else {
			from = ((text.charAt(start) == '原' || text.charAt(start) == '现') && start + 1 < text.length() && word
					&& !Names.isName(text.substring(start, Math.min(text.length(), start + 1)))) ? start + 1 : start;
			if (from < text.length() && Names.beginsAt(text, from)) {
				end = Math.max(Names.end(text, from, text.length()), unitEnd(text, from, roll));
			}
			if (end == 0 && from > start && Names.beginsAt(text, start)) {
				from = start;
				end = Names.end(text, from, text.length());
			}
			if (end == 0) {
				return null;
			}
			kind = Kind.BODIES;
		}
		return found(List.of(text.substring(from, end)), kind, text, start, end);
	}

	private static int unitEnd(String text, int from, Roll roll) {
		int end = roll.unitEnd(text, from);
		return (end > 0 && Names.mayEnd(text, end)) ? end : 0;
	}

	/** What stands in a bracket after a name belongs to it: another name, or a remark. */
	private static Found found(List<String> names, Kind kind, String text, int start, int end) {
		Matcher bracket = matcher(BRACKET, text, end);
		if (kind != Kind.BODIES || !bracket.lookingAt()) {
			return new Found(new Chunk(names, false, false, kind, text.substring(start, end)), end);
		}
		String inside = bracket.group(1);
		boolean telling = Names.isName(inside) || inside.matches("(?:以下|下)?(?:简|统)称.*");
		String name = telling ? names.get(0) + "(" + inside + ")" : names.get(0);
		return new Found(new Chunk(List.of(name), false, false, kind, text.substring(start, bracket.end())),
				bracket.end());
	}

	private static Matcher matcher(Pattern pattern, String text, int start) {
		return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
	}

	/** A name without its level has that of the one before it. */
	static String levelled(String name, String before) {
		if (Names.isLevelled(name, 0)) {
			return name;
		}
		Matcher of = CLASS_LEVEL.matcher(before);
		if (of.matches() && !CLASS_LEVEL.matcher(name).matches()) {
			return of.group("of") + name;
		}
		Matcher level = Pattern.compile("^(省|自治区|市|县|区|旗|盟|州|地区)(?:委(?!员)|政府|人大|政协)?.+").matcher(before);
		return level.matches() && Names.isLevelled(before, 0) ? level.group(1) + name : name;
	}

	/**
	 * Bodies that were found.
	 *
	 * @param chunk what is named
	 * @param end where the words after it begin
	 */
	record Found(Chunk chunk, int end) {
	}

}
