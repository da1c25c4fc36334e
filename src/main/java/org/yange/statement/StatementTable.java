package org.yange.statement;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.document.Findings;
import org.yange.statement.Predicate.Part;
import org.yange.statement.Statement.Span;

/**
 * The interchange format of statements: a table in CSV or TSV with a fixed header.
 *
 * <p>
 * Reading takes what a spreadsheet makes of it (semicolons or tabs, empty columns at the
 * end, its dates), collects every finding with its line and goes on, so that a person
 * sees all that is wrong at once.
 */
public final class StatementTable {

	/** The columns of {@code statements.csv}, in their order. */
	public static final List<String> COLUMNS = List.of("item", "predicate", "subject", "object", "duty", "qualifier",
			"effective", "start", "end", "jurisdiction", "note");

	private static final String REASON = "reason";

	private static final int LONGEST = 1000;

	private static final Pattern CODE = Pattern.compile("[0-9]{6}");

	private final String document;

	private final String file;

	private final boolean inferred;

	private final List<String> columns;

	private final Findings findings;

	private final Map<List<String>, Integer> seen = new HashMap<>();

	private StatementTable(String document, String file, boolean inferred, Findings findings) {
		this.document = document;
		this.file = file;
		this.inferred = inferred;
		this.columns = columns(inferred);
		this.findings = findings;
	}

	/**
	 * {@return the rows of a table; those with errors are left out and reported}
	 * @param text the table in CSV
	 * @param document the id of the document
	 * @param file the file's name, for the findings
	 * @param inferred whether the table has a column for the reason
	 * @param findings where errors are reported
	 */
	public static List<Row> read(String text, String document, String file, boolean inferred, Findings findings) {
		return new StatementTable(document, file, inferred, findings).rows(text);
	}

	/**
	 * {@return the rows of a table that was written here}
	 * @param text the table in CSV
	 * @param document the id of the document
	 * @throws org.yange.document.RefusedException if it is not such a table
	 */
	public static List<Statement> parse(String text, String document) {
		Findings findings = new Findings();
		List<Statement> rows = read(text, document, document, false, findings).stream().map(Row::statement).toList();
		findings.refuseIfAny();
		return rows;
	}

	/**
	 * {@return the table of the given statements, with a header row} The inferred ones
	 * have a further column for why they follow.
	 * @param statements the statements, in the order wanted
	 * @param delimiter a comma or a tab
	 * @param reasons whether to add that column
	 */
	public static String write(List<Statement> statements, char delimiter, boolean reasons) {
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setRecordSeparator("\n").get();
		StringBuilder table = new StringBuilder(format.format(columns(reasons).toArray())).append('\n');
		for (Statement statement : statements) {
			List<Object> cells = new ArrayList<>(
					Arrays.asList(statement.item(), statement.predicate(), statement.subject(), statement.object(),
							statement.duty(), String.join(";", statement.qualifiers()), orEmpty(statement.effective()),
							orEmpty((statement.span() != null) ? statement.span().start() : null),
							orEmpty((statement.span() != null) ? statement.span().end() : null),
							orEmpty(statement.jurisdiction()), statement.note()));
			if (reasons) {
				cells.add(orEmpty(statement.reason()));
			}
			table.append(format.format(cells.stream().map(SpreadsheetCells::written).toArray())).append('\n');
		}
		return table.toString();
	}

	private static List<String> columns(boolean reasons) {
		List<String> columns = new ArrayList<>(COLUMNS);
		if (reasons) {
			columns.add(REASON);
		}
		return columns;
	}

	private static Object orEmpty(@Nullable Object value) {
		return (value != null) ? value : "";
	}

