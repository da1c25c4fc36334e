package org.yange.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.statement.Predicate;
import org.yange.statement.Qualifier;
import org.yange.statement.Statement;
import org.yange.statement.Statement.Span;

/** The statements that were read so far, each once an item. */
final class Draft {

	private static final Pattern BRACKETED = Pattern.compile("^(.+?)\\(([^()]{2,40})\\)$");

	private static final Pattern PLATES = Pattern.compile("^加?挂(.+?)(?:的)?牌子$");

	private static final Pattern SHORT = Pattern.compile("^(?:以下|下)?(?:简|统)称[:“]*(.+?)”?$");

	private static final Pattern REMARK = Pattern
		.compile("(?:同时|对外)?(?:加挂|增挂|挂|保留)(?<plate>.+?)(?:的)?牌子|(?<office>办公室|秘书处)?设在(?<host>.+)");

	/** What a document says of the bodies of its own place, not of those above it. */
	private static final Set<Predicate> OF_PLACE = EnumSet.of(Predicate.ESTABLISHED, Predicate.ABOLISHED,
			Predicate.RETAINED, Predicate.RENAMED_TO);

	/** What a body bears after a reform. */
	private static final Set<Predicate> BORNE = EnumSet.of(Predicate.CATEGORISED_AS, Predicate.CARRIES_PLATE);

	private final String document;

	private final Reading reading;

	private final FullNames fullNames;

	private final Calendar calendar;

	private String tier = "";

	private int stated;

	private final Map<List<String>, Statement> rows = new LinkedHashMap<>();

	Draft(String document, Reading reading, FullNames fullNames, Calendar calendar) {
		this.document = document;
		this.reading = reading;
		this.fullNames = fullNames;
		this.calendar = calendar;
	}

	/** Adds what a part of a sentence states, with the date of that part. */
	void add(Phrase phrase, Predicate predicate, String subject, String object, String duty, String... qualifiers) {
		add(phrase.source(), phrase.stretch(), predicate, subject, object, duty, qualifiers);
	}

	void add(Sentence source, Predicate predicate, String subject, String object, String duty, String... qualifiers) {
		add(source, source, predicate, subject, object, duty, qualifiers);
	}

	private void add(Sentence source, Sentence stretch, Predicate predicate, String subject, String object, String duty,
			String... qualifiers) {
		if (OF_PLACE.contains(predicate) && Place.isAbove(subject, place())) {
			return;
		}
		List<String> all = List.of(qualifiers);
		boolean worded = subject.isEmpty() || predicate == Predicate.QUOTA || all.contains(Qualifier.UNNAMED);
		String from = worded ? subject : name(source, subject);
		String to = object.isEmpty() ? "" : name(source, object);
		put(source, predicate, from, to, duty, all, this.calendar.date(stretch, subject, object));
	}

	/**
	 * What a sentence has said of a body as it will be is said of it under its new name.
	 */
	void passOn(Sentence sentence, String old, String renamed) {
		int from = this.reading.codePoint(sentence.start());
		String before = name(sentence, old);
		String after = name(sentence, renamed);
		List<Map.Entry<List<String>, Statement>> said = this.rows.entrySet()
			.stream()
			.filter((row) -> BORNE.contains(row.getValue().predicate()) && row.getValue().subject().equals(before)
					&& !row.getValue().qualifiers().contains(Qualifier.ENDED) && row.getValue().span() != null
					&& row.getValue().span().start() >= from)
			.toList();
		for (Map.Entry<List<String>, Statement> row : said) {
			Statement one = row.getValue();
			this.rows.remove(row.getKey());
			this.rows.put(List.of(one.item(), one.predicate().name(), after, one.object(), one.duty()),
					new Statement(one.document(), one.item(), one.predicate(), after, one.object(), one.duty(),
							one.qualifiers(), one.effective(), one.span(), one.jurisdiction(), one.note(),
							one.reason()));
		}
	}

	/**
	 * Names without a level are those of each place of a tier from now on; of none if
	 * empty.
	 */
	void speakOfEach(String tier) {
		this.tier = tier;
	}

