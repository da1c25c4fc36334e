package org.yange.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.yange.document.Document.Effect;
import org.yange.document.Edtf;
import org.yange.statement.Dossier;
import org.yange.statement.Statement;

/**
 * One event of reorganisation, with all that any document says of it.
 *
 * @param id its stable name
 * @param effect when it took effect
 * @param said what is said of it, in an order that does not depend on loading
 */
record Reform(String id, Effect effect, List<Said> said) {

	private static final Comparator<LocalDate> BY_DAY = Comparator.naturalOrder();

	private static final Comparator<Reform> BY_TIME = Comparator
		.comparing((Reform reform) -> reform.effect.date().latest(), Comparator.nullsLast(BY_DAY))
		.thenComparing((reform) -> reform.effect.date().earliest(), Comparator.nullsFirst(BY_DAY))
		.thenComparing(Reform::id);

	private static final Effect NO_EFFECT = new Effect(Edtf.UNKNOWN, "unknown");

	/**
	 * {@return the reforms that the documents tell, the earliest first}
	 */
	static List<Reform> of(Collection<Dossier> dossiers) {
		Map<String, Effect> effects = new TreeMap<>();
		Map<String, List<Said>> said = new TreeMap<>();
		dossiers.stream().sorted(Comparator.comparing((dossier) -> dossier.document().id())).forEach((dossier) -> {
			Effect usual = dossier.document().effect();
			dossier.statements().forEach((statement) -> {
				Edtf own = statement.effective();
				boolean apart = own != null && !own.equals(usual.date());
				String reform = dossier.document().reform() + (apart ? "/" + own : "");
				effects.merge(reform, (own != null && apart) ? new Effect(own, "stated") : usual, Reform::narrower);
				said.computeIfAbsent(reform, (id) -> new ArrayList<>()).add(new Said(dossier, statement));
			});
		});
		return said.entrySet()
			.stream()
			.map((entry) -> new Reform(entry.getKey(), effects.getOrDefault(entry.getKey(), NO_EFFECT),
					entry.getValue()))
			.sorted(BY_TIME)
			.toList();
	}

	private static Effect narrower(Effect one, Effect other) {
		if (one.equals(other) || !one.date().overlaps(other.date())) {
			return one;
		}
		LocalDate earliest = later(one.date().earliest(), other.date().earliest());
		LocalDate latest = earlier(one.date().latest(), other.date().latest());
		String basis = one.basis().equals(other.basis()) ? one.basis() : one.basis() + ", " + other.basis();
		return new Effect(Edtf.between(earliest, latest), basis);
	}

	private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
		return (one == null) ? other : (other == null || one.isAfter(other)) ? one : other;
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		return (one == null) ? other : (other == null || one.isBefore(other)) ? one : other;
	}

	/**
	 * {@return an event of this reform}
	 */
	Event event(Certainty certainty, List<String> statements) {
		return new Event(this.id, this.effect.date(), this.effect.basis(), certainty, statements);
	}

	/**
	 * A statement in its document.
	 *
	 * @param dossier the document
	 * @param statement the statement
	 */
	record Said(Dossier dossier, Statement statement) {

		String jurisdiction() {
			return this.dossier.jurisdictionOf(this.statement);
		}

		Certainty certainty() {
			return this.statement.inferred() ? Certainty.INFERRED : Certainty.STATED;
		}

	}

}
