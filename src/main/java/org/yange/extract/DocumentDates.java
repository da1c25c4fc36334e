package org.yange.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yange.document.DateKind;
import org.yange.document.Edtf;
import org.yange.document.Findings;
import org.yange.document.Repair;
import org.yange.extract.DateWords.Anchor;
import org.yange.extract.Masthead.Dated;
import org.yange.extract.Occasions.Occasion;
import org.yange.extract.Occasions.Setting;
import org.yange.extract.Places.Chain;
import org.yange.extract.Reading.Line;

/**
 * Reads the dates of a document: its signature, what is noted below the title, and what
 * sentences say of its approval and of when it is carried out.
 */
final class DocumentDates {

	private static final String TEXT = "text.txt";

	private static final String PREFACE = "前言";

	private static final Pattern ISSUED_NOTE = Pattern.compile("(?:发文|成文|生成|印发|签发)(?:日期|时间):$");

	private static final Pattern PUBLISHED_NOTE = Pattern.compile("(?:发布|公开|发表|更新)?(?:日期|时间):$|来源:.{0,20}$|^");

	private static final Pattern SINCE_ISSUE = Pattern
		.compile("本(?:规定|方案|办法|意见)[^。;]{0,6}自(?:印发|发布|公布|下发)之日起(?:施行|实施|执行)");

	private static final Pattern IN_NAME = Pattern.compile("以([^,。;]{2,30}?)名义(?:联合)?印发");

	private static final Pattern OWN_TEXT = Pattern.compile("《[^《》]*(?:方案|规定|意见|通知)》|方案|规定");

	private static final Pattern OTHER_TEXT = Pattern.compile("《([^《》]*)》");

	private static final Pattern RULED = Pattern.compile(".*(?:法|条例|章程|决定|准则|办法)");

	private static final Pattern HIGHER = Pattern.compile("省级|中央和国家机关|全国|各省");

	private static final Pattern ORGAN = Pattern.compile("^(?:[省市县区旗盟州]?委|党委|人民政府|政府|行署|编委|党工委|人大)");

	private static final int LINE = 60;

	private static final int OPENING = 14;

	private static final int NEWS_LEAD = 3;

	private final Reading reading;

	private final List<Clause> clauses;

	private final Head head;

	private final Genre genre;

	private final @Nullable Signature signature;

	private final List<Dated> dates = new ArrayList<>();

	private final List<Open> open = new ArrayList<>();

	private final Damages damages;

	private final Set<String> issuers = new LinkedHashSet<>();

	private int ownYear;

	DocumentDates(Reading reading, List<Clause> clauses, Head head, Genre genre) {
		this.reading = reading;
		this.clauses = clauses;
		this.head = head;
		this.genre = genre;
		this.damages = new Damages(reading, clauses);
		this.signature = (genre == Genre.NEWS || genre == Genre.CHRONICLE) ? null : Signature.of(reading);
	}

	/** Who signed the document. */
	List<String> signers() {
		return (this.signature == null) ? List.of() : this.signature.signers();
	}

	/** Who issued it, as its sentences say. */
	List<String> issuers() {
		return List.copyOf(this.issuers);
	}

	List<Repair> repairs() {
		return this.damages.repairs();
	}

	/**
	 * {@return the dates, in the order of the text}
	 * @param place the place that the document is about, or empty
	 */
	List<Dated> read(String place, Findings findings) {
		notes();
		this.ownYear = ownYear();
		if (this.genre != Genre.CHRONICLE) {
			for (int i = 0; i < this.clauses.size(); i++) {
				for (Sentence sentence : Sentence.of(this.clauses.get(i), this.reading.text())) {
					if (sentence.text().length() <= Sentence.LONGEST) {
						sentence(sentence, i, place);
					}
				}
			}
		}
		settleOpen();
		this.damages.report(this.ownYear, findings, TEXT);
		return this.dates.stream().distinct().toList();
	}

