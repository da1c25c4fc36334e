package org.yange.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds names of places by how they end (云溪市, 林泽县) where a name can begin: after the
 * beginning, a mark, or a word that leads to one. It knows no place by heart.
 */
final class Places {

	/** The country as a place. */
	static final String NATION = "国家";

	/** After these words and marks a name of a place may begin. */
	private static final Pattern BREAK = Pattern.compile(
			"[^\\p{IsHan}]+|批准|批复|审核|审议|通过|同意|印发|转发|发布|公布|关于|中共|中国共产党|党委|获悉|日前|近日|昨日|记者|从|召开|按照|根据|深化|推进|实施|启动|完成|聚焦|走进|看|各|的|由|经|在|原(?=\\p{IsHan}{2,4}[市县])|(?<=[省市县区旗盟州委府])(?:和|与|及)");

	private static final Pattern PLACE = Pattern.compile("(?:[\\p{IsHan}]县(?!级|域)"
			+ "|市[中东南西北]区|[\\p{IsHan}]{2,12}?(?:自治区|自治州|自治县|自治旗|特别行政区|地区|省(?!略|直|级)|(?<![城都门超股集夜])市(?![场容民])(?!政(?!府|协|工))"
			+ "|(?<![社园景灾牧山矿小校库林片发护能验范郊])区(?!域|划|级)|(?<![联同结])盟(?!友|员)|州(?=[级委直政人机党各总]|$)|县(?!级|域)|旗(?!帜|舰)|(?<![城乡集])镇(?!村)|(?<![城家故])乡(?!镇|村)))");

	/** What no name of a place holds. */
	private static final Pattern NO_PLACE = Pattern.compile(
			"^(?:我|全|该|本|两|每|省|市(?!.区$)|县|区|旗|盟|州|乡|镇|第|新|为|对|将|把|与|和|及|等|所|此|其|个(?!旧))|我|标志|这|机构|改革|方案|政府|党|委|部门|工作|职责|人民|建设|组织|领导|设立|撤销|组建|保留|管理|整合|所属|直属|国家|全国|中央|局|厅|办|以上|以下|省级|市级|县级");

	private static final Pattern PROVINCE = Pattern.compile(".*(?:省|自治区|特别行政区)|北京市|天津市|上海市|重庆市");

	private static final Pattern PREFECTURE = Pattern.compile(".*(?:地区|盟|州)");

	private static final Pattern COUNTY = Pattern.compile(".*(?:县|旗|区)");

	private static final Pattern TOWNSHIP = Pattern.compile(".*(?:镇|乡)");

	private Places() {
	}

	/**
	 * {@return the places that a text names, in its order; of 云溪市白鹭区 the last is the
	 * place and the others are above it}
	 */
	static List<Chain> in(String text) {
		List<Chain> chains = new ArrayList<>();
		Matcher gap = BREAK.matcher(text);
		int from = 0;
		while (from < text.length()) {
			boolean more = gap.find(from);
			int end = more ? gap.start() : text.length();
			Chain chain = chain(text.substring(from, end), from);
			if (chain != null) {
				chains.add(chain);
			}
			from = more ? Math.max(gap.end(), from + 1) : text.length();
		}
		return chains;
	}

	private static @Nullable Chain chain(String piece, int offset) {
		List<String> names = new ArrayList<>();
		Matcher place = PLACE.matcher(piece);
		int at = 0;
		while (at < piece.length()) {
			place.region(at, piece.length());
			if (!place.lookingAt() || NO_PLACE.matcher(place.group()).find()) {
				break;
			}
			names.add(place.group());
			at = place.end();
		}
		return names.isEmpty() ? null : new Chain(names, offset, offset + at);
	}

	/**
	 * {@return the one place that chains tell of, without those above it, or those that
	 * it may be}
	 */
	static Set<String> places(List<Chain> chains) {
		Set<String> places = new LinkedHashSet<>();
		chains.forEach((chain) -> places.add(chain.name()));
		chains.forEach((chain) -> places.removeAll(chain.names().subList(0, chain.names().size() - 1)));
		return places;
	}

	/**
	 * {@return its level, as the table of places calls it; 市 where the name leaves open
	 * which}
	 */
	static String level(String name) {
		if (name.equals(NATION)) {
			return NATION;
		}
		return PROVINCE.matcher(name).matches() ? "省级" : PREFECTURE.matcher(name).matches() ? "地级"
				: COUNTY.matcher(name).matches() ? "县级" : TOWNSHIP.matcher(name).matches() ? "乡级" : "市";
	}

	/**
	 * {@return whether one may be above the other}
	 */
	static boolean mayBeAbove(String upper, String lower) {
		List<String> order = List.of(NATION, "省级", "地级", "市", "县级", "乡级");
		return order.indexOf(level(upper)) < order.indexOf(level(lower))
				|| (level(upper).equals("市") && level(lower).equals("市"));
	}

	/**
	 * Names of places that stand together, each within the one before.
	 *
	 * @param names the names
	 * @param start the index of the first character
	 * @param end the index after the last one
	 */
	record Chain(List<String> names, int start, int end) {

		Chain {
			names = List.copyOf(names);
		}

		String name() {
			return this.names.get(this.names.size() - 1);
		}

	}

}
