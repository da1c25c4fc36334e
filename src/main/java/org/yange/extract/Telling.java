package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yange.extract.Grants.Grant;
import org.yange.statement.Predicate;

/**
 * Reads the sentences of one clause: moves of duties first, which may run over several
 * commas, then what each stretch between commas says of the body that is spoken of.
 */
final class Telling {

	private static final Pattern MOVE = Pattern.compile("(?:^|,|是|第.,)(?:同时,?)?(将|把|整合)(.+)$");

	private static final Pattern VERB = Pattern.compile(
			"(?:一并|整体|全部|统一|分别|进行|予以)?(整合(?:组建)?|合并(?:组建)?|划入|并入|划给|划归(?:到)?|划转(?:至|到|给|入)?|移交(?:给|至)?|转入|归入|交由|交给|改由|由|调整(?:到|至))");

	private static final Pattern RECEIVER = Pattern.compile("^([^,]+?)(?:统一)?(?:承担|负责|行使|承接)?(?=,|$)");

	private static final Pattern FOUNDS = Pattern.compile("(重新组建|新组建|组建|设立|成立)(?:新的)?(?:为)?((?:[^,、(]|\\([^()]*\\))+)");

	private static final Pattern BASIS = Pattern
		.compile("(?:^|,)(?:在(?<s>.+?)(?:的)?基础上|以(?<t>.+?)为(?:主体|基础)),?(?<f>(?:重新组建|新组建|组建|设立|成立)(?:新的)?(?<o>[^,]+))");

	private static final Pattern LEAD = Pattern
		.compile("^(?:(?:[一二三四五六七八九十]是|其[一二三四五]|第[一二三四五六七八九十]|首先|其次|同时|此外|另外|其中|随后),?"
				+ "|(?:经|按照|根据)[^,]{1,25}(?:批准|同意|决定|方案|部署|要求|安排|精神),)");

	private static final Pattern FOUNDED = Pattern.compile("^(新组建|重新组建|新设立)的");

	static final Pattern BACK = Pattern.compile("(?:该|上述|以上|这些|其|本)(?:局|委|办|部门|单位|机构|中心|处|厅|部|办公室)?");

	private final Draft draft;

	private final Calendar calendar;

	private final List<String> own;

	private List<String> topics;

	private List<String> theme;