	/** The signature, and the lines that say when a text was issued or published. */
	private void notes() {
		if (this.signature != null) {
			add(DateKind.ISSUED, this.signature.date(), this.signature.point(), PREFACE, 0);
		}
		for (Line line : this.head.lines()) {
			List<DateWords> words = DateScanner.scan(line.text());
			for (DateWords date : (line.text().length() < LINE) ? words : List.<DateWords>of()) {
				String before = line.text().substring(0, date.start());
				List<Point> points = date.points(0, Point.NONE);
				boolean day = points.size() == 1 && points.get(0).day() > 0 && date.anchor() == Anchor.STATED;
				boolean issued = ISSUED_NOTE.matcher(before).find();
				boolean rest = line.text()
					.substring(date.end())
					.matches("(?:[ ]?[0-9]{1,2}:[0-9:]+)?(?:来源.*|作者.*|点击.*|浏览.*|字号.*)?");
				boolean published = PUBLISHED_NOTE.matcher(before).find()
						&& (this.genre == Genre.NEWS || !before.isEmpty()) && rest;
				if (day && (issued || published)) {
					Dated dated = new Dated(issued ? DateKind.ISSUED : DateKind.PUBLISHED, date.edtf(points.get(0)),
							PREFACE, this.reading.quote(line.start() + date.start(), line.start() + date.end()));
					boolean known = this.dates.stream().anyMatch((each) -> each.kind() == dated.kind());
					if (!known) {
						this.dates.add(dated);
					}
				}
			}
		}
	}

	private void add(DateKind kind, DateWords words, Point point, String item, int offset) {
		this.dates.add(new Dated(kind, words.edtf(point), item,
				this.reading.quote(offset + words.start(), offset + words.end())));
	}

	/** The year in which the document was made, 0 where nothing says so. */
	private int ownYear() {
		Set<Integer> years = this.dates.stream()
			.map((each) -> each.date().earliest())
			.filter((day) -> day != null)
			.map(LocalDate::getYear)
			.collect(Collectors.toSet());
		if (years.size() == 1) {
			return years.iterator().next();
		}
		Line note = this.head.note();
		String first = (note != null) ? note.text() : (this.genre == Genre.NEWS) ? lead() : "";
		return DateScanner.scan(first)
			.stream()
			.filter((words) -> words.anchor() == Anchor.STATED && words.readings().size() == 1)
			.map((words) -> words.readings().get(0).year())
			.reduce((one, other) -> (this.genre == Genre.NEWS) ? one : other)
			.orElse(0);
	}

	/** How the first paragraph of a report begins. */
	private String lead() {
		int title = Reading.of(this.head.title()).text().length();
		return this.clauses.stream()
			.filter((clause) -> clause.end() - clause.start() > Math.max(title, 30))
			.findFirst()
			.map((clause) -> this.reading.text().substring(clause.start(), Math.min(clause.end(), clause.start() + 60)))
			.orElse("");
	}

	private void sentence(Sentence sentence, int paragraph, String place) {
		String text = sentence.text();
		boolean note = text.startsWith("(") && text.endsWith(")");
		int preface = (this.genre == Genre.NEWS) ? NEWS_LEAD : OPENING;
		boolean opening = note || (paragraph < preface && sentence.item().equals(PREFACE));
		Matcher name = IN_NAME.matcher(text);
		if (opening && name.find()) {
			this.issuers.addAll(List.of(name.group(1).split("、", -1)));
		}
		sinceIssue(sentence);
		Point last = Point.NONE.in(this.ownYear);
		List<DateWords> all = DateScanner.scan(text);
		for (int i = 0; i < all.size(); i++) {
			DateWords words = all.get(i);
			int end = (i + 1 < all.size()) ? all.get(i + 1).start() : text.length();
			List<Point> points = this.damages.points(words, this.ownYear, last);
			last = (points.size() == 1) ? points.get(0) : last;
			boolean tells = words.until() == null && (note || !isQuoted(text, words.start()));
			Occasion occasion = tells ? Occasions.of(words, setting(text, words, end, opening, note),
					text.substring(words.start(), words.end())) : null;
			if (occasion != null
					&& isOwn(occasion.kind(), text, words.start(), words.end() + occasion.reach(), place, note)) {
				settle(occasion.kind(), words, points, sentence);
				issuer(occasion.kind(), text.substring(words.end(), end), note);
			}
		}
	}

	private static Setting setting(String text, DateWords words, int end, boolean opening, boolean note) {
		String onward = text.substring(words.end(), end);
		String after = onward.startsWith(",") ? onward.substring(1) : onward;
		int comma = after.indexOf(',');
		String before = text.substring(0, words.start());
		boolean own = note || OWN_TEXT.matcher(text).find();
		return new Setting(before.substring(before.lastIndexOf(',') + 1),
				(comma < 0) ? after : after.substring(0, comma), onward, text, opening && own);
	}

