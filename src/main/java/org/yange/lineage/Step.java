package org.yange.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.Flow.Excepted;

/**
 * One change on a walk, and what it carries on.
 *
 * @param previous the step before, or null for the first
 * @param change the change
 * @param carried the duty that goes on, or null where everything does
 * @param certainty how surely this step carries it, whatever came before
 * @param except what went elsewhere by name
 */
record Step(@Nullable Step previous, Change change, @Nullable NamedDuty carried, Certainty certainty,
		List<Excepted> except) {

	/**
	 * {@return how many steps lead here, this one included}
	 */
	int hop() {
		return (this.previous == null) ? 1 : this.previous.hop() + 1;
	}

	/**
	 * {@return how surely the walk so far carries it; it never rises}
	 */
	Certainty certaintySoFar() {
		return (this.previous == null) ? this.certainty : this.previous.certaintySoFar().weaker(this.certainty);
	}

	/**
	 * {@return whether the walk has come by the body}
	 */
	boolean passed(String body) {
		return body.equals(this.change.from()) || (this.previous != null && this.previous.passed(body));
	}

	/**
	 * {@return whether the body reached is still the one that the walk began with}
	 */
	boolean isSameBody() {
		return EdgeKind.SAME_BODY.contains(this.change.kind()) && (this.previous == null || this.previous.isSameBody());
	}

}
