package org.yange.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.lineage.Evidence;

/**
 * A number of bodies that is declared, beside those that are there.
 *
 * @param scope what is counted, as worded
 * @param declared the number
 * @param upperBound whether the number is only a limit
 * @param sumOf the quotas that the number is the sum of; empty where it is stated itself
 * @param counted how many are there, or null where the scope is no kind of body that can
 * be counted
 * @param notListed how many are declared and not there by name, or null likewise
 * @param members those that are there
 * @param evidence the clauses that declare the number
 */
public record QuotaCheck(String scope, int declared, boolean upperBound, List<Part> sumOf, @Nullable Integer counted,
		@Nullable Integer notListed, List<Member> members, List<Evidence> evidence) {

	/** Copies the lists. */
	public QuotaCheck {
		sumOf = List.copyOf(sumOf);
		members = List.copyOf(members);
		evidence = List.copyOf(evidence);
	}

	/**
	 * A quota that is part of a sum.
	 *
	 * @param scope what it is for, as worded
	 * @param declared the number for each
	 * @param times for how many places
	 */
	public record Part(String scope, int declared, int times) {
	}

	/**
	 * A body, or bodies that work as one, counted once.
	 *
	 * @param ids the ids
	 * @param name the name, or the names joined by 、
	 * @param certainty how surely it is counted here
	 * @param existence whether it exists on the day: certain or possible
	 * @param evidence the clauses that class it
	 */
	public record Member(List<String> ids, String name, Certainty certainty, String existence,
			List<Evidence> evidence) {

		/** Copies the lists. */
		public Member {
			ids = List.copyOf(ids);
			evidence = List.copyOf(evidence);
		}

	}

}
