package org.yange.snapshot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.yange.lineage.Arrangement;
import org.yange.lineage.Body;
import org.yange.lineage.Change;
import org.yange.lineage.DutyTie;
import org.yange.lineage.Evidence;
import org.yange.lineage.LineageGraph;
import org.yange.lineage.LineageReader.Found;

/**
 * What one place holds, before it is packed.
 *
 * @param bodies the bodies
 * @param changes the changes out of them, the earliest first, and into them from none
 * @param arrangements what they stand in
 * @param ties what persons found their duties to be
 * @param evidence where the statements of all this stand
 * @param names the names by which the bodies are found
 */
record Content(List<Body> bodies, List<Change> changes, List<Arrangement> arrangements, List<DutyTie> ties,
		List<Evidence> evidence, List<Named> names) {

	/**
	 * {@return what a place holds}
	 * @param found its bodies and the part of the graph around them
	 * @param names the names of its bodies
	 */
	static Content of(Found found, List<Named> names) {
		LineageGraph graph = found.graph();
		List<Body> bodies = found.matches().stream().flatMap((match) -> graph.body(match.id()).stream()).toList();
		List<Change> changes = bodies.stream()
			.flatMap((body) -> Stream.concat(graph.changesFrom(body.id()).stream(),
					graph.changesInto(body.id()).stream().filter((change) -> change.from() == null)))
			.toList();
		List<Arrangement> arrangements = bodies.stream()
			.flatMap((body) -> graph.arrangementsOf(body.id()).stream())
			.distinct()
			.toList();
		Stream<String> duties = Stream.concat(
				changes.stream().flatMap((change) -> Stream.ofNullable(change.duty())).map((duty) -> duty.id()),
				arrangements.stream().map((each) -> each.to().id()));
		List<DutyTie> ties = tiesFrom(duties.distinct().toList(), graph);
		Map<String, Evidence> evidence = new LinkedHashMap<>();
		Stream
			.of(bodies.stream().flatMap(Content::statements),
					changes.stream().flatMap((change) -> change.statements().stream()),
					arrangements.stream()
						.flatMap((each) -> Stream.concat(each.statements().stream(), each.untilStatements().stream())))
			.flatMap((each) -> each)
			.forEach((id) -> graph.evidence(id).ifPresent((each) -> evidence.putIfAbsent(id, each)));
		return new Content(bodies, changes, arrangements, ties, List.copyOf(evidence.values()), names);
	}

	private static Stream<String> statements(Body body) {
		return Stream
			.of(body.foundedStatements().stream(), body.fateStatements().stream(),
					body.categories().stream().flatMap((category) -> category.statements().stream()))
			.flatMap((each) -> each);
	}

	/** The ties of duties and those of the duties that they lead to. */
	private static List<DutyTie> tiesFrom(List<String> duties, LineageGraph graph) {
		Set<DutyTie> ties = new LinkedHashSet<>();
		Deque<String> waiting = new ArrayDeque<>(duties);
		while (!waiting.isEmpty()) {
			for (DutyTie tie : graph.tiesOf(waiting.remove())) {
				if (ties.add(tie)) {
					waiting.add(tie.earlier().id());
				}
			}
		}
		return List.copyOf(ties);
	}

	PlaceWords words() {
		PlaceWords.Counter counter = new PlaceWords.Counter();
		RowWriter counting = new RowWriter(new Packer(), counter);
		this.bodies.forEach((each) -> Rows.body(each, counting));
		this.changes.forEach((each) -> Rows.change(each, counting));
		this.arrangements.forEach((each) -> Rows.arrangement(each, counting));
		this.ties.forEach((each) -> Rows.tie(each, counting));
		this.evidence.forEach((each) -> Rows.evidence(each, counting));
		this.names.forEach((each) -> Rows.named(each, counting));
		return counter.words();
	}

}
