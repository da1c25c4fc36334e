package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Grants.Grant;
import org.yange.statement.Predicate;

/** Reads how duties and bodies move: who gives what to whom. */
final class Moves {

	private static final String B = Phrase.BODIES;

	private static final String ADVERBS = "(?:一并|整体|全部|统一|分别|依次|整建制|成建制|相应|同时|均|都|逐步|正式|一律|集中|直接|就地|也|又|则|随之|再次|先后|已经|已|相对|划出,|人员)*";

	private static final Pattern LEAD = Pattern
		.compile("(?:同时|并|另|此外|其中|还|也|是|第.|因此|相应|据此|由此|随后|后|再|统筹|上述调整后|现|已)*,?(?:将|把)?");

	private static final String NEW = "(?<new>新组建|重新组建|新设立|新成立|组建)?(?:的)?(?:重组后的|调整后的|组建后的|原)?";

	private static final Pattern VERB = Pattern.compile("(?<adverbs>" + ADVERBS
			+ ")(?<verb>划入到?|并入到?|划归(?:到|给)?|划转(?:至|到|给|入)?|划给|划至|划到|划交"
			+ "|移交(?:给|至|到|由)?|转交(?:给)?|转给|转入|转至|转由|归入|归并(?:到|至|入)?|归(?!口)|交由|交给|交(?![通易流叉接警换])|改由|调整由|由|调整(?:到|至|给)|集中(?:到|至|交由|由)"
			+ "|下放(?:给|到|至)?|上划(?:至|到)?|上收(?:至|到)?|收归|合并到|整合到|整合划入|整合至|整合进|合并进|统一到|转归|复归|改归|委托给?|赋予|授予)" + ADVERBS + NEW
			+ "(?<to>" + B + ")?(?<tail>(?:统一|集中|具体|继续|分别|一并|依法|相应|单独|共同)*(?:承担|负责|行使|履行|办理|承接|接管|接续|实施|组织实施|执行|管理))?");

	private static final Pattern NEEDS_TAIL = Pattern.compile("由|改由|调整由|集中由");

	private static final Pattern FOUNDS = Pattern
		.compile("(?:重新组建|新组建|整合组建|合并组建|组建|设立|成立|新设|新成立|组成)(?:新的|为|成)?(?<to>" + B + ")");

	private static final Pattern INTO = Pattern.compile(
			"(?:进行|予以|相|全部|统一|一并|又|再|才|曾|则)*(?:整合|合并|重组|归并|合二为一|合编)(?:而成|成为|为|成立|组建为|组建成|重新组建|组建|设立|组成|重组为|改组为|成)*(?:新的)?(?<to>"
					+ B + ")");

	private static final Pattern MERGED = Pattern.compile("(?:进行|予以|相|全部|统一|一并|又|再|才|曾|则)*(?:整合|合并|重组|归并)(?:后)?,");

	private static final Pattern BASIS = Pattern.compile("^(?:在(?<s>.+?)(?:的)?基础上|以(?<t>.+?)为(?:主体|基础|主)),?(?<f>"
			+ "(?:[^,;]*,)?(?:重新组建|新组建|组建|设立|成立)(?:新的)?(?<to>" + B + "))");

	private static final Pattern FROM = Pattern
		.compile("^(?<d>[^,]*?)(?:不再)?由(?<a>" + B + ")(?:承担|负责|行使|管理|履行)?(?:的)?,?(?:整建制|整体|统一|一并|成建制|而是|调整|改为|改|转为)*"
				+ "(?:划入|划转(?:至|到|给)?|移交(?:给|至)?|划归|转入|改由|至|到|划给|由|转由|转至|转给|为由|为)(?<to>" + B
				+ ")(?:统一|集中|具体)?(?:承担|负责|行使|履行|管理)?(?=,|$)");

	private static final Pattern DUTY_FIRST = Pattern.compile(".*(?<!日常|具体)(?:职责|职能|工作|业务|事务)");

	private static final Pattern TAKES = Pattern
		.compile("^(?<to>" + B + ")(?:同时|相应|并|还)?(?:划入|接收|承接|接管|吸收|吸纳|整合)(?:了|原)?(?<s>.+)$");

	private static final Pattern NO_LONGER = Pattern.compile(
			"^(?<a>" + B + ")?不再(?:承担|负责|行使|履行)(?<d>[^,]+?)(?:的)?(?:职责)?,(?:而是|改|统一|转)*(?:划入|由|划归|移交|划给|移交给|交由)(?<to>"
					+ B + ")(?:承担|负责|行使)?");

	private Moves() {
	}

	/**
	 * {@return how much of the phrase a move takes from its beginning, 0 if none is
	 * there}
	 */
	static int read(Phrase phrase, Telling telling) {
		String text = phrase.text();
		Matcher lead = LEAD.matcher(text);
		int from = lead.lookingAt() ? lead.end() : 0;
		boolean taking = lead.group().endsWith("将") || lead.group().endsWith("把");
		int end = basis(phrase, from, telling);
		end = (end > 0) ? end : noLonger(phrase, from, telling);
		end = (end > 0) ? end : takes(phrase, from, telling);
		end = (end > 0) ? end : from(phrase, from, telling);
		end = (end > 0) ? end : merges(phrase, from, telling);
		return (end > 0) ? end : passes(phrase, from, taking, telling);
	}

	private static int basis(Phrase phrase, int from, Telling telling) {
		Matcher basis = BASIS.matcher(phrase.text().substring(from));
		if (!basis.find()) {
			return 0;
		}
		String sources = (basis.group("s") != null) ? basis.group("s") : basis.group("t");
		List<String> receivers = telling.named(phrase, basis.group("to"));
		boolean given = give(phrase, sources.replaceFirst("^(?:原有|原)", ""), receivers, "", telling);
		return given ? from + basis.start("f") : 0;
	}

