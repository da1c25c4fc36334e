package org.yange.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.statement.Predicate;

/**
 * Reads how many bodies of a kind a plan allows: 共设置党政机构47个, 执法队伍不超过8支. What is saved,
 * what there was before, and how it is elsewhere are no limits of the plan.
 */
final class Quotas {

	private static final String NUMBER = "(?:\\d+|[一二两三四五六七八九十百]+)";

	private static final String UNIT = "(?:个|支|家|名)";

	/** What is counted. */
	private static final String KIND = "(?:办公厅和组成部门|纪检监察机关|纪委机关|工作机关|组成部门|工作部门|职能部门|经济部门|经济管理部门|直属特设机构|特设机构|直属机构|工作机构|办事机构|派出机构|派出机关"
			+ "|部门管理机构|管理的国家局|管理的机构|议事协调机构(?:的(?:常设)?办事机构)?|党政机构|党政部门|党政群机构|直属事业单位|事业单位|直属事业机构|事业机构|执法队伍|执法机构|执法大队|专门委员会|机构|部门)";

	/** Whose they are, or of what sort: 市级, 区委, 旗县(市). */
	private static final String SORT = "(?:[省市县区旗盟州](?:本)?级|自治区(?:党委|政府|级)|[省市县区旗盟州]直(?:属)?(?:机关)?|[省市县区旗盟州](?:人民)?政府|[省市县区旗盟州]委|[省市县区旗盟州]属|国务院|政府|党委"
			+ "|所属|各|县区|区县|市县|旗县(?:\\(市\\))?|县\\([^()]{1,4}\\)|(?:苏木)?乡镇(?:\\(街道\\))?|街道|党政|综合性?|行政|专业|部委|部门)";

	private static final String SCOPE = "(?<scope>" + SORT + "{0,4}" + KIND + "(?:[和、]" + KIND
			+ ")?|[省市县区旗盟州]\\p{IsHan}{2,10}行政编制)";

	/** When, and of the whole: 改革后全区. */
	private static final String WHEN = "(?:\\p{IsHan}{0,10}(?:改革|调整|精简|规范)(?:以)?后|经(?:上述|过)\\p{IsHan}{0,4}调整|其中|包括|含|另|另外|同时|方案(?:规定|要求|明确)|[一二三四五六]是)?"
			+ "(?:全[省市县区旗盟州]|[我本][省市县区旗盟州]|[省市县区旗盟州](?:本)?级(?=共|总共)|新一届)?";

	private static final String OWNER = "(?<owner>(?:各|每个|中国)?\\p{IsHan}{0,9}?(?:[省市县区旗盟州镇乡](?!级|委|政|直|属)|政府|[省市县区旗盟州]委|党委|国务院|政府部门|自治区|人大(?:常委会)?|政协|\\d+个旗县\\(市\\)))??(?:本级)?";

	private static final String VERB = "(?:共|总共|将|只|仅|应|原则上|一般){0,8}(?:设置|设立|设|下设|核定|保留)(?:了|有)?";

	/** How the number is led to: 限额为, 不超过, 由48个精简至. */
	private static final String LEADING = "(?:限额|总数|数量|数额|总量)?(?:一律|统一|均|都|应|再|共){0,8}(?<how>原则上)?(?:[由从]" + NUMBER
			+ UNIT
			+ "?)?(?<most>不超过|不得超过|不突破|控制在|限定为|最多设?)?(?<set>(?:精简|减少|压缩|裁减|减|压减|压|整合|调整|归并|缩减|合并|撤并|精减|增加)(?:到|至|为|成)|核定为|确定为|设置?为?|一共是|一共|共计|是|为|保留)?";

	private static final Pattern SCOPE_FIRST = Pattern
		.compile("^" + WHEN + OWNER + "(?<verb>" + VERB + ")?(?:限额内的|计入\\p{IsHan}{0,4}限额的)?" + SCOPE + LEADING + "(?<n>"
				+ NUMBER + ")" + UNIT + "(?<less>以内|以下|之内)?$");

	private static final Pattern NUMBER_FIRST = Pattern
		.compile("^" + WHEN + OWNER + VERB + "(?<most>不超过)?(?<n>" + NUMBER + ")" + UNIT + SCOPE + "$");

	private static final Pattern SINGLE = Pattern.compile(
			"^(?<owner>(?:\\p{IsHan}|\\(\\p{IsHan}{1,3}\\)){1,14}?)(?<how>原则上)?(?:只|仅)(?:设|设置|保留)(?<n>[一1])个(?<scope>\\p{IsHan}{2,6}层级)$");

	/** Whom the numbers after it are about: 甲县为大类. */
	private static final Pattern CLASSED = Pattern.compile(
			"^(?<owner>\\p{IsHan}{2,8}(?:[市县区旗](?:等\\d+个\\p{IsHan}{1,3}(?:\\(\\p{IsHan}\\))?)?))(?:为|属|属于|列入)(?<how>[大中小一二三四甲乙丙]类)(?:\\p{IsHan}{0,3})$");

	private static final Pattern LAST = Pattern.compile(SCOPE + NUMBER + UNIT + "$");

	private static final Pattern SAME = Pattern
		.compile("^(?:经?(?:清理|改革|调整|整合|精简|规范)(?:以)?后)?(?:共|只|仅|拟)?(?:保留|设置|(?:精简|减少|压减|压缩|调整)(?:到|至|为))(?<n>" + NUMBER
				+ ")" + UNIT + "$");

