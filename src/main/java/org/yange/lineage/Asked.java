package org.yange.lineage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.LineageReader.Match;

/**
 * The bodies that a question is about, by what it gives of them; one of the lists is
 * filled.
 *
 * @param ids ids of bodies
 * @param names names of bodies
 * @param jurisdiction the code of the place of the named bodies, or null for all
 * @param duties ids of duties that the bodies held, took or oversee
 * @param places codes of places of which all bodies are meant
 * @param everywhere whether all bodies are meant
 */
record Asked(List<String> ids, List<String> names, @Nullable String jurisdiction, List<String> duties,
		List<String> places, boolean everywhere) {

	Asked {
		ids = List.copyOf(ids);
		names = List.copyOf(names);
		duties = List.copyOf(duties);
		places = List.copyOf(places);
	}

	static Asked ids(List<String> ids) {
		return new Asked(ids, List.of(), null, List.of(), List.of(), false);
	}

	static Asked names(List<String> names, @Nullable String jurisdiction) {
		return new Asked(List.of(), names, jurisdiction, List.of(), List.of(), false);
	}

	static Asked duties(List<String> duties) {
		return new Asked(List.of(), List.of(), null, duties, List.of(), false);
	}

	/** The bodies of places; of all, where none is given. */
	static Asked places(List<String> places) {
		return new Asked(List.of(), List.of(), null, List.of(), places, places.isEmpty());
	}

	/**
	 * {@return the same as parameters of a query}
	 */
	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("ids", this.ids);
		parameters.put("names", this.names);
		parameters.put("jurisdiction", this.jurisdiction);
		parameters.put("duties", this.duties);
		parameters.put("places", this.places);
		parameters.put("everywhere", this.everywhere);
		return parameters;
	}

	/**
	 * {@return the bodies in a graph that is wholly known, by the names that were asked
	 * for; those that were asked for otherwise under an empty name}
	 * @param graph the graph
	 */
	Map<String, List<Match>> in(WholeGraph graph) {
		Map<String, List<Match>> matches = new LinkedHashMap<>();
		matches.put("",
				Stream
					.of(this.ids.stream().flatMap((id) -> graph.byId(id).stream()),
							this.duties.stream().flatMap(graph::byDuty), this.places.stream().flatMap(graph::inPlace),
							this.everywhere ? graph.everywhere() : Stream.<Match>empty())
					.flatMap(Objects::requireNonNull)
					.toList());
		this.names.forEach((name) -> matches.put(name, graph.byName(name, this.jurisdiction).toList()));
		return matches;
	}

}
