package org.yange.web;

import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * A table in CSV that a spreadsheet opens as it is: with a byte order mark, so that it
 * takes the text for UTF-8, and with no cell that it would take for a formula.
 */
final class SpreadsheetTable {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180;

	private static final String FORMULA = "=+-@\t\r";

	private final StringBuilder text = new StringBuilder("\uFEFF");

	SpreadsheetTable(List<String> header) {
		add(header);
	}

	void add(List<? extends @Nullable Object> cells) {
		this.text.append(FORMAT.format(cells.stream().map(SpreadsheetTable::cell).toArray())).append("\r\n");
	}

	String text() {
		return this.text.toString();
	}

	private static String cell(@Nullable Object value) {
		String text = Objects.toString(value, "");
		boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
