package org.yange.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Chunk.Kind;

/**
 * The bodies that a clause has spoken of so far, and which of them words such as 该局, 三局
 * or 其 mean. Where it is not clear, they mean none.
 */
final class Discourse {

	private static final Pattern BARE_OFFICE = Pattern.compile("(?:委员会|领导小组|小组|指挥部|联席会议)?(办公室|秘书处|秘书组|办事机构)");

	/** What is told by its kind alone was told of before. */
	private static final Set<String> BARE = Set.of("领导小组", "委员会", "指挥部", "联席会议");

	/** A branch that is told without the body that it belongs to. */
	private static final Pattern BRANCH = Pattern.compile("(?![省市县区旗盟州])[\\p{IsHan}]{2,8}分局");

	private static final Pattern COUNT = Pattern.compile("[两二三四五六七八九]|\\d");

	private static final Pattern SOME = Pattern.compile("^([前后])([两二三四五六七八九]|\\d)[家个]");

	private final List<String> own;

	private List<String> topics;

	private List<String> theme;

	private List<String> pair = List.of();

	private List<String> sources = List.of();

	private List<String> successors = List.of();

	private List<String> plates = List.of();

	/** Who in this sentence has set up bodies as its own. */
	private List<String> founders = List.of();

	/** Of which 前四家 are the first and 后两家 the last. */
	private List<String> parted = List.of();

	private boolean ending;

	/** Whether the sentence before has ended bodies. */
	private boolean ended;

	private boolean given;

	private boolean entry;

	private boolean spoken;

	private final List<String> founded = new ArrayList<>();

	private final Set<String> results = new LinkedHashSet<>();

	private final List<List<String>> history = new ArrayList<>();

	/**
	 * Begins a clause.
	 * @param own the body that the document is about, where it is about one
	 */
	Discourse(List<String> own) {
		this.own = own;
		this.topics = own;
		this.theme = own;
	}

	/**
	 * A new sentence begins: what it ends is not what the one before it ended.
	 * @param entry whether it is of a chronicle, where what became another goes on as
	 * that
	 */
	void nextSentence(boolean entry) {
		this.entry = entry;
		this.ended = this.ending;
		this.results.clear();
		boolean several = this.founders.size() == 1 && this.topics.size() > 1 && isFounded(this.topics);
		this.topics = several ? this.founders : this.topics;
		this.founders = List.of();
		this.ending = false;
		this.given = false;
		this.spoken = false;
		this.sources = (entry && !this.successors.isEmpty()) ? this.successors : this.sources;
		this.successors = List.of();
	}

	/** Whether an entry of a chronicle speaks of one body. */
	boolean isEntry() {
		return this.entry && this.topics.size() == 1;
	}

	List<String> own() {
		return this.own;
	}

	/** The bodies that are spoken of. */
	List<String> topics() {
		return this.topics;
	}

	/**
	 * Whose 其职责 is: of the bodies that last gave something, ended or became others,
	 * unless the sentence has begun to speak of others.
	 */
	List<String> sources() {
		if (this.spoken && !this.given) {
			return isFounded(this.topics) ? List.of() : this.topics;
		}
		return !this.sources.isEmpty() ? this.sources : !this.theme.isEmpty() ? this.theme : this.topics;
	}

	/**
	 * Whether the duties told of are those of bodies that the sentence before has ended.
	 */
	boolean isAfterEnd() {
		return this.ended && !this.given && !this.spoken;
	}

	/** The bodies that last gave something, ended or became others, if any did. */
	List<String> before() {
		return this.sources;
	}

	void speakOf(List<String> bodies) {
		if (!bodies.isEmpty()) {
			this.topics = List.copyOf(bodies);
			this.spoken = true;
			this.pair = (bodies.size() == 2) ? this.topics : this.pair;
			this.history.add(this.topics);
		}
	}

	/** Who last gave up its place is spoken of again, or nobody. */
	void comeBack() {
		this.topics = this.sources.isEmpty() ? this.own : this.sources;
	}

	/** Something happened that was not understood. */
	void lose() {
		this.topics = this.own;
		this.spoken = false;
	}

