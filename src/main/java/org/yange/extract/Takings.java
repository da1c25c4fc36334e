package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads moves from the side of who takes or loses: 甲局划入乙局的某某职责. */
final class Takings {

	private static final String B = Phrase.BODIES;

	private static final Pattern TAKES = Pattern.compile("^(?<to>" + B
			+ ")?(?:作为[^,]{2,20},)?(?:同时|相应|并|还|一并|统一)*(?<verb>划入|接收|承接|接管|吸收|吸纳|整合|行使|承担|履行)(?:了|原)*(?<s>" + B + "(?:的|承担的|[^,;、]).+)$");

	/** What a body does every day is not what it takes from another. */
	private static final Pattern EVERY_DAY = Pattern.compile("日常|具体|交办|委托|办事机构|秘书");

	private static final Pattern DUTIES = Pattern.compile("(?:职责|职能|职权)(?:等)?(?=,|$)");

	private static final Pattern NO_LONGER = Pattern.compile("^(?<a>" + B
			+ ")?不再(?:承担|负责|行使|履行)(?<d>[^,]+?)(?:的)?(?:职责|职能)?,(?:(?:相关|有关|该|上述|其)?(?:职责|职能|工作))?(?:而是|改|统一|转)*(?:划入|由|划归|移交|划给|移交给|交由)(?<to>"
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
		Matcher duties = DUTIES.matcher(sources);
		int end = 0;
		while (duties.find()) {
			end = (sources.startsWith(",由", duties.end())) ? end : duties.end();
		}
		if (end == 0 || (has && EVERY_DAY.matcher(sources.substring(0, end)).find())) {
			return 0;
		}
		List<String> receivers = (takes.group("to") != null) ? telling.named(phrase, takes.group("to")) : topics;
		return Moves.give(phrase, sources.substring(0, end), receivers, "", telling) ? from + takes.start("s") + end
				: 0;
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
		if (!move.find() || (move.group("a") == null && telling.discourse().topics().size() != 1)) {
			return 0;
		}
		if (move.group("a") == null) {
			telling.discourse().isAbout(telling.discourse().topics());
		}
		String sources = ((move.group("a") != null) ? move.group("a") + "的" : "其") + move.group("d");
		return Moves.give(phrase, sources, telling.named(phrase, move.group("to")), "", telling) ? from + move.end()
				: 0;
	}

}
