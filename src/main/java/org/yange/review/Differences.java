package org.yange.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yange.statement.Predicate;
import org.yange.statement.Statement;

/**
 * What differs between what was said to stand in a text before and what is now, and how
 * well the former agrees with the latter.
 *
 * @param same how many rows are alike in all columns but their offsets and notes
 * @param added the rows that are only in the later
 * @param removed the rows that are only in the earlier
 * @param changed the rows that say nearly the same
 * @param total how well the earlier agrees with the later
 * @param predicates the same by predicate
 */
public record Differences(int same, List<Statement> added, List<Statement> removed, List<Change> changed,
		Agreement total, Map<Predicate, Agreement> predicates) {

	/** Copies the lists. */
	public Differences {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		changed = List.copyOf(changed);
		predicates = Map.copyOf(predicates);
	}

	/**
	 * {@return what differs}
	 * @param earlier the rows before
	 * @param later the rows now
	 */
	public static Differences between(List<Statement> earlier, List<Statement> later) {
		Map<Statement, Integer> unmatched = new HashMap<>();
		earlier.forEach((row) -> unmatched.merge(stated(row), 1, Integer::sum));
		List<Statement> added = new ArrayList<>();
		for (Statement row : later) {
			if (unmatched.merge(stated(row), -1, Integer::sum) < 0) {
				added.add(row);
			}
		}
		int same = later.size() - added.size();
		List<Statement> removed = new ArrayList<>();
		for (Statement row : earlier) {
			if (unmatched.merge(stated(row), -1, Integer::sum) >= 0) {
				removed.add(row);
			}
		}
		List<Change> changed = Change.pairs(removed, added);
		Set<Statement> paired = Collections.newSetFromMap(new IdentityHashMap<>());
		changed.forEach((change) -> paired.addAll(List.of(change.before(), change.after())));
		removed.removeIf(paired::contains);
		added.removeIf(paired::contains);
		Map<Predicate, Agreement> predicates = agreement(earlier, later);
		return new Differences(same, added, removed, changed,
				predicates.values().stream().reduce(Agreement.NONE, Agreement::and), predicates);
	}

	/** A row without what is no part of what it states: its offsets and its note. */
	private static Statement stated(Statement row) {
		return new Statement(row.document(), row.item(), row.predicate(), row.subject(), row.object(), row.duty(),
				row.qualifiers(), row.effective(), null, row.jurisdiction(), "", row.reason());
	}

	private static Map<Predicate, Agreement> agreement(List<Statement> earlier, List<Statement> later) {
		Set<Said> found = said(earlier);
		Set<Said> wanted = said(later);
		Map<Predicate, Agreement> predicates = new EnumMap<>(Predicate.class);
		found.forEach((said) -> predicates.merge(said.predicate(),
				wanted.contains(said) ? new Agreement(1, 0, 0) : new Agreement(0, 1, 0), Agreement::and));
		wanted.stream()
			.filter((said) -> !found.contains(said))
			.forEach((said) -> predicates.merge(said.predicate(), new Agreement(0, 0, 1), Agreement::and));
		return predicates;
	}

	private static Set<Said> said(List<Statement> rows) {
		return rows.stream()
			.map((row) -> new Said(row.predicate(), row.subject(), row.object(), row.duty()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** What agreement is measured on, wherever in the text it stands. */
	private record Said(Predicate predicate, String subject, String object, String duty) {
	}

	/**
	 * How well rows agree with those that count as right, exact on predicate, subject,
	 * object and duty, the same words counting once.
	 *
	 * @param right how many of them are right
	 * @param wrong how many are not
	 * @param missed how many are missing
	 */
	public record Agreement(int right, int wrong, int missed) {

		static final Agreement NONE = new Agreement(0, 0, 0);

		Agreement and(Agreement other) {
			return new Agreement(this.right + other.right, this.wrong + other.wrong, this.missed + other.missed);
		}

		/**
		 * {@return the share of the rows that are right; null where there are none}
		 */
		public @Nullable Double precision() {
			return share(this.right, this.right + this.wrong);
		}

		/**
		 * {@return the share of the right rows that are there; null where there are none}
		 */
		public @Nullable Double recall() {
			return share(this.right, this.right + this.missed);
		}

		/**
		 * {@return the harmonic mean of precision and recall; null where there is
		 * nothing}
		 */
		public @Nullable Double f1() {
			return share(2 * this.right, 2 * this.right + this.wrong + this.missed);
		}

		private static @Nullable Double share(int part, int whole) {
			return (whole == 0) ? null : Math.round(1000.0 * part / whole) / 1000.0;
		}

	}

}
