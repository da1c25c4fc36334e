package org.yange.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.extract.Grants.Grant;

/** Reads how duties and bodies move, over several commas: who gives what to whom. */
final class Moves {

	/** What may stand before a move; 将 tells that what is moved comes next. */
	private static final Pattern LEAD = Pattern
		.compile("(?:同时|并|另|此外|其中|还|也|是|第.|因此|相应|据此|由此|随后|后|再|统筹|上述调整后|原则上|现|已|即)*,?(?:(?:新?组建的|新的)?"
				+ Phrase.BODIES + "(?:同时|相应|并)?(?=将|把)|[\\p{IsHan}]{2,4}(?=将原?" + Phrase.BODIES + "))?(?:将|把)?(?:现有的?|现属|原属)?");

	private static final List<Form> FORMS = List.of(Mergers::onBasis, Mergers::madeOf, Takings::noLonger,
			Takings::takes, Takings::givesOut, Passing::between, Takings::comes, Mergers::outOf, Mergers::merged,
			Passing::passed);

	private static final Pattern NO_ASIDE = Pattern
		.compile("(?:职责|职能|职权|工作|业务|事务|事项|许可|审批|管理|监管|检查|执法|审查|备案|核准|认定|[^一]等)$|^(?:在|以|整合|合并|不再|将|把)");

	/** What is moved as it stands: 其职责, or nothing but the verb. */
	private static final Pattern ITSELF = Pattern.compile("(?:全部|所有|整体)?(?:的)?(?:职责|职能|职权|工作)?(?:整体|全部|一并)?");

	private Moves() {
	}

	/**
	 * {@return how much of the phrase a move takes from its beginning, 0 if none is
	 * there}
	 */
	static int read(Phrase phrase, Telling telling) {
		Matcher lead = LEAD.matcher(phrase.text());
		int from = lead.lookingAt() ? lead.end() : 0;
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
				&& !NO_ASIDE.matcher(first).find();
	}

	/** What stands under 划入的职责, with or without a verb, comes to the body of the document. */
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
		List<Grant> grants = Grants.read(phrase, sources);
		return !grants.isEmpty() && telling.give(phrase.source(), grants, receivers, how);
	}

	/** A way of telling of a move. */
	@FunctionalInterface
	private interface Form {

		/** Reads it where it begins; 0 if it does not begin there. */
		int read(Phrase phrase, int from, Telling telling);

	}

}
