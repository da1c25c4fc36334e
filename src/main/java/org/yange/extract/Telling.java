package org.yange.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Grants.Grant;
import org.yange.statement.Predicate;

/**
 * Reads the sentences of one clause: moves of duties, which may run over several commas,
 * and what each stretch between commas says of the body that is spoken of.
 */
final class Telling {

	private static final Pattern LEAD = Pattern.compile(
			"^(?:[-•·●○■◆▪*>—–]+|\\d{1,2}[.、)](?!\\d)|\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十]{1,3}、|[①-⑳]|(?:[一二三四五六七八九十]是|(?:现|经研究,?)?(?:决定|同意)(?![书权后的了,])|其[一二三四五]|第[一二三四五六七八九十]|首先|其次|同时|此外|另外|其中|随后|改革后|调整后|(?:这|本)次改革(?:中|后)?|按照方案|具体是|具体为|据了解|据介绍),?"
					+ "|(?:经|按照|根据)[^,]{1,30}?(?:批准|同意|决定|方案|部署|要求|安排|精神|审议通过|规定|》),)+");

	/** What says something of the body spoken of and moves nothing. */
	private static final Pattern SAYS = Pattern
		.compile("(?:均|都|并)?(?:作为|为|隶属|加挂|挂" + Phrase.BODIES + "|归口|实行)(?!.{0,3}基础)");

	private static final String OFFICE = "办公室";

	private final Draft draft;

	private final Calendar calendar;

	private final Discourse discourse;

	private final Quotas quotas;

	private final Section section;


	private boolean dated;

	private @Nullable Listing listing;

	private List<String> rest = List.of();

	/**
	 * Begins a clause.
	 * @param calendar the dates of the entries so far
	 * @param own the body that the document is about, where it is about one
	 * @param section the part in which the clause stands
	 */
	Telling(Draft draft, Calendar calendar, List<String> own, Section section) {
		this.draft = draft;
		this.calendar = calendar;
		this.discourse = new Discourse(own);
		this.quotas = new Quotas(draft);
		this.section = section;
	}

	/**
	 * {@return whether the sentence gave a statement}
	 */
	boolean read(Sentence whole) {
		int dated = this.calendar.read(whole.text());
		Matcher lead = LEAD.matcher(whole.text().substring(dated));
		Sentence told = whole.part(dated + (lead.find() ? lead.end() : 0), whole.text().length());
		Sentence sentence = told.part(0, Mood.stated(told));
		this.draft.date(this.calendar.date());
		this.discourse.nextSentence();
		this.dated = this.calendar.date() != null;
		int count = this.draft.size();
		this.quotas.read(sentence);
		Phrase phrase = Phrase.of(sentence, this.draft.roll());
		int at = 0;
		while (at < phrase.text().length()) {
			int colon = phrase.colon(at);
			labelled(phrase.part(at, colon));
			at = colon + 1;
		}
		if (this.draft.size() == count && this.section.kind() == Section.Kind.RECEIVED && !this.discourse.own().isEmpty()) {
			Moves.receives(phrase, this.discourse.own(), this);
		}
		return this.draft.size() > count;
	}

	/** Reads what stands before or after a colon; a heading before it says what is listed after it. */
	private void labelled(Phrase phrase) {
		if (this.listing != null && Listing.isList(phrase)) {
			this.listing.say(phrase, this);
			return;
		}
		Listing heading = Listing.of(phrase.words(phrase.text()));
		this.listing = (heading != null) ? heading : this.listing;
		int at = 0;
		while (at < phrase.text().length()) {
			int denied = phrase.denied(at);
			read(phrase, at, denied);
			at = (denied < phrase.text().length())
					? denied + phrase.part(denied, phrase.text().length()).segmentEnd() + 1 : denied;
		}
	}

	private void read(Phrase phrase, int from, int to) {
		int at = from;
		while (at < to) {
			Phrase rest = phrase.part(at, to);
			int moved = SAYS.matcher(rest.text()).lookingAt() ? 0 : Moves.read(rest, this);
			at += (moved > 0) ? moved : segment(rest);
			while (at < to && phrase.text().charAt(at) == ',') {
				at++;
			}
		}
	}

	/**
	 * {@return how far the stretch to the next comma runs, after having read it}
	 */
	private int segment(Phrase phrase) {
		int end = phrase.segmentEnd();
		Phrase rest = phrase.part(0, end);
		int read = -1;
		int count = this.draft.size();
		while (read != 0 && !rest.text().isEmpty()) {
			read = Frame.read(rest, this);
			rest = rest.part(read, rest.text().length());
		}
		if (this.draft.size() == count && phrase.isChunk(0)) {
			this.discourse.begin(named(phrase, phrase.text().substring(0, 1)), end == 1);
		}
		return end;
	}

