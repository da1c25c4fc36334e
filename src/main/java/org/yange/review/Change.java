package org.yange.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.yange.statement.Statement;
import org.yange.statement.StatementTable;

/**
 * A row that was changed.
 *
 * @param columns the columns that differ
 * @param before the row before
 * @param after the row now
 */
public record Change(List<String> columns, Statement before, Statement after) {

	/** Columns whose difference makes another statement, the others do not. */
	private static final List<String> SAYING = List.of("predicate", "subject", "object", "duty");

	/** Copies the columns. */
	public Change {
		columns = List.copyOf(columns);
	}

	/**
	 * {@return rows that say nearly the same, each in one pair at most} They differ in
	 * one of predicate, subject, object and duty within one item, or in none of them.
	 * @param before rows that are only before
	 * @param after rows that are only now
	 */
	static List<Change> pairs(List<Statement> before, List<Statement> after) {
		List<Change> pairs = new ArrayList<>();
		List<Statement> left = pair(before, after, 0, pairs);
		List<Statement> open = new ArrayList<>(after);
		Set<Statement> paired = Collections.newSetFromMap(new IdentityHashMap<>());
		pairs.forEach((pair) -> paired.add(pair.after));
		open.removeIf(paired::contains);
		pair(left, open, 1, pairs);
		return pairs;
	}

	/**
	 * {@return the rows that found no other}
	 */
	private static List<Statement> pair(List<Statement> before, List<Statement> after, int different,
			List<Change> pairs) {
		Map<Object, List<Statement>> candidates = new HashMap<>();
		after.forEach((row) -> candidates.computeIfAbsent(key(row, different), (key) -> new ArrayList<>()).add(row));
		List<Statement> left = new ArrayList<>();
		for (Statement row : before) {
			List<Statement> near = candidates.getOrDefault(key(row, different), List.of());
			int found = 0;
			while (found < near.size()
					&& columns(row, near.get(found)).stream().filter(SAYING::contains).count() > different) {
				found++;
			}
			if (found < near.size()) {
				Statement other = near.remove(found);
				pairs.add(new Change(columns(row, other), row, other));
			}
			else {
				left.add(row);
			}
		}
		return left;
	}

	private static Object key(Statement row, int different) {
		return (different > 0) ? row.item() : List.of(row.predicate(), row.subject(), row.object(), row.duty());
	}

	private static List<String> columns(Statement one, Statement other) {
		Map<String, Boolean> differs = new HashMap<>();
		differs.put("item", !one.item().equals(other.item()));
		differs.put("predicate", one.predicate() != other.predicate());
		differs.put("subject", !one.subject().equals(other.subject()));
		differs.put("object", !one.object().equals(other.object()));
		differs.put("duty", !one.duty().equals(other.duty()));
		differs.put("qualifier", !one.qualifiers().equals(other.qualifiers()));
		differs.put("effective", !Objects.equals(one.effective(), other.effective()));
		differs.put("jurisdiction", !Objects.equals(one.jurisdiction(), other.jurisdiction()));
		return StatementTable.COLUMNS.stream().filter((column) -> differs.getOrDefault(column, false)).toList();
	}

}
