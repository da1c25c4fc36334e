package org.yange.lineage;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.lineage.Change.NamedDuty;

/**
 * One change on the way of duties, and what it carries on. How the way goes on depends on
 * this alone, not on how it came here.
 *
 * @param change the change
 * @param carried the duty that goes on, or null where everything does
 * @param certainty how surely this step carries it, whatever came before
 * @param except the changes that name what may have gone elsewhere
 * @param tie what a person found by which the clause speaks of what is carried, or null
 * where its words do
 * @param sameBody whether the body reached is still the one that the way began with
 */
record Step(Change change, @Nullable NamedDuty carried, Certainty certainty, List<Change> except, @Nullable DutyTie tie,
		boolean sameBody) {

	/** Copies the exceptions. */
	Step {
		except = List.copyOf(except);
	}

	/** A step by the words of its clause, to another body. */
	Step(Change change, @Nullable NamedDuty carried, Certainty certainty, List<Change> except) {
		this(change, carried, certainty, except, null, false);
	}

	/** From the change and what it carries, which all but tell steps apart. */
	@Override
	public int hashCode() {
		return 31 * this.change.hashCode() + Objects.hashCode(this.carried);
	}

}
