package org.yange.extract;

import java.util.regex.Pattern;

/**
 * Tells what is said to be so from what is only proposed, studied, allowed, denied, asked
 * or reported of others.
 */
final class Mood {

	private static final Pattern QUOTED = Pattern.compile("“[^”]*”|《[^》]*》");

	private static final Pattern OPEN = Pattern
		.compile("拟(?!定|订)|研究(?:提出|论证|制定|设立|是否|将|组建|整合|撤销)|正在研究|探索|条件成熟|适时|择机|待.{1,12}(?:后|时)再"
				+ "|鼓励|允许|支持.{0,8}(?:设|整合|组建)|可(?:以|根据|结合|探索|在|设|单独|不|与|将|由)|有条件的|建议(?!征集)|考虑|力争|争取|是否|能否|如(?:需|果|确需)|若|确需|需要时|必要时"
				+ "|今后|下一步|将(?:视|根据|逐步|研究|适时|择机|继续|进一步)|计划(?:将|于|在|对)|打算|酝酿|讨论|征求意见|传闻|网传|误传|谣传|不实|更正|有人|曾(?:提出|设想|考虑)|设想|方案未|未获"
				+ "|应当|要(?:把|将|按|在|以|求)|各地(?:可|要|应)|规定,");

	private static final Pattern DENIED = Pattern.compile(
			"(?:不(?!再)|未|没有|尚未|暂不|并非|不是|不得|不宜|无须|无需|避免|防止|从来没|暂缓|停止)(?:予以|再|单独)?(?:划转|划入|划归|划出|并入|撤销|更名|组建|设立|整合|合并|移交|加挂|纳入|擅自|单设|新设|合署|归口|随之|成立|承担|列入|改变)");

	private Mood() {
	}

	/**
	 * {@return whether the words, between two commas, say that something is not so}
	 */
	static boolean isDenied(String words) {
		return DENIED.matcher(QUOTED.matcher(words).replaceAll("")).find();
	}

	/**
	 * {@return whether the words say that something is so}
	 */
	static boolean isStated(String words) {
		return !OPEN.matcher(QUOTED.matcher(words).replaceAll("")).find();
	}

}
