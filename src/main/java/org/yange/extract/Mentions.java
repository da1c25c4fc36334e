package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Chunk.Kind;

/** Finds the bodies that a sentence names, one by one and in lists. */
final class Mentions {

	private static final Pattern BACK = Pattern.compile(
			"原有事业单位|它(?!们)|[前后](?:[两二三四五六七八九]|\\d)[家个](?:部门|机构|单位)?(?=是|为|作为|均|都|由|划|并|改)|你(?:局|委|办|部|厅|中心|院|单位|校|站)|其(?=承继|承接|接管|承担|负责|行使|履行)|相应(?:的)?(?:机构|单位|部门)(?=不|撤|予|一|均|,|同)|(?:(?:该|上述|以上|这些|本|原)(?:[两二三四五六七八九][个家]?|\\d[个家])?"
					+ "|(?:原有?)?(?:[两二三四五六七八九][个家]?|\\d[个家]))(?:总局|分局|局|工作委员会|委员会|委|办公室|办|部门|单位|机构|中心|处|厅|部委|部|室|院|站|所|科室|科|领导小组|公司)(?!长|门|属|队|署|级|分|公|员)|前者|后者|第.{1,2}项所列[两三四五六七八九]局");

	private static final Pattern OFFICE = Pattern.compile(
			"(?:新组建的|上述|以上|这)?[两二三四五六]个(?:机构|部门|委员会)的办公室|(?<![为是])其(?:办公室|秘书处|秘书组|办事机构)(?!名)|(?<![^,。])(?:下设)?(?:的)?(?:办公室|秘书处|秘书组|办事机构)(?=[均仍也]?(?:设在|设于|挂靠|改设|由|归|与))");

	private static final Pattern JOINT = Pattern
		.compile("(?:、|和|及|以及)(?:单设|单独设置|独立设置)的|、|,?以及|(?:和|与|及)其(?:办事机构|下属的?|所属的?)(?!和|、|$|[,。])|和|及(?!其)|与|及其|或者?");

	private static final Pattern OTHERS = Pattern.compile(
			"等(?!(?:相关|有关)职[责能])(?:\\d+个|[一二三四五六七八九十两]+个|多个)?(?:现有的?|原有的?)?[\\p{IsHan}]{0,6}?(?:部门|单位|机构|机关|委局|办局|委办局|委办|国家局|议事协调机构|领导小组|(?<=个)[局委部办厅站所]|(?<=个)事业单位)?(?=的|不再|也|仍|予以|被|均|都|合|[^\\p{IsHan}]|承担|划|整合|合并|并入|撤|由|$|作为|为|职责|负责|涉及|更名|改|原|正式|挂牌|成立|先后|同步)");

	/**
	 * What is named by the body that it belongs to and a place: 市某局东山分局, of which a list
	 * names only the first in full.
	 */
	private static final Pattern PART = Pattern
		.compile("(?<parent>[国省市县区旗盟州自].{1,20}?(?:局|委员会|厅|部))[^局]{2,14}?(?<kind>分局|办事处|督察办|监察专员办|派出所|监管所|管理所|大队|中队)");

	/** The organ of a federation, which is told apart from it: 市工商联机关由某部管理. */
	private static final Pattern ORGAN = Pattern.compile("[会联委]机关(?=[由列归划、改并合,]|与|和[省市县区]|$)");