	private List<Row> rows(String text) {
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(SpreadsheetCells.delimiter(text)).get();
		List<Row> rows = new ArrayList<>();
		try (CSVParser parser = format.parse(new StringReader(text))) {
			Iterator<CSVRecord> records = parser.iterator();
			int columns = this.columns.size();
			if (!header(records.hasNext() ? SpreadsheetCells.read(records.next(), columns) : List.of())) {
				return List.of();
			}
			int line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
			while (records.hasNext()) {
				List<String> cells = SpreadsheetCells.read(records.next(), columns);
				boolean empty = cells.stream().allMatch(String::isBlank);
				Statement statement = empty ? null : statement(cells, line);
				if (statement != null) {
					rows.add(new Row(this.file, line, statement));
				}
				line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
			}
		}
		catch (IllegalArgumentException | UncheckedIOException broken) {
			error(null, "broken-csv", "the table cannot be read as CSV: " + broken.getMessage());
		}
		catch (IOException broken) {
			error(null, "broken-csv", "the table cannot be read: " + broken.getMessage());
		}
		return rows;
	}

	private boolean header(List<String> header) {
		if (header.stream().map(String::strip).toList().equals(this.columns)) {
			return true;
		}
		Set<String> missing = new LinkedHashSet<>(this.columns);
		header.forEach(missing::remove);
		Set<String> unknown = new LinkedHashSet<>(header);
		this.columns.forEach(unknown::remove);
		String what = missing.isEmpty() ? "" : "; missing: " + String.join(", ", missing);
		what += unknown.isEmpty() ? "" : "; not known: " + String.join(", ", unknown);
		what += (missing.isEmpty() && unknown.isEmpty()) ? "; the order differs" : "";
		error(1, "header", "the header must be " + String.join(",", this.columns) + what);
		return false;
	}

	private @Nullable Statement statement(List<String> cells, int line) {
		int before = this.findings.errors();
		int columns = this.columns.size();
		if (cells.size() != columns) {
			error(line, "cells", "the row has " + cells.size() + " cells instead of " + columns);
			return null;
		}
		String item = cell(cells, "item");
		if (item.isEmpty()) {
			error(line, "item", "'item' is empty: say where it stands, such as (三)8");
		}
		Predicate predicate = predicate(cell(cells, "predicate"), line);
		String subject = cell(cells, "subject");
		String object = cell(cells, "object");
		String duty = cell(cells, "duty");
		List<String> qualifiers = Arrays.stream(cell(cells, "qualifier").split(";"))
			.map(String::strip)
			.filter((qualifier) -> !qualifier.isEmpty())
			.toList();
		Edtf effective = effective(SpreadsheetCells.date(cell(cells, "effective")), line);
		Span span = span(cell(cells, "start"), cell(cells, "end"), line);
		String jurisdiction = cell(cells, "jurisdiction");
		if (!jurisdiction.isEmpty() && !CODE.matcher(jurisdiction).matches()) {
			error(line, "code", "'" + jurisdiction + "' is no code of GB/T 2260: six digits");
		}
		String reason = this.inferred ? cell(cells, REASON) : null;
		if (reason != null && reason.isEmpty()) {
			error(line, "reason", "an inferred row needs its reason");
		}
		if (predicate == null) {
			return null;
		}
		parts(predicate, subject, object, duty, qualifiers, line);
		lengths(cells, line);
		once(List.of(item, predicate.name(), subject, object, duty, jurisdiction, String.valueOf(effective)), line);
		if (this.findings.errors() > before) {
			return null;
		}
		return new Statement(this.document, item, predicate, subject, object, duty, qualifiers, effective, span,
				jurisdiction.isEmpty() ? null : jurisdiction, cell(cells, "note"), reason);
	}

