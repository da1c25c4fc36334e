package org.yange.comparison;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a body says of its work, apart from its place, level and kind. */
final class LineOfWork {

	private static final Pattern NAME = Pattern
		.compile("(?:中华人民共和国|国家|中央|国务院|全国|自治区|自治州|省|市|县|区|旗|盟|州|地区)?(?:委(?!员会)|政府)?(\\p{IsHan}{2,}?)"
				+ "(?:监督)?(?:和规划)?(?:总局|局|部|厅|署|委员会|委|办公室|队伍)?");

	private LineOfWork() {
	}

	/**
	 * {@return the line of work} 国家医疗保障局 and 市医疗保障局 have the same.
	 * @param name the name of the body
	 * @param place the name of its place
	 */
	static String of(String name, String place) {
		String own = name.startsWith(place) ? name.substring(place.length()) : name;
		Matcher parts = NAME.matcher(own);
		return parts.matches() ? parts.group(1) : own;
	}

}