	/** The number is another's or of another time. */
	private static final Pattern OTHER = Pattern
		.compile("改革前|调整前|精简前|原有|原来|此前|以前|过去|目前|平均|全国|各地|有的|某[省市县]|年前|外[省市县]|邻[省市县]");

	private static final Pattern AGAIN = Pattern.compile("改革后|调整后|精简后|这次|此次|本次|方案");

	/** A remark in brackets is counted too, but 旗县(市) is a name. */
	private static final Pattern PIECES = Pattern
		.compile("[,:。]|\\((?![市区县旗街道、]{1,5}\\))|(?<!\\([市区县旗街道、]{1,5})\\)|(?<=[个支])[、和]");

	/** Of what sort they are is not said. */
	private static final List<String> BARE = List.of("机构", "部门", "执法机构");

	private static final Cue COUNT = Cue.of(Pattern.compile(NUMBER + UNIT));

	private final Draft draft;

	private boolean counting;

	private String last = "";

	Quotas(Draft draft) {
		this.draft = draft;
	}

	/** Reads the numbers of a sentence; those of a list go on from one to the next. */
	void read(Sentence sentence) {
		if (!COUNT.isIn(sentence.text())) {
			return;
		}
		boolean other = false;
		String owner = "";
		String sort = "";
		List<String> pieces = Arrays.stream(PIECES.split(sentence.text())).filter((piece) -> !piece.isEmpty()).toList();
		for (String piece : pieces) {
			other = OTHER.matcher(piece).find() || (other && !AGAIN.matcher(piece).find());
			Matcher classed = CLASSED.matcher(piece);
			if (classed.matches()) {
				owner = classed.group("owner");
				sort = classed.group("how");
			}
			else if (!other && !quota(sentence, piece, owner, sort, pieces.size() == 1)) {
				other = piece.matches(".*的[^的]{2,8}" + NUMBER + UNIT);
			}
		}
	}

	private boolean quota(Sentence sentence, String piece, String owner, String sort, boolean alone) {
		Matcher single = SINGLE.matcher(piece);
		if (single.matches()) {
			add(sentence, single.group("owner") + single.group("scope"), "1", single.group("how"));
			return true;
		}
		Matcher first = SCOPE_FIRST.matcher(piece);
		Matcher second = NUMBER_FIRST.matcher(piece);
		boolean scoped = first.matches() && (first.group("verb") != null || first.group("how") != null
				|| first.group("most") != null || first.group("set") != null || this.counting || alone);
		if (!scoped && !second.matches()) {
			return same(sentence, piece);
		}
		Matcher found = scoped ? first : second;
		String named = (found.group("owner") != null) ? found.group("owner").replaceFirst("^每个", "") : owner;
		if (isElsewhere(named)) {
			return false;
		}
		if (BARE.contains(found.group("scope"))) {
			return false;
		}
		boolean most = found.group("most") != null || (scoped && first.group("less") != null);
		add(sentence, scope(named, found.group("scope")), (most ? "≤" : "") + number(found.group("n")), sort,
				(scoped && first.group("how") != null) ? "原则上" : "");
		this.counting = true;
		return true;
	}

	/** Of what was counted just before: 现有协调机构97个,清理后保留41个. */
	private boolean same(Sentence sentence, String piece) {
		Matcher same = SAME.matcher(piece);
		if (same.matches() && !this.last.isEmpty()) {
			add(sentence, this.last, number(same.group("n")));
			return true;
		}
		Matcher scope = LAST.matcher(piece);
		this.last = scope.find() ? scope.group("scope") : "";
		return false;
	}

	/** What the place's own government or party committee sets up is named alone. */
	private String scope(String owner, String scope) {
		if (owner.endsWith("政府") && scope.equals("工作部门")) {
			return "政府工作部门";
		}
		if (owner.equals("国务院")) {
			return owner + scope;
		}
		boolean ours = owner.isEmpty() || owner.endsWith("政府") || owner.endsWith("委")
				|| owner.equals(this.draft.place());
		return ours ? scope : owner + scope;
	}

	/** Another place of the same level, or a higher one. */
	private boolean isElsewhere(String owner) {
		String own = this.draft.place();
		return !owner.isEmpty() && !owner.startsWith(own) && owner.matches("\\p{IsHan}{2,}[省市县区旗盟州]|.*自治区")
				&& Place.level(owner) >= Place.level(own);
	}

	private void add(Sentence sentence, String scope, String number, String... qualifiers) {
		String[] all = new String[qualifiers.length + 1];
		all[0] = number;
		for (int i = 0; i < qualifiers.length; i++) {
			all[i + 1] = (qualifiers[i] != null) ? qualifiers[i] : "";
		}
		this.draft.add(sentence, Predicate.QUOTA, scope, "", "", all);
	}

	private static String number(String words) {
		if (Character.isDigit(words.charAt(0))) {
			return words;
		}
		int total = 0;
		int digit = 0;
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			int unit = (c == '百') ? 100 : (c == '十') ? 10 : 0;
			if (unit > 0) {
				total += Math.max(digit, 1) * unit;
				digit = 0;
			}
			else {
				digit = (c == '两') ? 2 : "零一二三四五六七八九".indexOf(c);
			}
		}
		return Integer.toString(total + digit);
	}

}
