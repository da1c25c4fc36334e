package org.yange.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Reading.Line;

/**
 * The lines with which a document begins: title, number, issuer.
 *
 * @param title the title, or empty
 * @param number the number it was issued under, or empty
 * @param issuers who issued it, as the title, a signature or a note says
 * @param note the line in brackets below the title, or null
 * @param lines the first lines
 */
record Head(String title, String number, List<String> issuers, @Nullable Line note, List<Line> lines) {

	/** How bodies that issue documents are called. */
	static final Pattern ISSUER = Pattern.compile("[\\p{IsHan}]{1,30}?(?:委员会|人民政府|委|政府|办公室|办公厅|行政公署|行署|编办|国务院|中共中央)");

	private static final Pattern NAVIGATION = Pattern.compile(
			".*(?:所在的?位置|当前位置|首页|打印本页|字体|索引号|索引码|组配分类|信息分类|主题词|浏览次数|点击数|分享到|保护视力色|责任编辑|https?:).*|(?:发文|成文|生成|印发|发布|公开|来源|信息来源|文号|有效性|名称|主题分类|发布机构|发文机关|发文机构|发布日期|发布时间|日期|时间|作者|编辑):?.{0,40}|机密|秘密|内部资料.*|\\(?(?:送审稿|征求意见稿|草案)\\)?");

	private static final Pattern NUMBER = Pattern
		.compile("(?:^|文号:)([\\p{IsHan}]{1,10}[〔\\[［(【][12][0-9]{3}[〕\\]］)】](?:第)?[0-9]{1,4}号)$");

	private static final Pattern FORMAL = Pattern
		.compile("[^。;!?]{2,120}(?:方案|规定|意见|办法|通知|决定|批复|公告|函|沿革|大事记|概况|志)(?:\\([^()]{1,20}\\))?");

	private static final Pattern RED = Pattern.compile("[\\p{IsHan}]+文件(?:\\(.*\\))?");

	private static final Pattern ABOUT = Pattern.compile("^(.{2,60}?)关于(?:印发|调整|.{0,40}(?:的|方案|规定)).*");

	private static final int FIRST_LINES = 14;

	private static final int HEADLINE = 45;

	Head {
		issuers = List.copyOf(issuers);
		lines = List.copyOf(lines);
	}

	static Head of(Reading reading) {
		List<Line> lines = reading.lines().stream().limit(FIRST_LINES).toList();
		String number = lines.stream()
			.map((line) -> NUMBER.matcher(line.text()))
			.filter(Matcher::find)
			.map((matcher) -> matcher.group(1))
			.findFirst()
			.orElse("");
		List<Line> own = lines.stream()
			.filter((line) -> !NAVIGATION.matcher(line.text()).matches() && !NUMBER.matcher(line.text()).find()
					&& !RED.matcher(line.text()).matches())
			.toList();
		if (own.isEmpty()) {
			return new Head("", number, List.of(), null, lines);
		}
		int last = titleEnd(own);
		String title = (last < 0) ? "" : title(own.subList(0, last + 1), reading);
		Line next = (last + 1 < own.size()) ? own.get(last + 1) : null;
		boolean noted = last >= 0 && next != null && next.text().startsWith("(") && next.text().endsWith(")");
		return new Head(title, number, issuers(title), noted ? next : null, lines);
	}

	/** The line with which the title ends, or -1. */
	private static int titleEnd(List<Line> lines) {
		for (int i = 0; i < Math.min(lines.size(), 6); i++) {
			String text = lines.get(i).text();
			if (FORMAL.matcher(text).matches()) {
				return i;
			}
			boolean begins = isIssuer(text) || text.startsWith("关于") || ABOUT.matcher(text).matches();
			if (!begins) {
				boolean headline = i == 0 && text.length() <= HEADLINE && !text.endsWith("。") && !text.endsWith(":");
				return headline ? i : -1;
			}
		}
		return -1;
	}

	private static boolean isIssuer(String text) {
		return Arrays.stream(text.split("[ 、]", -1)).allMatch((each) -> ISSUER.matcher(each).matches());
	}

	private static String title(List<Line> lines, Reading reading) {
		StringBuilder title = new StringBuilder();
		boolean issuer = false;
		for (Line line : lines) {
			boolean another = isIssuer(line.text());
			title.append((issuer && another) ? " " : "").append(reading.quote(line.start(), line.end()).strip());
			issuer = another;
		}
		return title.toString().replaceAll("\\s*\\R\\s*", "");
	}

	private static List<String> issuers(String title) {
		Matcher about = ABOUT.matcher(title);
		if (!about.matches()) {
			return List.of();
		}
		return bodies(about.group(1));
	}

	/**
	 * {@return the bodies that words list, or nothing where they are anything else}
	 */
	static List<String> bodies(String words) {
		List<String> bodies = new ArrayList<>(Arrays.asList(words.strip().split("[ \\u3000、]+", -1)));
		List<String> whole = bodies.stream().flatMap((each) -> split(each).stream()).collect(Collectors.toList());
		return whole.stream().allMatch((each) -> ISSUER.matcher(each).matches()) ? List.copyOf(whole) : List.of();
	}

	/** 中共林泽县委林泽县人民政府 is two, since no space is kept between them. */
	private static List<String> split(String words) {
		Matcher two = Pattern
			.compile("^(中共[\\p{IsHan}]{2,12}?委(?:员会)?(?:办公室|办公厅)?)([\\p{IsHan}]{2,12}人民政府(?:办公室|办公厅)?)$")
			.matcher(words);
		return two.matches() ? List.of(two.group(1), two.group(2)) : List.of(words);
	}

}
