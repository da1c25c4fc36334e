package org.yange.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.graph.Nature;

/**
 * The lineage of one body.
 *
 * @param agency the body that was asked about
 * @param direction which way the lineage goes
 * @param flows the steps, the nearest first
 * @param arrangements what the bodies stand in besides; never a succession
 * @param residue what of the body's duties no clause places
 * @param warnings what a reader should know
 */
public record LineageAnswer(Asked agency, Direction direction, List<Flow> flows, List<Arranged> arrangements,
		Residue residue, List<Warning> warnings) {

	/** Copies the lists. */
	public LineageAnswer {
		flows = List.copyOf(flows);
		arrangements = List.copyOf(arrangements);
		warnings = List.copyOf(warnings);
	}

	/**
	 * The body that was asked about.
	 *
	 * @param id its stable name
	 * @param name its name
	 * @param nature what sort of body it is
	 * @param category its latest category, or null
	 * @param fate what became of it
	 * @param fateCertainty how surely, or null where nothing ends it
	 * @param fateEvidence the clauses that say so
	 * @param founded when it began, in EDTF, or null where nothing says so
	 * @param ended when it ended, in EDTF, or null where nothing ends it
	 * @param jurisdiction its place
	 * @param matchedBy why the name that was asked for means it
	 */
	public record Asked(String id, String name, Nature nature, @Nullable String category, Fate fate,
			@Nullable Certainty fateCertainty, List<Evidence> fateEvidence, @Nullable String founded,
			@Nullable String ended, Jurisdiction jurisdiction, String matchedBy) {

		/** Copies the evidence. */
		public Asked {
			fateEvidence = List.copyOf(fateEvidence);
		}

	}

	/**
	 * A place.
	 *
	 * @param code its code
	 * @param name its name
	 */
	public record Jurisdiction(String code, String name) {
	}

	/**
	 * An arrangement with its clauses.
	 *
	 * @param kind what it is
	 * @param from the one it leads from
	 * @param to the one it leads to
	 * @param effective since when, in EDTF
	 * @param until until when, or null while it lasts
	 * @param certainty how surely
	 * @param qualifiers what narrows it
	 * @param evidence the clauses that say so
	 */
	public record Arranged(EdgeKind kind, Arrangement.Named from, Arrangement.Named to, String effective,
			@Nullable String until, Certainty certainty, List<String> qualifiers, List<Evidence> evidence) {

		/** Copies the lists. */
		public Arranged {
			qualifiers = List.copyOf(qualifiers);
			evidence = List.copyOf(evidence);
		}

	}

}
