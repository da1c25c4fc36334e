package org.yange.statement;

import java.util.regex.Pattern;

/** What the wording of a name alone tells, by the general vocabulary of the genre. */
public final class BodyName {

	private static final Pattern DETERMINER = Pattern
		.compile("^(各|凡|相应|相关|有关|其他|其它|所有|原有|现有|主管|确需|承担|从事|职能相近|所在|所属|下辖|辖区|基层).*");

	/** Levels without the name of a place; 县市场监督管理局 and 县乡镇企业局 are names. */
	private static final Pattern LEVEL = Pattern.compile(
			"^(市辖区|旗县|区县(?!域)|县区(?!划)|县市(?!场|政|容|域|直)|县[（(]|市[（(]县|旗[（(]|市、县|县、|乡镇(?!企业)|乡[（(]|苏木|镇[（(]街道|街道[（(]).*"
					+ "|.*(市辖区分局|市辖区.{2,12}机构|等[0-9一二三四五六七八九十]+个).*");

	private static final Pattern GENUS = Pattern.compile(".*(部门|机构|单位|站所|执法队伍|局分局)$");

	/** A place of its own makes even a kind of body one body: 临泽县扶贫部门. */
	private static final Pattern PLACED = Pattern
		.compile("^(?!各|市辖|旗县|区县|县区|省级|市级|县级)\\p{IsHan}{2,8}?(自治区|省|市|县|区|旗|盟|州)(?!直|级)\\p{IsHan}{2,}$");

	private static final Pattern PLACE = Pattern
		.compile("^(各|相应|所属|有关)?(市辖区|旗县|区县|县区|乡镇|县（市、区）|旗县\\(市\\)|.{1,8}(区|县|市|旗|镇|乡|街道))$");

	private BodyName() {
	}

	/**
	 * {@return whether the words describe a class of bodies rather than name one}
	 * Examples: 各县（市、区）生态环境分局, 承担行政职能的事业单位, 旗县(市)监察委员会; not 市监察局, not 县市场监督管理局.
	 * @param name the words
	 */
	public static boolean isClass(String name) {
		if (DETERMINER.matcher(name).matches() || LEVEL.matcher(name).matches() || name.contains("的")) {
			return true;
		}
		return GENUS.matcher(name).matches() && !PLACED.matcher(name).matches();
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
