package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lists of names of bodies: 市文化局、体育局和市旅游局等部门. It knows names by how they end and by
 * the level that they begin with, never by heart.
 */
final class Names {

	/** How names of bodies end, by the general vocabulary of the genre. */
	static final String ENDING = "(?:委员会|办公室|领导小组|工作小组|协调小组|指挥部|联席会议|秘书组|秘书处|工作部|管理处|管理所|分局|总局"
			+ "|监察室|研究室|工作委|纪委|政法委|编委|编办|党校|学校|医院|中心|总队|支队|大队|分会|协会|联合会|总工会|妇联|侨联|工商联|文联|科协|残联"
			+ "|检察院|法院|研究院|研究所|行政学院|学院|档案馆|图书馆|博物馆|公司|集团|银行|海关|气象局|监事会|理事会|基金会|供销社|合作社|电视台|广播电台|报社|办事处|管委会|专员公署|行署|剧团|林场|农场"
			+ "|局|厅|署|委|(?<!人民政|政)府(?!办)|政府|部(?!门|分|署|队|级)|办|院|馆|站|所|队(?!伍)|小组)";

	private static final String LEVEL = "(?:国家|中央|全国|省|自治区|市|县|区|旗|盟|州|地区|街道|镇|乡)";

	/** With what no name begins, though what follows may end like one. */
	private static final String NO_BEGINNING = "(?!健全|完善|加强|优化|深化|推进|强化|建立|落实|坚持|确保|按照|根据|统筹|理顺|调整|明确|继续|承担|负责|由|将|把|对(?!外)|并|仍|其|该|均|已|在|至|到|据|撤销|不再|保留|组建|设立|成立|取消|划入|整合|合并|重组|重新|原则|全面|切实|进一步|其中|以及|等|各级|有关|相关|其他)";

	private static final Pattern NAME = Pattern.compile(NO_BEGINNING + "(?:[\\p{IsHan}·〇]|\\([^()]{1,12}\\)){1,40}?"
			+ ENDING + "(?:\\([^()]{2,40}\\))?|^办公室(?:\\([^()]{2,40}\\))?$");

	/** What tells that words say something and are no name. */
	private static final Pattern TELLS = Pattern
		.compile("改为|调整为|更名|划转|划入|划归|并入|设在|由|承担|负责|撤销|不再|加挂|作为|移交|属于|主管部门|以及其|牌子|将|的(?!士)");

	private static final Pattern JOINT = Pattern.compile("、|,|以及|和|及(?!其)|与|或");

	private static final Pattern OTHERS = Pattern
		.compile("等(?:\\d+个|[一二三四五六七八九十两]+个|多个|有关|相关)?(?:部门|单位|机构|机关|委局|办局|委办局)?$");

	private static final Pattern LEVELLED = Pattern.compile("^(?:原)?(" + LEVEL + "(?:委(?!员)|政府|人大|政协)?)(.*)$");

	private static final Pattern WITH_OFFICE = Pattern.compile("^(.+?)及其(.+)$");

	private Names() {
	}

	/**
	 * {@return whether the words end as a name of a body does}
	 */
	static boolean isName(String words) {
		return NAME.matcher(words).matches() && !TELLS.matcher(words).find();
	}

	/**
	 * {@return the names of a list, or nothing where a part of it is no name}
	 */
	static NameList list(String words) {
		String list = words;
		boolean open = false;
		Matcher others = OTHERS.matcher(list);
		if (others.find()) {
			list = list.substring(0, others.start());
			open = true;
		}
		List<String> parts = parts(list);
		List<String> names = new ArrayList<>();
		String prefix = "";
		for (String part : parts) {
			String name = part.startsWith("原") && part.length() > 3 ? part.substring(1) : part;
			Matcher office = WITH_OFFICE.matcher(name);
			if (office.matches() && isName(office.group(1))) {
				names.add(levelled(office.group(1), prefix));
				names.add(names.get(names.size() - 1) + office.group(2));
			}
			else if (isName(name)) {
				names.add(levelled(name, prefix));
			}
			else {
				return NameList.NONE;
			}
			Matcher level = LEVELLED.matcher(names.get(names.size() - 1));
			prefix = level.matches() ? level.group(1).substring(0, 1) : prefix;
		}
		return new NameList(names, open);
	}

	private static String levelled(String name, String prefix) {
		return LEVELLED.matcher(name).matches() ? name : prefix + name;
	}

	/** Splits where what stands on both sides is a name; 和 is also part of names. */
	private static List<String> parts(String list) {
		List<String> parts = new ArrayList<>();
		Matcher joint = JOINT.matcher(list);
		int from = 0;
		while (joint.find()) {
			String before = list.substring(from, joint.start());
			if (before.lastIndexOf('(') > before.lastIndexOf(')')) {
				continue;
			}
			boolean certain = joint.group().equals("、") || joint.group().equals(",");
			if (isName(before) && (certain || startsName(list.substring(joint.end())))) {
				parts.add(before);
				from = joint.end();
			}
		}
		parts.add(list.substring(from));
		return parts.stream().filter((part) -> !part.isEmpty()).toList();
	}

	static boolean startsName(String words) {
		return NAME.matcher(words).lookingAt();
	}

	/**
	 * {@return where a name that begins with its level ends, though words follow it
	 * without 的; 0 if there is none}
	 */
	static int levelledNameEnd(String words) {
		if (!LEVELLED.matcher(words).matches()) {
			return 0;
		}
		int end = 0;
		Matcher ending = Pattern.compile(ENDING).matcher(words);
		while (ending.find()) {
			if (ending.end() > 2 && ending.end() < words.length() && end == 0) {
				end = ending.end();
			}
		}
		return end;
	}

	/**
	 * The names of a list.
	 *
	 * @param names the names, each with its level
	 * @param open whether the list ends in 等
	 */
	record NameList(List<String> names, boolean open) {

		static final NameList NONE = new NameList(List.of(), false);

		NameList {
			names = List.copyOf(names);
		}

		boolean isEmpty() {
			return this.names.isEmpty();
		}

	}

}
