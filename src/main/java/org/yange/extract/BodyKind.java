package org.yange.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of body words such as 该局, 两个委员会 speak of, and how many. */
final class BodyKind {

	private static final Pattern KIND = Pattern.compile("(总局|分局|局|委员会|领导小组|公司|委|办|部|厅|办公室|室|院|站|所|科|处|中心)$");

	private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)$");

	private BodyKind() {
	}

	/**
	 * {@return the kind that words name at their end, empty for none}
	 */
	static String of(String words) {
		Matcher kind = KIND.matcher(words);
		return kind.find() ? kind.group(1) : "";
	}

	/**
	 * {@return whether a body is of a kind by its name}
	 */
	static boolean is(String name, String kind) {
		String plain = plain(name);
		return plain.endsWith(kind) || (kind.equals("委") && plain.endsWith("委员会"))
				|| (kind.equals("办") && plain.endsWith("办公室"));
	}

	/**
	 * {@return a name without the bracket after it}
	 */
	static String plain(String name) {
		return BRACKET.matcher(name).replaceFirst("");
	}

	/**
	 * {@return a number below ten, or one in digits}
	 */
	static int number(String words) {
		int n = "0一二三四五六七八九".indexOf(words.replace("两", "二"));
		return (n < 0) ? Integer.parseInt(words) : n;
	}

}
