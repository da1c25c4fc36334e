package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.statement.Predicate;

/** Reads how bodies and duties are put together into one. */
final class Mergers {

	private static final String B = Phrase.BODIES;

	private static final String FOUND = "重新组建|新组建|整合组建|合并组建|组建|设立|成立|新设|新成立";

	private static final Pattern FOUNDS = Pattern
		.compile("(?:" + FOUND + "|(?<![下内所开建])设|建立|组成|改称|定名为|称|改名为?|复称)(?:新的|为|成|了|的)?(?<to>" + B + ")");

	private static final String ADVERBS = "(?:进行|予以|加以|打包|相|全部|统一|一并|又|再|才|曾|则){0,8}";

	private static final Pattern INTO = Pattern.compile(ADVERBS + "(?:整合|合并|合组|撤并|重组|归并|合二为一|合编|合在一起|合起来|捏在一起|(?<=" + B
			+ ")组(?=成))(?:就是|就成了|而成|成为|为|成立|组建为|组建成|重新组建|组建|设立|组成|重组为|改组为|成){0,8}(?:新的)?(?<to>" + B + ")");

	private static final Pattern MADE_UP = Pattern.compile("组成");

	private static final Pattern MERGED = Pattern.compile(ADVERBS
			+ "(?:打包整合|整合|合并|并为一家|合为一家|重组|归并|划转|划出|剥离|集中|“?(?:[两二三四五]家)?(?:[两三四五]局合一|[三四五]合一|合[二三四五]为一|合一|合为一家|合并为一)”?)(?:起来|到一起|在一起|后)?,");

	/** What was just moved is put together with another: 与乙局整合,组建丙局. */
	private static final Pattern WITH = Pattern.compile("^[与同和](?<s>" + B + ")(?:进行)?(?:整合|合并|重组),");

	private static final Pattern TOGETHER = Pattern.compile(ADVERBS + "(?:整合|合并)(?:在一起|(?:组建|组成)?而成|到一起|起来)?(?=,|$)");

	private static final Pattern BASIS = Pattern.compile("^(?:在(?<s>[^;]+?)(?:的)?基础上|以(?<t>[^;]+?)为(?:主体|基础|主)),?");

	private static final Pattern MADE = Pattern
		.compile("^(?:(?<to>" + B + "),?)?(?:由|是由|是将)(?:原)?(?<s>[^;]+?)(?:整合|合并|共同|重组|改组){1,8}(?:而成|而来|起来)?(?<how>"
				+ FOUND + "|组成)?(?:而成|为)?(?:的(?=" + B + "))?(?<new>" + B + ")?的?(?=,|$|\\d|正式|挂牌|今|昨|于)");

	/** Out of a body comes what another is set up for: 某某业务从甲科划出,另设乙科. */
	private static final Pattern OUT_OF = Pattern.compile("^(?<d>[^,]*?)[由从](?<a>" + B
			+ ")(?:中)?(?:析出|分出|划出|分离|剥离|独立)(?:出来)?,?(?=(?:并|另|单独|正式){0,8}(?:设立|设|成立|组建|建立)(?:了)?(?<to>" + B + "))");

	private static final Pattern OUT_OF_FIRST = Pattern.compile("^从(?<a>" + B
			+ ")(?:中)?(?:划出|剥离出?|分离出?|析出)(?<d>[^,]*?(?:职责|职能)),(?<f>(?:单独)?(?:" + FOUND + ")(?<to>" + B + "))");

	private static final Pattern JOINED = Pattern.compile("^(?:并)?(?:与|同|和)(?<with>" + B + ")" + ADVERBS
			+ "(?:整合|合并|重组)(?:后)?,?(?<f>(?:" + FOUND + ")(?:新的|为)?(?<to>" + B + "))");

	private static final Cue FOUNDS_CUE = Cue.of(FOUNDS);

	private static final Cue INTO_CUE = Cue.of(INTO);

	private static final Cue MERGED_CUE = Cue.of(MERGED);

	private Mergers() {
	}

	/** 在甲局基础上组建乙局; what is said between goes to the new one too. */
	static int onBasis(Phrase phrase, int from, Telling telling) {
		String text = phrase.text();
		Matcher basis = BASIS.matcher(text.substring(from));
		Matcher founds = basis.find() ? FOUNDS_CUE.find(text, from + basis.end()) : null;
		if (founds == null) {
			return 0;
		}
		String sources = (basis.group("s") != null) ? basis.group("s") : basis.group("t");
		List<String> receivers = telling.named(phrase, founds.group("to"));
		boolean given = Moves.give(phrase, sources.replaceFirst("^(?:整合|合并)?(?:现有的?|原有的?|原|整合|合并)?", ""), receivers,
				"整合", telling);
		return given ? from + basis.end() : 0;
	}

	/** 甲局由乙局、丙局合并组建. */
	static int madeOf(Phrase phrase, int from, Telling telling) {
		Matcher made = MADE.matcher(phrase.text().substring(from));
		if (!made.find()) {
			return 0;
		}
		String named = (made.group("new") != null) ? made.group("new") : made.group("to");
		List<String> receivers = (named != null) ? telling.named(phrase, named) : telling.discourse().topics();
		String how = made.group("how");
		if (!Moves.give(phrase, made.group("s"), receivers, "整合", telling)) {
			return 0;
		}
		if (how != null && named != null) {
			receivers.forEach((body) -> telling.draft().add(phrase.source(), Predicate.ESTABLISHED, body, "", "", how));
			telling.discourse().found(receivers);
		}
		return from + made.end();
	}

