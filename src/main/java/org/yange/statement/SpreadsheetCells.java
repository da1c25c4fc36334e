package org.yange.statement;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet does to a table that a person opens, changes and saves: it parts the
 * cells as its language has it, adds empty ones, writes dates its own way, and takes what
 * begins like a formula for one unless an apostrophe stands before it.
 */
final class SpreadsheetCells {

	private static final String DELIMITERS = ",;\t";

	private static final String FORMULA = "=+-@\t\r";

	private static final Pattern ITS_DATE = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");

	private SpreadsheetCells() {
	}

	/**
	 * {@return what parts the cells of a table: what its header holds most of}
	 */
	static char delimiter(String table) {
		String header = table.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		char delimiter = DELIMITERS.charAt(0);
		for (int i = 1; i < DELIMITERS.length(); i++) {
			char each = DELIMITERS.charAt(i);
			delimiter = (count(header, each) > count(header, delimiter)) ? each : delimiter;
		}
		return delimiter;
	}

	private static long count(String text, char wanted) {
		return text.chars().filter((c) -> c == wanted).count();
	}

	/**
	 * {@return the cells of a row, without empty ones that lie beyond the columns}
	 */
	static List<String> read(CSVRecord row, int columns) {
		List<String> cells = row.stream().map(SpreadsheetCells::read).toList();
		int size = cells.size();
		while (size > columns && cells.get(size - 1).isBlank()) {
			size--;
		}
		return cells.subList(0, size);
	}

	private static String read(String cell) {
		return isFormula(cell, 1) && cell.charAt(0) == '\'' ? cell.substring(1) : cell;
	}

	/**
	 * {@return a cell that no spreadsheet takes for a formula}
	 */
	static String written(@Nullable Object value) {
		String cell = Objects.toString(value, "");
		return isFormula(cell, 0) ? "'" + cell : cell;
	}

	private static boolean isFormula(String cell, int at) {
		return cell.length() > at && FORMULA.indexOf(cell.charAt(at)) >= 0;
	}

	/**
	 * {@return a date as EDTF has it, where a spreadsheet wrote a day with its slashes}
	 */
	static String date(String cell) {
		Matcher day = ITS_DATE.matcher(cell);
		return day.matches()
				? "%s-%02d-%02d".formatted(day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
				: cell;
	}

}
