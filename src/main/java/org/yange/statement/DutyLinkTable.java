package org.yange.statement;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.yange.document.DocumentFiles;
import org.yange.document.Findings;
import org.yange.document.RefusedException;
import org.yange.statement.DutyLink.End;
import org.yange.statement.DutyLink.Relation;

/**
 * The table of curated links: a duty of a later reform, and what it is to an earlier one.
 */
public final class DutyLinkTable {

	/** The columns, in their order. */
	public static final List<String> COLUMNS = List.of("document", "item", "holder", "duty", "relation",
			"earlierDocument", "earlierItem", "earlierHolder", "earlierDuty", "reason", "source", "qualifier",
			"jurisdiction");

	private static final int REQUIRED = 11;

	private static final Pattern CODE = Pattern.compile("[0-9]{6}");

	private static final String FILE = DocumentFiles.LINKS;

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setIgnoreEmptyLines(true)
		.setRecordSeparator('\n')
		.get();

	private DutyLinkTable() {
	}

	/**
	 * {@return the links of a table that was read without a finding before}
	 * @param text the table in CSV
	 * @throws RefusedException with all findings, if there are any
	 */
	public static List<DutyLink> parse(String text) {
		Findings findings = new Findings();
		List<DutyLink> links = read(text, findings);
		findings.refuseIfAny();
		return links;
	}

	/**
	 * {@return the links of a table; those with errors are left out and reported}
	 * @param text the table in CSV
	 * @param findings where errors are reported
	 */
	public static List<DutyLink> read(String text, Findings findings) {
		List<DutyLink> links = new ArrayList<>();
		Set<String> seen = new TreeSet<>();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
			int line = 0;
			for (CSVRecord row : parser) {
				line++;
				if (line == 1) {
					if (!row.toList().equals(COLUMNS)) {
						findings.error(FILE, 1, "header", "the columns have to be " + String.join(",", COLUMNS));
						return List.of();
					}
					continue;
				}
				int at = (int) parser.getCurrentLineNumber();
				link(row, at, findings).ifPresent((link) -> {
					if (seen.add(link.later() + " " + link.earlier())) {
						links.add(link);
					}
					else {
						findings.error(FILE, at, "link-twice", "the two duties are linked on an earlier line");
					}
				});
			}
		}
		catch (IOException | IllegalArgumentException broken) {
			findings.error(FILE, null, "no-csv", "this is no table: " + broken.getMessage());
		}
		return links;
	}

	private static Optional<DutyLink> link(CSVRecord row, int line, Findings findings) {
		if (row.size() != COLUMNS.size()) {
			findings.error(FILE, line, "columns",
					"the row has %d columns, not %d".formatted(row.size(), COLUMNS.size()));
			return Optional.empty();
		}
		for (int i = 0; i < REQUIRED; i++) {
			if (row.get(i).isBlank()) {
				findings.error(FILE, line, "empty", "the row has no " + COLUMNS.get(i));
				return Optional.empty();
			}
		}
		Optional<Relation> relation = Relation.labelled(row.get(4));
		String qualifier = row.get(11);
		if (relation.isEmpty()) {
			findings.error(FILE, line, "relation", "'%s' is none of same, part, whole".formatted(row.get(4)));
			return Optional.empty();
		}
		if (!qualifier.isEmpty() && !qualifier.equals(Qualifier.UNCONFIRMED)) {
			findings.error(FILE, line, "qualifier", "'%s' is not %s".formatted(qualifier, Qualifier.UNCONFIRMED));
			return Optional.empty();
		}
		End later = new End(row.get(0), row.get(1), row.get(2), row.get(3));
		End earlier = new End(row.get(5), row.get(6), row.get(7), row.get(8));
		String code = row.get(12);
		if (!code.isEmpty() && !CODE.matcher(code).matches()) {
			findings.error(FILE, line, "jurisdiction", "'%s' is no code of a place".formatted(code));
			return Optional.empty();
		}
		if (later.document().equals(earlier.document())) {
			findings.error(FILE, line, "one-document", "a link is between duties of two documents");
			return Optional.empty();
		}
		return Optional.of(new DutyLink(later, relation.get(), earlier, row.get(9), row.get(10), !qualifier.isEmpty(),
				code.isEmpty() ? null : code));
	}

	/**
	 * {@return the links as a table}
	 * @param links the links
	 */
	public static String write(List<DutyLink> links) {
		StringBuilder table = new StringBuilder();
		try {
			FORMAT.print(table).printRecord(COLUMNS);
			for (DutyLink link : links) {
				End later = link.later();
				End earlier = link.earlier();
				FORMAT.print(table)
					.printRecord(later.document(), later.item(), later.holder(), later.duty(), link.relation().label(),
							earlier.document(), earlier.item(), earlier.holder(), earlier.duty(), link.reason(),
							link.source(), link.unconfirmed() ? Qualifier.UNCONFIRMED : "", link.jurisdiction());
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return table.toString();
	}

}
