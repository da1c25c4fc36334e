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
		Certainty surer = (one.certainty().compareTo(other.certainty()) <= 0) ? one.certainty() : other.certainty();
		return new Event(one.reform(), one.date(), one.basis(), surer, union(one.statements(), other.statements()));
	}

}
