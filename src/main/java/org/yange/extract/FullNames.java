package org.yange.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes names out in full: in the form that the document uses elsewhere, else with the
 * level of its place. Short names that the document introduces are replaced.
 */
final class FullNames {

	private static final Pattern LEVELLED = Pattern.compile(
			"^(?:国家|中国|最高人民|国务院|中央|全国|中共|自治区|行署|专署|专员公署|地委|地区|军分区|团[省市县区旗盟州]?[委工]|各|相应|地方(?:各级|各城市|人民|政府)|所属|事业单位|中介|社会(?:组织|中介)|行业协会|[省市县区旗盟州](?!场|容|政(?:公用|园林|管理|工程|设施|建设|局)|域|划|际)|[镇乡](?!村振兴|镇企业)).*");

	private static final Pattern PLACED = Pattern.compile("^(?![^省市县区旗盟州]{0,3}(?:社区|园区|景区|灾区|都市|门市|超市|股市|城市))"
			+ "\\p{IsHan}{2,6}?(?:自治区|地区|省|(?<!城)市(?!场)|县|区(?!域)|旗|盟|州|(?<!城|小)镇|(?<!城)乡(?!村|镇)|街道).+");

	private static final Pattern REGION = Pattern.compile("(\\p{IsHan}{2,3})(?:专署|公署|行署|地区|专员公署)");

	private static final Pattern OF_REGION = Pattern.compile("(?:专署|公署|行署|地区|专员公署).+");

	/** A body with the organ of a place before it. */
	private static final Pattern ORGAN = Pattern
		.compile("\\p{IsHan}{2,6}(?:专署|公署|行署|革命委员会|革委会|县政府|区政府|地区|[县区旗])(?<own>\\p{IsHan}{2,10}[科股组处局])");

	/** Organs of what is no place with a level: 某某专署, 某某军区. */
	private static final Pattern REGIONAL = Pattern.compile("\\p{IsHan}{2,4}(?:专署|行署|专区|军区|人民政府|地委|军分区).*");

	/** A ministry of the state, which no place has. */
	private static final Pattern MINISTRY = Pattern
		.compile("[\\p{IsHan}]{2,8}(?<!组织|宣传|统战|工作|武装|指挥|联络|政治|事业|后勤|建设|管理|服务|发展|办|总|支|分|党|人|干)部(?:门)?");

	/** The government of a place, which is told with its name. */
	private static final Pattern GOVERNMENT = Pattern.compile("(?:政府|人民委员会|革命委员会|公署|行署)$");

	/** A bracket after a name that shortens it. */
	private static final Pattern SHORT = Pattern
		.compile("\\((?:以下|下)?(?:简|统)称[:“]{0,2}(?<short>[\\p{IsHan}]{2,14})”?\\)");

	/** A party organ with the name of the party before that of its place. */
	private static final String PARTY_OF_ALL = "中共";

	/** The office of a government, told without it. */
	private static final Pattern BARE = Pattern.compile("办公[厅室]");

	/** Organs that by their name are the party committee's. */
	private static final Pattern PARTY = Pattern.compile("组织部|宣传部|统一战线工作部|统战部|政法委员会|政法委|老干部局|政策研究室"
			+ "|(?:全面深化改革|网络安全和信息化|机构编制|审计|外事工作|国家安全|全面依法治.|军民融合发展|财经)委员会(?:办公室)?|巡察工作领导小组(?:办公室)?|.直(?:属)?机关工作委员会");

	/** What is often told without the body that it belongs to. */
	private static final Pattern PART = Pattern.compile(".{2,}(?:分局|办事处|指挥部|组)");

	private final Roll roll;

	/** What stands before the names of bodies of the place. */
	private final String prefix;

	private final String level;

	/** Whether names tell of which place of a level bodies are. */
	private final boolean others;

	private final String stem;

	private final String place;

	private String region = "";

	private final Map<String, String> recent = new HashMap<>();

	private final Map<String, String> shortened = new HashMap<>();

	FullNames(Roll roll, String place) {
		this.roll = roll;
		this.place = place;
		this.level = levelOf(place);
		this.prefix = (roll.count(place) > 0 && roll.count(this.level) == 0) ? place : this.level;
		this.others = !place.isEmpty() && roll.hasLike(place);
		this.stem = place.substring(0, place.length() - this.level.length());
	}

	/** A title writes its body with its place, the provisions with its level. */
	void shortenPlace(String name) {
		if (!this.level.isEmpty() && name.startsWith(this.place)) {
			shorten(name, this.level + name.substring(this.place.length()));
		}
	}

	/** Short names hold in all of a document, also before it introduces them. */
	void shortenAll(String text) {
		Matcher introduced = SHORT.matcher(text);
		while (introduced.find()) {
			int end = introduced.start();
			for (int start = Math.max(0, end - Names.LONGEST); start < end; start++) {
				boolean begins = start == 0 || Names.beginsAt(text, start);
				if (begins && Names.isName(text.substring(start, end))) {
					shorten(introduced.group("short"), of(text.substring(start, end)));
					break;
				}
			}
		}
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
		if (!this.level.isEmpty() && name.startsWith(this.place) && !GOVERNMENT.matcher(name).find() && !this.others
				&& this.prefix.equals(this.level)) {
			name = this.level + name.substring(this.place.length());
		}
		if (!this.region.isEmpty() && OF_REGION.matcher(name).matches()) {
			name = this.region + name;
		}
		if (!this.level.isEmpty() && name.startsWith(PARTY_OF_ALL + this.place + "委")) {
			name = this.level + name.substring(PARTY_OF_ALL.length() + this.place.length());
		}
		String parted = PART.matcher(name).matches() && !LEVELLED.matcher(name).matches() ? this.roll.withParent(name)
				: null;
		if (parted != null) {
			return parted;
		}
		boolean levelled = REGIONAL.matcher(name).matches() || LEVELLED.matcher(name).matches()
				|| PLACED.matcher(name).matches() || (!this.stem.isEmpty() && name.startsWith(this.stem))
				|| this.roll.isOfPlace(name);
		if (levelled) {
			remember(name);
		}
		if (levelled || this.level.isEmpty() || MINISTRY.matcher(name).matches()) {
			return name;
		}
		if (BARE.matcher(name).matches() && this.roll.withPrefix(name, List.of(this.level + "委")) == null) {
			return this.level + "政府" + name;
		}
		if (PARTY.matcher(name).matches()) {
			return this.level + "委" + name;
		}
		String recent = this.recent.get(name);
		if (recent != null && !this.roll.speaksOf(this.level + name)) {
			return recent;
		}
		String used = this.roll.withPrefix(name, List.of(this.level + "委", this.level, this.level + "政府", this.place));
		boolean body = Names.isName(name) || this.roll.unitEnd(name, 0) == name.length();
		return (used != null) ? used : body ? this.prefix + name : name;
	}

	/** What is told without the organ that it belongs to is that last named in full. */
	private void remember(String name) {
		Matcher region = REGION.matcher(name);
		this.region = region.lookingAt() ? region.group(1) : this.region;
		Matcher organ = ORGAN.matcher(name);
		if (organ.matches()) {
			this.recent.put(organ.group("own"), name);
		}
	}

	/**
	 * {@return the names that the document uses}
	 */
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
		for (String level : List.of("自治区", "地区", "省", "市", "县", "区", "旗", "盟", "州", "镇", "乡", "街道")) {
			if (place.endsWith(level)) {
				return level;
			}
		}
		return "";
	}

}
