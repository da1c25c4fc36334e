package org.yange.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yange.statement.DutyPart.Way;

/**
 * The parts of a duty phrase that safely coordinates several duties. Where it is in doubt
 * what a word in common belongs to (药品和医疗服务价格管理), there are none.
 */
public final class DutyParts {

	/** How duties end that need nothing after them. */
	private static final String HEADS = "管理|监管|监督|监察|许可|审批|审核|认定|认证|评审|评定|考核|检查|检验|检测|监测|调查|统计|登记|备案|注册|编制|规划|制定|拟订"
			+ "|保险|救助|救济|优抚|安置|防治|防控|防护|保护|保障|修复|治理|建设|开发|利用|转化|推广|指导|服务|协调|处置|救援|储备|收储|培训|教育|宣传|普查|征收|征管|补助|补贴|结算|定价|采购|招标|出让|划定|评估|鉴定|仲裁|调解|复议|审计|维护|运营|防火|执法";

	private static final Pattern HEAD = Pattern.compile(".*(" + HEADS + ")");

	/** What says nothing by itself of what a duty is about. */
	private static final Pattern GENERIC = Pattern.compile(HEADS.replace("|保险", "")
		.replace("|救助", "")
		.replace("|防火", "")
			+ "|组织|实施|日常|综合|统一|行政|有关|相关|其他|其它|统筹|推进|工作|业务|事务|执行|落实|开展|研究|提出|质量|安全|技术|市场|行业|专项|具体|日常|资格|资质|信息化|标准|生产|经营|销售|加工|使用");

	/** With what a duty begins that is worded as a verb and its object. */
	private static final Pattern VERB = Pattern.compile(
			"^(?:组织|综合|统筹|协调|研究|参与|负责|承担|会同|指导|监督|推进|推动|开展|拟订|拟定|制定|起草|编制|审核|审批|实施|落实|查处|受理|办理|核定|管理|监管|并|检查|牵头|引导|促进|规范|完善)+");

	private static final Pattern UNSAFE = Pattern.compile("[()（）《》“”\"'的等及其]|以上|以下|分别|包括|除|或");

	/** With what a phrase begins that may narrow all that follows. */
	private static final Pattern SCOPE = Pattern.compile("^(?:[全本][国省市区县盟旗级]|国家级|[省市区县盟旗](?:[级属本]|直属)|中央|所属|直属|辖区|境内)");

	private static final Pattern MARK = Pattern.compile("[、，,；;]|以及");

	private static final Pattern JOINT = Pattern.compile("[和与]");

	/** Ends that do not reach back over 和 and that nothing reaches over. */
	private static final Set<String> FIRM = Set.of("保险", "许可", "审批", "救助", "防治", "管理");

	/** Ends before which two characters say all. */
	private static final Set<String> SELF_CONTAINED = Set.of("保险", "救助", "防火");

	/** Ends to which the end of a later item may belong, and such ends. */
	private static final Pattern REACHED = Pattern.compile("(?:利用|开发|建设|转化|推广)$");

	private static final Pattern REACHING = Pattern.compile("(?:规划|编制|审批|许可|审核|备案|登记|监督|监管|检查)$");

	/** Places that are named one by one, and managed alike. */
	private static final Pattern PLACE = Pattern.compile(".+(?:保护区|名胜区|景区|公园|遗产|湿地|林场|牧场|水库|灌区)");

	private static final Pattern MODIFIER = Pattern.compile("监督|日常|综合|行政|统一|规划|登记|质量|服务");

	private static final int MOST_PARTS = 8;

	private static final int SHORTEST = 4;

	private DutyParts() {
	}

	/**
	 * {@return the parts of a duty phrase, in its order, or nothing where it is one duty
	 * or where it is not safe to part it}
	 * @param phrase the phrase as stated, without 职责
	 */
	public static List<DutyPart> of(String phrase) {
		if (UNSAFE.matcher(phrase.replace("以及", "、")).find() || SCOPE.matcher(phrase).find()) {
			return List.of();
		}
		List<String> items = Arrays.asList(MARK.split(phrase, -1));
		List<DutyPart> parts = (items.size() == 1) ? pair(phrase) : listed(items);
		boolean few = parts.size() >= 2 && parts.size() <= MOST_PARTS;
		return (few && parts.stream().distinct().count() == parts.size()) ? parts : List.of();
	}

	/**
	 * {@return the part of a duty that lacks the end which the last of a list of givers
	 * says for all, as in 甲局的农业投资项目、乙局的农田整治项目管理职责; nothing where that is in doubt}
	 * @param phrase the phrase as stated, without 职责
	 * @param after what the others after it in the same list give
	 */
	public static List<DutyPart> of(String phrase, Stream<String> after) {
		if (!isPlain(phrase) || phrase.length() < SHORTEST || HEAD.matcher(phrase).matches()) {
			return List.of();
		}
		return after.dropWhile((other) -> isPlain(other) && isAlike(other, phrase))
			.findFirst()
			.filter(DutyParts::isPlain)
			.flatMap((last) -> end(last).filter((end) -> isAlike(phrase, thing(last, end))))
			.map((end) -> parts(List.of(phrase + end), Way.GIVERS))
			.orElse(List.of());
	}

