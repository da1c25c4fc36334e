package org.yange.audit;

import java.util.List;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.yange.lineage.Evidence;
import org.yange.lineage.EvidenceRow;

/** What contradicts what, as a query gives it. */
final class ContradictionRow {

	private final Record row;

	private final String name;

	private final List<Evidence> evidence;

	private ContradictionRow(Record row) {
		this.row = row;
		this.name = row.get("name").asString();
		this.evidence = row.get("statements").asList(EvidenceRow::read);
	}

	/**
	 * {@return the finding that a row tells}
	 * @param row what contradicts what
	 */
	static AuditFinding finding(Record row) {
		ContradictionRow told = new ContradictionRow(row);
		return switch (told.text("about")) {
			case "GIVEN_AGAIN" -> told.givenAgain();
			case "DATE" -> told.dates();
			default -> told.differ();
		};
	}

	private AuditFinding differ() {
		String prevails = text("prevails");
		String told = this.evidence.stream()
			.filter((each) -> each.statement().equals(prevails))
			.map(Evidence::document)
			.findFirst()
			.orElse("");
		String documents = this.evidence.stream().map(Evidence::document).collect(Collectors.joining("、"));
		return finding(AuditKind.CONTRADICTION,
				"关于“%s”，同一次改革的文件说法不一（%s），%s".formatted(this.name, documents,
						told.isEmpty() ? "各说都只作为可能" : "以" + told + "为准"),
				"documents of one reform differ about '%s' (%s); %s".formatted(this.name, documents,
						told.isEmpty() ? "each is only possible" : told + " is told"));
	}

	private AuditFinding givenAgain() {
		String duty = text("duty");
		String earlier = text("otherTo");
		String later = text("to");
		return finding(AuditKind.CONTRADICTION,
				"%s的“%s”此前已移交%s，其后没有条款说明它回到%s，后来的条款又把它移交%s".formatted(this.name, duty, earlier, this.name, later),
				"'%s' of %s had gone to %s, no clause brings it back, and a later clause gives it to %s".formatted(duty,
						this.name, earlier, later));
	}

	private AuditFinding dates() {
		String one = text("date");
		String other = text("otherDate");
		String documents = this.evidence.stream().map(Evidence::document).collect(Collectors.joining("、"));
		return finding(AuditKind.DATES_DIFFER,
				"%s的同一变动，同一次改革的文件记在不同时间（%s：%s、%s）".formatted(this.name, documents, one, other),
				"documents of one reform (%s) date the same change of %s differently: %s and %s".formatted(documents,
						this.name, one, other));
	}

	private String text(String key) {
		return this.row.get(key).asString("");
	}

	private AuditFinding finding(AuditKind kind, String text, String textEn) {
		return new AuditFinding(kind, text("jurisdiction"), null, this.name, text, textEn, this.evidence);
	}

}
