package org.yange.lineage;

import java.util.List;

import org.yange.graph.Fate;
import org.yange.lineage.Residue.State;

/** Tells what of a body's duties no clause places (rule 6). */
public final class Residues {

	private static final String UNSTATED = "有关";

	private Residues() {
	}

	/**
	 * {@return the residue of a body}
	 * @param body the body
	 * @param changes everything that went out of it
	 */
	public static Residue of(Body body, List<Change> changes) {
		if (body.fate() == Fate.NOT_YET) {
			return new Residue(State.NOT_YET, List.of());
		}
		if (changes.stream().anyMatch(Change::isWhole)) {
			return new Residue(State.ALL_PLACED, List.of());
		}
		if (body.fate() == Fate.ACTIVE) {
			return new Residue(State.REST_STAYS, List.of());
		}
		if (changes.isEmpty()) {
			return new Residue(State.NOTHING_PLACED, List.of("全部职责"));
		}
		boolean onlyUnstated = changes.stream()
			.allMatch((change) -> change.duty() != null && change.duty().name().equals(UNSTATED));
		return onlyUnstated ? new Residue(State.EXTENT_UNSTATED, List.of("有关职责以外的职责"))
				: new Residue(State.NAMED_PARTS_ONLY, List.of("点名划出以外的职责"));
	}

}
