package org.yange.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The part of a year or month that a word narrows it to. How far 年底 reaches back nobody
 * says, so the words are taken widely: the last quarter of a year, the last third of a
 * month.
 */
enum Part {

	/** All of it. */
	WHOLE("", 1, 12, 1, 31),
	/** 年初, 月初. */
	BEGINNING("年?初", 1, 3, 1, 10),
	/** 年底, 月末. */
	END("年?[底末]", 10, 12, 21, 31),
	/** 上旬. */
	FIRST_THIRD("上旬", 1, 12, 1, 10),
	/** 中旬. */
	SECOND_THIRD("中旬", 1, 12, 11, 20),
	/** 下旬. */
	LAST_THIRD("下旬", 1, 12, 21, 31),
	/** 上半年, 上半月. */
	FIRST_HALF("上半[年月]", 1, 6, 1, 15),
	/** 下半年, 下半月. */
	SECOND_HALF("下半[年月]", 7, 12, 16, 31),
	/** 一季度. */
	FIRST_QUARTER("第?一季度", 1, 3, 1, 31),
	/** 二季度. */
	SECOND_QUARTER("第?二季度", 4, 6, 1, 31),
	/** 三季度. */
	THIRD_QUARTER("第?三季度", 7, 9, 1, 31),
	/** 四季度. */
	LAST_QUARTER("第?四季度", 10, 12, 1, 31);

	static final String WORDS = "上旬|中旬|下旬|上半[年月]|下半[年月]|第?[一二三四]季度|年?(?:底(?!线|层)|末(?!端)|初(?!步|次|期|级|中))";

	private final Pattern words;

	private final int fromMonth;

	private final int toMonth;

	private final int fromDay;

	private final int toDay;

	Part(String words, int fromMonth, int toMonth, int fromDay, int toDay) {
		this.words = Pattern.compile(words);
		this.fromMonth = fromMonth;
		this.toMonth = toMonth;
		this.fromDay = fromDay;
		this.toDay = toDay;
	}

	static Part of(String words) {
		return Arrays.stream(values())
			.filter((part) -> part.words.matcher(words).matches())
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(words));
	}

	LocalDate first(Point point) {
		if (this == WHOLE || point.day() > 0) {
			return point.first();
		}
		return (point.month() > 0) ? point.first().withDayOfMonth(this.fromDay)
				: LocalDate.of(point.year(), this.fromMonth, 1);
	}

	LocalDate last(Point point) {
		if (this == WHOLE || point.day() > 0) {
			return point.last();
		}
		if (point.month() > 0) {
			return point.first().withDayOfMonth(Math.min(this.toDay, point.last().getDayOfMonth()));
		}
		return YearMonth.of(point.year(), this.toMonth).atEndOfMonth();
	}

	/**
	 * {@return the part of the point in EDTF}
	 */
	String notation(Point point) {
		if (this == WHOLE || point.day() > 0) {
			return point.notation();
		}
		return (point.month() > 0) ? first(point) + "/" + last(point)
				: YearMonth.from(first(point)) + "/" + YearMonth.from(last(point));
	}

}
