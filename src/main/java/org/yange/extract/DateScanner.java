package org.yange.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.extract.DateWords.Anchor;
import org.yange.extract.DateWords.Bound;

/**
 * Finds dates in a text as a {@link Reading} has it: 2019年1月8日, 二〇一九年一月, 3月底前, 同年10月,
 * 1958年至1962年, and figures that scanning has damaged.
 */
final class DateScanner {

	private static final String YEAR = "(?<![0-9A-Za-z第〇○零一二三四五六七八九十])(?:(?<y>" + Figures.FIGURE + "(?: ?"
			+ Figures.FIGURE + "){3})|(?<cy>[一二][〇○零OQ0一二三四五六七八九]{3})) ?年(?!度|代|间|龄|轻|级|鉴|第(?![一二三四]季))";

	private static final String MONTH = " ?(?<m>[0-9OoIl|](?: ?[0-9OoIl|])?|十[一二]?|[一二三四五六七八九]) ?月(?!份?饼|供|票)";

	private static final String DAY = " ?(?<d>[0-9OoIl|](?: ?[0-9OoIl|])?|[二三]?十[一二三四五六七八九]?|[廿卅]?[一二三四五六七八九]|[廿卅]) ?[日号]";

	private static final List<Form> FORMS = List.of(
			form("(?<![0-9])(?<y>(?:19|20)[0-9]{2})年?(?:至|到|—+|-|~)(?<z>(?:19|20)[0-9]{2})年(?!度|代|[0-9一二十])",
					DateScanner::years),
			form("(?<![0-9第共为约达])(?<y>(?:19|20)[0-9]{2})(?<mark>年?)(?<figures>[0-9]{1,4})(?<unit>[月日])(?:(?<after>[0-9]{1,2})日)?",
					DateScanner::lost),
			form(YEAR + "(?:" + MONTH + "(?:" + DAY + ")?)?", DateScanner::stated),
			form("(?<![0-9./-])(?<y>(?:19|20)[0-9]{2})(?<sep>[-./])(?<m>[01]?[0-9])\\k<sep>(?<d>[0-3]?[0-9])(?![0-9./-])",
					DateScanner::stated),
			form("(?<![^\\n。;])(?<figures>[0-9]{3,4})日(?=,)", DateScanner::monthLost),
			form("(?<word>今年|本年|去年|上年|明年)(?!度|代|龄|轻|级|的|里)(?:" + MONTH + "(?:" + DAY + ")?)?",
					(m) -> relative(Anchor.OWN_YEAR, m)),
			form("(?<word>同年|当年|次年|翌年)(?!度|代|级|的)(?:" + MONTH + "(?:" + DAY + ")?)?",
					(m) -> relative(Anchor.LAST_YEAR, m)),
			form("(?<word>本月|同月|当月|次月|翌月)(?:" + DAY + ")?", (m) -> relative(Anchor.LAST_MONTH, m)),
			form("(?<word>同日|当日|次日|翌日)", (m) -> relative(Anchor.LAST_DAY, m)),
			form("(?<![0-9〇○零一二三四五六七八九今本去上明同当次翌历年])(?=年[底末])", (m) -> relative(Anchor.OWN_YEAR, m)),
			form("(?<![0-9年个第之])(?<m>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:" + DAY + ")?(?!份?饼|供|票|嫂)",
					(m) -> relative(Anchor.OMITTED, m)));

	private static final Beginnings BEGINNINGS = new Beginnings(
			(first) -> FORMS.stream().anyMatch((form) -> form.cue.begins(first.charAt(0))));

	private static final Pattern TAIL = Pattern
		.compile("(?:的)?(?<part>" + Part.WORDS + ")?" + "(?<bound>之前|以前|前(?![后身任往述期列置])|以后|之后|后(?![勤备方者])|起|开始|以来)?");

	private static final Pattern TO = Pattern.compile("(?:至|到|—+|-|~)");

	private static final Pattern VAGUE = Pattern.compile("(?:前后|左右|前夕)");

