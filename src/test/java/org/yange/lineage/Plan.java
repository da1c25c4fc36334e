package org.yange.lineage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yange.document.DocumentFiles;
import org.yange.statement.Dossier;
import org.yange.statement.DossierReader;
import org.yange.statement.DutyLinkTable;
import org.yange.statement.StatementTable;

/**
 * A plan of an invented place, written as a table in a test and read as a document is.
 *
 * <p>
 * A row has the columns of the interchange format; those at its end that are empty may be
 * left out.
 */
public final class Plan {

	private static final int COLUMNS = StatementTable.COLUMNS.size();

	private final String id;

	private final String code;

	private final String place;

	private final List<String> dates = new ArrayList<>();

	private final List<String> stated = new ArrayList<>();

	private final List<String> inferred = new ArrayList<>();

	private final List<String> links = new ArrayList<>();

	private String reform;

	private String kind = "reform plan";

	private Plan(String id, String code, String place) {
		this.id = id;
		this.code = code;
		this.place = place;
		this.reform = id;
	}

	public static Plan of(String id, String code, String place) {
		return new Plan(id, code, place);
	}

	/** A plan of 云溪市, which is in no gazetteer. */
	public static Plan ofYunxi(String id) {
		return of(id, "999001", "云溪市");
	}

	/** A plan of 云溪市 that takes effect on the first of March of the year. */
	public static Plan in(String year, String... rows) {
		return ofYunxi("yunxi-" + year).effective(year + "-03-01").says(rows);
	}

	/** The reform that the plan tells of, where that is not the plan alone. */
	public Plan telling(String reform) {
		this.reform = reform;
		return this;
	}

	/** What sort of document it is, where that is no plan. */
	public Plan ofKind(String kind) {
		this.kind = kind;
		return this;
	}

	public Plan effective(String edtf) {
		return dated("effective", edtf);
	}

	public Plan dated(String kind, String edtf) {
		this.dates.add("{\"kind\": \"%s\", \"edtf\": \"%s\"}".formatted(kind, edtf));
		return this;
	}

	public Plan says(String... rows) {
		this.stated.addAll(List.of(rows));
		return this;
	}

	public Plan infers(String reason, String... rows) {
		for (String row : rows) {
			this.inferred.add(padded(row) + "," + reason);
		}
		return this;
	}

	/** What a person found, in the columns of the table of links up to the source. */
	public Plan links(String... rows) {
		for (String row : rows) {
			this.links.add(row + ",".repeat(DutyLinkTable.COLUMNS.size() - row.split(",", -1).length));
		}
		return this;
	}

	Dossier dossier() {
		String document = """
				{"id": "%s", "reform": "%s", "jurisdiction": {"code": "%s", "name": "%s"}, "title": "%s", "kind": "%s", "dates": [%s]}
				"""
			.formatted(this.id, this.reform, this.code, this.place, this.place + "机构改革方案", this.kind,
					String.join(", ", this.dates));
		String header = String.join(",", StatementTable.COLUMNS);
		return DossierReader.read(DocumentFiles.of(Map.of(DocumentFiles.DOCUMENT, bytes(document),
				DocumentFiles.STATEMENTS, bytes(table(header, this.stated.stream().map(Plan::padded).toList())),
				DocumentFiles.INFERRED, bytes(table(header + ",reason", this.inferred)), DocumentFiles.LINKS,
				bytes(table(String.join(",", DutyLinkTable.COLUMNS), this.links)))));
	}

	private static String padded(String row) {
		return row + ",".repeat(COLUMNS - row.split(",", -1).length);
	}

	private static String table(String header, List<String> rows) {
		return header + "\n" + String.join("\n", rows) + "\n";
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
