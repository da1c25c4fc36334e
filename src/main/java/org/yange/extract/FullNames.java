package org.yange.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes names out in full: in the form that the document uses elsewhere, else with the
 * level of its place. Short names that the document introduces are replaced.
 */
final class FullNames {

	private static final Pattern LEVELLED = Pattern
		.compile("^(?:国家|国务院|中央|全国|中共|自治区|团[省市县区旗盟州]?[委工]|各|相应|[省市县区旗盟州镇乡](?!场|容|政(?:公用|园林|管理|工程|设施|建设|局)|域|划|际)).*");

	private static final Pattern PLACED = Pattern.compile("^(?!.{0,3}(?:社区|园区|景区|灾区|都市|门市|超市|股市|城市))"
			+ "\\p{IsHan}{2,6}?(?:自治区|地区|省|(?<!城)市(?!场)|县|区(?!域)|旗|盟|州|(?<!城|小)镇|(?<!城)乡(?!村|镇)|街道).+");

	/** Organs that by their name are the party committee's. */
	private static final Pattern PARTY = Pattern.compile("组织部|宣传部|统一战线工作部|统战部|政法委员会|政法委|老干部局|政策研究室"
			+ "|(?:全面深化改革|网络安全和信息化|机构编制|审计|外事工作|国家安全|全面依法治.|军民融合发展|财经)委员会(?:办公室)?|巡察工作领导小组(?:办公室)?|.直(?:属)?机关工作委员会");

	/** What is often told without the body that it belongs to. */
	private static final Pattern PART = Pattern.compile(".{2,}(?:分局|办事处|指挥部|组)");

	private final Roll roll;

	private final String level;

	private final String stem;

	private final String place;

	private final Map<String, String> shortened = new HashMap<>();

	FullNames(Roll roll, String place) {
		this.roll = roll;
		this.place = place;
		this.level = levelOf(place);
		this.stem = place.substring(0, place.length() - this.level.length());
	}

	void shorten(String name, String full) {
		this.shortened.put(name, full);
	}

	String of(String worded) {
		String name = (worded.startsWith("原") && worded.length() > 3) ? worded.substring(1) : worded;
		String known = this.shortened.get(name);
		if (known != null) {
			return known;
		}
		if (!this.level.isEmpty() && name.startsWith(this.place) && Names.isName(name.substring(this.place.length()))) {
			name = this.level + name.substring(this.place.length());
		}
		String parted = PART.matcher(name).matches() ? this.roll.withParent(name) : null;
		if (parted != null) {
			return parted;
		}
		boolean levelled = LEVELLED.matcher(name).matches() || PLACED.matcher(name).matches()
				|| (!this.stem.isEmpty() && name.startsWith(this.stem));
		if (levelled || this.level.isEmpty()) {
			return name;
		}
		if (PARTY.matcher(name).matches()) {
			return this.level + "委" + name;
		}
		String used = this.roll.withPrefix(name, List.of(this.level + "委", this.level, this.level + "政府"));
		boolean body = Names.isName(name) || this.roll.unitEnd(name, 0) == name.length();
		return (used != null) ? used : body ? this.level + name : name;
	}

	/** {@return the names that the document uses} */
	Roll roll() {
		return this.roll;
	}

	/**
	 * {@return the name of the place that the document is about}
	 */
	String place() {
		return this.place;
	}

	/**
	 * {@return whether the document speaks of a body of the name by itself, not only in a
	 * bracket}
	 */
	boolean isSpokenOf(String name) {
		return this.roll.speaksOf(name);
	}

	/**
	 * {@return the level of a place, from the end of its name}
	 */
	static String levelOf(String place) {
		for (String level : List.of("自治区", "地区", "省", "市", "县", "区", "旗", "盟", "州")) {
			if (place.endsWith(level)) {
				return level;
			}
		}
		return "";
	}

}