	private void issuer(DateKind kind, String onward, boolean note) {
		Matcher agent = Pattern.compile("^,?(?:由|经)?([^,;]{2,40}?)(?:联合)?印发").matcher(onward);
		if (kind == DateKind.ISSUED && note && agent.find() && !Head.bodies(agent.group(1)).isEmpty()) {
			this.issuers.add(agent.group(1));
		}
	}

	private void sinceIssue(Sentence sentence) {
		Matcher since = SINCE_ISSUE.matcher(sentence.text());
		List<Dated> issued = this.dates.stream().filter((each) -> each.kind() == DateKind.ISSUED).toList();
		if (since.find() && issued.size() == 1) {
			this.dates.add(new Dated(DateKind.EFFECTIVE, issued.get(0).date(), sentence.item(),
					this.reading.quote(sentence.start() + since.start(), sentence.start() + since.end())));
		}
	}

	private void settle(DateKind kind, DateWords words, List<Point> points, Sentence sentence) {
		if (points.size() == 1) {
			boolean early = kind == DateKind.DEADLINE && isBeforeOwnDate(words.edtf(points.get(0)));
			if (!early) {
				add(kind, words, points.get(0), sentence.item(), sentence.start());
			}
		}
		else if (points.size() > 1) {
			this.open.add(new Open(kind, words, points, sentence, this.dates.size()));
		}
	}

	/**
	 * A deadline that had passed when the document was made is that of something else.
	 */
	private boolean isBeforeOwnDate(Edtf deadline) {
		LocalDate latest = deadline.latest();
		return latest != null && this.dates.stream()
			.filter((each) -> each.kind() == DateKind.ISSUED || each.kind() == DateKind.APPROVED)
			.map((each) -> each.date().earliest())
			.anyMatch((day) -> day != null && latest.isBefore(day));
	}

	/** Nothing of a plan is considered or issued after the deadline that it sets. */
	private void settleOpen() {
		LocalDate deadline = this.dates.stream()
			.filter((each) -> each.kind() == DateKind.DEADLINE)
			.map((each) -> each.date().latest())
			.filter((day) -> day != null)
			.min(Comparator.naturalOrder())
			.orElse(null);
		for (Open each : this.open) {
			List<Point> left = each.points.stream()
				.filter((point) -> deadline != null && !point.first().isAfter(deadline))
				.toList();
			if (left.size() == 1 && each.kind != DateKind.DEADLINE) {
				add(each.kind, each.words, left.get(0), each.sentence.item(), each.sentence.start());
				this.dates.add(Math.min(each.position, this.dates.size() - 1),
						this.dates.remove(this.dates.size() - 1));
				this.damages.settle(each.words, each.sentence, left.get(0),
						"every other reading lies after the deadline that the text sets");
			}
		}
	}

	/** Whether the date is that of this document, and not of a law or another place. */
	private boolean isOwn(DateKind kind, String text, int start, int end, String place, boolean note) {
		if (note) {
			return true;
		}
		Matcher other = OTHER_TEXT.matcher(text.substring(0, end));
		String nearest = "";
		while (other.find()) {
			nearest = other.group(1);
		}
		if (RULED.matcher(nearest).matches()) {
			return false;
		}
		boolean higher = HIGHER.matcher(text.substring(Math.max(0, text.lastIndexOf(',', start) + 1), end)).find();
		if (kind == DateKind.DEADLINE && higher && !Places.level(place).equals("省级")) {
			return false;
		}
		boolean made = kind == DateKind.APPROVED || kind == DateKind.CONSIDERED || kind == DateKind.ISSUED;
		for (Chain chain : Places.in(text.substring(0, end))) {
			boolean agent = kind == DateKind.APPROVED && ORGAN.matcher(text.substring(chain.end())).find()
					&& Places.mayBeAbove(chain.name(), place);
			boolean above = chain.names().contains(place);
			if (!place.isEmpty() && !above && !agent) {
				return false;
			}
		}
		return !made || !nearest.matches(".*(?:党和国家|国务院|中央|地方)机构改革.*") || place.equals(Places.NATION);
	}

	private static boolean isQuoted(String text, int index) {
		int depth = 0;
		for (int i = 0; i < index; i++) {
			char c = text.charAt(i);
			depth += (c == '(' || c == '“' || c == '《') ? 1 : (c == ')' || c == '”' || c == '》') ? -1 : 0;
		}
		return depth > 0;
	}

	/** A date that can still be read in more ways than one. */
	private record Open(DateKind kind, DateWords words, List<Point> points, Sentence sentence, int position) {
	}

}
