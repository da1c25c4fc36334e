package org.yange.lineage;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.LineageReader.Match;

/** A graph that is wholly known, so that bodies can be found in it. */
public interface WholeGraph extends LineageGraph {

	/**
	 * {@return the body of an id, if there is one}
	 * @param id the id
	 */
	default Optional<Match> byId(String id) {
		return body(id).map((body) -> new Match(id, null));
	}

	/**
	 * {@return the bodies that a name means}
	 * @param name the name
	 * @param jurisdiction the code of their place, or null for all
	 */
	Stream<Match> byName(String name, @Nullable String jurisdiction);

	/**
	 * {@return the bodies that held, took or oversee a duty}
	 * @param duty the id of the duty
	 */
	Stream<Match> byDuty(String duty);

	/**
	 * {@return the bodies of a place}
	 * @param code the code of the place
	 */
	Stream<Match> inPlace(String code);

	/**
	 * {@return all bodies}
	 */
	Stream<Match> everywhere();

	/** Who may have the whole graph at hand. */
	@FunctionalInterface
	interface Keeper {

		/**
		 * {@return the graph as the database has it now, or nothing where it is not at
		 * hand}
		 */
		Optional<WholeGraph> current();

	}

}