	private static final Map<String, Integer> SHIFTS = Map.of("去年", -1, "上年", -1, "明年", 1, "次年", 1, "翌年", 1, "次月", 1,
			"翌月", 1, "次日", 1, "翌日", 1);

	private static final int EARLIEST = 1840;

	private static final int LATEST = 2100;

	private DateScanner() {
	}

	/**
	 * {@return the dates of a text, in its order; a date that is only near (前后) is none}
	 */
	static List<DateWords> scan(String text) {
		List<DateWords> found = new ArrayList<>();
		BitSet taken = new BitSet();
		int[] places = IntStream.range(0, text.length()).filter((i) -> mayBegin(text, i)).toArray();
		for (Form form : FORMS) {
			int from = 0;
			for (int place : places) {
				Matcher matcher = (place >= from) ? form.cue.at(text, place) : null;
				DateWords words = (matcher != null) ? form.reader.apply(matcher) : null;
				int next = taken.nextSetBit((words != null) ? words.start() : 0);
				if (words != null && (next < 0 || next >= words.end())) {
					found.add(words);
					taken.set(words.start(), words.end());
				}
				from = (matcher != null) ? Math.max(matcher.end(), place + 1) : from;
			}
		}
		found.sort(Comparator.comparing(DateWords::start));
		List<DateWords> dates = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			DateWords words = tail(found.get(i), text);
			Matcher to = after(TO, text, words);
			boolean range = words.end() == found.get(i).end() && i + 1 < found.size() && to.lookingAt()
					&& to.end() == found.get(i + 1).start() && found.get(i + 1).readings().size() == 1;
			if (range) {
				i++;
				words = until(words, tail(found.get(i), text));
			}
			if (!after(VAGUE, text, words).lookingAt() && words.end() > words.start()) {
				dates.add(words);
			}
		}
		return dates;
	}

	/**
	 * {@return whether a date may begin at a place}
	 */
	static boolean mayBegin(String text, int at) {
		return at < text.length() && BEGINNINGS.has(text.charAt(at));
	}

	private static Matcher after(Pattern pattern, String text, DateWords words) {
		return pattern.matcher(text)
			.region(words.end(), text.length())
			.useTransparentBounds(true)
			.useAnchoringBounds(false);
	}

	private static DateWords until(DateWords from, DateWords to) {
		Point last = to.readings().get(0);
		return new DateWords(from.start(), to.end(), from.anchor(), from.shift(), from.readings(), from.part(),
				(to.anchor() == Anchor.STATED || to.anchor() == Anchor.OMITTED) ? last : null, Bound.AT, from.damage());
	}

	/** Adds the part of the month or year and the side on which it lies. */
	private static DateWords tail(DateWords words, String text) {
		Matcher tail = after(TAIL, text, words);
		if (words.until() != null || !tail.lookingAt()) {
			return words;
		}
		boolean whole = tail.group("part") == null || words.readings().stream().anyMatch((point) -> point.day() > 0);
		boolean bare = tail.group("part") == null && tail.group("bound") == null;
		if (bare || (tail.group("part") != null && whole)) {
			return words;
		}
		String bound = (tail.group("bound") != null) ? tail.group("bound") : "";
		return new DateWords(words.start(), tail.end(), words.anchor(), words.shift(), words.readings(),
				whole ? Part.WHOLE : Part.of(tail.group("part")), null,
				bound.contains("前") ? Bound.BEFORE : bound.contains("后") ? Bound.AFTER : Bound.AT, words.damage());
	}

	private static @Nullable DateWords years(Matcher m) {
		Point from = new Point(Integer.parseInt(m.group("y")), 0, 0);
		Point to = new Point(Integer.parseInt(m.group("z")), 0, 0);
		return new DateWords(m.start(), m.end(), Anchor.STATED, 0, List.of(from), Part.WHOLE, to, Bound.AT, "");
	}

	private static @Nullable DateWords stated(Matcher m) {
		String written = group(m, "y").isEmpty() ? group(m, "cy") : group(m, "y");
		Figures year = Figures.of(written);
		if (!Figures.isMostlyWhole(written)) {
			return null;
		}
		Figures month = Figures.of(group(m, "m"));
		Figures day = Figures.of(group(m, "d"));
		List<Point> points = year.values()
			.stream()
			.filter((each) -> each >= EARLIEST && each <= LATEST)
			.map((each) -> new Point(each, month.values().get(0), day.values().get(0)))
			.toList();
		if (points.isEmpty()) {
			return null;
		}
		String damage = Stream.of(year.damage(), month.damage(), day.damage())
			.filter((each) -> !each.isEmpty())
			.distinct()
			.collect(Collectors.joining(", "));
		boolean zero = m.group().matches(".*[年./-] ?0?0[月./-].*");
		List<Point> possible = points.stream().filter((point) -> point.exists() && !zero).toList();
		return new DateWords(m.start(), m.end(), Anchor.STATED, 0, possible, Part.WHOLE, null, Bound.AT,
				(possible.isEmpty() && damage.isEmpty()) ? "the calendar has no such day" : damage);
	}

	private static DateWords relative(Anchor anchor, Matcher m) {
		Point said = new Point(0, Math.max(0, Figures.of(group(m, "m")).values().get(0)),
				Math.max(0, Figures.of(group(m, "d")).values().get(0)));
		return new DateWords(m.start(), m.end(), anchor, SHIFTS.getOrDefault(group(m, "word"), 0),
				said.exists() || anchor == Anchor.LAST_MONTH ? List.of(said) : List.of(), Part.WHOLE, null, Bound.AT,
				"");
	}

	/** Figures from which 年 or 月 was lost: 20193月底, 201918日, 2019年18日. */
	private static @Nullable DateWords lost(Matcher m) {
		String figures = m.group("figures");
		boolean month = m.group("unit").equals("月");
		if (month && !m.group("mark").isEmpty()) {
			return null;
		}
		int year = Integer.parseInt(m.group("y"));
		List<Point> readings = new ArrayList<>();
		if (month) {
			String day = group(m, "after");
			readings.add(point(year, figures, day));
		}
		else {
			IntStream.range(1, figures.length())
				.forEach((i) -> readings.add(point(year, figures.substring(0, i), figures.substring(i))));
		}
		List<Point> possible = readings.stream().filter((point) -> point.month() > 0 && point.exists()).toList();
		String marks = month ? "年 is lost" : m.group("mark").isEmpty() ? "年 and 月 are lost" : "月 is lost";
		int end = (month || group(m, "after").isEmpty()) ? m.end() : m.start("after");
		return possible.isEmpty() ? null
				: new DateWords(m.start(), end, Anchor.STATED, 0, possible, Part.WHOLE, null, Bound.AT, marks);
	}

	/** Figures of a month and a day between which 月 was lost: 111日. */
	private static @Nullable DateWords monthLost(Matcher m) {
		String figures = m.group("figures");
		List<Point> possible = IntStream.range(1, figures.length())
			.mapToObj((i) -> point(0, figures.substring(0, i), figures.substring(i)))
			.filter((point) -> point.month() > 0 && point.day() > 0 && point.exists())
			.toList();
		return possible.isEmpty() ? null : new DateWords(m.start(), m.end(), Anchor.OMITTED, 0, possible, Part.WHOLE,
				null, Bound.AT, "月 is lost");
	}

	/** The point, or none where the figures have a nought in front or too many digits. */
	private static Point point(int year, String month, String day) {
		boolean plain = !month.startsWith("0") && !day.startsWith("0") && month.length() <= 2 && day.length() <= 2;
		return plain ? new Point(year, Integer.parseInt(month), day.isEmpty() ? 0 : Integer.parseInt(day)) : Point.NONE;
	}

	private static String group(Matcher m, String name) {
		boolean asked = m.pattern().pattern().contains("(?<" + name + ">");
		return (asked && m.group(name) != null) ? m.group(name) : "";
	}

	private static Form form(String pattern, Function<Matcher, @Nullable DateWords> reader) {
		return new Form(Cue.of(Pattern.compile(pattern)), reader);
	}

	private record Form(Cue cue, Function<Matcher, @Nullable DateWords> reader) {
	}

}