	private static boolean isPlain(String phrase) {
		return !UNSAFE.matcher(phrase).find() && !MARK.matcher(phrase).find() && !JOINT.matcher(phrase).find();
	}

	private static List<DutyPart> listed(List<String> items) {
		if (items.stream().anyMatch((item) -> item.length() < SHORTEST)) {
			return List.of();
		}
		long verbs = items.stream().filter(DutyParts::beginsWithVerb).count();
		if (verbs > 0) {
			boolean each = verbs == items.size() && items.stream().allMatch(DutyParts::hasObject);
			return each ? parts(items, Way.VERBS) : List.of();
		}
		if (items.stream().allMatch(DutyParts::isComplete)) {
			if (!standApart(items)) {
				return List.of();
			}
			List<String> all = items.stream().flatMap((item) -> halves(item).stream()).toList();
			return parts(all, Way.LIST);
		}
		return sharedEnd(items);
	}

	private static boolean beginsWithVerb(String item) {
		return VERB.matcher(item).find() && !isCompound(item);
	}

	/** 规划管理, 监督检查: words of doing that make one noun. */
	private static boolean isCompound(String item) {
		return GENERIC.matcher(item).replaceAll("").isEmpty();
	}

	private static boolean hasObject(String item) {
		Matcher verb = VERB.matcher(item);
		String object = verb.find() ? item.substring(verb.end()) : "";
		return object.length() > 2 && !JOINT.matcher(object).find() && !isCompound(object);
	}

	/** It ends as a duty does, and says of itself what it is about. */
	private static boolean isComplete(String item) {
		return HEAD.matcher(item).matches() && GENERIC.matcher(item).replaceAll("").length() >= 2;
	}

	/**
	 * Nothing of the first is left out in those after it (残疾人教育、就业培训), nor does what the
	 * last ends with belong to those before (土地利用、矿产资源规划).
	 */
	private static boolean standApart(List<String> items) {
		String first = items.get(0);
		String last = items.get(items.size() - 1);
		boolean reached = REACHING.matcher(last).find()
				&& items.stream().limit(items.size() - 1L).anyMatch((item) -> REACHED.matcher(item).find());
		return !reached && items.stream()
			.skip(1)
			.allMatch((item) -> own(item) > 2 || own(item) >= own(first) || head(item).equals(head(first))
					|| SELF_CONTAINED.contains(head(item)));
	}

	private static int own(String item) {
		return item.length() - head(item).length();
	}

	private static String head(String item) {
		Matcher head = HEAD.matcher(item);
		return head.matches() ? head.group(1) : "";
	}

	/** The last of a list may itself be two: 甲保险、乙保险和丙保险. */
	private static List<String> halves(String item) {
		List<DutyPart> pair = pair(item);
		return pair.isEmpty() ? List.of(item) : pair.stream().map(DutyPart::words).toList();
	}

	private static List<DutyPart> pair(String phrase) {
		Matcher joint = JOINT.matcher(phrase);
		if (!joint.find()) {
			return List.of();
		}
		String left = phrase.substring(0, joint.start());
		String right = phrase.substring(joint.end());
		boolean one = !joint.find();
		boolean firm = one && FIRM.contains(head(left)) && FIRM.contains(head(right));
		if (!firm || !isComplete(left) || !isComplete(right) || VERB.matcher(left).find()
				|| VERB.matcher(right).find()) {
			return List.of();
		}
		boolean own = MODIFIER.matcher(right.substring(0, right.length() - 2)).replaceAll("").length() >= 2;
		return own ? parts(List.of(left, right), Way.PAIR) : List.of();
	}

	/** 农业投资项目、农田整治项目管理: what ends alike is managed alike. */
	private static List<DutyPart> sharedEnd(List<String> items) {
		String last = items.get(items.size() - 1);
		List<String> before = items.subList(0, items.size() - 1);
		if (JOINT.matcher(String.join("", items)).find()) {
			return List.of();
		}
		return end(last).filter((end) -> before.stream().allMatch((item) -> isAlike(item, thing(last, end))))
			.map((end) -> parts(Stream.concat(before.stream().map((item) -> item + end), Stream.of(last)).toList(),
					Way.END))
			.orElse(List.of());
	}

	/** What is done, where it can be done with what another item names as well. */
	private static Optional<String> end(String item) {
		String end = head(item);
		String thing = thing(item, end);
		boolean whole = !end.isEmpty() && thing.length() >= SHORTEST && !MODIFIER.matcher(kind(thing)).matches();
		return whole ? Optional.of(end) : Optional.empty();
	}

	private static String thing(String item, String end) {
		return item.substring(0, item.length() - end.length());
	}

	private static String kind(String thing) {
		return thing.substring(thing.length() - 2);
	}

	private static boolean isAlike(String item, String thing) {
		boolean places = PLACE.matcher(item).matches() && PLACE.matcher(thing).matches();
		return (places || item.endsWith(kind(thing))) && !HEAD.matcher(item).matches();
	}

	private static List<DutyPart> parts(List<String> words, Way way) {
		List<DutyPart> parts = new ArrayList<>();
		words.forEach((each) -> parts.add(new DutyPart(each, way)));
		return parts;
	}

}
