package org.yange.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.graph.AgentName;
import org.yange.graph.Fate;
import org.yange.graph.Nature;
import org.yange.lineage.LineageAnswer.Jurisdiction;

/**
 * A body in a list.
 *
 * @param id its stable name
 * @param name its name
 * @param jurisdiction its place
 * @param nature what sort of body it is
 * @param category its latest category, or null
 * @param fate what became of it
 * @param founded when it began, in EDTF, or null where nothing says so
 * @param ended when it ended, in EDTF, or null where nothing ends it
 * @param existence whether it exists on the day: certain, possible or none
 * @param matched the names by which it was found, the closest first
 */
public record AgencyEntry(String id, String name, Jurisdiction jurisdiction, Nature nature, @Nullable String category,
		Fate fate, @Nullable String founded, @Nullable String ended, String existence, List<AgentName> matched) {

	/** Copies the names. */
	public AgencyEntry {
		matched = List.copyOf(matched);
	}

}
