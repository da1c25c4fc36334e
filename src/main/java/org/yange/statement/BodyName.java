package org.yange.statement;

import java.util.regex.Pattern;

/** What the wording of a name alone tells, by the general vocabulary of the genre. */
public final class BodyName {

	private static final Pattern DETERMINER = Pattern.compile("^(各|凡|相应|相关|有关|其他|其它|所有|原有|现有|主管|确需|承担|从事|职能相近).*");

	private static final Pattern LEVEL = Pattern
		.compile(".*(市辖区|旗县|区县|县区|县市|县[（(]|市[（(]|乡镇|乡\\(镇|苏木|镇[（(]街道|等[0-9一二三四五六七八九十]+个).*");

	private static final Pattern GENUS = Pattern.compile(".*(部门|机构|单位|站所|执法队伍|局分局)$");

	private static final Pattern BARE_GENUS = Pattern.compile("基层.*");

	private static final Pattern PLACE = Pattern
		.compile("^(各|相应|所属|有关)?(市辖区|旗县|区县|县区|乡镇|县（市、区）|旗县\\(市\\)|.{1,8}(区|县|市|旗|镇|乡|街道))$");

	private BodyName() {
	}

	/**
	 * {@return whether the words describe a class of bodies rather than name one}
	 * Examples: 各县（市、区）生态环境分局, 承担行政职能的事业单位, 旗县(市)监察委员会; not 市监察局.
	 * @param name the words
	 */
	public static boolean isClass(String name) {
		return DETERMINER.matcher(name).matches() || LEVEL.matcher(name).matches() || GENUS.matcher(name).matches()
				|| BARE_GENUS.matcher(name).matches() || name.contains("的");
	}

	/**
	 * {@return whether the words stand for a place, and so for its government} Examples:
	 * 相应市辖区, 山阳区; not 市公安局.
	 * @param name the words
	 */
	public static boolean isPlace(String name) {
		return PLACE.matcher(name).matches();
	}

}