	/**
	 * {@return the name in full, without what stands in a bracket after it; another name
	 * in the bracket is stated as such}
	 */
	String name(Sentence source, String worded) {
		Matcher bracketed = BRACKETED.matcher(worded);
		if (!bracketed.matches()) {
			boolean each = !this.tier.isEmpty() && !Names.isLevelled(worded, 0) && Names.isName(worded);
			return each ? this.tier + worded : this.fullNames.of(worded);
		}
		String name = this.fullNames.of(bracketed.group(1));
		Matcher shortened = SHORT.matcher(bracketed.group(2));
		Matcher plates = PLATES.matcher(bracketed.group(2));
		if (plates.matches()) {
			Names.list(plates.group(1))
				.forEach(
						(plate) -> put(source, Predicate.CARRIES_PLATE, name, this.fullNames.of(plate), "", List.of()));
		}
		else if (shortened.matches()) {
			this.fullNames.shorten(shortened.group(1), name);
			put(source, Predicate.ALIAS, shortened.group(1), name, "", List.of("short"));
		}
		else if (REMARK.matcher(bracketed.group(2)).matches()) {
			remark(source, name, bracketed.group(2));
		}
		else if (Names.isName(bracketed.group(2)) && !this.fullNames.isSpokenOf(bracketed.group(2))) {
			put(source, Predicate.ALIAS, this.fullNames.of(bracketed.group(2)), name, "", List.of("second-name"));
		}
		else if (bracketed.group(2).contains("、")) {
			Names.list(bracketed.group(2))
				.stream()
				.filter((other) -> !this.fullNames.isSpokenOf(other))
				.forEach((other) -> put(source, Predicate.ALIAS, this.fullNames.of(other), name, "",
						List.of("second-name")));
		}
		return name;
	}

	/** (挂某局牌子) and (设在某局) after a name. */
	private void remark(Sentence source, String name, String words) {
		Matcher remark = REMARK.matcher(words);
		if (!remark.matches()) {
			return;
		}
		if (remark.group("plate") != null) {
			Names.list(remark.group("plate"))
				.forEach(
						(plate) -> put(source, Predicate.CARRIES_PLATE, name, this.fullNames.of(plate), "", List.of()));
		}
		else {
			String office = name + ((remark.group("office") != null) ? remark.group("office") : "");
			Names.list(remark.group("host"))
				.forEach((host) -> put(source, Predicate.HOSTS_OFFICE, this.fullNames.of(host), office, "", List.of()));
		}
	}

	/**
	 * {@return the bodies that a name with a bracket means: two, where the document
	 * speaks of the one in the bracket by itself}
	 */
	List<String> holders(String worded) {
		Matcher bracketed = BRACKETED.matcher(worded);
		if (bracketed.matches() && Names.isName(bracketed.group(2)) && this.fullNames.isSpokenOf(bracketed.group(2))) {
			return List.of(bracketed.group(1), bracketed.group(2));
		}
		return List.of(worded);
	}

	private void put(Sentence source, Predicate predicate, String subject, String object, String duty,
			List<String> qualifiers) {
		put(source, predicate, subject, object, duty, qualifiers, this.calendar.date(source, "", ""));
	}

	private void put(Sentence source, Predicate predicate, String subject, String object, String duty,
			List<String> qualifiers, @Nullable Edtf date) {
		String from = this.reading.asWritten(subject, source.start());
		String to = this.reading.asWritten(object, source.start());
		String what = this.reading.asWritten(duty, source.start());
		boolean toItself = !from.isEmpty() && from.equals(to) && predicate != Predicate.TRANSFERRED_TO;
		if (toItself) {
			return;
		}
		List<String> key = List.of(source.item(), predicate.name(), from, to, what);
		Set<String> all = new LinkedHashSet<>();
		Statement known = this.rows.get(key);
		boolean superseded = known != null && predicate == Predicate.CATEGORISED_AS
				&& known.qualifiers().contains(Qualifier.ENDED);
		if (known != null && !superseded) {
			all.addAll(known.qualifiers());
		}
		qualifiers.stream().filter((each) -> !each.isEmpty()).forEach(all::add);
		Span span = (known != null) ? known.span()
				: new Span(this.reading.codePoint(source.start()), this.reading.codePointAfter(source.end()));
		this.stated++;
		this.rows.put(key, new Statement(this.document, source.item(), predicate, from, to, what, List.copyOf(all),
				date, span, null, "", null));
	}

	/**
	 * {@return the name of the place that the document is about}
	 */
	String place() {
		return this.fullNames.place();
	}

	/**
	 * {@return the names that the document uses}
	 */
	Roll roll() {
		return this.fullNames.roll();
	}

	List<Statement> statements() {
		return new ArrayList<>(this.rows.values());
	}

	/**
	 * {@return how often something was stated, the same again counted again}
	 */
	int size() {
		return this.stated;
	}

	static String[] when(boolean open, boolean unnamed, boolean partial, boolean shared) {
		return new String[] { open ? Qualifier.OPEN : "", unnamed ? Qualifier.UNNAMED : "",
				partial ? Qualifier.PARTIAL : "", shared ? Qualifier.SHARED : "" };
	}

}
