package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.statement.Predicate;

/** Reads how bodies and duties are put together into one. */
final class Mergers {

	private static final String B = Phrase.BODIES;

	private static final String FOUND = "重新组建|新组建|整合组建|合并组建|组建|设立|成立|新设|新成立";

	private static final Pattern FOUNDS = Pattern.compile("(?:" + FOUND + "|建立|组成|改称|定名为|称|改名为?|复称)(?:新的|为|成)?(?<to>" + B + ")");

	private static final String ADVERBS = "(?:进行|予以|相|全部|统一|一并|又|再|才|曾|则)*";

	private static final Pattern INTO = Pattern
		.compile(ADVERBS + "(?:整合|合并|重组|归并|合二为一|合编)(?:而成|成为|为|成立|组建为|组建成|重新组建|组建|设立|组成|重组为|改组为|成)*(?:新的)?(?<to>" + B + ")");

	private static final Pattern MERGED = Pattern.compile(ADVERBS + "(?:整合|合并|重组|归并|划转|划出|剥离|集中)(?:起来|后)?,");

	private static final Pattern TOGETHER = Pattern.compile(ADVERBS + "(?:整合|合并)(?:在一起|而成|到一起|起来)?(?=,|$)");

	private static final Pattern BASIS = Pattern
		.compile("^(?:在(?<s>[^;]+?)(?:的)?基础上|以(?<t>[^;]+?)为(?:主体|基础|主)),?");

	private static final Pattern MADE = Pattern.compile("^(?:(?<to>" + B + "),?)?由(?:原)?(?<s>[^;]+?)(?:整合|合并|共同|重组|改组)+(?:而成)?(?<how>"
			+ FOUND + "|组成)?(?:而成|为)?(?<new>" + B + ")?(?=,|$)");

	/** Out of a body comes what another is set up for: 某某业务从甲科划出,另设乙科. */
	private static final Pattern OUT_OF = Pattern.compile("^(?<d>[^,]*?)[由从](?<a>" + B
			+ ")(?:中)?(?:析出|分出|划出|分离|剥离|独立)(?:出来)?,?(?=(?:并|另|单独|正式)*(?:设立|设|成立|组建|建立)(?:了)?(?<to>" + B + "))");

	private Mergers() {
	}

	/** 在甲局基础上组建乙局; what is said between goes to the new one too. */
	static int onBasis(Phrase phrase, int from, Telling telling) {
		String text = phrase.text();
		Matcher basis = BASIS.matcher(text.substring(from));
		Matcher founds = FOUNDS.matcher(text);
		if (!basis.find() || !founds.find(from + basis.end())) {
			return 0;
		}
		String sources = (basis.group("s") != null) ? basis.group("s") : basis.group("t");
		List<String> receivers = telling.named(phrase, founds.group("to"));
		boolean given = Moves.give(phrase, sources.replaceFirst("^(?:原有|原)", ""), receivers, "整合", telling);
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

	/** 整合甲局、乙局的职责,组建丙局, and the other way round. */
	static int merged(Phrase phrase, int from, Telling telling) {
		String text = phrase.text();
		Matcher founds = FOUNDS.matcher(text);
		if (text.startsWith("整合", from) || text.startsWith("合并", from)) {
			if (!founds.find(from + 2)) {
				return 0;
			}
			String sources = text.substring(from + 2, founds.start()).replaceFirst("^后", "");
			List<String> receivers = telling.named(phrase, founds.group("to"));
			boolean given = sources.isEmpty() ? ended(phrase, receivers, telling)
					: Moves.give(phrase, sources, receivers, "整合", telling);
			return given ? founds.start() : 0;
		}
		Matcher into = INTO.matcher(text);
		if (into.find(from) && into.start() > from && Moves.give(phrase, text.substring(from, into.start()),
				telling.named(phrase, into.group("to")), "整合", telling)) {
			return founds.find(into.start()) && founds.end() == into.end() && !founds.group().startsWith("组成")
					? founds.start() : into.end();
		}
		Matcher merged = MERGED.matcher(text);
		if (merged.find(from) && merged.start() > from && founds.find(merged.end()) && Moves.give(phrase,
				text.substring(from, merged.start()), telling.named(phrase, founds.group("to")), "整合", telling)) {
			return founds.start();
		}
		return together(phrase, from, telling);
	}

	/** 组建丙局,将甲局、乙局的职责整合. */
	private static int together(Phrase phrase, int from, Telling telling) {
		Matcher together = TOGETHER.matcher(phrase.text());
		List<String> topics = telling.discourse().topics();
		boolean given = together.find(from) && telling.discourse().isFounded(topics)
				&& Moves.give(phrase, phrase.text().substring(from, together.start()), topics, "整合", telling);
		return given ? together.end() : 0;
	}

	/** 撤销甲局、乙局,合并成立丙局. */
	private static boolean ended(Phrase phrase, List<String> receivers, Telling telling) {
		List<String> ended = telling.discourse().before();
		return telling.discourse().hasGiven() && ended.size() > 1 && telling.give(phrase.source(),
				List.of(new Grants.Grant(ended, false, "", false, false)), receivers, "整合");
	}

}
