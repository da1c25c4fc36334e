package org.yange.register;

import java.util.List;

import org.yange.statement.Predicate;

/**
 * A class of bodies as a document words it; never counted, never a holder of a named
 * body's duty.
 *
 * @param id its stable name
 * @param name the words
 * @param said what is said of it
 */
public record AgencyClassEntry(String id, String name, List<Said> said) {

	/** Copies the statements. */
	public AgencyClassEntry {
		said = List.copyOf(said);
	}

	/**
	 * A statement that speaks of a class.
	 *
	 * @param statement the id of the statement
	 * @param document the id of its document
	 * @param item the item of its clause
	 * @param predicate what sort of thing it says
	 * @param subject its subject as worded
	 * @param object its object as worded, or empty
	 * @param duty the duty as worded, or empty
	 * @param qualifiers what narrows it
	 */
	public record Said(String statement, String document, String item, Predicate predicate, String subject,
			String object, String duty, List<String> qualifiers) {

		/** Copies the qualifiers. */
		public Said {
			qualifiers = List.copyOf(qualifiers);
		}

	}

}
