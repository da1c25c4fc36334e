package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.statement.Predicate;

/** Reads moves from the side of who takes or loses: 甲局划入乙局的某某职责. */
final class Takings {

	private static final String B = Phrase.BODIES;

	private static final Pattern TAKES = Pattern.compile("^(?:(?<new>新组建|新成立|新设立|重新组建)的)?(?<to>" + B
			+ ")?(?:作为[^,]{2,20},)?(?:同时|相应|并|还|一并|统一){0,8}(?<verb>包含|涵盖|合并|划入|接收|承接|接管|吸收|吸纳|整合|行使|承担|履行)(?:了|原|撤销的|被撤销的|上述){0,8}(?<s>"
			+ B + "(?:的|承担的|[^,;、]).+)$");

	/** With what a new body is told of by what it is made of. */
	private static final Set<String> MADE_OF = Set.of("包含", "涵盖", "合并");

	/** Told as one speaks: 它把甲局的职责整个接了过来. */
	private static final Pattern FETCHES = Pattern.compile(
			"^(?<to>" + B + ")?(?:把|将)?(?<s>" + B + "[^,]*?(?:职责|职能|职权))(?:整个|全部|一并|都|也)?(?:接|拿|收|划)了?过[来去](?=,|$)");

	/** What a body does every day is not what it takes from another. */
	private static final Pattern EVERY_DAY = Pattern.compile("日常|具体|交办|委托|办事机构|秘书");

	private static final Pattern DUTIES = Pattern.compile("(?:职责|职能|职权)(?:等)?(?=,|$)");

	private static final Pattern NO_LONGER = Pattern.compile("^(?<a>" + B
			+ ")?不再(?:承担|负责|行使|履行)(?<d>[^,]+?)(?:的)?(?:职责|职能)?,(?:(?:相关|有关|该|上述|其)?(?:职责|职能|工作))?(?:而是|改|统一|转){0,8}(?:划入|由|划归|移交|划给|移交给|交由)(?<to>"
			+ B + ")(?:承担|负责|行使)?");

	private static final Pattern GIVES_OUT = Pattern
		.compile("^(?<a>" + B + ")?划出(?<d>[^," + "\\uE000-\\uF8FF" + "]+?(?:职责|职能)(?:等)?)(?:至|给|到|交)(?<to>" + B + ")");

	/** From whom, where the receiver was spoken of: 某某职能由甲局划入. */
	private static final Pattern COMES = Pattern
		.compile("^(?<d>[^,]*?)(?:同时|一并|相应|也)?[由从](?<a>" + B + ")(?:整体|整建制|一并)?(?:划入|转入|移入|并入)(?=,|$)");

	private Takings() {
	}

	/** Who takes first, then what from whom, as far as it reads so. */
	static int takes(Phrase phrase, int from, Telling telling) {
		Matcher takes = TAKES.matcher(phrase.text().substring(from));
		List<String> topics = telling.discourse().topics();
		if (!takes.find() || (takes.group("to") == null && topics.size() != 1)) {
			return 0;
		}
		boolean has = takes.group("verb").matches("行使|承担|履行");
		String sources = takes.group("s");
		if (has && EVERY_DAY.matcher(sources).find()) {
			return 0;
		}
		List<String> receivers = (takes.group("to") != null) ? telling.named(phrase, takes.group("to")) : topics;
		for (int end : ends(sources)) {
			if (Moves.give(phrase, sources.substring(0, end), receivers, "", telling)) {
				if (takes.group("new") != null && MADE_OF.contains(takes.group("verb"))) {
					receivers.forEach((body) -> telling.draft()
						.add(phrase.source(), Predicate.ESTABLISHED, body, "", "", takes.group("new")));
				}
				return from + takes.start("s") + end;
			}
		}
		return 0;
	}

	/** Where lists of duties may end, the longest first. */
	private static List<Integer> ends(String sources) {
		List<Integer> ends = new ArrayList<>();
		Matcher duties = DUTIES.matcher(sources);
		while (duties.find()) {
			if (!sources.startsWith(",由", duties.end())) {
				ends.add(0, duties.end());
			}
		}
		return ends;
	}

	/** 它把甲局的职责整个接了过来. */
	static int fetches(Phrase phrase, int from, Telling telling) {
		Matcher fetches = FETCHES.matcher(phrase.text().substring(from));
		if (!fetches.find()) {
			return 0;
		}
		List<String> receivers = (fetches.group("to") != null) ? telling.named(phrase, fetches.group("to"))
				: telling.discourse().topics();
		return Moves.give(phrase, fetches.group("s"), receivers, "", telling) ? from + fetches.end() : 0;
	}

	/** Who loses and what, then who has it now: 甲局不再承担某某职责,由乙局承担. */
	static int noLonger(Phrase phrase, int from, Telling telling) {
		Matcher move = NO_LONGER.matcher(phrase.text().substring(from));
		if (!move.find()) {
			return 0;
		}
		String sources = ((move.group("a") != null) ? move.group("a") + "的" : "") + move.group("d") + "职责";
		return Moves.give(phrase, sources, telling.named(phrase, move.group("to")), "", telling) ? from + move.end()
				: 0;
	}

	/** 某某职能由甲局划入. */
	static int comes(Phrase phrase, int from, Telling telling) {
		Matcher move = COMES.matcher(phrase.text().substring(from));
		boolean found = move.find() && Passing.isDuty(move.group("d"));
		boolean given = found && Moves.give(phrase, move.group("a") + "的" + move.group("d"),
				telling.discourse().topics(), "", telling);
		return given ? from + move.end() : 0;
	}

	/** 甲局划出某某职责至乙局. */
	static int givesOut(Phrase phrase, int from, Telling telling) {
		Matcher move = GIVES_OUT.matcher(phrase.text().substring(from));
		boolean found = move.find();
		List<String> givers = (found && move.group("a") != null) ? telling.named(phrase, move.group("a"))
				: telling.discourse().topics();
		boolean given = found && givers.size() == 1
				&& telling.give(phrase.source(),
						List.of(new Grants.Grant(givers, false, move.group("d"), false, false)),
						telling.named(phrase, move.group("to")), "");
		return given ? from + move.end() : 0;
	}

}
