package org.yange.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what is said to be so from what is only proposed, studied, allowed, denied, asked
 * or reported of others.
 */
final class Mood {

	private static final Pattern QUOTED = Pattern.compile("“[^”]*”|《[^》]*》");

	/** What makes doubtful all that the sentence says. */
	private static final Pattern DOUBTFUL = Pattern.compile(
			"\\?$|是否|能否|要不要|会不会|该不该|如(?:需|果)|(?<![\\p{IsHan}])如[^,]{0,16}(?:同意|批准|许可|通过|具备|成熟|需要|允许),|除非|误(?:报|称|以为|认为)|讹传|若|假如|倘若|假设|建议(?!征集|提案)|主张|提议|有人|有专家|认为"
					+ "|传闻|网传|传说|误传|谣传|据传|听说|据说|不实|不属实|更正|捕风捉影|曾(?:提出|设想|考虑|打算|酝酿)|设想|方案未|未获|未被|不赞成|反对|没有(?:采纳|表决|形成|结论|定论)|未果|撤回"
					+ "|征求意见|酝酿|讨论(?!通过|决定|后|并)|正在(?:研究|论证|(?:向上)?(?:申报|报批|报审))|还在论证|(?:法律|条例|法规|办法)规定,|如何还|试点(?:已经|正在|中)|正在试点");

	/** What is said of others, or of how it was elsewhere. */
	private static final Pattern ELSEWHERE = Pattern.compile(
			"(?:^|,)[^,]{0,3}(?:外[省市县地](?!场|方|区)|邻[省市县近]|隔壁的|毗邻|相邻的|(?:别|其他|有些|有的|一些|不少|许多)(?:地方|省份|国家|城市)|兄弟[省市县区]|某[省市县区局镇街]"
					+ "|(?:国家|中央|全国|省级)层面|省里(?:在|已|去年|早)|各省份|上一?[轮次](?:机构)?改革|往届|前几轮)|一河之隔的");

	/** What is done in a duty is not what is done with it: 研究提出某某建议的职责. */
	private static final Pattern DUTY = Pattern.compile(
			"(?<=将|把)[^,;。“]{1,80}?(?=的?(?:职责|职能))|(?<=的)(?:(?!拟(?!定|订)|组建|撤销|划[入归转]|并入|条件成熟|,由)[^;。]){1,200}?(?=职责|职能)");

	/** What opens what follows. */
	private static final Pattern OPEN = Pattern
		.compile("不同意|拟(?!定|订)|研究(?:提出|论证|制定|设立|是否|将|组建|整合|撤销)|探索|条件成熟|适时|择机|待.{1,12}(?:后|时)再"
				+ "|鼓励|允许|支持.{0,8}(?:设|整合|组建)|可(?:以|根据|结合|探索|在|设|单独|不|与|将|由)|有条件的|考虑(?!到)|力争|争取|确需(?![^,]{2,12}的,原则上)|需要时|必要时"
				+ "|今后(?!归|由|不再|统一)|下一步|有望|或将|预计(?=将|于|在|并入|撤|组建)|将(?:视|根据|逐步|研究|适时|择机|继续|进一步)|计划(?=[将于在对改把]|并入|划[入转归出]|撤|组建|设立|成立|更名|合并|整合|移交)|打算|应当|要(?:把|将|按|在|以)|(?<![按照案])要求(?=各|所有|下级|恢复|设立|组建|把|将|撤销|单设|并入|成立)|各地(?:可|要|应)");

	/** What makes what is listed under a heading open, too. */
	private static final Pattern LATER = Pattern.compile("条件成熟|适时|择机");

	private static final Pattern DENIED = Pattern.compile(
			"有(?:将|把).*之[议说]|(?:没有|尚未|暂不|并未|未)(?:将|把)|(?:不(?!再)|未|没有|尚未|暂不|并非|不是|不得|不宜|无须|无需|避免|防止|从来没|暂缓|停止)(?:予以|再|单独)?(?:划转|划入|划归|划出|并入|撤销|更名|组建|设立|整合|合并|移交|加挂|纳入|擅自|单设|新设|合署|归口|随之|成立|承担|列入|改变|改[为称名])");

	private static final Cue OPEN_CUE = Cue.of(OPEN);

	private static final Cue DOUBTFUL_CUE = Cue.of(DOUBTFUL);

	private static final Cue ELSEWHERE_CUE = Cue.of(ELSEWHERE);

	private static final Cue DENIED_CUE = Cue.of(DENIED);

	private Mood() {
	}

	/**
	 * {@return whether the words, between two commas, say that something is not so}
	 */
	static boolean isDenied(String words) {
		return DENIED_CUE.isIn(QUOTED.matcher(words).replaceAll(""));
	}

	/**
	 * {@return how much of a sentence says what is so}
	 * @param lead how long its beginning is that says nothing of bodies, after which is
	 * counted
	 */
	static int stated(Sentence sentence, int lead) {
		String words = unquoted(sentence.text());
		if (DOUBTFUL_CUE.isIn(words) || ELSEWHERE_CUE.isIn(words)) {
			return 0;
		}
		int colon = words.indexOf(':');
		boolean heading = colon > 0 && !LATER.matcher(words).region(0, colon).find()
				&& Listing.of(words.substring(0, colon)) != null;
		Matcher open = OPEN_CUE.find(words, heading ? colon : 0);
		int end = (open != null) ? words.lastIndexOf(',', open.start()) + 1 : words.length();
		return Math.max(0, end - lead);
	}

	/** With blanks for what is quoted, so that places in it stay what they are. */
	private static String unquoted(String words) {
		String told = DUTY.matcher(words).replaceAll((duty) -> " ".repeat(duty.group().length()));
		return QUOTED.matcher(told).replaceAll((quote) -> " ".repeat(quote.group().length()));
	}

}
