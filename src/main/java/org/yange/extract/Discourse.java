package org.yange.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The bodies that a clause has spoken of so far: who gave, who ended, who was founded.
 */
final class Discourse {

	private final Antecedents antecedents = new Antecedents(this);

	private final List<String> own;

	private List<String> topics;

	private List<String> theme;

	private List<String> pair = List.of();

	private List<String> sources = List.of();

	private List<String> successors = List.of();

	private List<String> plates = List.of();

	/** Who in this sentence has set up bodies as its own. */
	private List<String> founders = List.of();

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

	/** Which of them words mean. */
	Antecedents antecedents() {
		return this.antecedents;
	}

	/** All that was spoken of, one after another. */
	List<List<String>> history() {
		return this.history;
	}

	/** All that was founded. */
	List<String> allFounded() {
		return this.founded;
	}

	/** The last two that were spoken of together. */
	List<String> pair() {
		return this.pair;
	}

}
