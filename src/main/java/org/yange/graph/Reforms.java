package org.yange.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.document.Document.Effect;
import org.yange.document.Edtf;
import org.yange.graph.Disputes.Settled;
import org.yange.graph.Reform.Said;
import org.yange.statement.Dossier;
import org.yange.statement.Statement;

/**
 * Finds the reforms that documents tell: documents that name one reform tell one event; a
 * row with a date of its own is an event of its own; and what a report or such a row says
 * again of an event of that time is a further telling of that event.
 */
final class Reforms {

	private static final Effect NO_EFFECT = new Effect(Edtf.UNKNOWN, "unknown");

	private static final String AND = ", ";

	private final List<Telling> tellings = new ArrayList<>();

	private Reforms() {
	}

	/**
	 * {@return the reforms that the documents tell, the earliest first}
	 * @param dossiers the documents, in any order
	 */
	static List<Reform> of(Collection<Dossier> dossiers) {
		Reforms reforms = new Reforms();
		dossiers.stream().sorted(Comparator.comparing((dossier) -> dossier.document().id())).forEach(reforms::collect);
		return reforms.told();
	}

	private void collect(Dossier dossier) {
		Effect usual = dossier.document().effect();
		boolean report = Weight.of(dossier.document()) == Weight.REPORT;
		dossier.statements().forEach((statement) -> {
			Edtf own = statement.effective();
			boolean apart = own != null && !own.equals(usual.date());
			String reform = dossier.document().reform() + (apart ? "/" + own : "");
			Effect effect = (own != null && apart) ? new Effect(own, "stated") : usual;
			this.tellings.add(new Telling(reform, effect, apart || report, new Said(dossier, statement)));
		});
	}

	private List<Reform> told() {
		Map<List<Object>, List<Telling>> facts = new LinkedHashMap<>();
		this.tellings.forEach((each) -> facts.computeIfAbsent(each.fact(), (fact) -> new ArrayList<>()).add(each));
		Map<String, Effect> effects = new TreeMap<>();
		Map<String, List<Said>> said = new TreeMap<>();
		for (Telling each : this.tellings) {
			String reform = reform(each, facts.getOrDefault(each.fact(), List.of()));
			if (reform.equals(each.reform)) {
				effects.merge(reform, each.effect, Reforms::narrower);
			}
			said.computeIfAbsent(reform, (id) -> new ArrayList<>()).add(each.said);
		}
		return said.entrySet().stream().map((entry) -> {
			Settled settled = Disputes.settle(entry.getValue());
			return new Reform(entry.getKey(), effects.getOrDefault(entry.getKey(), NO_EFFECT), settled.said(),
					settled.contradictions());
		}).sorted(Reform.BY_TIME).toList();
	}

	/**
	 * {@return the reform that a telling belongs to} A loose one belongs to the only
	 * reform of its time that says the same, or to the first of the loose ones that do.
	 */
	private static String reform(Telling telling, List<Telling> same) {
		if (!telling.loose) {
			return telling.reform;
		}
		List<Telling> ofItsTime = same.stream()
			.filter((other) -> other.effect.date().overlaps(telling.effect.date()))
			.toList();
		List<String> firm = ofItsTime.stream()
			.filter((other) -> !other.loose)
			.map((other) -> other.reform)
			.distinct()
			.toList();
		if (firm.size() == 1) {
			return firm.get(0);
		}
		return firm.isEmpty()
				? ofItsTime.stream().map((other) -> other.reform).min(Comparator.naturalOrder()).orElse(telling.reform)
				: telling.reform;
	}

	private static Effect narrower(Effect one, Effect other) {
		if (one.equals(other) || !one.date().overlaps(other.date())) {
			return one;
		}
		LocalDate earliest = later(one.date().earliest(), other.date().earliest());
		LocalDate latest = earlier(one.date().latest(), other.date().latest());
		String basis = Stream.of(one, other)
			.flatMap((effect) -> Stream.of(effect.basis().split(AND)))
			.distinct()
			.collect(Collectors.joining(AND));
		return new Effect(Edtf.between(earliest, latest), basis);
	}

	private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
		return (one == null) ? other : (other == null || one.isAfter(other)) ? one : other;
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		return (one == null) ? other : (other == null || one.isBefore(other)) ? one : other;
	}

	/**
	 * A statement and the event that it seems to tell.
	 *
	 * @param reform the event
	 * @param effect when
	 * @param loose whether it may be a further telling of another event
	 * @param said the statement
	 */
	private record Telling(String reform, Effect effect, boolean loose, Said said) {

		/** What makes two tellings the same: all that is said but when and where. */
		List<Object> fact() {
			Statement statement = this.said.statement();
			return List.of(this.said.jurisdiction(), statement.predicate(), statement.subject(), statement.object(),
					statement.duty());
		}

	}

}
