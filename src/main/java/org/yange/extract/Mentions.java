package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Chunk.Kind;

/** Finds the bodies that a sentence names, one by one and in lists. */
final class Mentions {

	private static final Pattern BACK = Pattern.compile("(?:(?:该|上述|以上|这些|本|原)(?:[两二三四五六七八九]个?|\\d个)?"
			+ "|原?(?:[两二三四五六七八九]个?|\\d个))(?:总局|分局|局|委|办|部门|单位|机构|中心|处|厅|部|办公室|室|院|站|所|科|科室|部委)(?!长|门|属|队|署|级|分|公)|前者|后者|第.{1,2}项所列[两三四五六七八九]局");

	private static final Pattern OFFICE = Pattern.compile("其(?=(?:办公室|秘书处|秘书组|办事机构))(?:办公室|秘书处|秘书组|办事机构)(?!名)");

	private static final Pattern JOINT = Pattern
		.compile("、|,?以及|(?:和|与|及)其(?:办事机构|下属的?|所属的?)(?!和|、)|和|及(?!其)|与|及其|或者?");

	private static final Pattern OTHERS = Pattern.compile(
			"等(?:\\d+个|[一二三四五六七八九十两]+个|多个)?(?:有关|相关)?(?:部门|单位|机构|机关|委局|办局|委办局|委办)?(?=的|[^\\p{IsHan}]|承担|划|整合|合并|并入|由|$|作为|为|职责|负责|涉及|更名|改|原)");

	private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,60}|[^()]*\\([^()]*\\)[^()]*)\\)");

	private static final Pattern OFFICE_OF_LAST = Pattern
		.compile("(?:办公室|秘书处|秘书组|办事机构)(?![\\p{IsHan}&&[^职的由不有相整划并改更均予]])");

	private static final Pattern NUMBER = Pattern
		.compile("(?:\\d+|[两三四五六七八九十]+)个(?:部门|单位|机构|局|部委)(?=[^\\p{IsHan}]|的|职|合并|整合)");

	private Mentions() {
	}

	/**
	 * {@return the list of bodies that begins at a place, or null if none does}
	 */
	static @Nullable Found at(String text, int start) {
		Found first = one(text, start);
		if (first == null || first.chunk().kind() != Kind.BODIES) {
			return first;
		}
		List<String> names = new ArrayList<>(first.chunk().names());
		boolean alternative = false;
		int end = first.end();
		Matcher joint = JOINT.matcher(text).region(end, text.length());
		while (joint.lookingAt()) {
			if (joint.group().equals("及其")) {
				int office = officeEnd(text, joint.end());
				if (office == 0) {
					break;
				}
				names.add(plain(names.get(names.size() - 1)) + text.substring(joint.end(), office));
				end = office;
			}
			else {
				Found next = one(text, joint.end());
				if (next == null || (next.chunk().kind() != Kind.BODIES && next.chunk().kind() != Kind.CLASS)) {
					break;
				}
				alternative |= joint.group().startsWith("或");
				boolean kind = next.chunk().kind() == Kind.CLASS;
				next.chunk()
					.names()
					.forEach((name) -> names.add(kind ? name : levelled(name, names.get(names.size() - 1))));
				end = next.end();
			}
			joint.region(end, text.length());
		}
		Matcher others = OTHERS.matcher(text).region(end, text.length()).useTransparentBounds(true);
		boolean open = others.lookingAt();
		end = open ? others.end() : end;
		Matcher number = NUMBER.matcher(text).region(end, text.length()).useTransparentBounds(true);
		end = (!open && names.size() > 1 && number.lookingAt()) ? number.end() : end;
		return new Found(new Chunk(names, open, alternative, Kind.BODIES, text.substring(start, end)), end);
	}

	private static int officeEnd(String text, int at) {
		Matcher office = OFFICE_OF_LAST.matcher(text).region(at, text.length()).useTransparentBounds(true);
		return office.lookingAt() ? office.end() : 0;
	}

	private static String plain(String name) {
		int bracket = name.indexOf('(');
		return (bracket > 0 && name.endsWith(")")) ? name.substring(0, bracket) : name;
	}

	private static @Nullable Found one(String text, int start) {
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
				|| "的由将把入给至到归为设与和及在对向按属".indexOf(text.charAt(start - 1)) >= 0;
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
			from = (text.charAt(start) == '原' && start + 1 < text.length() && word
					&& !Names.isName(text.substring(start, Math.min(text.length(), start + 1)))) ? start + 1 : start;
			if (from < text.length() && Names.beginsAt(text, from)) {
				end = Names.end(text, from, text.length());
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
	private static String levelled(String name, String before) {
		if (Names.isLevelled(name, 0)) {
			return name;
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
