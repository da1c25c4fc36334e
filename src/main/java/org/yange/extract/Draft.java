package org.yange.extract;

import java.util.ArrayList;
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

	private static final Pattern SHORT = Pattern.compile("^(?:以下|下)?(?:简|统)称[:“]*(.+?)”?$");

	private final String document;

	private final Reading reading;

	private final FullNames fullNames;

	private @Nullable Edtf date;

	private final Map<List<String>, Statement> rows = new LinkedHashMap<>();

	Draft(String document, Reading reading, FullNames fullNames) {
		this.document = document;
		this.reading = reading;
		this.fullNames = fullNames;
	}

	/** What is added from now on took effect then; null where only the document says. */
	void date(@Nullable Edtf date) {
		this.date = date;
	}

	void add(Sentence source, Predicate predicate, String subject, String object, String duty, String... qualifiers) {
		List<String> all = List.of(qualifiers);
		boolean worded = subject.isEmpty() || predicate == Predicate.QUOTA || all.contains(Qualifier.UNNAMED);
		String from = worded ? subject : name(source, subject);
		String to = object.isEmpty() ? "" : name(source, object);
		put(source, predicate, from, to, duty, all);
	}

	/**
	 * {@return the name in full, without what stands in a bracket after it; another name
	 * in the bracket is stated as such}
	 */
	String name(Sentence source, String worded) {
		Matcher bracketed = BRACKETED.matcher(worded);
		if (!bracketed.matches()) {
			return this.fullNames.of(worded);
		}
		String name = this.fullNames.of(bracketed.group(1));
		Matcher shortened = SHORT.matcher(bracketed.group(2));
		if (shortened.matches()) {
			this.fullNames.shorten(shortened.group(1), name);
			put(source, Predicate.ALIAS, shortened.group(1), name, "", List.of("short"));
		}
		else if (Names.isName(bracketed.group(2)) && !this.fullNames.isSpokenOf(bracketed.group(2))) {
			put(source, Predicate.ALIAS, this.fullNames.of(bracketed.group(2)), name, "", List.of("second-name"));
		}
		return name;
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
		if (known != null) {
			all.addAll(known.qualifiers());
		}
		qualifiers.stream().filter((each) -> !each.isEmpty()).forEach(all::add);
		Span span = (known != null) ? known.span()
				: new Span(this.reading.codePoint(source.start()), this.reading.codePointAfter(source.end()));
		this.rows.put(key, new Statement(this.document, source.item(), predicate, from, to, what, List.copyOf(all),
				this.date, span, null, "", null));
	}

	/**
	 * {@return the name of the place that the document is about}
	 */
	String place() {
		return this.fullNames.place();
	}

	/** {@return the names that the document uses} */
	Roll roll() {
		return this.fullNames.roll();
	}

	List<Statement> statements() {
		return new ArrayList<>(this.rows.values());
	}

	int size() {
		return this.rows.size();
	}

	static String[] when(boolean open, boolean unnamed, boolean partial, boolean shared) {
		return new String[] { open ? Qualifier.OPEN : "", unnamed ? Qualifier.UNNAMED : "",
				partial ? Qualifier.PARTIAL : "", shared ? Qualifier.SHARED : "" };
	}

}
