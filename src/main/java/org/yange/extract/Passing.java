package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.statement.Predicate;

/** Reads moves that a verb tells: 将甲局的某某职责划入乙局. */
final class Passing {

	private static final String B = Phrase.BODIES;

	private static final String ADVERBS = "(?:一并|被|整体|全部|统一|分别|依次|整建制|成建制|相应(?![市县区乡])|同时|均|都|逐步|正式|一律|集中|直接|就地|也|又|则|将|改|亦|随之|再次|先后|已经|已|相对|划出,|(?<![和及与、关属])人员){0,8}";

	private static final String NEW = "(?<new>新组建|重新组建|新设立|新成立|新设|组建)?(?:的)?(?:重组后的|调整后的|组建后的|更名后的|原)?";

	/** A place, or what it has in general, where no body is named. */
	private static final String PLACE = "(?:(?:相应|所在|各)?(?:市辖区|市级|省级|县级|县\\(市、区\\)|县\\(区\\)|区县|乡\\(镇\\)|乡镇(?:\\(街道\\))?|省|市|县|区)|[\\p{IsHan}]{2,6}[省市县区旗州])"
			+ "(?:人民政府|政府)?(?=$|[,;)。]|管理)|有关部门|相关部门|有关单位|职能相近的行政机构";

	private static final Pattern VERB = Pattern.compile("(?<adverbs>" + ADVERBS + ")(?<verb>整合划入|划入到?|并入到?|并进了?|进(?="
			+ B + ")|给(?=" + B
			+ ")|划过去|划过来|转到了?|转移到|转隶(?:至|到|给)?|划归(?:到|给)?|划转(?:至|到|给|入)?|划给|划回|划还|交回|交还|退还|划至|划到|划交|剥离(?:给|到|至)|划出(?:至|到|给)"
			+ "|上交(?:给|到|至)?|移交(?:给|至|到|由)?|转交(?:给)?|转给|转入|转至|转由|归入|并归(?:到|至|于)?|归并(?:到|至|入)?|归(?!口)(?:到|于)?了?|交由|交给|交(?![通易流叉接警换])|改由|改为由|调整由|调整为由|(?<![原曾])由|调整(?:到|至|给)|集中(?:到|至|交由|由)"
			+ "|下放(?:给|到|至)?|上划(?:至|到)?|上收(?:至|到)?|收归|收回|合并到|整合到|整合至|整合进|合并进|统一到|统归|转归|复归|回归|改归|委托给?|赋予|授予)" + ADVERBS
			+ NEW + "(?:(?:" + B + "(?:归口|直接|统一)?(?:管理|领导|代管)的)?(?<to>" + B + ")(?!的|承担的)|(?<place>" + PLACE
			+ "))?(?<tail>(?:统一|集中|具体|继续|分别|一并|依法|相应|单独|共同){0,8}(?:承担|负责|行使|履行|办理|承接|接管|接续|实施|组织实施|执行|接手|代管|托管|管理|领导|管(?=,|$)))?");

	private static final Pattern NEEDS_TAIL = Pattern.compile("由|改由|改为由|调整由|调整为由|集中由");

	/** Verbs that move bodies and duties to places. */
	private static final Pattern TO_PLACE = Pattern.compile("划转.*|划归.*|移交.*|下放.*|上划.*|上收.*|交由?|由|并入");

	/** Verbs after which the receiver may be whom the clause speaks of. */
	private static final Pattern INTO = Pattern.compile("整合划入|划入|划过[去来]|并入|转入|移交|划转");

	private static final Pattern BETWEEN = Pattern
		.compile("^(?<d>[^,]*?|[^;\\uE000-\\uF8FF]*?)(?:不再)?(?:分别)?(?:原[属归由]|[由从])(?<a>" + B
				+ ")(?:承担|负责|行使|管理|履行)?(?:的)?(?:中)?(?:剥离|划出|分离|划转出来|剥离出来)?,?(?:整建制|整体|统一|一并|成建制|而是|调整|改为|改|转为|现){0,8}"
				+ "(?:划入|划转(?:至|到|给)?|移交(?:给|至)?|划归|转入|改由|至|到|划给|划到|上收(?:至|到)?|上划(?:至|到)?|交给|交由|转到|由|转由|转至|转给|归|属|为由|为)(?:(?<new>新组建|新成立|新设立)的)?(?<to>"
				+ B + ")(?:统一|集中|具体)?(?:承担|负责|行使|履行|管理)?(?=,|$)");

