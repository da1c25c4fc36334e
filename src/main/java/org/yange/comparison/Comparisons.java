package org.yange.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

import org.yange.comparison.Comparison.InPlace;
import org.yange.comparison.Comparison.Phrase;
import org.yange.lineage.Direction;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.DutyLineage;
import org.yange.lineage.Holding;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.LineageReader;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.TimeScope;
import org.yange.register.Duties;
import org.yange.register.DutyEntry;
import org.yange.register.Page.Wanted;

/** Compares where one duty sits in each place. */
@Service
public class Comparisons {

	private static final int MOST_DUTIES = 2000;

	private final Duties duties;

	private final LineageReader reader;

	Comparisons(Duties duties, LineageReader reader) {
		this.duties = duties;
		this.reader = reader;
	}

	/**
	 * {@return where a duty sits in each place that names it}
	 * @param words the words of the duty
	 * @param day the day of which the holders are told
	 * @param knownAt the day by which documents must have been published, or null
	 */
	public Comparison of(String words, LocalDate day, @Nullable LocalDate knownAt) {
		LineageQuestion question = new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL,
				new TimeScope(null, day, knownAt));
		List<DutyEntry> entries = this.duties.list(words, null, question.time(), new Wanted(0, MOST_DUTIES))
			.items()
			.stream()
			.filter((entry) -> entry.name().contains(words))
			.toList();
		Found found = this.reader.byDuties(entries.stream().map(DutyEntry::stated).distinct().toList(),
				new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL, question.time().asKnown()));
		Map<String, List<DutyEntry>> places = new TreeMap<>();
		entries.forEach(
				(entry) -> places.computeIfAbsent(entry.jurisdiction().code(), (code) -> new ArrayList<>()).add(entry));
		List<InPlace> all = places.values()
			.stream()
			.map((named) -> inPlace(closest(named, words), words, found, question, day))
			.toList();
		String usual = usual(all);
		return new Comparison(words, day, usual,
				all.stream()
					.map((each) -> new InPlace(each.jurisdiction(), each.duties(), each.holders(), each.history(),
							each.lines(), usual != null && !each.lines().isEmpty() && !each.lines().contains(usual)))
					.toList());
	}

	/**
	 * {@return the phrases that are the very words, or all where none is}
	 */
	private static List<DutyEntry> closest(List<DutyEntry> named, String words) {
		List<DutyEntry> exact = named.stream().filter((entry) -> entry.name().equals(words)).toList();
		return exact.isEmpty() ? named : exact;
	}

	private static InPlace inPlace(List<DutyEntry> entries, String words, Found found, LineageQuestion question,
			LocalDate day) {
		Jurisdiction place = entries.get(0).jurisdiction();
		List<Holding> history = entries.stream()
			.flatMap((entry) -> DutyLineage
				.of(new NamedDuty(entry.id(), entry.name()), entry.stated(), found, question, day)
				.holders()
				.stream())
			.distinct()
			.toList();
		List<Holding> holders = history.stream().filter((each) -> each.existence() != Existence.NONE).toList();
		List<String> lines = holders.stream()
			.map((each) -> LineOfWork.of(each.agency().name(), place.name()))
			.distinct()
			.sorted()
			.toList();
		List<Phrase> phrases = entries.stream()
			.map((entry) -> new Phrase(entry.id(), entry.name(), entry.name().equals(words)))
			.toList();
		return new InPlace(place, phrases, holders, history, lines, false);
	}

	private static @Nullable String usual(List<InPlace> places) {
		Map<String, Integer> counts = new HashMap<>();
		places.forEach((place) -> place.lines().forEach((line) -> counts.merge(line, 1, Integer::sum)));
		int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
		List<String> usual = counts.keySet().stream().filter((line) -> Objects.equals(counts.get(line), most)).toList();
		return (usual.size() == 1) ? usual.get(0) : null;
	}

}