	private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,60}|[^()]*\\([^()]*\\)[^()]*)\\)");

	/** What a bracket may tell of the body before it. */
	private static final Pattern TELLING = Pattern
		.compile("(?:以下|下)?(?:简|统)称.*|(?:同时|对外)?(?:加挂|增挂|挂|保留)[^,]+牌子|(?:办公室|秘书处)?设在[^,]+");

	/** A name after which another of its level may follow without a mark. */
	private static final Pattern WHOLE = Pattern.compile("[省市县区旗盟州].{2,}(?:局|厅|委员会|办公室|中心)");

	/** How a class of bodies begins that a list names one by one. */
	private static final Pattern CLASS_LEVEL = Pattern
		.compile("^(?<of>各?(?:乡镇|苏木乡镇|街道|镇街|区县)(?:\\((?:街道|镇)\\))?)(?!人民政府|政府).+");

	/** How a name begins that tells its place in a bracket: 中国(云溪)自由贸易试验区管理委员会. */
	private static final Pattern SEATED = Pattern.compile("中国\\([\\p{IsHan}]{2,8}\\)");

	/** The offices of the bodies listed: 市甲委员会的办公室设在. */
	private static final Pattern THEIR_OFFICE = Pattern
		.compile("的(办公室|秘书组|秘书处|办事机构)(?=[均都也仍]?(?:分别|依次)?(?:设在|放在|改设|设于|挂靠|由|与))");

	private static final Pattern OFFICE_OF_LAST = Pattern
		.compile("(?:分局|办公室|秘书处|秘书组|办事机构)(?![\\p{IsHan}&&[^职的由不有相整划并改更均予]])");

	private static final Pattern NUMBER = Pattern.compile(
			"(?:\\d+|[两三四五六七八九十]+)(?:个|家)?[\\p{IsHan}]{0,6}?(?:部门|单位|机构|局|部委|科|委|办|站|所|处|中心)(?=[^\\p{IsHan}]|的|职|合并|整合|打包|并为|撤|均|都|同|正式|挂牌|成立)|[两三四五六七八九十]家(?:单位)?(?=[^\\p{IsHan}]|$|并|合|整|打)");

	private static final Pattern LEVEL = Pattern.compile("^(省|自治区|市|县|区|旗|盟|州|地区)(?:委(?!员)|政府|人大|政协)?.+");

	/** Offices elsewhere share whose they are: 市政府驻北京办事处、驻上海办事处. */
	private static final String POSTED = "驻";

	private static final Cue BACK_CUE = Cue.of(BACK);

	private static final Cue OFFICE_CUE = Cue.of(OFFICE);

	private static final Cue CLASS = Cue.of(Lexicon.CLASS);

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
		first = SharedNames.parts(text, SharedNames.ofBoth(text, first));
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
		Matcher office = THEIR_OFFICE.matcher(text).region(end, text.length()).useTransparentBounds(true);
		if (office.lookingAt()) {
			names.replaceAll((name) -> plain(name) + office.group(1));
			end = office.end();
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
				? new Found(new Chunk(List.of(of + office.group()), false, false, Kind.BODIES, office.group()),
						office.end())
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
			List<String> names = Names.isName(inside) ? List.of(inside)
					: inside.contains("、") ? Names.list(inside) : List.of();
			return names.isEmpty() ? null : found(names, Kind.BODIES, text, start, close + 1);
		}
		Kind kind = null;
		int end = 0;
		Matcher back = BACK_CUE.at(text, start);
		Matcher office = OFFICE_CUE.at(text, start);
		Matcher kinds = CLASS.at(text, start);
		boolean asked = back != null || kinds != null || text.charAt(start) == '原';
		boolean word = asked && startsWord(text, start);
		if (word && back != null) {
			kind = Kind.BACK;
			end = back.end();
		}
		else if (office != null) {
			kind = Kind.OFFICE;
			end = office.end();
		}
		else if (word && kinds != null) {
			kind = Kind.CLASS;
			end = kinds.end();
		}
		else {
			from = ((text.charAt(start) == '原' || text.charAt(start) == '现') && start + 1 < text.length() && word
					&& !Names.isName(text.substring(start, Math.min(text.length(), start + 1)))) ? start + 1 : start;
			Matcher seated = matcher(SEATED, text, from);
			if (seated.lookingAt()) {
				end = Names.end(text, seated.end(), text.length());
			}
			else if (from < text.length() && Names.beginsAt(text, from)) {
				end = Math.max(Names.end(text, from, text.length()), unitEnd(text, from, roll));
			}
			if (end == 0 && from > start && Names.beginsAt(text, start)) {
				from = start;
				end = Names.end(text, from, text.length());
			}
			end = (end > 0 && ORGAN.matcher(text).region(end - 1, text.length()).lookingAt()) ? end + 2 : end;
			if (end == 0) {
				return null;
			}
			kind = Kind.BODIES;
		}
		return found(List.of(text.substring(from, end)), kind, text, start, end);
	}

	private static boolean startsWord(String text, int start) {
		return start == 0 || !Names.isHan(text.charAt(start - 1)) || Names.beginsAt(text, start)
				|| "的由将把入给交至到归为设与和及在对向按属放托者或接销留收述".indexOf(text.charAt(start - 1)) >= 0;
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
		boolean telling = Names.isName(inside) || (inside.contains("、") && !Names.list(inside).isEmpty())
				|| TELLING.matcher(inside).matches();
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
		if (name.startsWith(POSTED) && before.indexOf(POSTED) > 0) {
			return before.substring(0, before.indexOf(POSTED)) + name;
		}
		Matcher part = PART.matcher(before);
		if (part.matches() && name.endsWith(part.group("kind"))) {
			return part.group("parent") + name;
		}
		Matcher of = CLASS_LEVEL.matcher(before);
		if (of.matches() && !CLASS_LEVEL.matcher(name).matches()) {
			return of.group("of") + name;
		}
		Matcher level = LEVEL.matcher(before);
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
