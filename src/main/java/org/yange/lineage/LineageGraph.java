package org.yange.lineage;

import java.util.List;
import java.util.Optional;

/**
 * The part of the graph that the rules of lineage read.
 *
 * <p>
 * Whoever fills it promises that for every body from which a question starts, all bodies
 * reachable in the asked direction are there with all their changes.
 */
public interface LineageGraph {

	/**
	 * {@return the version of the data that this is a part of}
	 */
	String dataVersion();

	/**
	 * {@return the body of an id, if it is in this part}
	 * @param id the id
	 */
	Optional<Body> body(String id);

	/**
	 * {@return what went out of a body, the earliest first}
	 * @param body the id of the body
	 */
	List<Change> changesFrom(String body);

	/**
	 * {@return the same, reform by reform}
	 * @param body the id of the body
	 */
	default Givings givingsOf(String body) {
		return Givings.of(changesFrom(body), this::isTied);
	}

	/**
	 * {@return whether persons found what the duty of a change is to earlier ones}
	 * @param change the change
	 */
	default boolean isTied(Change change) {
		return change.duty() != null && !tiesOf(change.duty().id()).isEmpty();
	}

	/**
	 * {@return what came into a body, the earliest first}
	 * @param body the id of the body
	 */
	List<Change> changesInto(String body);

	/**
	 * {@return the same, by what may have come before}
	 * @param body the id of the body
	 */
	default Arrivals arrivalsAt(String body) {
		return Arrivals.of(changesInto(body), this::isTied);
	}

	/**
	 * {@return what the body stands in beside succession}
	 * @param body the id of the body
	 */
	List<Arrangement> arrangementsOf(String body);

	/**
	 * {@return what persons found a duty to be to duties of earlier reforms}
	 * @param duty the id of the duty
	 */
	List<DutyTie> tiesOf(String duty);

	/**
	 * {@return where a statement stands, if it is in this part}
	 * @param statement the id of the statement
	 */
	Optional<Evidence> evidence(String statement);

}
