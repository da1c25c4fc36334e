package org.yange.lineage;

import java.util.List;
import java.util.regex.Pattern;

import org.yange.document.Edtf;
import org.yange.graph.Fate;
import org.yange.lineage.Residue.State;

/** Tells what of a body's duties no clause places (rule 6). */
public final class Residues {

	private static final String UNSTATED = "有关";

	/** With what a duty begins that is all but what is named beside it. */
	private static final Pattern REST = Pattern.compile("^(?:其他|其它|其余|剩余|余下)");

	private Residues() {
	}

	/**
	 * {@return whether a change moves a duty that is worded as what is left (其他行政), at
	 * the end of the body}
	 */
	static boolean isTheRest(Body body, Change change) {
		Edtf ended = body.ended();
		boolean atEnd = ended == null || ended.overlaps(change.date());
		return atEnd && change.duty() != null && !Walk.isPartial(change) && REST.matcher(change.duty().name()).find();
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
		if (changes.stream().anyMatch((change) -> isTheRest(body, change))) {
			return new Residue(State.ALL_PLACED, List.of());
		}
		boolean onlyUnstated = changes.stream()
			.allMatch((change) -> change.duty() != null && change.duty().name().equals(UNSTATED));
		return onlyUnstated ? new Residue(State.EXTENT_UNSTATED, List.of("有关职责以外的职责"))
				: new Residue(State.NAMED_PARTS_ONLY, List.of("点名划出以外的职责"));
	}

}
