package org.yange.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.graph.AgentName;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.graph.Nature;
import org.yange.lineage.Evidence;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.LineageAnswer.Jurisdiction;

/**
 * All that is known of a body, without following its duties any further.
 *
 * @param id its stable name
 * @param name its name
 * @param jurisdiction its place
 * @param nature what sort of body it is
 * @param fate what became of it
 * @param existence whether it exists in the time that was asked for, or today
 * @param category its latest category, or null
 * @param categories its categories, each for a time, the latest last
 * @param founded when it began, or null where nothing says so
 * @param ended when it ended, or null where nothing ends it
 * @param names the names by which it is found
 * @param predecessors the bodies that gave it everything, and how
 * @param successors the bodies to which everything of it went, and how
 * @param plates the plates that it carries
 * @param managedBy the bodies that manage it
 * @param manages the bodies that it manages
 * @param officeOf the bodies whose office it is
 * @param offices its offices
 * @param hosts the offices that have their place with it
 * @param hostedBy where it has its place
 * @param coLocatedWith the bodies that work as one with it
 * @param dispatchedBy the bodies that dispatch it
 * @param dispatches the bodies that it dispatches
 * @param dailyWorkBy the bodies that do its daily work
 * @param doesDailyWorkOf the bodies whose daily work it does
 * @param oversees the lines of work that it manages or leads
 * @param nameKeptAs the plate on which its name lives on, if any
 * @param resembles what may be meant for the same; a suggestion to look
 */
public record AgencyDetail(String id, String name, Jurisdiction jurisdiction, Nature nature, Fate fate,
		Existence existence, @Nullable Happening category, List<Happening> categories, @Nullable Happening founded,
		@Nullable Happening ended, List<AgentName> names, List<Related> predecessors, List<Related> successors,
		List<Related> plates, List<Related> managedBy, List<Related> manages, List<Related> officeOf,
		List<Related> offices, List<Related> hosts, List<Related> hostedBy, List<Related> coLocatedWith,
		List<Related> dispatchedBy, List<Related> dispatches, List<Related> dailyWorkBy, List<Related> doesDailyWorkOf,
		List<Related> oversees, List<Related> nameKeptAs, List<Related> resembles) {

	/**
	 * Something that happened to a body, or a category that it was given.
	 *
	 * @param name the category, or null
	 * @param edtf when, in EDTF, or null where nothing says so
	 * @param until until when, in EDTF, or null while it lasts or where it is a moment
	 * @param certainty how surely
	 * @param evidence the clauses that say so
	 */
	public record Happening(@Nullable String name, @Nullable String edtf, @Nullable String until, Certainty certainty,
			List<Evidence> evidence) {

		/** Copies the evidence. */
		public Happening {
			evidence = List.copyOf(evidence);
		}

	}

	/**
	 * A neighbour.
	 *
	 * @param id its stable name
	 * @param name its name
	 * @param kind how the two are connected
	 * @param effective since when, in EDTF
	 * @param until until when, in EDTF, or null while it lasts
	 * @param certainty how surely
	 * @param qualifiers what narrows it, such as 归口管理
	 * @param evidence the clauses that say so
	 */
	public record Related(String id, String name, EdgeKind kind, String effective, @Nullable String until,
			Certainty certainty, List<String> qualifiers, List<Evidence> evidence) {

		/** Copies the lists. */
		public Related {
			qualifiers = List.copyOf(qualifiers);
			evidence = List.copyOf(evidence);
		}

	}

}
