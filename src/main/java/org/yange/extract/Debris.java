package org.yange.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is in a text only because of how it came to be stored: tags and entities,
 * page numbers, headers that repeat, ends of lines inside of sentences.
 */
final class Debris {

	private static final Pattern MARKUP = Pattern.compile(
			"<!--|</?[a-zA-Z][^<>]{0,300}>|&(?:nbsp|ensp|emsp|#\\d{1,6}|[a-z]{2,6});|(?:\\\\r)?\\\\n", Pattern.DOTALL);

	/** Tags that begin a new line; their first character is kept and stands for it. */
	private static final Pattern PARTS = Pattern.compile("</?(?:br|p|div|tr|li|h[1-6]|table|ul|ol)\\b.*|\\\\.*",
			Pattern.DOTALL);

	private static final Pattern PAGE = Pattern.compile(
			"[-—－―\\s]*\\d{1,4}[-—－―\\s]*|第\\s*\\d+\\s*页.*|共\\s*\\d+\\s*页.*|\\d+\\s*/\\s*\\d+|【?返回.{0,6}】?.*|.*(?:上一页|下一页).*|打印本页.*|关闭窗口.*|https?://\\S+|www\\.\\S+");

	private static final Pattern BEGINS = Pattern.compile(
			"^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[—-]?[)）]|\\d{1,2}[.．、]|[◎●■◆▲★※•]|第[一二三四五六七八九十]{1,3}[条章部]|[一二三四五六七八九十]是).*");

	/** How the text under a title begins. */
	private static final Pattern OPENING = Pattern.compile("根据|按照|为(?:了|适应|贯彻|进一步|规范|加强|明确)|经[^，,]{2,20}(?:批准|同意|研究)");

	private static final Pattern TITLE = Pattern.compile(".*(?:规定|方案|意见|办法|通知|决定|沿革|大事记|职责)(?:[(（].{1,20}[)）])?");

	/** A line in brackets of its own, as below a title. */
	private static final Pattern NOTE = Pattern.compile("[(（][^()（）]{4,60}[)）]");

	/** A heading that says what is done to a body and breaks off before the name ends. */
	private static final Pattern UNFINISHED = Pattern
		.compile(".*(?:组建|设立|撤销|保留|更名为|划入).*(?<![局委办厅部署院室会心]|部门|机构|单位|问题|情况|工作)$");

	/** A bracket that is not closed. */
	private static final Pattern OPEN = Pattern.compile("[(（][^()（）]{0,12}$");

	private static final String FINISHED = "。；：！？;:!?｡”》";

	/** Text whose lines are no longer than this was broken into lines. */
	private static final int WIDEST = 60;

	private static final int REPEATED = 3;

	private final String text;

	private final BitSet dropped;

	private Debris(String text) {
		this.text = text;
		this.dropped = new BitSet(text.length());
	}

	/**
	 * {@return which characters of the text are debris}
	 */
	static BitSet of(String text) {
		Debris debris = new Debris(text);
		debris.markup();
		debris.lines();
		return debris.dropped;
	}

	private void markup() {
		Matcher markup = MARKUP.matcher(this.text);
		int lastComment = this.text.lastIndexOf("-->");
		int at = 0;
		while (markup.find(at)) {
			at = markup.end();
			if (markup.group().equals("<!--")) {
				if (lastComment >= at) {
					at = this.text.indexOf("-->", at) + 3;
					this.dropped.set(markup.start(), at);
				}
				continue;
			}
			boolean parts = PARTS.matcher(markup.group()).matches();
			this.dropped.set(parts ? markup.start() + 1 : markup.start(), markup.end());
		}
	}

	private void lines() {
		List<Line> lines = read();
		Map<String, Integer> times = new HashMap<>();
		lines.forEach((line) -> times.merge(line.words, 1, Integer::sum));
		List<Line> kept = new ArrayList<>();
		for (Line line : lines) {
			boolean repeated = times.getOrDefault(line.words, 0) >= REPEATED && line.words.length() < WIDEST
					&& FINISHED.indexOf(line.words.charAt(line.words.length() - 1)) < 0;
			if (repeated || PAGE.matcher(line.words).matches()) {
				this.dropped.set(line.start, Math.min(this.text.length(), line.end + 1));
			}
			else {
				kept.add(line);
			}
		}
		int width = width(kept);
		boolean broken = width <= WIDEST || isBroken(kept, width);
		for (int i = 0; i + 1 < kept.size() && broken; i++) {
			Line line = kept.get(i);
			boolean title = (i == 0 && TITLE.matcher(line.words).matches()) || NOTE.matcher(line.words).matches();
			boolean brief = line.words.length() < width * 3 / 5;
			boolean heading = title
					|| (brief && (i == 0 || isTitle(line.words, width) || BEGINS.matcher(line.words).matches())
							&& !UNFINISHED.matcher(line.words).matches() && !OPEN.matcher(line.words).find());
			String next = kept.get(i + 1).words;
			heading |= TITLE.matcher(line.words).matches() && OPENING.matcher(next).lookingAt();
			boolean alone = isAlone(line.words) && (isAlone(next) || line.words.length() < width * 3 / 5);
			if (!heading && !alone && !line.isFinished() && !BEGINS.matcher(next).matches() && !isTitle(next, width)) {
				this.dropped.set(line.end, kept.get(i + 1).start);
			}
		}
	}

	/** Whether a line is the name of one body, or a heading over such lines. */
	private static boolean isAlone(String words) {
		String plain = words.replace('（', '(')
			.replace('）', ')')
			.replaceFirst("^(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|\\d{1,2}[.．、])", "")
			.replaceFirst("\\([^()]*\\)$", "");
		return Listing.isItem(plain) || Listing.of(plain.replaceFirst("[:：]$", "")) != null;
	}

	/** Whether most of the long lines end, at about the same length, within sentences. */
	private static boolean isBroken(List<Line> lines, int width) {
		List<Line> wide = lines.stream().filter((line) -> line.words.length() > width * 9 / 10).toList();
		long unfinished = wide.stream().filter((line) -> !line.isFinished()).count();
		boolean even = wide.stream().allMatch((line) -> line.words.length() < width * 5 / 4);
		return even && unfinished * 2 > wide.size();
	}

	private static boolean isTitle(String words, int width) {
		return words.length() < width * 3 / 5 && TITLE.matcher(words).matches();
	}

	private List<Line> read() {
		List<Line> lines = new ArrayList<>();
		int start = 0;
		while (start <= this.text.length()) {
			int end = this.text.indexOf('\n', start);
			end = (end < 0) ? this.text.length() : end;
			StringBuilder words = new StringBuilder();
			for (int i = start; i < end; i++) {
				char c = Reading.folded(this.text.charAt(i));
				if (!this.dropped.get(i) && !Character.isWhitespace(c) && !Reading.isInvisible(c)) {
					words.append(c);
				}
			}
			if (!words.isEmpty()) {
				lines.add(new Line(words.toString(), start, end));
			}
			start = end + 1;
		}
		return lines;
	}

	/** The length that nine of ten lines do not pass. */
	private static int width(List<Line> lines) {
		List<Integer> lengths = lines.stream().map((line) -> line.words.length()).sorted().toList();
		return lengths.isEmpty() ? 0 : lengths.get((lengths.size() * 9 - 1) / 10);
	}

	private record Line(String words, int start, int end) {

		boolean isFinished() {
			return FINISHED.indexOf(this.words.charAt(this.words.length() - 1)) >= 0;
		}

	}

}
