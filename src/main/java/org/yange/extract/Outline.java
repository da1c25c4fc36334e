package org.yange.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the clauses of a plan and how it numbers them: {@code (三)8}, {@code (三)末} for a
 * paragraph after the last number, {@code 前言} before the first heading, {@code 2/(一)1}
 * where the same numbering begins again.
 */
final class Outline {

	private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";

	private static final Pattern PART = Pattern.compile("^(" + NUMERAL + ")、");

	private static final Pattern SECTION = Pattern.compile("^\\((" + NUMERAL + "[—-]?)\\)");

	private static final Pattern NUMBER = Pattern
		.compile("^(\\d{1,2})(?:[.、](?=[12]\\d{3}年)|(?:[.、]|(?=\\p{IsHan}))(?!\\d|[年月日个时点]))");

	private static final Pattern ARTICLE = Pattern.compile("^第(" + NUMERAL + ")(条|部)[、:]?");

	/** The title of another document in the same text. */
	private static final Pattern TITLE = Pattern.compile("^[^,。;:]{6,45}(?:规定|方案|批复|通知|函)$");

	private static final Pattern POINT = Pattern.compile("^(" + NUMERAL + ")是");

	/** What marks a paragraph and does not number it: a dash, 问:, 答:. */
	private static final Pattern BULLET = Pattern.compile(
			"^(?:[-—–·•◎●◆■□▲★※◇○►>→*【]+|(?:问|答|记者|[QA])[:.、]|[【\\[][\\p{IsHan}]{1,12}[】\\]]|\\((?:会[前中后]|书面)[^()]{0,12}\\)){1,8}");

	private static final Pattern CONTINUES = Pattern.compile("^(不再|撤销|将|把|整合|上述|同时|以上|该|其|相应)");

	private static final String PREFACE = "前言";

	private final List<Paragraph> paragraphs = new ArrayList<>();

	private int series = 1;

	private String part = "";

	private String section = "";

	private int partNumber;

	private int sectionNumber;

	private String number = "";

	private Outline() {
	}

	static List<Clause> clauses(String text) {
		Outline outline = new Outline();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			if (end > start) {
				outline.paragraph(text.substring(start, end), start);
			}
			start = end + 1;
		}
		return outline.clauses();
	}

	private void paragraph(String paragraph, int start) {
		int from = 0;
		boolean marked = false;
		if (this.partNumber > 0 && TITLE.matcher(paragraph).matches()) {
			this.series++;
			enterPart("", 0);
		}
		Matcher head = PART.matcher(paragraph);
		if (head.find()) {
			enterPart(head.group(1), value(head.group(1)));
			from = head.end();
		}
		head = ARTICLE.matcher(paragraph);
		if (head.find()) {
			enterPart("第" + head.group(1) + head.group(2), value(head.group(1)));
			from = head.end();
		}
		head = SECTION.matcher(paragraph);
		if (head.find()) {
			enterSection(head.group(1).replaceFirst("[—-]$", "一"));
			from = head.end();
		}
		head = NUMBER.matcher(paragraph);
		if (head.find()) {
			this.number = head.group(1);
			from = head.end();
			marked = true;
		}
		head = POINT.matcher(paragraph);
		if (head.find()) {
			this.number = head.group(1) + "是";
			marked = true;
		}
		head = BULLET.matcher(paragraph.substring(from));
		from += head.find() ? head.end() : 0;
		boolean after = !marked && !this.number.isEmpty() && !CONTINUES.matcher(paragraph).find();
		this.paragraphs
			.add(new Paragraph(new Clause(item(), start + from, start + paragraph.length()), heading(), marked, after));
	}

	private void enterPart(String label, int value) {
		this.part = label;
		this.partNumber = value;
		this.section = "";
		this.sectionNumber = 0;
		this.number = "";
	}

	private void enterSection(String numeral) {
		int value = value(numeral);
		if (value <= this.sectionNumber) {
			this.series++;
		}
		this.sectionNumber = value;
		this.section = "(" + numeral + ")";
		this.number = "";
	}

	private String heading() {
		return ((this.series > 1) ? this.series + "/" : "") + this.part + this.section;
	}

	private String item() {
		String label = heading() + this.number;
		return label.isEmpty() ? PREFACE : label;
	}

	/** A paragraph that stands after the last number of its heading is its end. */
	private List<Clause> clauses() {
		Map<String, Integer> lastMarked = new HashMap<>();
		for (int i = 0; i < this.paragraphs.size(); i++) {
			if (this.paragraphs.get(i).marked) {
				lastMarked.put(this.paragraphs.get(i).heading, i);
			}
		}
		List<Clause> clauses = new ArrayList<>();
		for (int i = 0; i < this.paragraphs.size(); i++) {
			Paragraph each = this.paragraphs.get(i);
			boolean last = each.after && lastMarked.getOrDefault(each.heading, -1) < i;
			Clause clause = each.clause;
			clauses.add(last ? new Clause(each.heading + "末", clause.start(), clause.end()) : clause);
		}
		return clauses;
	}

	private static int value(String numeral) {
		int ten = numeral.indexOf('十');
		String digits = "一二三四五六七八九";
		if (ten < 0) {
			return digits.indexOf(numeral.charAt(0)) + 1;
		}
		int tens = (ten == 0) ? 1 : digits.indexOf(numeral.charAt(0)) + 1;
		int ones = (ten + 1 < numeral.length()) ? digits.indexOf(numeral.charAt(ten + 1)) + 1 : 0;
		return tens * 10 + ones;
	}

	/**
	 * A paragraph and how it stands in the numbering.
	 *
	 * @param clause the paragraph, by the last number before it
	 * @param heading the headings above it
	 * @param marked whether it bears a number itself
	 * @param after whether it may stand apart from the number before it
	 */
	private record Paragraph(Clause clause, String heading, boolean marked, boolean after) {
	}

}