	/**
	 * {@return the bodies that a matched group names or points back at}
	 */
	List<String> named(Phrase phrase, @Nullable String group) {
		return this.discourse.named(phrase, group);
	}

	/**
	 * Gives what was read to the receivers.
	 * @param adverbs how; 分别 and 依次 tell that each receiver gets its own
	 * @return whether anything could be given
	 */
	boolean give(Sentence source, List<Grant> grants, List<String> receivers, String adverbs) {
		List<Gift> gifts = new ArrayList<>();
		for (Grant grant : grants) {
			List<String> holders = holders(grant, receivers, adverbs);
			boolean nothing = holders.equals(List.of("")) && grant.duty().isEmpty();
			if (holders.isEmpty() || nothing) {
				return false;
			}
			boolean unnamed = grant.unnamed() && (holders.get(0).isEmpty() || !grant.holders().isEmpty());
			holders.forEach((holder) -> gifts.add(new Gift(holder, grant, grant.duty(), unnamed)));
		}
		boolean each = receivers.size() > 1 && (adverbs.contains("分别") || adverbs.contains("依次"));
		List<Gift> parts = (each && gifts.size() == 1) ? gifts.get(0).parts(receivers.size()) : gifts;
		boolean zipped = each && parts.size() % receivers.size() == 0 && units(parts) % receivers.size() == 0;
		int group = zipped ? parts.size() / receivers.size() : 0;
		for (int i = 0; i < parts.size(); i++) {
			List<String> to = zipped ? List.of(receivers.get(i / group)) : receivers;
			for (String receiver : to) {
				put(source, parts.get(i), receiver, to.size() > 1, adverbs);
			}
		}
		List<String> givers = names(gifts);
		this.rest = givers.isEmpty() ? this.rest : givers;
		this.discourse.gave(givers);
		this.discourse.speakOf(receivers);
		return true;
	}

	/** How many give, a body and its office taken as one. */
	private static long units(List<Gift> gifts) {
		List<String> holders = names(gifts);
		return gifts.stream()
			.filter((gift) -> !gift.holder().endsWith(OFFICE)
					|| !holders.contains(gift.holder().substring(0, gift.holder().length() - OFFICE.length())))
			.count();
	}

	private static List<String> names(List<Gift> gifts) {
		return gifts.stream().map(Gift::holder).filter((holder) -> !holder.isEmpty()).distinct().toList();
	}

	private void put(Sentence source, Gift gift, String receiver, boolean shared, String adverbs) {
		List<String> qualifiers = new ArrayList<>(
				List.of(Draft.when(gift.grant().open(), gift.unnamed(), gift.grant().partial(), shared)));
		if (adverbs.contains("建制") || gift.grant().asUnit()) {
			qualifiers.add("整建制");
		}
		if (adverbs.contains("下放")) {
			qualifiers.add("下放");
		}
		if (adverbs.contains("上划") || adverbs.contains("上收")) {
			qualifiers.add("上收");
		}
		this.draft.add(source, Predicate.TRANSFERRED_TO, gift.holder(), receiver, gift.duty(),
				qualifiers.toArray(String[]::new));
	}

	/**
	 * Whose the duties are: who is named, who was spoken of, or the body of the document.
	 */
	private List<String> holders(Grant grant, List<String> receivers, String how) {
		if (grant.back()) {
			return grant.holders().isEmpty() ? this.discourse.sources() : this.discourse.meant(grant.holders().get(0));
		}
		if (!grant.holders().isEmpty()) {
			return grant.holders().stream().flatMap((each) -> this.draft.holders(each).stream()).toList();
		}
		if (grant.whole() && grant.words().matches("(?:其他|其余|剩余).*")) {
			return this.rest;
		}
		List<String> own = this.discourse.own();
		if (!own.isEmpty() && !own.equals(receivers)) {
			return own;
		}
		if (this.discourse.hasGiven() && !how.contains("整合")) {
			return this.discourse.before();
		}
		List<String> topics = this.discourse.topics();
		return (this.dated && topics.size() == 1 && !topics.equals(receivers)) ? topics : List.of("");
	}

	Draft draft() {
		return this.draft;
	}

	Discourse discourse() {
		return this.discourse;
	}

	/**
	 * What one body gives.
	 *
	 * @param holder the body
	 * @param grant what was read
	 * @param duty the duty
	 * @param unnamed whether the holder is no named body
	 */
	private record Gift(String holder, Grant grant, String duty, boolean unnamed) {

		/**
		 * As many parts as there are receivers, or the whole where it does not say so
		 * many.
		 */
		List<Gift> parts(int count) {
			String[] duties = this.duty.split("、|和", -1);
			return (duties.length == count) ? Arrays.stream(duties)
				.map((each) -> new Gift(this.holder, this.grant, each, this.unnamed))
				.toList() : List.of(this);
		}

	}

}