	/**
	 * A stretch that states nothing begins with these bodies: it says something of them.
	 * @param alone whether it consists of nothing else, so that what follows is theirs
	 */
	void begin(List<String> bodies, boolean alone) {
		this.topics = bodies.isEmpty() ? List.of() : this.topics;
		speakOf(bodies);
		if (alone) {
			gave(bodies);
		}
	}

	/** 该牌子 is the one last spoken of. */
	void hang(List<String> names) {
		this.plates = List.copyOf(names);
	}

	List<String> plates() {
		return this.plates;
	}

	/** The clause is about these bodies: 优化某局的职责. */
	void isAbout(List<String> bodies) {
		speakOf(bodies);
		this.theme = this.topics;
		this.sources = List.of();
	}

	/** These bodies gave something or became others. */
	void gave(List<String> bodies) {
		if (!bodies.isEmpty()) {
			this.sources = List.copyOf(bodies);
			this.successors = List.of();
			this.history.add(this.sources);
			this.ending = false;
			this.given = true;
		}
	}

	/** These bodies end; 其职责 is theirs and of those that ended just before them. */
	void end(List<String> bodies) {
		List<String> all = new ArrayList<>(this.ending ? this.sources : List.of());
		all.addAll(bodies);
		gave(all);
		speakOf(bodies);
		this.ending = true;
	}

	/**
	 * Whether the sentence has told of bodies that gave something, ended or became
	 * others.
	 */
	boolean hasGiven() {
		return this.given;
	}

	/** Whether the sentence has spoken of bodies. */
	boolean isSpokenOfNow() {
		return this.spoken;
	}

	/** A stretch names whom it speaks of, which is no longer who gave something. */
	void turnTo(List<String> bodies) {
		speakOf(bodies);
		this.given = this.given && !this.entry;
	}

	/**
	 * What comes later in the sentence is said of them as they were, and after it as they
	 * are.
	 */
	void become(List<String> bodies, List<String> others) {
		gave(bodies);
		turnTo(others);
		this.successors = this.topics;
		this.results.addAll(this.topics);
	}

	/**
	 * All bodies that the sentence has founded or named anew, else whom it speaks of,
	 * both of a pair.
	 */
	List<String> all() {
		if (this.results.isEmpty() && this.topics.size() == 1 && this.pair.containsAll(this.topics)) {
			return this.pair;
		}
		return this.results.containsAll(this.topics) ? List.copyOf(this.results) : this.topics;
	}

	/** An entry goes on from the one before it. */
	void goOn(Discourse before) {
		this.history.addAll(before.history);

	}

	void found(List<String> bodies) {
		this.results.addAll(bodies);
		bodies.stream().filter((each) -> !this.founded.contains(each)).forEach(this.founded::add);
		speakOf(bodies);
	}

	/** Of the bodies that were just founded these are the founders. */
	void foundedBy(List<String> bodies) {
		this.founders = List.copyOf(bodies);
	}

	/** Whose 其派出机构 what was just founded is. */
	List<String> founders() {
		return this.founders.isEmpty() ? this.own : this.founders;
	}

