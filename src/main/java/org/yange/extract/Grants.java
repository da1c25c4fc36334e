package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Chunk.Kind;

/**
 * Reads what is given, and by whom: 市甲局、市乙局的职责,以及市丙局的某某、市丁局的某某职责等. What is given runs
 * from a holder to the next holder, or to the word 职责.
 */
final class Grants {

	private static final String DUTIES = "(?:职责|职能|职权)";

	private static final String WHOLE = "(?:职责任务|职责|职能|职权|业务|工作任务|工作)";

	private static final Pattern END = Pattern
		.compile("(?:(等)(?:方面|部门|环节|领域)?(?:的)?|(相关|有关|部分)(?:的)?|(的)|(?:等相关)){0,8}(?:工作)?" + DUTIES + "(等)?$");

	private static final Pattern ENDS = Pattern.compile(DUTIES + "(?:等)?$");

	/** What goes along with duties and is no duty. */
	private static final Pattern ALONG = Pattern.compile(
			"(?<=职责|职能|职权)(?:(?:、|和|及|与|以及|,连同|,)(?:相关|所属|相应|有关)?的?(?:队伍|人员编制|人员|机构|编制|资产|经费|档案|力量)){1,8}(?=[,、]|$|等|以及)"
					+ "|(?<=的)(?:(?:人员编制|人员|机构|编制|资产|经费)(?:、|和|及|与|以及)){1,8}(?=(?:全部|所有)?(?:职责|职能|职权))|(?<=^"
					+ Phrase.BODIES + ")及其(?=职责|职能)");

	/** Whose duties are told first: 由甲局承担的某某职责. */
	private static final Pattern BORNE = Pattern
		.compile("(?<=^|[,、和及与])(?:原|现)?(?:由|属于?|分散在|分布在)(" + Phrase.BODIES + ")(?:承担|负责|行使|管理|履行)?的");

	private static final Pattern LAST = Pattern
		.compile(",?(?:进行|予以|加以)?(?:剥离|分离|划出|集中|整合|归并|上收|上划|收回)?(?:出来|起来)?,?$|,?由(?:原?" + Phrase.BODIES
				+ "|[\\p{IsHan}]{0,4}主管部门)(?:整建制|整体)?$");

	private static final Pattern OF_PARENT = Pattern
		.compile(Phrase.BODIES + "(?:所属|下属)(?:的)?(?=" + Phrase.BODIES + ")");

	/** How duties are told without the word 职责. */
	private static final Pattern LIKE_END = Pattern
		.compile("(?:工作|业务|事务|事项|任务|审批|管理|监管|审查|许可|核准|备案|认定|鉴定|评定|核发|征收|发证|(?:处罚|许可|执法|强制|审批|检查|征收|监督)权)$");

	/** Who and what goes, not what is done: 甲局的人员. */
	private static final Pattern MEANS = Pattern
		.compile("(?:的)?(?:全部|所有|原有|相关)?(?:人员|编制|资产|经费|设备|债权债务)(?:[、和及](?:人员|编制|资产|经费|设备|债权债务)){0,8}");

	private static final Pattern ALL = Pattern.compile("(?:的|原有的|原)?(?:全部|所有|整体|原有|各项|整建制|成建制|其他|其余|剩余)?(?:" + WHOLE
			+ ")?(?:、?人员|、?机构|和机构|和人员|,人员|、?编制|、?资产|和资产|和编制){0,8}(?:整体|整建制|成建制|一并|全部)?(?:等)?");

	private static final Pattern UNNAMED = Pattern
		.compile("^(军队|各[\\p{IsHan}]{0,4}部门|(?:其他|其它)?(?:相关|有关)(?:部门|单位|机构|方面)|其他(?:部门|单位|机构)"
				+ "|(?:各|相应|市辖|所辖)?(?:区|县|旗|市辖区|旗县|县市区|县\\(市、区\\)|旗县\\(市\\)|乡镇)(?=相应|有关|相关))(?:的)?(.*)$");

	private static final Pattern GOVERNING = Pattern.compile("[\\p{IsHan}]{0,4}[省市县区旗盟州](?:人民)?(?:政府|委)");

