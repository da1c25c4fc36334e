package org.yange.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yange.document.Findings;
import org.yange.document.Repair;
import org.yange.extract.DateWords.Anchor;

/** The damaged figures of the dates of a text, and how they must be read. */
final class Damages {

	private static final String NOTHING = "no reading of these figures is a date";

	private static final String SEVERAL = "these figures can be read as more than one date";

	private final Reading reading;

	private final List<Clause> clauses;

	private @Nullable Set<Integer> years;

	private final Map<Integer, Repair> settled = new LinkedHashMap<>();

	private final List<Repair> repairs = new ArrayList<>();

	/** How far the ends of lines were counted. */
	private int counted;

	private int lines;

	Damages(Reading reading, List<Clause> clauses) {
		this.reading = reading;
		this.clauses = clauses;
	}

	/** The years that the text names whole; few texts have to be asked for them. */
	private Set<Integer> years() {
		if (this.years == null) {
			this.years = DateScanner.scan(this.reading.text())
				.stream()
				.filter((words) -> words.damage().isEmpty() && words.anchor() == Anchor.STATED)
				.flatMap((words) -> words.readings().stream())
				.map(Point::year)
				.collect(Collectors.toSet());
		}
		return this.years;
	}

	/**
	 * {@return the points that the words may stand for; of those that only a lost digit
	 * parts, the ones whose year the text names elsewhere}
	 */
	List<Point> points(DateWords words, int ownYear, Point last) {
		List<Point> points = words.points(ownYear, last);
		boolean digitLost = points.size() > 1 && points.stream().map(Point::year).distinct().count() > 1;
		return digitLost ? points.stream().filter((point) -> years().contains(point.year())).toList() : points;
	}

	/** Notes that of several readings one is left. */
	void settle(DateWords words, Sentence sentence, Point point, String reason) {
		DateWords at = words.shifted(sentence.start());
		this.settled.put(at.start(), repair(sentence.item(), at, point, words.damage() + "; " + reason));
	}

	/** Notes each damaged date as a repair, or as a finding where it stays unknown. */
	void report(int ownYear, Findings findings, String file) {
		for (Clause clause : this.clauses) {
			for (DateWords words : DateScanner.scan(this.reading.text().substring(clause.start(), clause.end()))) {
				DateWords at = words.shifted(clause.start());
				report(at, clause.item(), ownYear, findings, file);
			}
		}
	}

	private void report(DateWords words, String item, int ownYear, Findings findings, String file) {
		Repair known = this.settled.get(words.start());
		if (known != null) {
			this.repairs.add(known);
			return;
		}
		String found = quote(words);
		boolean widths = found.matches("(?s).*[0-9].*") && found.matches("(?s).*[０-９].*");
		String damage = words.damage().isEmpty() && widths ? "figures of two widths" : words.damage();
		if (damage.isEmpty()) {
			return;
		}
		List<Point> all = words.points(ownYear, Point.NONE.in(ownYear));
		List<Point> points = points(words, ownYear, Point.NONE.in(ownYear));
		if (points.size() == 1) {
			String reason = (all.size() > 1) ? damage + "; the text names no other year that fits" : damage;
			this.repairs.add(repair(item, words, points.get(0), reason + "; this is the only reading as a date"));
		}
		else {
			findings.warning(file, line(words.start()), "damaged-date",
					"'" + found + "': " + (points.isEmpty() ? NOTHING : SEVERAL));
		}
	}

	/** The number of the line of a place that is not before the last one asked for. */
	private int line(int index) {
		for (; this.counted < index; this.counted++) {
			this.lines += (this.reading.text().charAt(this.counted) == '\n') ? 1 : 0;
		}
		return 1 + this.lines;
	}

	private Repair repair(String item, DateWords words, Point point, String reason) {
		String read = point.year() + "年" + ((point.month() > 0) ? point.month() + "月" : "")
				+ ((point.day() > 0) ? point.day() + "日" : "");
		return new Repair(item, quote(words), read, reason);
	}

	private String quote(DateWords words) {
		return this.reading.quote(words.start(), words.end());
	}

	/** The repairs that were reported. */
	List<Repair> repairs() {
		return List.copyOf(this.repairs);
	}

}
