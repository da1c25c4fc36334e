package org.yange.form;

import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * A table in CSV that a spreadsheet opens as it is: with a byte order mark, so that it
 * takes the text for UTF-8, and with no cell that it would take for a formula.
 */
public final class SpreadsheetTable {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180;

	/** Chinese and Japanese spreadsheets take the full-width signs for the others. */
	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	private final StringBuilder text = new StringBuilder("\uFEFF");

	/**
	 * Begins a table.
	 * @param header the names of the columns
	 */
	public SpreadsheetTable(List<String> header) {
		add(header);
	}

	/**
	 * Adds a row.
	 * @param cells what stands in its columns; null for nothing
	 */
	public void add(List<? extends @Nullable Object> cells) {
		this.text.append(FORMAT.format(cells.stream().map(SpreadsheetTable::cell).toArray())).append("\r\n");
	}

	/**
	 * {@return the table with all its rows}
	 */
	public String text() {
		return this.text.toString();
	}

	private static String cell(@Nullable Object value) {
		String text = Objects.toString(value, "");
		boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
