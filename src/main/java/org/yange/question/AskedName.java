package org.yange.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yange.question.Question.Kind;

/** What the wording of a name alone tells, by the general vocabulary of the genre. */
final class AskedName {

	private static final int LONGEST = 60;

	/** What never stands in a name, and what points at something instead of naming it. */
	private static final Pattern NO_NAME = Pattern.compile(".*(?:谁|哪|什么|怎么|为何|是否|是不是|有没有|[?!。,;:\\n]).*"
			+ "|(?:你|我|他|她|它|咱|这|那[个些家边里]|该[局委部单机]|[本贵][局委部单机]|某|今天|明天|昨天|大家).*"
			+ "|(?:i|it|its|they|them|he|she|you|we|us|this|that|these|those|my|your|our|their|there|the)(?: .*)?"
			+ "|.*\\b(?:who|what|where|which|why|how)\\b.*", Pattern.CASE_INSENSITIVE);

	private static final Pattern BRACKETED = Pattern.compile("[（(][^（）()]*[）)]$");

	private static final Pattern LIKE_BODY = Pattern
		.compile(".*(?:(?<![布格])局|委|(?<![督承主举协查交经])办|(?<![餐舞])厅|(?<!部)署|(?<![干全内外乐])部|院|馆|中心|队|组|处|(?<![社展览动])会"
				+ "|(?<!网)站|(?<![场厕])所|(?<!教)室|校|政府|[妇残文侨商]联|[科作]协|政协|人大|(?<!平)台|公司|集团|供销社|报社|机构|机关|海关|军分区)");

	private static final Pattern PINYIN_BODY = Pattern.compile(
			"(?:[bpmfdtnlgkhjqxrzcsyw]?h?(?:[aeiouv]{1,3})(?:ng|n|r)?[' -]?)+(?<=ju|wei|ban|shi|ting|shu|bu|yuan|guan|xin|dui|zu|chu|hui|zhan|suo|xiao|fu|lian|xie)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern MARKS = Pattern.compile("[“”\"「」『』《》〈〉【】]");

	private static final Pattern WRAPPING = Pattern.compile("^(?:['‘’\\s]+|the )+|['‘’\\s]+$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern FORMER = Pattern.compile("^原(?=..)");

	private static final Pattern DUTY_TAIL = Pattern.compile("(?<=..)的?(?:职责|职能|职权|職責|職能|職權|这项职责)$");

	private static final Pattern OFFICE = Pattern.compile(".*(?:办公室|辦公室|办|辦|秘书组|秘书处|秘書組|秘書處|办事机构)");

	private AskedName() {
	}

	static boolean isPossible(String name) {
		return name.length() > 1 && name.length() <= LONGEST && name.codePoints().anyMatch(Character::isLetter)
				&& !NO_NAME.matcher(name).matches();
	}

	/**
	 * {@return whether the name ends as names of bodies do}
	 * @param name the name, simplified
	 */
	static boolean isLikeBody(String name) {
		String plain = BRACKETED.matcher(unwrap(name)).replaceFirst("");
		return LIKE_BODY.matcher(plain).matches() || PINYIN_BODY.matcher(plain).matches();
	}

	/**
	 * {@return whether the name is that of the office of a body}
	 */
	static boolean isOffice(String name) {
		return OFFICE.matcher(name).matches();
	}

	/**
	 * {@return what the office of a body may be called, or nothing where the name is that
	 * of an office}
	 */
	static Stream<String> offices(String name) {
		return isOffice(name) ? Stream.empty() : Stream.of("办公室", "秘书组", "秘书处").map(name::concat);
	}

	/**
	 * {@return the name without quotation marks and article}
	 */
	static String unwrap(String name) {
		return WRAPPING.matcher(MARKS.matcher(name).replaceAll("")).replaceAll("");
	}

	/**
	 * {@return the forms in which to look a name up, the one that is meant first}
	 *
	 * <p>
	 * 原 is no part of a name, but there are places that begin with it; a committee is
	 * asked for its office.
	 */
	static List<String> forms(Kind kind, String typed) {
		List<String> forms = new ArrayList<>();
		String whole = unwrap(typed);
		Matcher former = FORMER.matcher(whole);
		if (former.find()) {
			forms.add(unwrap(former.replaceFirst("")));
		}
		forms.add(whole);
		if (kind.isAboutDuty()) {
			forms.replaceAll((name) -> DUTY_TAIL.matcher(name).replaceFirst(""));
			List.copyOf(forms)
				.stream()
				.filter((name) -> name.length() > 3 && name.endsWith("工作"))
				.forEach((name) -> forms.add(name.substring(0, name.length() - 2)));
		}
		return forms.stream().distinct().toList();
	}

}
