package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Chunk.Kind;

/**
 * The bodies that a clause has spoken of so far, and which of them words such as 该局, 三局 or
 * 其 mean. Where it is not clear, they mean none.
 */
final class Discourse {

	private static final Pattern BODY_KIND = Pattern.compile("(总局|分局|局|委|办|部|厅|办公室|室|院|站|所|科|处|中心)$");

	private static final Pattern BARE_OFFICE = Pattern
		.compile("(?:委员会|领导小组|小组|指挥部|联席会议)?(办公室|秘书处|秘书组|办事机构)");

	private static final Pattern COUNT = Pattern.compile("[两二三四五六七八九]|\\d");

	private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)$");

	private final List<String> own;

	private List<String> topics;

	private List<String> theme;

	private List<String> pair = List.of();

	private List<String> sources = List.of();

	private boolean ending;

	private boolean given;

	private boolean spoken;

	private final List<String> founded = new ArrayList<>();

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

	/** A new sentence begins: what it ends is not what the one before it ended. */
	void nextSentence() {
		this.ending = false;
		this.given = false;
		this.spoken = false;
	}

	List<String> own() {
		return this.own;
	}

	/** The bodies that are spoken of. */
	List<String> topics() {
		return this.topics;
	}

	/** The bodies that last gave something, ended or became others: whose 其职责 is. */
	List<String> sources() {
		return !this.sources.isEmpty() ? this.sources : !this.theme.isEmpty() ? this.theme : this.topics;
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

	/**
	 * A stretch that states nothing begins with these bodies: it says something of them.
	 * @param alone whether it consists of nothing else, so that what follows is theirs
	 */
	void begin(List<String> bodies, boolean alone) {
		speakOf(bodies);
		if (alone) {
			gave(bodies);
		}
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

	/** Whether the sentence has told of bodies that gave something, ended or became others. */
	boolean hasGiven() {
		return this.given;
	}

	/** Whether the sentence has spoken of bodies. */
	boolean isSpokenOfNow() {
		return this.spoken;
	}

	void found(List<String> bodies) {
		bodies.stream().filter((each) -> !this.founded.contains(each)).forEach(this.founded::add);
		speakOf(bodies);
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
		return of.stream().map((body) -> plain(body) + office).toList();
	}

	private List<String> bodies(Chunk chunk) {
		Matcher office = BARE_OFFICE.matcher(chunk.names().get(0));
		if (office.matches() && chunk.names().size() == 1 && this.topics.size() == 1
				&& !this.topics.get(0).endsWith(chunk.names().get(0))) {
			return List.of(plain(this.topics.get(0)) + office.group(1));
		}
		return chunk.names();
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
		Matcher kind = BODY_KIND.matcher(words);
		String ending = kind.find() ? kind.group(1) : "";
		Matcher count = COUNT.matcher(words.replaceFirst("^第.{1,2}项", ""));
		if (count.find()) {
			return counted(count.group(), ending);
		}
		if (words.startsWith("相应")) {
			return this.sources;
		}
		if (words.matches("(?:上述|以上|这些).*")) {
			return (this.sources.size() > 1) ? this.sources : this.topics;
		}
		boolean single = words.startsWith("该") && !ending.isEmpty();
		if (!single || (this.topics.size() == 1 && ofKind(this.topics.get(0), ending))) {
			return this.topics;
		}
		List<String> last = lastOfKind(phrase, at, ending);
		return (last.isEmpty() && this.topics.size() == 1) ? this.topics : last;
	}

	private List<String> lastOfKind(@Nullable Phrase phrase, char at, String ending) {
		for (int i = at - 1; phrase != null && phrase.isKnown((char) i); i--) {
			Chunk chunk = phrase.chunk((char) i);
			String last = chunk.names().get(chunk.names().size() - 1);
			if (chunk.kind() == Kind.BODIES && ofKind(last, ending) && i < at - 1) {
				return List.of(last);
			}
		}
		for (int i = this.history.size() - 1; i >= 0; i--) {
			List<String> spoken = this.history.get(i);
			if (spoken.size() == 1 && ofKind(spoken.get(0), ending)) {
				return spoken;
			}
		}
		return List.of();
	}

	private List<String> counted(String numeral, String ending) {
		int n = "0一二三四五六七八九".indexOf(numeral.replace("两", "二"));
		n = (n < 0) ? Integer.parseInt(numeral) : n;
		for (int i = this.history.size() - 1; i >= 0; i--) {
			List<String> spoken = this.history.get(i);
			if (spoken.size() == n && spoken.stream().allMatch((each) -> ending.isEmpty() || ofKind(each, ending))) {
				return spoken;
			}
		}
		return (this.founded.size() == n) ? List.copyOf(this.founded) : List.of();
	}

	private static boolean ofKind(String name, String kind) {
		String plain = plain(name);
		return plain.endsWith(kind) || (kind.equals("委") && plain.endsWith("委员会"))
				|| (kind.equals("办") && plain.endsWith("办公室"));
	}

	/** A name without the bracket after it. */
	private static String plain(String name) {
		return BRACKET.matcher(name).replaceFirst("");
	}

}