	private final List<String> ended = new ArrayList<>();

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
		int before = this.draft.statements().size();
		int rest = moves(sentence);
		for (int next = rest; next > 0 && rest < sentence.text().length();) {
			next = moves(sentence.part(rest, sentence.text().length()));
			rest += next;
		}
		if (rest < sentence.text().length()) {
			segments(sentence.part(rest, sentence.text().length()));
		}
		return this.draft.statements().size() > before;
	}

	/**
	 * {@return where the words after the moves of duties begin}
	 */
	private int moves(Sentence sentence) {
		String text = sentence.text();
		Matcher basis = BASIS.matcher(text);
		if (basis.find() && give(sentence, (basis.group("s") != null) ? basis.group("s") : basis.group("t"),
				named(basis.group("o")))) {
			return basis.start("f");
		}
		Matcher move = MOVE.matcher(text);
		if (move.find()) {
			if (move.start(1) > 0) {
				segments(sentence.part(0, move.start(1) - 1));
			}
			int rest = move.group(1).equals("整合") ? merge(sentence, move.start(2)) : move(sentence, move.start(2));
			return (rest < 0) ? move.start(1) : rest;
		}
		int from = 0;
		while (from >= 0 && from < text.length()) {
			int rest = Names.startsName(text.substring(from)) ? move(sentence, from) : -1;
			if (rest >= 0) {
				if (from > 1) {
					segments(sentence.part(0, from - 1));
				}
				return rest;
			}
			int comma = text.indexOf(',', from);
			from = (comma < 0) ? -1 : comma + 1;
		}
		return 0;
	}

	/**
	 * {@return where the words after 整合… begin, -1 if nothing is given}
	 */
	private int merge(Sentence sentence, int from) {
		Matcher founds = FOUNDS.matcher(sentence.text());
		if (!founds.find(from)) {
			return -1;
		}
		String sources = sentence.text().substring(from, founds.start()).replaceFirst(",$", "");
		return give(sentence, sources, named(founds.group(2))) ? founds.start() : -1;
	}

	/**
	 * {@return where the words after the move begin, -1 if there is none}
	 */
	private int move(Sentence sentence, int from) {
		String text = sentence.text();
		Matcher verb = VERB.matcher(text);
		for (int at = from; verb.find(at); at = verb.end()) {
			String sources = text.substring(from, verb.start()).replaceFirst(",$", "");
			boolean merges = verb.group(1).startsWith("整合") || verb.group(1).startsWith("合并");
			List<String> receivers = List.of();
			int rest = verb.end();
			if (merges) {
				Matcher founds = FOUNDS.matcher(text);
				if (founds.find(verb.start())) {
					receivers = named(founds.group(2));
					rest = founds.start();
				}
			}
			else {
				Matcher receiver = RECEIVER.matcher(text.substring(verb.end()));
				if (verb.end() == text.length() || text.charAt(verb.end()) == ',') {
					receivers = this.topics;
				}
				else if (receiver.find()) {
					receivers = named(receiver.group(1));
					founded(sentence, receiver.group(1), receivers);
					rest = verb.end() + receiver.end();
				}
			}
			if (!receivers.isEmpty() && give(sentence, sources, receivers)) {
				return rest;
			}
		}
		return -1;
	}

	private void founded(Sentence sentence, String words, List<String> receivers) {
		Matcher founded = FOUNDED.matcher(words);
		if (founded.find()) {
			receivers
				.forEach((body) -> this.draft.add(sentence, Predicate.ESTABLISHED, body, "", "", founded.group(1)));
		}
	}

	/**
	 * {@return the bodies that words name or point back at}
	 */
	List<String> named(String words) {
		String plain = words.replaceFirst("^(?:新组建的|重新组建的|原)", "");
		return BACK.matcher(plain).matches() ? this.topics : Names.list(plain).names();
	}

	/** Gives what a body takes over to the body that the clause speaks of. */
	void takeOver(Sentence sentence, String sources) {
		if (!this.topics.isEmpty()) {
			give(sentence, sources, this.topics);
		}
	}

	private boolean give(Sentence sentence, String sources, List<String> receivers) {
		String givers = sources.replaceFirst("(?:整合|合并|一并)$", "").replaceFirst("由(?:原)?[^,、]+?(?:整建制|整体)?$", "");
		List<Grant> grants = Grants.read(givers);
		if (grants.isEmpty() && !Names.list(givers).isEmpty()) {
			grants = List.of(new Grant(Names.list(givers).names(), "职责", false, Names.list(givers).open()));
		}
		if (grants.stream().anyMatch((grant) -> grant.saysMore() || grant.saysNothing())) {
			return false;
		}
		boolean listOpen = sources.endsWith("等");
		for (Grant grant : grants) {
			boolean ours = grant.holders().isEmpty() && !this.own.isEmpty() && !this.own.equals(receivers);
			List<String> holders = grant.holders().isEmpty() ? ours ? this.own : List.of("")
					: grant.holders().stream().flatMap((each) -> holders(each).stream()).toList();
			for (String holder : holders) {
				for (String receiver : receivers) {
					this.draft.add(sentence, Predicate.TRANSFERRED_TO, holder, receiver, grant.duty(), Draft.when(
							grant.open() || listOpen, grant.unnamed() && !ours, grant.partial(), receivers.size() > 1));
				}
			}
		}
		if (!grants.isEmpty()) {
			this.topics = List.copyOf(receivers);
		}
		return !grants.isEmpty();
	}

	private List<String> holders(String worded) {
		return worded.equals("其") ? this.theme : this.draft.holders(worded);
	}

	private void segments(Sentence sentence) {
		for (Sentence segment : sentence.segments()) {
			for (Frame frame : Frame.ALL) {
				Matcher matcher = frame.pattern().matcher(segment.text());
				if (matcher.find()) {
					frame.tell(matcher, segment, this);
				}
			}
		}
	}

	Draft draft() {
		return this.draft;
	}

	/** The bodies that the clause speaks of. */
	List<String> topics() {
		return this.topics;
	}

	void speakOf(List<String> bodies) {
		this.topics = List.copyOf(bodies);
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

}
