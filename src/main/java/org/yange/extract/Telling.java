package org.yange.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Chunk.Kind;
import org.yange.extract.Grants.Grant;
import org.yange.statement.Predicate;

/**
 * Reads the sentences of one clause: moves of duties, which may run over several commas,
 * and what each stretch between commas says of the body that is spoken of.
 */
final class Telling {

	private static final Pattern LEAD = Pattern.compile(
			"^(?:(?:[一二三四五六七八九十]是|其[一二三四五]|第[一二三四五六七八九十]|首先|其次|同时|此外|另外|其中|随后|改革后|调整后|(?:这|本)次改革(?:中|后)?|按照方案|具体是|具体为|据了解|据介绍),?"
					+ "|(?:经|按照|根据)[^,]{1,30}?(?:批准|同意|决定|方案|部署|要求|安排|精神|审议通过|规定|》),)+");

	private static final Pattern BODY_KIND = Pattern.compile("(局|委|办|部|厅|办公室|室|院|站|所|科|处|中心)$");

	private static final Pattern BARE_OFFICE = Pattern.compile("(?:委员会|领导小组|小组|指挥部|联席会议)?(办公室|秘书处|秘书组|办事机构)");

	private final Draft draft;

	private final Calendar calendar;

	private final List<String> own;

	private List<String> topics;

	private List<String> theme;

	private List<String> before = List.of();

	private final List<String> ended = new ArrayList<>();

	private List<String> givers = List.of();

	private List<String> rest = List.of();

	/**
	 * Begins a clause.
	 * @param calendar the dates of the entries so far
	 * @param own the body that the document is about, where it is about one
	 */
	Telling(Draft draft, Calendar calendar, List<String> own) {
		this.draft = draft;
		this.calendar = calendar;
		this.own = own;
		this.topics = own;
		this.theme = own;
	}

	/**
	 * {@return whether the sentence gave a statement}
	 */
	boolean read(Sentence whole) {
		int dated = this.calendar.read(whole);
		Matcher lead = LEAD.matcher(whole.text().substring(dated));
		Sentence sentence = whole.part(dated + (lead.find() ? lead.end() : 0), whole.text().length());
		if (!Mood.isStated(sentence.text())) {
			return false;
		}
		int count = this.draft.size();
		Phrase phrase = Phrase.of(sentence);
		int at = 0;
		while (at < phrase.text().length()) {
			int denied = phrase.denied(at);
			read(phrase, at, denied);
			at = (denied < phrase.text().length())
					? denied + phrase.part(denied, phrase.text().length()).segmentEnd() + 1 : denied;
		}
		return this.draft.size() > count;
	}