	/**
	 * Names and phrases longer than any are slips of the table, and no index takes them.
	 */
	private void lengths(List<String> cells, int line) {
		for (String column : COLUMNS) {
			String value = cells.get(COLUMNS.indexOf(column));
			if (value.length() > LONGEST) {
				error(line, "too-long", "'" + column + "' has " + value.length() + " characters, more than " + LONGEST);
			}
			if (value.chars().anyMatch((c) -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
				error(line, "control-character", "'" + column + "' holds a character that cannot be printed");
			}
		}
	}

	private String cell(List<String> cells, String column) {
		return cells.get(this.columns.indexOf(column)).strip();
	}

	private @Nullable Predicate predicate(String name, int line) {
		try {
			return Predicate.valueOf(name);
		}
		catch (IllegalArgumentException unknown) {
			error(line, "predicate", "'" + name + "' is no predicate; the predicates are "
					+ String.join(", ", Arrays.stream(Predicate.values()).map(Enum::name).toList()));
			return null;
		}
	}

	private @Nullable Edtf effective(String notation, int line) {
		if (notation.isEmpty()) {
			return null;
		}
		try {
			return Edtf.parse(notation);
		}
		catch (IllegalArgumentException notEdtf) {
			error(line, "edtf", String.valueOf(notEdtf.getMessage()));
			return null;
		}
	}

	private @Nullable Span span(String start, String end, int line) {
		if (start.isEmpty() && end.isEmpty()) {
			return null;
		}
		try {
			Span span = new Span(Integer.parseInt(start), Integer.parseInt(end));
			if (span.start() >= 0 && span.start() < span.end()) {
				return span;
			}
		}
		catch (NumberFormatException notNumbers) {
			// reported below, as is a span that is no span
		}
		error(line, "span", "'start' and 'end' must both be empty, or offsets with start before end");
		return null;
	}

	private void parts(Predicate predicate, String subject, String object, String duty, List<String> qualifiers,
			int line) {
		boolean unnamed = predicate == Predicate.TRANSFERRED_TO && qualifiers.contains(Qualifier.UNNAMED);
		if (subject.isEmpty() && !unnamed) {
			error(line, "subject",
					"'subject' is empty; only a TRANSFERRED_TO with the qualifier unnamed may have none");
		}
		if (unnamed && duty.isEmpty()) {
			error(line, "duty", "a source that is not named gives a named duty: 'duty' is empty");
		}
		part(predicate, "object", predicate.object(), object, line);
		part(predicate, "duty", predicate.duty(), duty, line);
		if (predicate.needsQualifier() && qualifiers.isEmpty()) {
			error(line, "qualifier", predicate + " needs its "
					+ ((predicate == Predicate.QUOTA) ? "number" : "category") + " in 'qualifier'");
		}
		if (predicate == Predicate.QUOTA && !qualifiers.isEmpty() && Quota.parse(qualifiers.get(0)) == null) {
			error(line, "quota", "'" + qualifiers.get(0) + "' is no number of bodies: write 47 or ≤8");
		}
		if (!subject.isEmpty() && subject.equals(object) && predicate != Predicate.TRANSFERRED_TO) {
			error(line, "self", predicate + " leads from '" + subject + "' to itself");
		}
		Set<String> known = (predicate == Predicate.TRANSFERRED_TO) ? Qualifier.OF_TRANSFER
				: (predicate == Predicate.MANAGED_BY) ? Qualifier.OF_MANAGEMENT : null;
		for (String qualifier : qualifiers) {
			if (known != null && !known.contains(qualifier)) {
				this.findings.warning(this.file, line, "qualifier",
						"'" + qualifier + "' is no known qualifier of " + predicate + ": " + String.join(", ", known));
			}
		}
	}

	private void part(Predicate predicate, String name, Part need, String value, int line) {
		if (need == Part.REQUIRED && value.isEmpty()) {
			error(line, name, predicate + " needs '" + name + "'");
		}
		if (need == Part.FORBIDDEN && !value.isEmpty()) {
			error(line, name, predicate + " has no '" + name + "', but the row says '" + value + "'");
		}
	}

	private void once(List<String> key, int line) {
		Integer first = this.seen.putIfAbsent(key, line);
		if (first != null) {
			error(line, "duplicate", "the same words in the same item are one row: see line " + first);
		}
	}

	private void error(@Nullable Integer line, String code, String message) {
		this.findings.error(this.file, line, code, message);
	}

	/**
	 * A statement and the line it was read from.
	 *
	 * @param file the file
	 * @param line the line, counted from 1
	 * @param statement the statement
	 */
	public record Row(String file, int line, Statement statement) {
	}

}
