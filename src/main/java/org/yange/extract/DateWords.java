package org.yange.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;

/**
 * A date as a text words it; what it leaves out, its surroundings tell.
 *
 * @param start the index of its first character
 * @param end the index after its last one
 * @param anchor what it is told by
 * @param shift how many years, months or days it lies after its anchor
 * @param readings what its figures may say: one point where they are whole, several or
 * none where they are damaged
 * @param part the part of the year or month
 * @param until the last point of a range, or null
 * @param bound on which side of the point it lies
 * @param damage how the figures were mended, or empty where they are whole
 */
record DateWords(int start, int end, Anchor anchor, int shift, List<Point> readings, Part part, @Nullable Point until,
		Bound bound, String damage) {

	DateWords {
		readings = List.copyOf(readings);
	}

	/**
	 * {@return the same words, counted from further ahead}
	 */
	DateWords shifted(int offset) {
		return new DateWords(this.start + offset, this.end + offset, this.anchor, this.shift, this.readings, this.part,
				this.until, this.bound, this.damage);
	}

	/**
	 * {@return the points that it may stand for}
	 * @param ownYear the year in which the document was made, or 0
	 * @param last the point named before it
	 */
	List<Point> points(int ownYear, Point last) {
		return this.readings.stream().map((point) -> point(point, ownYear, last)).filter(DateWords::isDated).toList();
	}

	private static boolean isDated(Point point) {
		return point.year() > 0 && point.exists();
	}

	private Point point(Point said, int ownYear, Point last) {
		return switch (this.anchor) {
			case STATED -> said;
			case OWN_YEAR -> (ownYear > 0) ? said.in(ownYear + this.shift) : Point.NONE;
			case OMITTED -> said.in(last.year());
			case LAST_YEAR -> (last.year() > 0) ? said.in(last.year() + this.shift) : Point.NONE;
			case LAST_MONTH -> month(said, last);
			case LAST_DAY -> day(last);
		};
	}

	private Point month(Point said, Point last) {
		if (last.month() == 0) {
			return Point.NONE;
		}
		YearMonth month = YearMonth.of(last.year(), last.month()).plusMonths(this.shift);
		return new Point(month.getYear(), month.getMonthValue(), said.day());
	}

	private Point day(Point last) {
		if (last.day() == 0) {
			return Point.NONE;
		}
		LocalDate day = last.first().plusDays(this.shift);
		return new Point(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	/**
	 * {@return the date in EDTF}
	 * @param point one of its points
	 */
	Edtf edtf(Point point) {
		Point to = this.until;
		String from = this.part.notation(point);
		if (to != null) {
			Point end = (to.year() == 0) ? to.in(point.year()) : to;
			boolean forward = end.exists() && !end.last().isBefore(point.first());
			return Edtf.parse(forward ? point.notation() + "/" + end.notation() : from);
		}
		return switch (this.bound) {
			case AT -> Edtf.parse(from);
			case BEFORE -> Edtf.parse("../" + upTo(point));
			case AFTER -> Edtf.parse(((this.part == Part.WHOLE) ? from : this.part.first(point).toString()) + "/..");
		};
	}

	private String upTo(Point point) {
		boolean whole = this.part == Part.WHOLE && point.day() > 0;
		return whole ? point.notation() : this.part.last(point).toString();
	}

	/** What tells the parts of a date that it leaves out. */
	enum Anchor {

		/** Its year is stated. */
		STATED,
		/** 今年, 去年: the year in which the document was made. */
		OWN_YEAR,
		/** 同年, 次年: the year named before. */
		LAST_YEAR,
		/** 同月, 次月: the month named before. */
		LAST_MONTH,
		/** 当日, 次日: the day named before. */
		LAST_DAY,
		/** The year is left out: 3月底. */
		OMITTED

	}

	/** On which side of a point something lies. */
	enum Bound {

		/** At it, or from it on. */
		AT,
		/** 前: by then. */
		BEFORE,
		/** 后: not before. */
		AFTER

	}

}