	private void read(Phrase phrase, int from, int to) {
		int at = from;
		while (at < to) {
			Phrase rest = phrase.part(at, to);
			int moved = Moves.read(rest, this);
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
		while (read != 0 && !rest.text().isEmpty()) {
			read = Frame.read(rest, this);
			rest = rest.part(read, rest.text().length());
		}
		return end;
	}

	/**
	 * {@return the bodies that a matched group names or points back at}
	 */
	List<String> named(Phrase phrase, @Nullable String group) {
		Chunk chunk = phrase.chunk(group);
		if (chunk == null) {
			return List.of();
		}
		return switch (chunk.kind()) {
			case BACK -> back(phrase, chunk.words(), Objects.requireNonNull(group).charAt(0));
			case OFFICE -> this.topics.stream().map((body) -> body + chunk.words().substring(1)).toList();
			case CLASS -> chunk.names();
			case BODIES -> bodies(chunk);
		};
	}

	private List<String> bodies(Chunk chunk) {
		Matcher office = BARE_OFFICE.matcher(chunk.names().get(0));
		return (office.matches() && chunk.names().size() == 1 && this.topics.size() == 1
				&& !this.topics.get(0).endsWith(chunk.names().get(0))) ? List.of(this.topics.get(0) + office.group(1))
						: chunk.names();
	}

	/** 该局 is the last body of that kind; 两局 are the last two. */
	private List<String> back(Phrase phrase, String words, char at) {
		if (words.equals("前者") || words.equals("后者")) {
			int index = words.equals("前者") ? 0 : 1;
			return (this.before.size() == 2) ? List.of(this.before.get(index)) : List.of();
		}
		Matcher count = Pattern.compile("[两二三四五六七八九\\d]").matcher(words);
		if (count.find()) {
			int n = "0一二三四五六七八九".indexOf(count.group().replace("两", "二"));
			n = (n < 0) ? Integer.parseInt(count.group()) : n;
			List<String> all = (this.topics.size() == n) ? this.topics
					: (this.ended.size() == n) ? this.ended : this.givers;
			return (all.size() == n) ? all : List.of();
		}
		Matcher kind = BODY_KIND.matcher(words);
		if (words.startsWith("该") && kind.find() && this.topics.size() == 1
				&& !ofKind(this.topics.get(0), kind.group(1))) {
			for (int i = at - 1; phrase.isKnown((char) i); i--) {
				Chunk chunk = phrase.chunk((char) i);
				String last = chunk.names().get(chunk.names().size() - 1);
				if (chunk.kind() == Kind.BODIES && ofKind(last, kind.group(1))) {
					return List.of(last);
				}
			}
		}
		return this.topics;
	}

	private static boolean ofKind(String name, String kind) {
		String plain = name.replaceFirst("\\([^()]*\\)$", "");
		return plain.endsWith(kind) || (kind.equals("委") && plain.endsWith("委员会"))
				|| (kind.equals("办") && plain.endsWith("办公室"));
	}

	/**
	 * Gives what was read to the receivers.
	 * @param adverbs how; 分别 and 依次 tell that each receiver gets its own
	 * @return whether anything could be given
	 */
	boolean give(Sentence source, List<Grant> grants, List<String> receivers, String adverbs) {
		List<Gift> gifts = new ArrayList<>();
		for (Grant grant : grants) {
			List<String> holders = holders(grant, receivers);
			boolean nothing = holders.equals(List.of("")) && grant.duty().isEmpty();
			if (holders.isEmpty() || nothing) {
				return false;
			}
			boolean unnamed = grant.unnamed() && (holders.get(0).isEmpty() || !grant.holders().isEmpty());
			holders.forEach((holder) -> gifts.add(new Gift(holder, grant, grant.duty(), unnamed)));
		}
		boolean each = receivers.size() > 1 && (adverbs.contains("分别") || adverbs.contains("依次"));
		List<Gift> parts = (each && gifts.size() == 1) ? gifts.get(0).parts(receivers.size()) : gifts;
		boolean zipped = each && parts.size() % receivers.size() == 0;
		int group = zipped ? parts.size() / receivers.size() : 0;
		for (int i = 0; i < parts.size(); i++) {
			List<String> to = zipped ? List.of(receivers.get(i / group)) : receivers;
			for (String receiver : to) {
				put(source, parts.get(i), receiver, to.size() > 1, adverbs);
			}
		}
		this.rest = grants.stream().anyMatch((grant) -> grant.holders().isEmpty()) ? this.rest : names(gifts);
		this.givers = names(gifts);
		this.topics = List.copyOf(receivers);
		return true;
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
	private List<String> holders(Grant grant, List<String> receivers) {
		if (grant.back()) {
			return !this.ended.isEmpty() ? this.ended : !this.theme.isEmpty() ? this.theme : this.topics;
		}
		if (!grant.holders().isEmpty()) {
			return grant.holders().stream().flatMap((each) -> this.draft.holders(each).stream()).toList();
		}
		if (grant.whole() && grant.words().matches("(?:其他|其余|剩余).*")) {
			return this.rest;
		}
		if (grant.duty().equals("有关") && !this.ended.isEmpty()) {
			return this.ended;
		}
		boolean ours = !this.own.isEmpty() && !this.own.equals(receivers);
		return ours ? this.own : List.of("");
	}

	Draft draft() {
		return this.draft;
	}

	/** The bodies that the clause speaks of. */
	List<String> topics() {
		return this.topics;
	}

	void speakOf(List<String> bodies) {
		if (!bodies.isEmpty()) {
			this.topics = List.copyOf(bodies);
			this.before = (bodies.size() == 2) ? this.topics : this.before;
		}
	}

	/** The clause is about these bodies: 优化某局的职责, or the body that it begins with. */
	void isAbout(List<String> bodies) {
		speakOf(bodies);
		this.theme = this.topics;
	}

	/** Bodies that the clause has ended, to whom a later 有关职责 belongs. */
	List<String> ended() {
		return this.ended;
	}

	/** The bodies that gave something last. */
	List<String> givers() {
		return this.givers;
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