	/** 某某业务从甲科划出,另设乙科. */
	static int outOf(Phrase phrase, int from, Telling telling) {
		Matcher move = OUT_OF.matcher(phrase.text().substring(from));
		boolean found = move.find() && Passing.isDuty(move.group("d"));
		boolean given = found && Moves.give(phrase, move.group("a") + "的" + move.group("d"),
				telling.named(phrase, move.group("to")), "", telling);
		return given ? from + move.end() : 0;
	}

	/** 从甲局划出某某职责,组建乙局. */
	static int outOfFirst(Phrase phrase, int from, Telling telling) {
		Matcher move = OUT_OF_FIRST.matcher(phrase.text().substring(from));
		boolean given = move.find() && Moves.give(phrase, move.group("a") + "的" + move.group("d"),
				telling.named(phrase, move.group("to")), "", telling);
		return given ? from + move.start("f") : 0;
	}

	/** 整合甲局、乙局的职责,组建丙局, and the other way round. */
	static int merged(Phrase phrase, int from, Telling telling) {
		String text = phrase.text();
		boolean ending = text.startsWith("撤并", from);
		if (ending || text.startsWith("整合", from) || text.startsWith("合并", from)) {
			Matcher founds = FOUNDS_CUE.find(text, from + 2);
			if (founds == null) {
				return 0;
			}
			String sources = text.substring(from + 2, founds.start()).replaceFirst("^[后了]", "");
			List<String> receivers = telling.named(phrase, founds.group("to"));
			boolean given = sources.isEmpty() ? ended(phrase, receivers, telling)
					: Moves.give(phrase, sources, receivers, "整合", telling);
			if (given && ending) {
				telling.discourse()
					.before()
					.forEach((body) -> telling.draft().add(phrase.source(), Predicate.ABOLISHED, body, "", ""));
			}
			return given ? founds.start() : 0;
		}
		Matcher with = WITH.matcher(text.substring(from));
		Matcher then = with.find() ? FOUNDS_CUE.find(text, from + with.end()) : null;
		if (then != null && telling.discourse().hasGiven()) {
			List<String> all = new ArrayList<>(telling.discourse().before());
			all.addAll(telling.named(phrase, with.group("s")));
			return telling.give(phrase.source(), List.of(new Grants.Grant(all, false, "", false, false)),
					telling.named(phrase, then.group("to")), "整合") ? then.start() : 0;
		}
		Matcher into = INTO_CUE.find(text, from);
		if (into != null && into.start() > from && Moves.give(phrase, text.substring(from, into.start()),
				telling.named(phrase, into.group("to")), "整合", telling)) {
			Matcher founds = FOUNDS_CUE.find(text, into.start());
			if (MADE_UP.matcher(into.group()).find()) {
				founded(phrase, telling.named(phrase, into.group("to")), telling);
			}
			return founds != null && founds.end() == into.end() && !founds.group().startsWith("组成") ? founds.start()
					: into.end();
		}
		Matcher merged = MERGED_CUE.find(text, from);
		Matcher founds = (merged != null && merged.start() > from) ? FOUNDS_CUE.find(text, merged.end()) : null;
		if (merged != null && founds != null && Moves.give(phrase, text.substring(from, merged.start()),
				telling.named(phrase, founds.group("to")), "整合", telling)) {
			return founds.start();
		}
		return together(phrase, from, telling);
	}

	private static void founded(Phrase phrase, List<String> bodies, Telling telling) {
		bodies.forEach((body) -> telling.draft().add(phrase.source(), Predicate.ESTABLISHED, body, "", "", "组建"));
		telling.discourse().found(bodies);
	}

	/** 组建丙局,将甲局、乙局的职责整合. */
	private static int together(Phrase phrase, int from, Telling telling) {
		Matcher together = TOGETHER.matcher(phrase.text());
		List<String> topics = telling.discourse().topics();
		boolean given = together.find(from) && topics.size() == 1
				&& (telling.discourse().isFounded(topics) || together.group().contains("而成"))
				&& Moves.give(phrase, phrase.text().substring(from, together.start()), topics, "整合", telling);
		return given ? together.end() : 0;
	}

	/** What was spoken of goes together with another: 与甲局整合,组建乙局. */
	static int joined(Phrase phrase, int from, Telling telling) {
		Matcher joined = JOINED.matcher(phrase.text().substring(from));
		Discourse discourse = telling.discourse();
		if (!joined.find() || !(discourse.hasGiven() || discourse.isSpokenOfNow())) {
			return 0;
		}
		List<String> all = new ArrayList<>(discourse.hasGiven() ? discourse.before() : discourse.topics());
		all.addAll(telling.named(phrase, joined.group("with")));
		boolean given = telling.give(phrase.source(), List.of(new Grants.Grant(all, false, "", false, false)),
				telling.named(phrase, joined.group("to")), "整合");
		return given ? from + joined.start("f") : 0;
	}

	/** 撤销甲局、乙局,合并成立丙局. */
	private static boolean ended(Phrase phrase, List<String> receivers, Telling telling) {
		List<String> ended = telling.discourse().before();
		return telling.discourse().hasGiven() && ended.size() > 1 && telling.give(phrase.source(),
				List.of(new Grants.Grant(ended, false, "", false, false)), receivers, "整合");
	}

}
