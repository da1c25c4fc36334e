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
			"^(?:[-•·●○■◆▪*>—–]+|\\d{1,2}[.、)](?!\\d)|\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十]{1,3}、|[①-⑳]|(?:[一二三四五六七八九十]是|(?:现|会议|(?:经[^,]{0,16})?研究,?)?(?:决定|同意|批准)(?![书权后的了,])|其[一二三四五]|第[一二三四五六七八九十](?!项|款|条|类)|(?:[上下]午|凌晨|当[天晚])|而且|并且|我[省市县区](?:还|将|也){0,3}(?=将|把|不再|撤销|组建|设立)|首先|其次|同时|此外|另外|其中|随后|改革后|调整后|如(?!果|何)|随着|(?:党委|政府|省委|市委|县委)(?:这?边|方面|系统)|这次|此次|头一个|第[一二三四五六]个|(?:这|本)次改革(?:中|后)?|按照方案|如(?=将|把|整合)|例如|比如|会议明确,?|具体是|具体为|据了解|据介绍),?"
					+ "|(?![^,:]{0,24}?(?:不|未|没|拟|建议))[^,:]{2,24}?(?:决定|同意|批准)(?=将|把|由|撤销|设立|成立|组建|不再|重新组建|在)|[^,:]{0,12}?(?:方案|会议|通知|文件|决定|规定)(?:的说法是|还?(?:明确|写明|规定|提出|指出|确定|要求))(?:了|指出)?,?|(?:记者|笔者|据)?[^,]{0,14}?(?:获悉|了解到|注意到|介绍|显示),"
					+ "|(?:经|按照|根据)[^,]{1,30}?(?:批准|同意|决定|方案|部署|要求|安排|精神|审议通过|规定|》),|(?:根据|依据|按照|遵照)[^,]{1,120},|为(?:了|加强|进一步|适应|完善|规范|理顺|贯彻|落实|优化|统筹|推进|推动|健全|提高|更好|便于|保证|保障|解决|促进|深化|加快|做好|切实|加大|强化|探索|整合|确保|构建|进一步|发展|建立|打造|服务|方便|切合|改善|保护|巩固|维护)[^,]{1,60},|(?:加强|推进|促进|完善|提高|健全|规范|理顺|强化|深化|优化)[^,]{1,60},(?=根据|按照|经|同意|决定|现将)|(?:改革|调整)中,"
					+ "|[\\p{IsHan}]{1,5}[省市县区旗盟州](?:将|先后|又|再|还|新)?(?=成立|设立|组建|建立|增设|新设|恢复|重新组建|设[\\p{IsHan}]{2,6}[科局股组])){1,8}");

	/** What says something of the body spoken of and moves nothing. */
	private static final Pattern SAYS = Pattern
		.compile("(?:均|都|并)?(?:作为|为|隶属|加挂|挂" + Phrase.BODIES + "|归口|实行)(?!.{0,3}基础)|" + Phrase.BODIES
				+ "?(?:将|要|也|仍)?(?:统一管理|统一领导|归口管理|归口领导)[^,]+?工作(?=,)|[^,\\uE000-\\uF8FF]{2,20}(?:工作|事业|系统)(?:由|归)"
				+ Phrase.BODIES + "(?:统一|归口|直接)?(?:管理|领导|主管)(?=,|$)|[^,]*" + Phrase.BODIES + "或者?(?:并入|改为|调整为|转为)");

	/** Whom a stretch speaks of that says nothing of bodies itself. */
	private static final Pattern SUBJECT = Pattern
		.compile("^(?:原来的|而|至于|随后|后来|原)(" + Phrase.BODIES + ")(?![的、和与由所内等])");

	private static final Pattern MERGING = Pattern.compile("合并|整合|重组");

	/** A heading and its list in one: 市政府组成部门有甲局、乙局. */
	private static final Pattern LIST = Pattern
		.compile("(?<head>[^:]{2,24}?),?(?:有|包括|分别是|分别为|分别有|即)(?<list>[^,:。]*" + Phrase.BODIES + "[^,:。]*)");

	/** Who has decided what a stretch tells: 市委全会决定组建某局. */
	private static final Pattern DECIDED = Pattern
		.compile("(?![^,]{0,24}?[不未没拟])[^,\\uE000-\\uF8FF]{2,24}?(?:决定|党中央)将?(?=(?:重新|新)?组建|新?设立|新?成立|撤销|不再保留|恢复)");

	/** Whose things are dealt with: 对承担行政职能的事业单位. */
	private static final Pattern ABOUT = Pattern.compile("(?:对|对于|关于)(" + Phrase.BODIES + ")");

	/**
	 * A change of bodies; where it is not understood, nobody knows of whom the rest
	 * speaks.
	 */
	private static final Pattern LOST = Pattern
		.compile("(?<!不再?.{0,2})(?:合并|并入|[分析划]出|分[设为]|撤|设立|^设|建立|组建|成立|组成|恢复|改[为称名组]|更名)");

	/** Duties of which nothing is told but whose they were, perhaps. */
	private static final Pattern VAGUE = Pattern.compile("(?:有关|相关|相应)(?:工作)?职[责能]");

	/** How what is listed after a colon is numbered. */
	private static final Pattern NUMBER = Pattern.compile("(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[、.]|[一二三四五六七八九十]是");

	private static final int LONGEST_HEADING = 40;

	private static final String OFFICE = "办公室";

	private final Draft draft;

	private final Calendar calendar;

	private final Discourse discourse;

	private final Quotas quotas;

	private final Tier tier;

	private final Section section;

	private boolean dated;

	private @Nullable Listing listing;

	private @Nullable Telling before;

	private List<String> rest = List.of();

	/**
	 * Begins a clause.
	 * @param calendar the dates of the entries so far
	 * @param own the body that the document is about, where it is about one
	 * @param section the part in which the clause stands
	 * @param listing what its heading says of the bodies listed under it, if it does
	 */
	Telling(Draft draft, Calendar calendar, List<String> own, Section section, @Nullable Listing listing) {
		this.draft = draft;
		this.calendar = calendar;
		this.discourse = new Discourse(own);
		this.quotas = new Quotas(draft);
		this.tier = new Tier(draft);
		this.section = section;
		this.listing = listing;
	}

	/** An entry of a chronicle goes on from the one before it under the same heading. */
	void goOn(Telling before) {
		if (before.dated) {
			this.before = before;
		}
	}

	/** What stands under a heading is about the bodies that it names. */
	void standUnder(List<String> bodies) {
		if (!bodies.isEmpty()) {
			this.discourse.isAbout(bodies);
		}
	}

	/**
	 * {@return what stands under this is about, if this is a heading: a name, or what is
	 * done with one body}
	 */
	List<String> heads(String paragraph) {
		if (paragraph.length() > LONGEST_HEADING || paragraph.endsWith("。")) {
			return List.of();
		}
		List<String> named = Names.list(paragraph);
		boolean founded = named.isEmpty() && this.discourse.isFounded(this.discourse.topics());
		List<String> bodies = founded ? this.discourse.topics() : named;
		return (bodies.size() == 1) ? bodies : List.of();
	}

	/**
	 * {@return whether the sentence gave a statement}
	 */
	boolean read(Sentence whole) {
		int dated = this.calendar.read(whole);
		Matcher lead = LEAD.matcher(whole.text().substring(dated));
		Sentence told = whole.part(dated + (lead.lookingAt() ? lead.end() : 0), whole.text().length());
		if (told.text().length() > Sentence.LONGEST) {
			return false;
		}
		Sentence sentence = told.part(0, Mood.stated(whole, told.start() - whole.start()));
		this.dated = this.calendar.isDated();
		this.discourse.nextSentence(this.dated);
		if (this.before != null && this.dated) {
			this.discourse.goOn(this.before.discourse);
		}
		this.before = null;
		int count = this.draft.size();
		this.quotas.read(sentence);
		this.tier.read(sentence);
		int each = this.tier.subject(sentence);
		sentence = sentence.part(each, sentence.text().length());
		Phrase phrase = Phrase.of(sentence, this.draft.roll());
		int at = 0;
		while (at < phrase.text().length()) {
			int colon = phrase.colon(at);
			Matcher number = NUMBER.matcher(phrase.text()).region(at, colon);
			labelled(phrase.part((at > 0 && number.lookingAt()) ? number.end() : at, colon));
			at = colon + 1;
		}
		if (this.draft.size() == count && this.section.kind() == Section.Kind.RECEIVED
				&& !this.discourse.own().isEmpty()) {
			Moves.receives(phrase, this.discourse.own(), this);
		}
		return this.draft.size() > count;
	}

	/**
	 * Reads what stands before or after a colon; a heading before it says what is listed
	 * after it.
	 */
	private void labelled(Phrase phrase) {
		Matcher listing = LIST.matcher(phrase.text());
		if (listing.matches()) {
			Listing heading = Listing.of(phrase.words(listing.group("head")));
			if (heading != null && heading.say(phrase.part(listing.start("list"), listing.end()), this)) {
				return;
			}
		}
		Phrase first = phrase.part(0, phrase.segmentEnd());
		boolean listed = this.listing != null && this.listing.say(first, this);
		Listing heading = Listing.of(phrase.words(phrase.text()));
		this.listing = (heading != null) ? heading : this.listing;
		int at = listed ? first.text().length() : 0;
		while (at < phrase.text().length()) {
			int denied = phrase.denied(at);
			read(phrase, at, denied);
			if (phrase.isChunk(denied)) {
				this.discourse.speakOf(named(phrase, phrase.text().substring(denied, denied + 1)));
			}
			at = (denied < phrase.text().length())
					? denied + phrase.part(denied, phrase.text().length()).segmentEnd() + 1 : denied;
		}
	}

	private void read(Phrase phrase, int from, int to) {
		int at = from;
		while (at < to) {
			Matcher decided = DECIDED.matcher(phrase.text()).region(at, to).useTransparentBounds(true);
			at = decided.lookingAt() ? decided.end() : at;
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
		Matcher about = ABOUT.matcher(phrase.text().substring(0, end));
		Matcher subject = SUBJECT.matcher(phrase.text().substring(0, end));
		boolean unread = this.draft.size() == count;
		if (unread && about.matches()) {
			this.discourse.gave(named(phrase, about.group(1)));
		}
		else if (!rest.text().isEmpty() && LOST.matcher(rest.text()).find()) {
			this.discourse.lose();
		}
		else if (unread && phrase.isChunk(0)) {
			boolean merging = MERGING.matcher(phrase.text().substring(0, end)).find();
			this.discourse.begin(merging ? List.of() : named(phrase, phrase.text().substring(0, 1)), end == 1);
		}
		else if (unread && subject.find()) {
			this.discourse.speakOf(named(phrase, subject.group(1)));
		}
		return end;
	}

	/**
	 * {@return the bodies that a matched group names or points back at}
	 */
	List<String> named(Phrase phrase, @Nullable String group) {
		return this.discourse.antecedents().named(phrase, group);
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
			return grant.holders().isEmpty() ? this.discourse.sources()
					: this.discourse.antecedents().meant(grant.holders().get(0));
		}
		if (!grant.holders().isEmpty()) {
			return grant.holders().stream().flatMap((each) -> this.draft.holders(each).stream()).toList();
		}
		if (grant.words().matches("(?:其他|其余|剩余).*") && !this.rest.isEmpty()) {
			return this.rest;
		}
		List<String> own = this.discourse.own();
		if (!own.isEmpty() && !own.equals(receivers)) {
			return own;
		}
		if (this.discourse.isAfterEnd() && VAGUE.matcher(grant.words()).matches()) {
			return this.discourse.before();
		}
		if (this.discourse.hasGiven() && !how.contains("整合") && !this.discourse.before().equals(receivers)) {
			return this.discourse.before();
		}
		List<String> topics = this.discourse.topics();
		return (this.discourse.isSpokenOfNow() && topics.size() == 1 && !topics.equals(receivers)) ? topics
				: List.of("");
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