	/** A body itself, perhaps with whose it was. */
	private static final Pattern WHOLE = Pattern.compile(B + "(?:原?[由从]" + B + ")?");

	/** Verbs after which a body that was moved as a whole is still spoken of. */
	private static final Pattern MOVED = Pattern.compile("上划.*|上收.*|下放.*");

	/** 整合甲局、乙局的某某职责,划入丙局. */
	private static final Pattern PUT_TOGETHER = Pattern.compile("^(?:整合|合并)(?=" + B + ")");

	private static final Pattern DUTY = Pattern.compile("(?!" + B + ").*(?<!日常|具体)(?:职责|职能|工作|业务|事务)");

	private static final Cue VERB_CUE = Cue.of(VERB);

	private Passing() {
	}

	static boolean isDuty(String words) {
		return DUTY.matcher(words).matches();
	}

	/** The duty first, then from whom to whom: 某某职责由甲局划入乙局. */
	static int between(Phrase phrase, int from, Telling telling) {
		Matcher move = BETWEEN.matcher(phrase.text().substring(from));
		if (!move.find() || !isDuty(move.group("d"))) {
			return 0;
		}
		List<String> receivers = telling.named(phrase, move.group("to"));
		if (!Moves.give(phrase, move.group("a") + "的" + move.group("d"), receivers, "", telling)) {
			return 0;
		}
		founded(phrase, move.group("new"), receivers, telling);
		return from + move.end();
	}

	/** Who and what first, then to whom: 甲局的某某职责划入乙局. */
	static int passed(Phrase phrase, int from, Telling telling) {
		String text = phrase.text();
		Matcher verb = VERB_CUE.find(text, from);
		for (; verb != null; verb = VERB_CUE.find(text, verb.end("verb"))) {
			boolean needsTail = NEEDS_TAIL.matcher(verb.group("verb")).matches();
			boolean managed = verb.group("tail") != null && verb.group("tail").matches(".*(?:管理|代管|托管|领导|管)");
			boolean whole = WHOLE.matcher(text.substring(from, verb.start())).matches();
			if (managed && whole && !verb.group().contains("建制") && !verb.group().contains("下放")) {
				return 0;
			}
			boolean tailed = verb.group("tail") != null && !managed;
			String sources = PUT_TOGETHER.matcher(text.substring(from, verb.start())).replaceFirst("");
			if (Grants.isOfMeans(text.substring(from, verb.start("verb"))) && !verb.group().contains("建制")) {
				return 0;
			}
			List<String> receivers = receivers(phrase, verb, sources, telling);
			boolean bare = sources.isEmpty() && (managed || needsTail);
			if (receivers.isEmpty() || bare || (needsTail && !tailed)) {
				continue;
			}
			String how = verb.group("adverbs") + verb.group("verb") + text.substring(verb.end("verb"), verb.end());
			if (Moves.give(phrase, sources, receivers, how, telling)) {
				founded(phrase, verb.group("new"), receivers, telling);
				if (verb.group("place") != null || (whole && isMoved(verb))) {
					telling.discourse().speakOf(telling.discourse().before());
				}
				return (managed && !needsTail) ? verb.start("tail") : verb.end();
			}
		}
		return 0;
	}

	/** What was moved as a whole is still spoken of. */
	private static boolean isMoved(Matcher verb) {
		return MOVED.matcher(verb.group("verb")).matches() || verb.group("adverbs").contains("建制");
	}

	private static List<String> receivers(Phrase phrase, Matcher verb, String sources, Telling telling) {
		String place = verb.group("place");
		if (verb.group("to") != null) {
			return telling.named(phrase, verb.group("to"));
		}
		if (place != null) {
			boolean its = phrase.text().substring(0, verb.start("place")).endsWith("相应");
			return TO_PLACE.matcher(verb.group("verb")).matches() ? List.of((its ? "相应" : "") + place) : List.of();
		}
		boolean over = verb.end() == phrase.text().length() || phrase.text().charAt(verb.end()) == ',';
		boolean given = !sources.isEmpty() && INTO.matcher(verb.group("verb")).matches();
		return (over && given) ? telling.discourse().topics() : List.of();
	}

	private static void founded(Phrase phrase, @Nullable String how, List<String> receivers, Telling telling) {
		if (how != null && !how.equals("组建")) {
			receivers.forEach((body) -> telling.draft().add(phrase.source(), Predicate.ESTABLISHED, body, "", "", how));
			telling.discourse().found(receivers);
		}
	}

}
