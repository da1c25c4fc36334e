package org.yange.graph;

import java.util.List;
import java.util.stream.Stream;

/** Joins what several clauses say of the same fact. */
final class Evidence {

	private Evidence() {
	}

	static List<String> union(List<String> one, List<String> other) {
		return Stream.concat(one.stream(), other.stream()).distinct().sorted().toList();
	}

	/**
	 * {@return one event of two tellings: the surer one's certainty, the clauses of both}
	 */
	static Event join(Event one, Event other) {
		return new Event(one.reform(), one.date(), one.basis(), one.certainty().surer(other.certainty()),
				union(one.statements(), other.statements()));
	}

}
