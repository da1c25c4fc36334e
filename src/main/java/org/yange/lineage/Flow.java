package org.yange.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Nature;

/**
 * One step of a lineage: a duty, or everything, goes from a body to a body.
 *
 * @param from the body it comes from; its id is null where the text names none
 * @param to the body it goes to
 * @param duty what goes
 * @param change how it goes
 * @param effective when
 * @param certainty how surely, seen from the body that was asked about
 * @param hop how many changes away from that body, from 1
 * @param exhaustive whether the clause claims to list all
 * @param partial whether the clause speaks of a part of the duty only (有关, 相关)
 * @param evidence the clauses that say so
 */
public record Flow(Party from, Party to, DutyMoved duty, EdgeKind change, When effective, Certainty certainty, int hop,
		boolean exhaustive, boolean partial, List<Evidence> evidence) {

	/** Copies the evidence. */
	public Flow {
		evidence = List.copyOf(evidence);
	}

	/**
	 * An end of a flow.
	 *
	 * @param id the body's id, or null where the text names none
	 * @param name its name as worded
	 * @param nature what sort of body it is, or null where none is named
	 * @param actsAs the plates under which it acts
	 */
	public record Party(@Nullable String id, String name, @Nullable Nature nature, List<String> actsAs) {

		/** Copies the plates. */
		public Party {
			actsAs = List.copyOf(actsAs);
		}

	}

	/**
	 * What moved.
	 *
	 * @param id the id of the duty, or null where everything moved
	 * @param name the phrase, or 全部职责, or 其余职责
	 * @param whole whether everything, or everything else, moved
	 * @param except what moved elsewhere by name
	 * @param tie what a person found by which the clause, in other words, speaks of this
	 * duty; null where its words do
	 */
	public record DutyMoved(@Nullable String id, String name, boolean whole, List<Excepted> except,
			@Nullable DutyTie tie) {

		/** Copies the exceptions. */
		public DutyMoved {
			except = List.copyOf(except);
		}

	}

	/**
	 * A duty that went elsewhere by name.
	 *
	 * @param id the id of the duty
	 * @param name the phrase
	 * @param to the name of the body it went to
	 */
	public record Excepted(String id, String name, String to) {
	}

	/**
	 * When a change took effect.
	 *
	 * @param edtf the date in EDTF
	 * @param basis the kinds of dates that say so
	 */
	public record When(String edtf, String basis) {
	}

}