	boolean isFounded(List<String> bodies) {
		return this.founded.containsAll(bodies);
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
			case OFFICE -> offices(chunk.words());
			case CLASS -> chunk.names();
			case BODIES -> bodies(chunk);
		};
	}

	/** 其办公室 of who is spoken of; 三个机构的办公室 of as many. */
	private List<String> offices(String words) {
		Matcher count = COUNT.matcher(words);
		List<String> of = count.find() ? counted(count.group(), "") : this.topics;
		String office = words.replaceFirst("^(?:其|下设|.*的)?(?:的)?", "");
		return of.stream().map((body) -> BodyKind.plain(body) + office).toList();
	}

	private List<String> bodies(Chunk chunk) {
		Matcher office = BARE_OFFICE.matcher(chunk.names().get(0));
		if (office.matches() && chunk.names().size() == 1 && this.topics.size() == 1
				&& !this.topics.get(0).endsWith(chunk.names().get(0))) {
			return List.of(BodyKind.plain(this.topics.get(0)) + office.group(1));
		}
		boolean bare = chunk.names().size() == 1 && BARE.contains(chunk.names().get(0));
		List<String> last = bare ? lastOfKind(null, ' ', chunk.names().get(0)) : List.of();
		return last.isEmpty() ? branches(this.own, chunk.names()) : last;
	}

	/**
	 * {@return the names in full, where they are those of branches of one body told
	 * without it}
	 */
	List<String> branches(List<String> of, List<String> names) {
		boolean branches = of.size() == 1 && names.stream().allMatch(BRANCH.asMatchPredicate());
		return branches ? names.stream().map((name) -> of.get(0) + name).toList() : names;
	}

	/**
	 * {@return whose the duties are that words such as 上述三局 or 其 bear}
	 */
	List<String> meant(String words) {
		boolean counted = COUNT.matcher(words).find();
		return (counted || words.startsWith("该")) ? back(null, words, ' ') : sources();
	}

	/** 该局 is the last body of that kind; 两局 are the last two. */
	private List<String> back(@Nullable Phrase phrase, String words, char at) {
		if (words.equals("前者") || words.equals("后者")) {
			int index = words.equals("前者") ? 0 : 1;
			return (this.pair.size() == 2) ? List.of(this.pair.get(index)) : List.of();
		}
		if (words.startsWith("你")) {
			return this.own;
		}
		Matcher some = SOME.matcher(words);
		if (some.find()) {
			return some(some.group(1).equals("前"), BodyKind.number(some.group(2)));
		}
		String ending = BodyKind.of(words);
		Matcher count = COUNT.matcher(words.replaceFirst("^第.{1,2}项", ""));
		if (count.find()) {
			return counted(count.group(), ending);
		}
		if (words.startsWith("相应") || words.startsWith("原有")) {
			return this.sources;
		}
		if (words.matches("(?:上述|以上|这些).*")) {
			return (this.sources.size() > 1) ? this.sources : this.topics;
		}
		boolean single = words.startsWith("该") && !ending.isEmpty();
		if (!single || (this.topics.size() == 1 && BodyKind.is(this.topics.get(0), ending))) {
			return this.topics;
		}
		List<String> last = lastOfKind(phrase, at, ending);
		return (last.isEmpty() && this.topics.size() == 1) ? this.topics : last;
	}

	/** 前四家, 后两家 of the bodies last spoken of that are more than so many. */
	private List<String> some(boolean first, int count) {
		if (first || this.parted.size() < count) {
			this.parted = List.of();
			for (int i = this.history.size() - 1; i >= 0 && this.parted.isEmpty(); i--) {
				this.parted = (this.history.get(i).size() > count) ? this.history.get(i) : List.of();
			}
		}
		int size = this.parted.size();
		return (size < count) ? List.of()
				: first ? this.parted.subList(0, count) : this.parted.subList(size - count, size);
	}

	private List<String> lastOfKind(@Nullable Phrase phrase, char at, String ending) {
		for (int i = at - 1; phrase != null && phrase.isKnown((char) i); i--) {
			Chunk chunk = phrase.chunk((char) i);
			String last = chunk.names().get(chunk.names().size() - 1);
			if (chunk.kind() == Kind.BODIES && BodyKind.is(last, ending) && i < at - 1) {
				return List.of(last);
			}
		}
		for (int i = this.history.size() - 1; i >= 0; i--) {
			List<String> spoken = this.history.get(i);
			if (spoken.size() == 1 && BodyKind.is(spoken.get(0), ending)) {
				return spoken;
			}
		}
		String first = this.topics.isEmpty() ? "" : this.topics.get(0);
		String parent = first.substring(0, first.indexOf(ending) + (first.contains(ending) ? ending.length() : 1));
		boolean theirs = parent.length() > ending.length() && Names.isName(parent)
				&& this.topics.stream().allMatch((each) -> each.startsWith(parent));
		return theirs ? List.of(parent) : List.of();
	}

	private List<String> counted(String numeral, String ending) {
		int n = BodyKind.number(numeral);
		if (ending.isEmpty() && this.founded.size() == n) {
			return List.copyOf(this.founded);
		}
		for (int i = this.history.size() - 1; i >= 0; i--) {
			List<String> spoken = this.history.get(i);
			if (spoken.size() == n
					&& spoken.stream().allMatch((each) -> ending.isEmpty() || BodyKind.is(each, ending))) {
				return spoken;
			}
		}
		return List.of();
	}

}