	private static int noLonger(Phrase phrase, int from, Telling telling) {
		Matcher move = NO_LONGER.matcher(phrase.text().substring(from));
		if (!move.find()) {
			return 0;
		}
		String sources = ((move.group("a") != null) ? move.group("a") + "的" : "") + move.group("d") + "职责";
		return give(phrase, sources, telling.named(phrase, move.group("to")), "", telling) ? from + move.end() : 0;
	}

	private static int takes(Phrase phrase, int from, Telling telling) {
		Matcher takes = TAKES.matcher(phrase.text().substring(from));
		if (!takes.find() || !takes.group("s").matches(".*(?:职责|职能|职权|工作)(?:等)?$")) {
			return 0;
		}
		return give(phrase, takes.group("s"), telling.named(phrase, takes.group("to")), "", telling)
				? phrase.text().length() : 0;
	}

	/** The duty first, then from whom to whom: 某某职责由甲局划入乙局. */
	private static int from(Phrase phrase, int from, Telling telling) {
		Matcher move = FROM.matcher(phrase.text().substring(from));
		if (!move.find() || !DUTY_FIRST.matcher(move.group("d")).matches()) {
			return 0;
		}
		boolean given = give(phrase, move.group("a") + "的" + move.group("d"), telling.named(phrase, move.group("to")),
				"", telling);
		return given ? from + move.end() : 0;
	}

	private static int merges(Phrase phrase, int from, Telling telling) {
		String text = phrase.text();
		if (text.startsWith("整合", from) || text.startsWith("合并", from)) {
			Matcher founds = FOUNDS.matcher(text);
			if (founds.find(from + 2)) {
				String sources = text.substring(from + 2, founds.start()).replaceFirst("(?:,|进行)?(?:重组|优化)?,?$", "");
				return give(phrase, sources, telling.named(phrase, founds.group("to")), "", telling) ? founds.start()
						: 0;
			}
			return 0;
		}
		Matcher into = INTO.matcher(text);
		if (into.find(from) && into.start() > from && give(phrase, sources(text, from, into.start()),
				telling.named(phrase, into.group("to")), "", telling)) {
			return text.substring(into.start(), into.end()).matches(".*(?:组建|设立|成立)(?:新的)?.$") ? founding(text, into)
					: into.end();
		}
		Matcher merged = MERGED.matcher(text);
		Matcher founds = FOUNDS.matcher(text);
		if (merged.find(from) && merged.start() > from && founds.find(merged.end()) && give(phrase,
				sources(text, from, merged.start()), telling.named(phrase, founds.group("to")), "", telling)) {
			return founds.start();
		}
		return 0;
	}

	/** Where the founding begins in the words of a merger. */
	private static int founding(String text, Matcher into) {
		Matcher founds = FOUNDS.matcher(text);
		return founds.find(into.start()) && founds.end() == into.end() ? founds.start() : into.end();
	}

	private static int passes(Phrase phrase, int from, boolean taking, Telling telling) {
		String text = phrase.text();
		Matcher verb = VERB.matcher(text);
		for (int at = from; at < text.length() && verb.find(at); at = verb.end("verb")) {
			if (verb.start() == from) {
				continue;
			}
			boolean needsTail = NEEDS_TAIL.matcher(verb.group("verb")).matches();
			boolean managed = verb.group("tail") != null && verb.group("tail").endsWith("管理");
			boolean tailed = verb.group("tail") != null && !managed;
			String sources = sources(text, from, verb.start());
			List<String> receivers = receivers(phrase, verb, telling, taking);
			if (receivers.isEmpty() || (needsTail && !tailed)) {
				continue;
			}
			String adverbs = verb.group("adverbs") + verb.group("verb") + text.substring(verb.end("verb"), verb.end());
			if (give(phrase, sources, receivers, adverbs, telling)) {
				founded(phrase, verb.group("new"), receivers, telling);
				return (managed && !needsTail) ? verb.start("tail") : verb.end();
			}
		}
		return 0;
	}

	private static List<String> receivers(Phrase phrase, Matcher verb, Telling telling, boolean taking) {
		if (verb.group("to") != null) {
			return telling.named(phrase, verb.group("to"));
		}
		boolean over = verb.end() == phrase.text().length() || phrase.text().charAt(verb.end()) == ',';
		boolean into = verb.group("verb").startsWith("划入") || verb.group("verb").startsWith("并入");
		return (over && into && taking) ? telling.topics() : List.of();
	}

	private static String sources(String text, int from, int to) {
		return text.substring(from, to).replaceFirst(",?(?:职责)?(?:进行|予以)?,?$", "").isEmpty() ? ""
				: text.substring(from, to).replaceFirst(",?(?:进行|予以)?,?$", "");
	}

	private static void founded(Phrase phrase, @Nullable String how, List<String> receivers, Telling telling) {
		if (how != null && !how.equals("组建")) {
			receivers.forEach((body) -> telling.draft().add(phrase.source(), Predicate.ESTABLISHED, body, "", "", how));
		}
	}

	/** Gives what the sources name to the receivers, if they read so. */
	static boolean give(Phrase phrase, String sources, List<String> receivers, String adverbs, Telling telling) {
		if (receivers.isEmpty() || sources.isEmpty()) {
			return false;
		}
		String givers = sources.replaceFirst("由(?:原)?" + B + "(?:整建制|整体)?$", "");
		List<Grant> grants = Grants.read(phrase, givers);
		return !grants.isEmpty() && telling.give(phrase.source(), grants, receivers, adverbs);
	}

}
