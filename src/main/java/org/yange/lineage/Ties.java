package org.yange.lineage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yange.lineage.Change.NamedDuty;
import org.yange.statement.DutyLink.Relation;

/** Follows what persons found of duties, from a later one to earlier ones. */
final class Ties {

	private final LineageGraph graph;

	private final boolean acrossPlaces;

	private Ties(LineageGraph graph, boolean acrossPlaces) {
		this.graph = graph;
		this.acrossPlaces = acrossPlaces;
	}

	/**
	 * {@return the ties between duties of one place}
	 */
	static Ties within(LineageGraph graph) {
		return new Ties(graph, false);
	}

	/**
	 * {@return the ties between duties of one place or of two}
	 */
	static Ties between(LineageGraph graph) {
		return new Ties(graph, true);
	}

	private List<DutyTie> of(NamedDuty duty) {
		return this.graph.tiesOf(duty.id()).stream().filter((tie) -> this.acrossPlaces || !tie.acrossPlaces()).toList();
	}

	/**
	 * {@return what a duty that a clause names is to one that is carried, as persons
	 * found, with the tie that it begins with; empty where nobody found anything}
	 * @param named the duty that the clause names
	 * @param carried the duty that is carried
	 */
	Optional<Tied> between(NamedDuty named, NamedDuty carried) {
		if (this.graph.tiesOf(named.id()).isEmpty()) {
			return Optional.empty();
		}
		Set<String> seen = new HashSet<>(Set.of(named.id()));
		Deque<Tied> waiting = new ArrayDeque<>();
		of(named).forEach((tie) -> waiting.add(new Tied(tie.relation(), tie, tie.earlier())));
		while (!waiting.isEmpty()) {
			Tied tied = waiting.remove();
			NamedDuty reached = tied.reached();
			Optional<Relation> relation = relation(tied, carried);
			if (relation.isPresent()) {
				return Optional.of(new Tied(relation.get(), tied.tie(), carried));
			}
			if (seen.add(reached.id())) {
				for (DutyTie next : of(reached)) {
					composed(tied.relation(), next.relation()).ifPresent((both) -> waiting
						.add(new Tied(both, tied.tie().certainty().compareTo(next.certainty()) < 0 ? next : tied.tie(),
								next.earlier())));
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Relation> relation(Tied tied, NamedDuty carried) {
		NamedDuty reached = tied.reached();
		if (reached.id().equals(carried.id()) || DutyWords.same(reached.name(), carried.name())) {
			return Optional.of(tied.relation());
		}
		if (tied.relation() != Relation.WHOLE && DutyWords.contains(carried.name(), reached.name())) {
			return Optional.of(Relation.PART);
		}
		boolean more = tied.relation() != Relation.PART && DutyWords.contains(reached.name(), carried.name());
		return more ? Optional.of(Relation.WHOLE) : Optional.empty();
	}

	/** A part of a part is a part; a part of what is more is neither. */
	private static Optional<Relation> composed(Relation one, Relation other) {
		if (one == Relation.SAME) {
			return Optional.of(other);
		}
		return (other == Relation.SAME || other == one) ? Optional.of(one) : Optional.empty();
	}

	/**
	 * What a duty is to another.
	 *
	 * @param relation what the later is to the earlier
	 * @param tie the least sure tie that says so
	 * @param reached the earlier duty
	 */
	record Tied(Relation relation, DutyTie tie, NamedDuty reached) {
	}

}
