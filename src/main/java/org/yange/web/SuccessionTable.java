package org.yange.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yange.form.SpreadsheetTable;
import org.yange.lineage.Evidence;
import org.yange.lineage.Flow;
import org.yange.lineage.LineageAnswer.Asked;
import org.yange.lineage.Warning;
import org.yange.succession.Succession;

/** Successions as a table for a spreadsheet, one step a row. */
final class SuccessionTable {

	private static final List<String> HEADER = List.of("line", "asked", "body", "bodyId", "jurisdiction", "matchedBy",
			"fate", "fateCertainty", "ended", "from", "duty", "except", "change", "to", "toId", "toNature", "actsAs",
			"effective", "basis", "certainty", "hop", "exhaustive", "document", "item", "statement", "reason",
			"residue", "warnings", "nearest");

	private SuccessionTable() {
	}

	static String of(List<Succession> successions) {
		SpreadsheetTable table = new SpreadsheetTable(HEADER);
		successions.forEach((row) -> table.add(cells(row)));
		return table.text();
	}

	private static List<@Nullable Object> cells(Succession row) {
		Asked agency = row.agency();
		Flow flow = row.flow();
		return Arrays.asList(row.line(), row.asked(), of(agency, Asked::name), of(agency, Asked::id),
				of(agency, (body) -> body.jurisdiction().name()), of(agency, Asked::matchedBy),
				of(agency, (body) -> body.fate().label()),
				of(agency, (body) -> (body.fateCertainty() != null) ? body.fateCertainty().label() : null),
				of(agency, Asked::ended), of(flow, (each) -> each.from().name()),
				of(flow, (each) -> each.duty().name()),
				of(flow, (each) -> joined(each.duty().except(), (other) -> other.name() + "→" + other.to())),
				of(flow, Flow::change), of(flow, (each) -> each.to().name()), of(flow, (each) -> each.to().id()),
				of(flow, (each) -> (each.to().nature() != null) ? each.to().nature().label() : null),
				of(flow, (each) -> String.join("、", each.to().actsAs())), of(flow, (each) -> each.effective().edtf()),
				of(flow, (each) -> each.effective().basis()), of(flow, (each) -> each.certainty().label()),
				of(flow, Flow::hop), of(flow, Flow::exhaustive),
				of(flow, (each) -> joined(each.evidence(), Evidence::title)),
				of(flow, (each) -> joined(each.evidence(), Evidence::item)),
				of(flow, (each) -> joined(each.evidence(), Evidence::statement)),
				of(flow, (each) -> joined(each.evidence(),
						(clause) -> (clause.reason() != null) ? clause.reason() : "")),
				(row.residue() != null) ? row.residue().state().label() : null, joined(row.warnings(), Warning::code),
				String.join("、", row.nearest()));
	}

	private static <T> @Nullable Object of(@Nullable T thing, Function<T, @Nullable Object> part) {
		return (thing != null) ? part.apply(thing) : null;
	}

	private static <T> String joined(List<T> things, Function<T, String> word) {
		return things.stream().map(word).filter((each) -> !each.isEmpty()).distinct().collect(Collectors.joining("; "));
	}

}
