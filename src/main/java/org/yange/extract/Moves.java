package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.extract.Grants.Grant;

/** Reads how duties and bodies move, over several commas: who gives what to whom. */
final class Moves {

	/** What may stand before a move; 将 tells that what is moved comes next. */
	private static final Pattern LEAD = Pattern.compile("(?:" + Phrase.BODIES
			+ "(?:研究)?决定(?=将|把))?(?:而|且|现属|原属|同时|并(?!入)|另|此外|其中|还|也|是|第.|因此|相应|据此|由此|随后|后|再|统筹|上述调整后|原则上|现|已|即){0,8},?(?:(?:新组建的|新设立的|新的)(?="
			+ Phrase.BODIES + "))?(?:(?:新?组建的|新的)?(?<who>" + Phrase.BODIES
			+ ")(?:同时|相应|并)?(?=将|把)|[\\p{IsHan}]{2,4}(?=将原?" + Phrase.BODIES + "))?(?:将|把)?(?:现有的?|现属|原属|原?由(?="
			+ Phrase.BODIES + "(?:承担|负责|行使|履行|管理)的))?");

	private static final List<Form> FORMS = List.of(Mergers::onBasis, Mergers::madeOf, Mergers::joined,
			Takings::noLonger, Takings::fetches, Takings::takes, Takings::givesOut, Passing::between, Takings::comes,
			Mergers::outOf, Mergers::outOfFirst, Mergers::merged, Passing::passed);

	private static final Pattern ASIDE = Pattern.compile("取消|经|随着|为了?|在.*(?:中|时|期间|后|前)$");

	private static final Pattern NO_ASIDE = Pattern.compile(
			"(?:职责|职能|职权|工作|业务|事务|事项|许可|审批|管理|监管|检查|执法|审查|备案|核准|认定|[^一]等)$|^(?:在(?!.*(?:中|时|期间|后|前)$)|以|整合|合并|不再|将|把)");

	/** Who decides on a move, and is no part of it. */
	private static final Pattern GOVERNING = Pattern.compile(".{0,4}[省市县区旗盟州](?:人民)?(?:政府|委)(?:、.{1,4}政府)?|国务院");

	/** A body of another body, which moves itself. */
	private static final Pattern PART_OF_BODY = Pattern.compile("(?:" + Phrase.BODIES + "(?:所属|下属|管理)?的?)?(?<part>"
			+ Phrase.BODIES + ")(?:随(?:同)?(?:职责|职能|业务|之))?(?:一并|整体)?");

	/** What is moved as it stands: 其职责, or nothing but the verb. */
	private static final Pattern ITSELF = Pattern
		.compile("(?:(?:机构|人员|编制|资产)[和、]){0,8}(?:全部|所有|整体)?(?:的)?(?:职责|职能|职权|工作|业务)?(?:整体|全部|一并)?");

	/** Who had it before: 原来由该局承担的. */
	private static final Pattern HELD = Pattern
		.compile("^(?:原先|原来|原|此前|过去)(?:分)?[由属](?:于)?(" + Phrase.BODIES + ")(?:(?:管理?|承担|负责|行使|履行)?的|(?=直接|组织|具体|统一))");

	/** How a list of what is put together begins and goes on in speech. */
	private static final Pattern BASE = Pattern.compile("^(?:底子|基础|主体|班底)是");

	private static final Pattern MORE = Pattern.compile("[,、]?(?:再加上|再加|加上|还有|外加)");

	private Moves() {
	}

	/**
	 * {@return how much of the phrase a move takes from its beginning, 0 if none is
	 * there}
	 */
	static int read(Phrase phrase, Telling telling) {
		Matcher lead = LEAD.matcher(phrase.text());
		int from = lead.lookingAt() ? lead.end() : 0;
		if (lead.group("who") != null) {
			telling.discourse().begin(telling.named(phrase, lead.group("who")), true);
		}
		if (from + 2 < phrase.text().length() && phrase.text().startsWith("整合", from + 1) && phrase.isChunk(from)
				&& GOVERNING.matcher(phrase.chunk(from).words()).matches()) {
			from++;
		}
		boolean taking = lead.group().endsWith("将") || lead.group().endsWith("把");
		if (!taking && isAside(phrase.part(from, phrase.text().length()))) {
			return 0;
		}
		for (Form form : FORMS) {
			int end = form.read(phrase, from, telling);
			if (end > 0) {
				return end;
			}
		}
		return 0;
	}

	/** A first stretch that names neither bodies nor duties: 公社化高潮中机构大并大撤. */
	private static boolean isAside(Phrase phrase) {
		String first = phrase.text().substring(0, phrase.segmentEnd());
		return first.length() < phrase.text().length() && first.chars().noneMatch((c) -> Phrase.isChunk((char) c))
				&& (ASIDE.matcher(first).lookingAt() || !NO_ASIDE.matcher(first).find());
	}

	/**
	 * What stands under 划入的职责, with or without a verb, comes to the body of the document.
	 */
	static void receives(Phrase phrase, List<String> own, Telling telling) {
		String duties = phrase.text().replaceFirst("^(?:将|把)", "").replaceFirst("(?:整体|一并)?(?:划入|转入)?$", "");
		boolean named = Grants.read(phrase, duties).stream().noneMatch((grant) -> grant.holders().isEmpty());
		if (named) {
			give(phrase, duties, own, "", telling);
		}
	}

	/**
	 * Gives what the sources name to the receivers, if they read so.
	 * @param how the verb with its adverbs
	 */
	static boolean give(Phrase phrase, String sources, List<String> receivers, String how, Telling telling) {
		if (receivers.isEmpty()) {
			return false;
		}
		Discourse discourse = telling.discourse();
		if (ITSELF.matcher(sources).matches()) {
			List<String> topics = discourse.topics();
			boolean other = !topics.isEmpty() && !topics.equals(receivers) && !discourse.isFounded(topics)
					&& discourse.isSpokenOfNow();
			return other && telling.give(phrase.source(),
					List.of(new Grant(topics, false, how.contains("建制") ? "整建制" : "", false, false)), receivers, how);
		}
		Matcher part = PART_OF_BODY.matcher(sources);
		String given = part.matches() ? part.group("part") : HELD.matcher(sources).replaceFirst("$1的");
		List<Grant> grants = Grants.read(phrase, MORE.matcher(BASE.matcher(given).replaceFirst("")).replaceAll(","));
		return !grants.isEmpty() && telling.give(phrase.source(), grants, receivers, how);
	}

	/** A way of telling of a move. */
	@FunctionalInterface
	private interface Form {

		/** Reads it where it begins; 0 if it does not begin there. */
		int read(Phrase phrase, int from, Telling telling);

	}

}
