package org.yange.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.extract.DateWords.Anchor;
import org.yange.extract.Moments.Moment;

/**
 * Follows the dates of a text: those with which the entries of a chronicle begin, and
 * those that a sentence states within itself (自2019年1月1日起).
 *
 * <p>
 * A date with which a sentence begins holds to the end of its paragraph, or to the next;
 * one within a sentence for its stretch between commas and what follows in the sentence,
 * after which none is known. What 同年 refers to holds beyond the paragraph.
 */
final class Calendar {

	private static final Pattern LEAD = Pattern.compile("^(?:直至|截至|至|到|早在|在)?");

	/** Leads from what was back to what the document is about. */
	private static final Pattern NOW = Pattern.compile("^(?:这一次|这次|此次|本次|本轮|按照方案|根据方案|目前|如今|现在)");

	private static final Pattern YEAR_ALONE = Pattern.compile("(?:公元)?[^,。;]{4,6}年");

	private final int ownYear;

	private final List<Moment> moments;

	private Point last = Point.NONE;

	private int yearOfHeading;

	private int yearOfParagraph;

	private @Nullable Edtf date;

	private final List<Within> within = new ArrayList<>();

	/**
	 * Begins a text.
	 * @param ownYear the year in which it was made, or 0
	 * @param moments the dates within its sentences
	 */
	Calendar(int ownYear, List<Moment> moments) {
		this.ownYear = ownYear;
		this.moments = List.copyOf(moments);
	}

	/** A year alone heads the paragraphs that follow it. */
	void beginParagraph(String paragraph) {
		this.date = null;
		this.within.clear();
		this.yearOfParagraph = this.yearOfHeading;
		if (YEAR_ALONE.matcher(paragraph).matches()) {
			List<DateWords> dates = DateScanner.scan(paragraph);
			boolean year = dates.size() == 1 && dates.get(0).end() == paragraph.length();
			if (year) {
				settle(dates.get(0));
				this.date = null;
				this.yearOfHeading = this.last.year();
				this.yearOfParagraph = this.yearOfHeading;
			}
		}
	}

	/**
	 * {@return how many characters with which the sentence begins tell a date, 0 if none
	 * do}
	 */
	int read(Sentence sentence) {
		if (!this.within.isEmpty() || NOW.matcher(sentence.text()).find()) {
			this.date = null;
		}
		this.within.clear();
		int read = 0;
		Matcher lead = LEAD.matcher(sentence.text());
		int from = lead.find() ? lead.end() : 0;
		List<DateWords> dates = DateScanner.mayBegin(sentence.text(), from) ? DateScanner.scan(sentence.text())
				: List.of();
		for (DateWords words : dates) {
			if (words.start() == from && (words.anchor() != Anchor.OMITTED || goesOn(words))) {
				this.date = settle(words);
				boolean comma = sentence.text().startsWith(",", words.end());
				read = comma ? words.end() + 1 : words.end();
			}
		}
		for (int i = firstAt(sentence.start()); i < this.moments.size()
				&& this.moments.get(i).position() < sentence.end(); i++) {
			Moment moment = this.moments.get(i);
			this.within.add(new Within(moment.ofAll() ? sentence.start() : moment.position(), settle(moment.words())));
		}
		return read;
	}

	/** The first of the dates within sentences that stands at a place or after it. */
	private int firstAt(int position) {
		int low = 0;
		int high = this.moments.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			boolean before = this.moments.get(middle).position() < position;
			low = before ? middle + 1 : low;
			high = before ? high : middle;
		}
		return low;
	}

	/** A month without a year goes on from one of the same year that is not later. */
	private boolean goesOn(DateWords words) {
		return this.yearOfParagraph > 0
				&& words.readings().stream().allMatch((point) -> point.month() >= this.last.month());
	}

	/**
	 * {@return when what a sentence tells of two bodies took effect, or null where only
	 * the document says} Where its stretches have dates of their own, those count that
	 * name both, else one of them.
	 * @param sentence the sentence
	 * @param subject the one body as worded, or empty
	 * @param object the other, or empty
	 */
	@Nullable Edtf date(Sentence sentence, String subject, String object) {
		if (this.within.isEmpty()) {
			return this.date;
		}
		List<Sentence> stretches = sentence.segments();
		List<@Nullable Edtf> dates = Stream.of(List.of(subject, object), List.of(object), List.of(subject))
			.map((words) -> stretches.stream()
				.filter((each) -> words.stream().allMatch(each.text()::contains))
				.toList())
			.filter((naming) -> !naming.isEmpty())
			.findFirst()
			.orElse(stretches)
			.stream()
			.map(this::date)
			.distinct()
			.toList();
		boolean unknown = dates.stream().anyMatch(Objects::isNull);
		return (dates.size() == 1) ? dates.get(0) : unknown ? null : around(dates);
	}

	/**
	 * {@return whether what a sentence tells has a date of its own}
	 */
	boolean isDated() {
		return this.date != null || this.within.stream().anyMatch((each) -> each.date != null);
	}

	/** The dates in a stretch, else the last one before it. */
	private @Nullable Edtf date(Sentence stretch) {
		List<Within> inside = this.within.stream()
			.filter((each) -> each.position >= stretch.start() && each.position < stretch.end())
			.toList();
		if (inside.isEmpty()) {
			return this.within.stream()
				.filter((each) -> each.position < stretch.start())
				.max(Comparator.comparing(Within::position))
				.map((each) -> each.date)
				.orElse(this.date);
		}
		List<Edtf> dates = inside.stream().map(Within::date).filter(Objects::nonNull).distinct().toList();
		return (dates.size() <= 1) ? dates.stream().findFirst().orElse(null) : around(dates);
	}

	private static Edtf around(List<Edtf> dates) {
		LocalDate from = dates.stream().anyMatch((date) -> date.earliest() == null) ? null
				: dates.stream().map(Edtf::earliest).min(Comparator.naturalOrder()).orElse(null);
		LocalDate to = dates.stream().anyMatch((date) -> date.latest() == null) ? null
				: dates.stream().map(Edtf::latest).max(Comparator.naturalOrder()).orElse(null);
		return Edtf.between(from, to);
	}

	/** A date that can be read in more ways than one, or in none, is not known. */
	private @Nullable Edtf settle(DateWords words) {
		boolean leftOut = words.anchor() == Anchor.OMITTED;
		Point before = leftOut ? this.last.in((this.yearOfParagraph > 0) ? this.yearOfParagraph : this.ownYear)
				: this.last;
		List<Point> points = words.points(this.ownYear, before);
		if (points.size() != 1) {
			return null;
		}
		this.last = points.get(0);
		this.yearOfParagraph = this.last.year();
		return words.edtf(this.last);
	}

	private record Within(int position, @Nullable Edtf date) {
	}

}
