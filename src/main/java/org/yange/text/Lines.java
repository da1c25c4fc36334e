package org.yange.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes a document that comes as XHTML down as text: a paragraph, a heading, an item of
 * a list is a line. So is a row of a table, a tab between its cells; where a cell holds
 * several lines, as in tables that only lay out a page, each cell begins a line of its
 * own.
 */
final class Lines extends DefaultHandler {

	private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "br", "caption",
			"center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
			"h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td",
			"tfoot", "th", "thead", "tr", "ul");

	private static final Set<String> NO_CONTENT = Set.of("head", "script", "style", "noscript", "template", "nav",
			"aside", "button", "select", "textarea", "iframe", "object", "svg", "audio", "video");

	/** Of a page; those of an article belong to what it says. */
	private static final Set<String> FRAME = Set.of("header", "footer");

	private static final Set<String> ARTICLE = Set.of("article", "main");

	private static final Pattern BESIDE = Pattern.compile(
			"(?:.*\\s)?(?:nav|navbar|navigation|menu|topnav|breadcrumbs?|crumbs?|footer|sidebar|share|hidden)(?:\\s.*)?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern HIDDEN = Pattern.compile(".*display\\s*:\\s*none.*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final char FIRST_CHINESE = 0x2E80;

	private final boolean html;

	private final int longest;

	private final Deque<StringBuilder> texts = new ArrayDeque<>();

	private final Deque<List<String>> rows = new ArrayDeque<>();

	/** How deep in what is left out, 0 where it is not. */
	private int left;

	private int articles;

	private int preformatted;

	private long length;

	private Space space = Space.NONE;

	/**
	 * Prepares to take a document.
	 * @param html whether ends of lines mean nothing, as in HTML
	 * @param longest the most characters that the text may have
	 */
	Lines(boolean html, int longest) {
		this.html = html;
		this.longest = longest;
		this.texts.push(new StringBuilder());
	}

	/**
	 * {@return the text, without white space at the ends of lines and without empty
	 * lines}
	 */
	String text() {
		while (this.texts.size() > 1) {
			endCell();
		}
		endLine();
		return this.texts.element().toString();
	}

	@Override
	public void startElement(String uri, String name, String qName, Attributes attributes) {
		if (this.left > 0 || isLeftOut(name, attributes)) {
			this.left++;
			return;
		}
		this.articles += ARTICLE.contains(name) ? 1 : 0;
		this.preformatted += name.equals("pre") ? 1 : 0;
		if (BLOCKS.contains(name)) {
			endLine();
		}
		switch (name) {
			case "tr" -> this.rows.push(new ArrayList<>());
			case "td", "th" -> this.texts.push(new StringBuilder());
			default -> {
			}
		}
	}

	@Override
	public void endElement(String uri, String name, String qName) {
		if (this.left > 0) {
			this.left--;
			return;
		}
		this.articles -= ARTICLE.contains(name) ? 1 : 0;
		this.preformatted -= name.equals("pre") ? 1 : 0;
		if (BLOCKS.contains(name)) {
			endLine();
		}
		switch (name) {
			case "tr" -> endRow();
			case "td", "th" -> endCell();
			default -> {
			}
		}
	}

	@Override
	public void characters(char[] characters, int start, int count) throws SAXException {
		if (this.left > 0) {
			return;
		}
		this.length += count;
		if (this.length > this.longest) {
			throw new TooLongException();
		}
		for (int i = start; i < start + count; i++) {
			add(characters[i]);
		}
	}

	private void add(char c) {
		boolean flowing = this.html && this.preformatted == 0;
		if (c == '\n' && !flowing) {
			endLine();
		}
		else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
			this.space = (c == '\n' || this.space == Space.LINE) ? Space.LINE : Space.WITHIN;
		}
		else if (c >= ' ' && c != '\u007f' && c != '\ufeff') {
			StringBuilder text = this.texts.element();
			char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
			boolean broken = this.space == Space.LINE && last >= FIRST_CHINESE && c >= FIRST_CHINESE;
			if (this.space != Space.NONE && last != '\n' && !broken) {
				text.append(' ');
			}
			this.space = Space.NONE;
			if (last != '\n' || !isBlank(c)) {
				text.append(c);
			}
		}
	}

	private void endLine() {
		this.space = Space.NONE;
		StringBuilder text = this.texts.element();
		int end = text.length();
		while (end > 0 && isBlank(text.charAt(end - 1))) {
			end--;
		}
		text.setLength(end);
		if (end > 0 && text.charAt(end - 1) != '\n') {
			text.append('\n');
		}
	}

	private void endCell() {
		if (this.texts.size() == 1) {
			return;
		}
		endLine();
		String cell = this.texts.pop().toString().strip();
		if (this.rows.isEmpty()) {
			addLines(List.of(cell));
		}
		else {
			this.rows.element().add(cell);
		}
	}

	private void endRow() {
		if (!this.rows.isEmpty()) {
			addLines(this.rows.pop());
		}
	}

	private void addLines(List<String> cells) {
		boolean table = cells.stream().noneMatch((cell) -> cell.indexOf('\n') >= 0);
		String lines = String.join(table ? "\t" : "\n", cells).strip();
		if (!lines.isEmpty()) {
			this.texts.element().append(lines).append('\n');
		}
	}

	private boolean isLeftOut(String name, Attributes attributes) {
		if (!this.html) {
			return false;
		}
		String style = attributes.getValue("style");
		return NO_CONTENT.contains(name) || (FRAME.contains(name) && this.articles == 0)
				|| attributes.getValue("hidden") != null || (style != null && HIDDEN.matcher(style).matches())
				|| isBeside(attributes.getValue("class")) || isBeside(attributes.getValue("id"));
	}

	private static boolean isBeside(String words) {
		return words != null && BESIDE.matcher(words).matches();
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\u00a0' || c == '\u3000' || c == '\t' || c == '\u200b';
	}

	private enum Space {

		NONE, WITHIN, LINE

	}

	/** The text is longer than it may be. */
	static final class TooLongException extends SAXException {

		private static final long serialVersionUID = 1L;

	}

}
