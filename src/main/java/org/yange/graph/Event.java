package org.yange.graph;

import java.util.List;

import org.yange.document.Edtf;

/**
 * Something that happened to a body or an arrangement.
 *
 * @param reform the reform in which it happened
 * @param date when, as precisely as known
 * @param basis the kinds of dates that say so
 * @param certainty how surely it happened
 * @param statements the ids of the statements that say so
 */
public record Event(String reform, Edtf date, String basis, Certainty certainty, List<String> statements) {

	/** Copies the statements. */
	public Event {
		statements = List.copyOf(statements);
	}

}