	/** Another body of which something is told. */
	private static final Pattern TOLD = Pattern.compile(",(?:" + Phrase.BODIES + "|现有|原有|其|相关|有关|该)");

	private static final Pattern SEPARATED = Pattern.compile("(?:、|,|以及|和|及|与|并|连同)(?:将|把|原|以及|连同)?$");

	private static final Pattern SEPARATOR = Pattern.compile("(?:,?(?:以及|和|及|与|并|连同)(?:将|把|原)?|、|,(?:将|把)?)$");

	private static final Pattern LEAD = Pattern.compile(
			"^(?:等(?:有关|相关)?(?:部门|单位|机构)?)?(?<each>分别|各自)?(?:所|原|现)?(?:承担|负责|履行|行使|管理|具有|原有|现有)?的(?:原有的?|现有的?|原来的)?|^(?:所|原)?(?:承担|负责|履行|行使)的?|^原(?:来|有)的|^等(?:有关|相关)?(?:部门|单位|机构)(?=[\\p{IsHan}])");

	private static final Pattern MORE = Pattern.compile(
			"更名|改为|改称|改名|复称|改由|不再|撤销|组建|牌子|作为|合署|设在|划[入归给转至出]|并入|移交|(?:^|,)由|归口|调整为|升格|设立|保留$|(?:整合|合并)(?=$|,|组建|设立|划入|并入|为)|将(?!军)|把(?!关)|原则上|仍|予以|基础上|(?:日常|具体)(?:工作|事务|职责)$");

	private static final Pattern SOME = Pattern.compile("(?:的)?(?:相关|有关)(?!部门|单位|机构)");

	private static final Pattern PARTIAL = Pattern.compile("(?:相关|有关|部分)(?:的)?(?:工作)?" + DUTIES + "(?:等)?$");

	private static final Pattern OPEN = Pattern
		.compile("等(?:方面)?(?:的)?(?:相关|有关)?(?:工作)?" + DUTIES + "|等(?:具体|相关|有关)?(?:工作|事务|事项)$");

	/** What tells of which kind duties are before they are named. */
	private static final Pattern LED = Pattern
		.compile("^(?:分散的|现有的|原有的|原来的|涉及的|(?:相关|有关)(?!部门|单位|机构|的)(?=..)|[\\p{IsHan}]{2,6}领域的)");

	/** 体育工作职责 is of 体育工作, 党的工作职责 of 党的工作. */
	private static final Pattern WORK = Pattern.compile(".*(?:[^的等关分]|[^面域责能等关分]的)工作" + DUTIES + "(?:等)?");

	private static final Pattern AND_SUCH = Pattern.compile("等(?:具体|相关|有关)?(?:工作|事务|事项)$");

	private static final Pattern VAGUE = Pattern.compile("(?:的)?(?:有关|相关)(?:的)?(?:工作|事务|业务|事项)(?:职责)?");

	private static final Pattern NEXT = Pattern.compile("(?<=职责|职能)(?:,?以及|、|,|和|与|及)(?=[\\p{IsHan}])");

	private static final Pattern BACK = Pattern.compile("其(?!他|余|中).*");

	private static final Pattern REST = Pattern.compile("其他|其余|剩余");

	private static final Cue UNNAMED_CUE = Cue.of(UNNAMED);

	private static final Before JOINED = Before.of(SEPARATED, 6);

	private static final Before OTHERS = Before.of(Pattern.compile("(?:等)?(?:一并)?$"), 3);

	private final Phrase phrase;

	private final List<Grant> grants = new ArrayList<>();

	private final List<Integer> waiting = new ArrayList<>();

	private Grants(Phrase phrase) {
		this.phrase = phrase;
	}

	/**
	 * {@return who gives what, or nothing where the words do not read so}
	 * @param phrase the sentence
	 * @param words a stretch of it
	 */
	static List<Grant> read(Phrase phrase, String words) {
		Grants reader = new Grants(phrase);
		String rest = LAST.matcher(words).replaceFirst("");
		rest = OF_PARENT.matcher(rest).replaceAll("");
		rest = BORNE.matcher(ALONG.matcher(rest).replaceAll("")).replaceAll("$1的");
		rest = rest.replaceFirst("^(?:所|原)?承担的", "其");
		boolean open = rest.endsWith("等") || rest.endsWith("等一并");
		rest = OTHERS.cutFrom(rest);
		return reader.list(rest, open) ? reader.grants : List.of();
	}

