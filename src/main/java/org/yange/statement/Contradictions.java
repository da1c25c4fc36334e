package org.yange.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yange.document.Findings;
import org.yange.statement.StatementTable.Row;

/**
 * Finds rows of one document that cannot both be true of one body in one reform.
 *
 * <p>
 * Classes of bodies are left alone: a rule about a class may end some members and keep
 * others.
 */
final class Contradictions {

	private static final Set<Predicate> FATES = EnumSet.of(Predicate.RETAINED, Predicate.ABOLISHED,
			Predicate.RENAMED_TO, Predicate.CONVERTED_TO);

	private final Findings findings;

	private final Map<List<String>, List<Row>> fates = new HashMap<>();

	private final Map<List<String>, Row> quotas = new HashMap<>();

	private final Set<Row> conflicting = new HashSet<>();

	private Contradictions(Findings findings) {
		this.findings = findings;
	}

	/**
	 * {@return the rows that contradict another, and those that they contradict}
	 */
	static Set<Row> check(List<Row> rows, Findings findings) {
		Contradictions contradictions = new Contradictions(findings);
		rows.forEach(contradictions::fate);
		rows.forEach(contradictions::quota);
		contradictions.renamingCycles(rows);
		return contradictions.conflicting;
	}

	private void fate(Row row) {
		Statement statement = row.statement();
		if (!FATES.contains(statement.predicate()) || BodyName.isClass(statement.subject())) {
			return;
		}
		List<Row> told = this.fates.computeIfAbsent(key(statement, statement.subject()), (key) -> new ArrayList<>());
		told.stream()
			.filter((other) -> !agree(statement, other.statement()))
			.findFirst()
			.ifPresent((other) -> conflict(row, other, "'" + statement.subject() + "' is " + said(statement)
					+ " here and " + said(other.statement()) + " in " + other.file() + " line " + other.line()));
		told.add(row);
	}

	/**
	 * {@return whether both may be true of one body} A body that goes on under another
	 * name may also be said to be kept (保留并更名) or not kept (撤销, 改为).
	 */
	static boolean agree(Statement one, Statement other) {
		if (one.predicate() == other.predicate() || (!one.object().isEmpty() && !other.object().isEmpty())) {
			return one.object().equals(other.object());
		}
		boolean separately = one.is(Qualifier.STANDALONE) || other.is(Qualifier.STANDALONE);
		return separately || !one.object().isEmpty() || !other.object().isEmpty();
	}

	private void conflict(Row row, Row other, String message) {
		this.findings.error(row.file(), row.line(), "contradiction", message);
		this.conflicting.add(row);
		this.conflicting.add(other);
	}

	private static String said(Statement statement) {
		return statement.predicate() + (statement.object().isEmpty() ? "" : " " + statement.object());
	}

	private void quota(Row row) {
		Statement statement = row.statement();
		if (statement.predicate() != Predicate.QUOTA) {
			return;
		}
		Row other = this.quotas.putIfAbsent(key(statement, statement.subject()), row);
		if (other != null && !other.statement().qualifiers().get(0).equals(statement.qualifiers().get(0))) {
			conflict(row, other,
					"the quota of '" + statement.subject() + "' is " + statement.qualifiers().get(0) + " here and "
							+ other.statement().qualifiers().get(0) + " in " + other.file() + " line " + other.line());
		}
	}

	private void renamingCycles(List<Row> rows) {
		Map<List<String>, Row> renamings = new HashMap<>();
		List<Row> changes = new ArrayList<>();
		for (Row row : rows) {
			Predicate predicate = row.statement().predicate();
			if (predicate == Predicate.RENAMED_TO || predicate == Predicate.CONVERTED_TO) {
				renamings.put(key(row.statement(), row.statement().subject()), row);
				changes.add(row);
			}
		}
		for (Row start : changes) {
			Row row = start;
			for (int steps = 0; row != null && steps <= changes.size(); steps++) {
				row = renamings.get(key(row.statement(), row.statement().object()));
				if (start.equals(row)) {
					conflict(start, start,
							"the renamings lead from '" + start.statement().subject() + "' back to it in one reform");
					break;
				}
			}
		}
	}

	private static List<String> key(Statement statement, String name) {
		return List.of(name, String.valueOf(statement.jurisdiction()), String.valueOf(statement.effective()));
	}

}
