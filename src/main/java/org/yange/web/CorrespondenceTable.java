package org.yange.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.yange.form.SpreadsheetTable;
import org.yange.lineage.Correspondence;
import org.yange.lineage.Correspondence.Shared;
import org.yange.lineage.Evidence;
import org.yange.lineage.Flow.Party;

/** Correspondences as a table for a spreadsheet, one duty a row. */
final class CorrespondenceTable {

	private static final List<String> HEADER = List.of("from", "fromId", "to", "toId", "kind", "duty", "otherDuty",
			"certainty", "reason", "document", "item", "statement");

	private CorrespondenceTable() {
	}

	static String of(List<Correspondence> all) {
		SpreadsheetTable table = new SpreadsheetTable(HEADER);
		all.forEach((each) -> each.duties().forEach((duty) -> add(table, each, duty)));
		return table.text();
	}

	private static void add(SpreadsheetTable table, Correspondence each, Shared duty) {
		Party to = each.to();
		table.add(Arrays.asList(each.from().name(), each.from().id(), (to != null) ? to.name() : null,
				(to != null) ? to.id() : null, each.kind().label(), duty.name(), duty.otherName(),
				duty.certainty().label(), duty.reason(),
				duty.evidence().stream().map(Evidence::title).distinct().collect(Collectors.joining("; ")),
				duty.evidence().stream().map(Evidence::item).distinct().collect(Collectors.joining("; ")),
				duty.evidence().stream().map(Evidence::statement).distinct().collect(Collectors.joining("; "))));
	}

}