	private boolean list(String words, boolean open) {
		List<Integer> starts = starts(words);
		int first = starts.isEmpty() ? words.length() : starts.get(0);
		if (first > 0 && !ownerless(SEPARATOR.matcher(words.substring(0, first)).replaceFirst(""), open)) {
			return false;
		}
		for (int i = 0; i < starts.size(); i++) {
			int start = starts.get(i);
			boolean last = i + 1 == starts.size();
			String piece = words.substring(start, last ? words.length() : starts.get(i + 1));
			String text = last ? piece : SEPARATOR.matcher(piece).replaceFirst("");
			boolean chunk = Phrase.isChunk(text.charAt(0));
			Holder holder = chunk ? Holder.of(this.phrase.chunk(text.charAt(0))) : other(text);
			if (!piece(holder, text.substring(chunk ? 1 : holder.length()), open)) {
				return false;
			}
		}
		boolean ended = this.waiting.isEmpty()
				|| this.waiting.stream().allMatch((i) -> LIKE_END.matcher(this.grants.get(i).words()).find());
		return !this.grants.isEmpty() && ended;
	}

	/** Whether people or things are moved, and not what is done. */
	static boolean isOfMeans(String words) {
		int of = words.lastIndexOf('的');
		return of >= 0 && MEANS.matcher(words.substring(of)).matches();
	}

	private static Holder other(String text) {
		Matcher other = UNNAMED.matcher(text);
		return other.matches() ? new Holder(List.of(other.group(1)), other.start(2), true, false, false) : Holder.NONE;
	}

	/** Where a source begins: a body or an unnamed one, first or after a separator. */
	private List<Integer> starts(String words) {
		List<Integer> starts = new ArrayList<>();
		for (int i = 0; i < words.length(); i++) {
			boolean may = Phrase.isChunk(words.charAt(i))
					|| (UNNAMED_CUE.begins(words.charAt(i)) && UNNAMED.matcher(words.substring(i)).matches());
			if (may && !isOfDuty(words, i) && (i == 0 || JOINED.is(words, i))) {
				starts.add(i);
			}
		}
		return starts;
	}

	/** 市政府机关后勤工作 is a duty and no duty of 市政府. */
	private boolean isOfDuty(String words, int at) {
		Chunk chunk = Phrase.isChunk(words.charAt(at)) ? this.phrase.chunk(words.charAt(at)) : null;
		return chunk != null && chunk.names().size() == 1 && GOVERNING.matcher(chunk.names().get(0)).matches()
				&& at + 1 < words.length() && Names.isHan(words.charAt(at + 1))
				&& !LEAD.matcher(words.substring(at + 1)).lookingAt()
				&& !ALL.matcher(words.substring(at + 1)).matches();
	}

	private boolean ownerless(String words, boolean openList) {
		boolean back = BACK.matcher(words).matches();
		return piece(back ? Holder.BACK : Holder.NONE, back ? words.substring(1) : words, openList);
	}

	private boolean piece(Holder holder, String text, boolean openList) {
		if (ALL.matcher(text).matches()) {
			add(holder, text, openList);
			this.waiting.clear();
			return holder.isKnown() || REST.matcher(text).lookingAt();
		}
		Matcher lead = LEAD.matcher(text);
		boolean led = holder.isKnown() && lead.find();
		boolean open = holder.open() || (led && lead.group().startsWith("等")) || openList;
		String duties = led ? text.substring(lead.end()) : text;
		boolean ends = ENDS.matcher(duties).find() || LIKE_END.matcher(duties).find();
		boolean told = !led && holder.isKnown() && TOLD.matcher(duties).find();
		boolean broken = told || duties.isEmpty() || duties.matches("[、,和与及并属由].*");
		if (broken || MORE.matcher(duties).find() || (!led && !ends)) {
			return false;
		}
		List<String> parts = (led && lead.group("each") != null) ? zip(duties, holder.names().size()) : List.of();
		for (int i = 0; i < parts.size(); i++) {
			add(holder.only(i), parts.get(i), open);
		}
		if (parts.isEmpty()) {
			NEXT.splitAsStream(duties).forEach((duty) -> add(holder, duty, open));
		}
		return true;
	}

