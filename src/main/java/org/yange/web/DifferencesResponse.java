package org.yange.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.yange.review.Change;
import org.yange.review.Differences;
import org.yange.review.Differences.Agreement;
import org.yange.statement.Predicate;

/**
 * What differs between earlier rows and those of a document now.
 *
 * @param counts how many rows are the same and how many differ, and how
 * @param agreement how well the earlier rows agree with those now
 * @param predicates the same by predicate
 * @param added rows that are only now
 * @param removed rows that were only before
 * @param changed rows that differ in one of predicate, subject, object and duty, or in
 * none of them but in other columns
 */
record DifferencesResponse(Counts counts, Measure agreement, Map<Predicate, Measure> predicates,
		List<StatementRow> added, List<StatementRow> removed, List<ChangedRow> changed) {

	DifferencesResponse {
		predicates = new TreeMap<>(predicates);
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		changed = List.copyOf(changed);
	}

	static DifferencesResponse of(Differences differences) {
		Map<Predicate, Measure> predicates = new TreeMap<>();
		differences.predicates().forEach((predicate, agreement) -> predicates.put(predicate, Measure.of(agreement)));
		return new DifferencesResponse(
				new Counts(differences.same(), differences.added().size(), differences.removed().size(),
						differences.changed().size()),
				Measure.of(differences.total()), predicates,
				differences.added().stream().map(StatementRow::of).toList(),
				differences.removed().stream().map(StatementRow::of).toList(),
				differences.changed().stream().map(ChangedRow::of).toList());
	}

	/**
	 * How many rows differ.
	 *
	 * @param same rows alike in all columns but offsets and notes
	 * @param added rows that are only now
	 * @param removed rows that were only before
	 * @param changed rows that were changed
	 */
	record Counts(int same, int added, int removed, int changed) {
	}

	/**
	 * How well earlier rows agree with those now, exact on predicate, subject, object and
	 * duty; the same words count once, in whichever item.
	 *
	 * @param right rows that are right
	 * @param wrong rows that are not
	 * @param missed rows that are missing
	 * @param precision right of all that were there, or null where there were none
	 * @param recall right of all that should be there, or null where there are none
	 * @param f1 the harmonic mean of both, or null where there is nothing
	 */
	record Measure(int right, int wrong, int missed, @Nullable Double precision, @Nullable Double recall,
			@Nullable Double f1) {

		static Measure of(Agreement agreement) {
			return new Measure(agreement.right(), agreement.wrong(), agreement.missed(), agreement.precision(),
					agreement.recall(), agreement.f1());
		}

	}

	/**
	 * A row that was changed.
	 *
	 * @param columns the columns that differ
	 * @param before the row before
	 * @param after the row now
	 */
	record ChangedRow(List<String> columns, StatementRow before, StatementRow after) {

		ChangedRow {
			columns = List.copyOf(columns);
		}

		static ChangedRow of(Change change) {
			return new ChangedRow(change.columns(), StatementRow.of(change.before()), StatementRow.of(change.after()));
		}

	}

}
