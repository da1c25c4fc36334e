package org.yange.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of the lines of pages, by where these begin and end: a line that goes
 * to the right margin goes on in the next one, if that begins at the left margin. What
 * pages repeat above and below, and their numbers, is left out.
 */
final class PdfParagraphs {

	private static final Pattern PAGE_NUMBER = Pattern
		.compile("[-—–―－·\\s]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:[\\s,，]*[/／共]\\s*\\d{1,4}(?:\\s*页)?)?[-—–―－·\\s]*");

	private static final Pattern ITEM = Pattern
		.compile("[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、]|第[一二三四五六七八九十百]{1,4}[条章节]");

	private static final String FINISHED = "。；;：:";

	/** The lines of a page, from above and from below, that may be repeated. */
	private static final int EDGE = 2;

	private static final int REPEATED = 3;

	/** Tolerances, in sizes of a character. */
	private static final double INDENT = 0.7;

	private static final double RAGGED = 2.5;

	/** A gap so many times the usual one begins a paragraph. */
	private static final double WIDE_GAP = 1.3;

	private static final double LARGER = 1.1;

	private final List<PdfLine> lines;

	private final double size;

	private final double gap;

	private PdfParagraphs(List<PdfLine> lines) {
		this.lines = lines;
		this.size = usual(lines, PdfLine::size);
		List<Double> gaps = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			double between = lines.get(i).y() - lines.get(i - 1).y();
			if (between > 0) {
				gaps.add(between);
			}
		}
		gaps.sort(Comparator.naturalOrder());
		this.gap = gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
	}

	/**
	 * {@return the text of the lines, a paragraph a line}
	 * @param lines all lines of all pages, in their order
	 */
	static String of(List<PdfLine> lines) {
		return new PdfParagraphs(body(lines)).text();
	}

	private String text() {
		Map<Integer, Margins> margins = margins();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < this.lines.size(); i++) {
			PdfLine line = this.lines.get(i);
			boolean goesOn = i > 0 && goesOn(this.lines.get(i - 1), line, margins);
			if (i > 0 && !goesOn) {
				text.append('\n');
			}
			else if (goesOn && isLatin(text.charAt(text.length() - 1)) && isLatin(line.text().charAt(0))) {
				text.append(' ');
			}
			text.append(line.text());
		}
		return text.append('\n').toString();
	}

	private boolean goesOn(PdfLine line, PdfLine next, Map<Integer, Margins> margins) {
		if (line.text().indexOf('\t') >= 0 || next.text().indexOf('\t') >= 0
				|| Math.abs(line.size() - next.size()) > line.size() * (LARGER - 1)) {
			return false;
		}
		boolean wide = next.page() == line.page()
				&& (next.y() <= line.y() || next.y() - line.y() > this.gap * WIDE_GAP * line.size() / this.size);
		if (wide) {
			return false;
		}
		if (FINISHED.indexOf(line.text().charAt(line.text().length() - 1)) >= 0
				&& ITEM.matcher(next.text()).lookingAt()) {
			return false;
		}
		boolean title = line.page() == next.page() && line.size() > this.size * LARGER;
		Margins here = margins.getOrDefault(line.page(), Margins.NONE);
		Margins there = margins.getOrDefault(next.page(), Margins.NONE);
		return title || (line.right() >= here.right - RAGGED * line.size()
				&& next.left() <= there.left + INDENT * next.size());
	}

	/** The margins of each page; of one with few lines, those of the document. */
	private Map<Integer, Margins> margins() {
		Map<Integer, List<PdfLine>> pages = new HashMap<>();
		this.lines.stream()
			.filter((line) -> Math.abs(line.size() - this.size) < 1)
			.forEach((line) -> pages.computeIfAbsent(line.page(), (page) -> new ArrayList<>()).add(line));
		Margins whole = Margins.of(this.lines, this.size);
		Map<Integer, Margins> margins = new HashMap<>();
		for (PdfLine line : this.lines) {
			List<PdfLine> page = pages.getOrDefault(line.page(), List.of());
			margins.computeIfAbsent(line.page(),
					(number) -> (page.size() < Margins.ENOUGH) ? whole : Margins.of(page, this.size));
		}
		return margins;
	}

	private static List<PdfLine> body(List<PdfLine> lines) {
		Map<String, Set<Integer>> pagesOf = new HashMap<>();
		Set<PdfLine> edges = new HashSet<>();
		Map<Integer, List<PdfLine>> pages = new HashMap<>();
		lines.forEach((line) -> pages.computeIfAbsent(line.page(), (page) -> new ArrayList<>()).add(line));
		for (List<PdfLine> page : pages.values()) {
			List<PdfLine> down = page.stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
			edges.addAll(down.subList(0, Math.min(EDGE, down.size())));
			edges.addAll(down.subList(Math.max(0, down.size() - EDGE), down.size()));
		}
		edges.forEach((line) -> pagesOf.computeIfAbsent(pattern(line), (words) -> new HashSet<>()).add(line.page()));
		return lines.stream()
			.filter((line) -> !edges.contains(line) || (!PAGE_NUMBER.matcher(line.text()).matches()
					&& pagesOf.getOrDefault(pattern(line), Set.of()).size() < REPEATED))
			.toList();
	}

	/** The words of a line that may be repeated, but for the number of the page. */
	private static String pattern(PdfLine line) {
		return line.text().replaceAll("\\d+", "0");
	}

	private static boolean isLatin(char c) {
		return c < 0x250 && Character.isLetter(c);
	}

	/** The value that most characters have. */
	private static double usual(List<PdfLine> lines, ToDoubleFunction<PdfLine> of) {
		Map<Long, Integer> weights = new HashMap<>();
		lines.forEach(
				(line) -> weights.merge(Math.round(of.applyAsDouble(line) * 2), line.text().length(), Integer::sum));
		return weights.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map((entry) -> entry.getKey() / 2.0)
			.orElse(1.0);
	}

	private record Margins(double left, double right) {

		static final Margins NONE = new Margins(0, Double.MAX_VALUE);

		static final int ENOUGH = 8;

		/**
		 * A right margin is not further left, in widths of the page; lines may all be
		 * short.
		 */
		static final double LEAST_WIDTH = 0.7;

		/** The outermost places that lines share. */
		static Margins of(List<PdfLine> lines, double size) {
			double left = lines.stream()
				.mapToDouble(PdfLine::left)
				.filter((x) -> lines.stream().filter((line) -> Math.abs(line.left() - x) < INDENT * size).count() > 1)
				.min()
				.orElse(0);
			double right = lines.stream()
				.mapToDouble(PdfLine::right)
				.filter((x) -> lines.stream().filter((line) -> Math.abs(line.right() - x) < RAGGED * size).count() > 1)
				.max()
				.orElse(0);
			boolean full = lines.stream().allMatch((line) -> right > line.width() * LEAST_WIDTH);
			return full ? new Margins(left, right) : NONE;
		}

	}

}