	/** As many duties as there are holders, in their order. */
	private static List<String> zip(String duties, int count) {
		List<String> parts = List.of(duties.split("、", -1));
		return (parts.size() == count && count > 1) ? parts : List.of();
	}

	/** What is shared at the end, 相关 before 职责, is said of all that wait for it. */
	private void add(Holder holder, String words, boolean open) {
		Grant grant = new Grant(holder.names(), holder.back(), this.phrase.words(words), holder.unnamed(), open);
		boolean ended = ALL.matcher(words).matches() || ENDS.matcher(words).find();
		if (ended && grant.partial()) {
			this.waiting.forEach((each) -> this.grants.set(each, this.grants.get(each).andPartial()));
		}
		if (ended) {
			this.waiting.clear();
		}
		else {
			this.waiting.add(this.grants.size());
		}
		this.grants.add(grant);
	}

	/**
	 * Who gives.
	 *
	 * @param names the bodies, or the source as worded
	 * @param length how many characters of the stretch it takes
	 * @param unnamed whether it is no named body
	 * @param open whether the list of bodies ends in 等
	 * @param back whether the clause spoke of it before
	 */
	private record Holder(List<String> names, int length, boolean unnamed, boolean open, boolean back) {

		static final Holder NONE = new Holder(List.of(), 0, true, false, false);

		static final Holder BACK = new Holder(List.of(), 1, false, false, true);

		boolean isKnown() {
			return this.back || !this.names.isEmpty();
		}

		Holder only(int index) {
			return new Holder(List.of(this.names.get(index)), 0, this.unnamed, false, false);
		}

		static Holder of(Chunk chunk) {
			boolean back = chunk.kind() == Kind.BACK;
			return new Holder(chunk.names(), 1, false, chunk.open(), back);
		}

	}

	/**
	 * What some bodies give.
	 *
	 * @param holders the bodies, or the source as worded, or nobody
	 * @param back whether the bodies are those that the clause speaks of
	 * @param words the phrase with its ending
	 * @param unnamed whether the source is no named body
	 * @param open whether the list that it stands in is open
	 * @param partial whether only a part of it is meant (相关, 有关)
	 */
	record Grant(List<String> holders, boolean back, String words, boolean unnamed, boolean open, boolean partial) {

		Grant {
			holders = List.copyOf(holders);
		}

		Grant(List<String> holders, boolean back, String words, boolean unnamed, boolean open) {
			this(holders, back, words, unnamed, open || OPEN.matcher(words).find(),
					PARTIAL.matcher(words).find() || SOME.matcher(words).lookingAt());
		}

		Grant andPartial() {
			return new Grant(this.holders, this.back, this.words, this.unnamed, this.open, true);
		}

		boolean whole() {
			return ALL.matcher(this.words).matches();
		}

		boolean asUnit() {
			return this.words.contains("建制");
		}

		/**
		 * {@return the phrase without what only leads to 职责: empty for everything, 有关
		 * where nothing else is said}
		 */
		String duty() {
			if (VAGUE.matcher(this.words).matches()) {
				return "有关";
			}
			if (whole()) {
				return "";
			}
			Matcher end = END.matcher(this.words);
			String phrase = end.find() ? this.words.substring(0, end.start()) : this.words;
			if (end.hitEnd() && WORK.matcher(this.words).matches()) {
				phrase = this.words.replaceFirst(DUTIES + "(?:等)?$", "");
			}
			phrase = LED.matcher(phrase).replaceFirst("");
			phrase = AND_SUCH.matcher(phrase).replaceFirst("");
			boolean except = phrase.startsWith("除") && !phrase.endsWith("外");
			phrase = except ? phrase.substring(1) : phrase;
			return (phrase.isEmpty() || phrase.equals("的")) ? "有关" : phrase.replaceFirst("等方面$", "");
		}

	}

}
