package org.yange.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** A part of the graph, held in memory. */
final class Subgraph implements LineageGraph {

	private final String dataVersion;

	private final Map<String, Body> bodies;

	private final Map<String, List<Change>> from;

	private final Map<String, List<Change>> into;

	private final Map<String, List<Arrangement>> arrangements = new HashMap<>();

	private final Map<String, List<DutyTie>> ties = new HashMap<>();

	private final Map<String, Evidence> evidence = new HashMap<>();

	Subgraph(String dataVersion, Collection<Body> bodies, Collection<Change> changes,
			Collection<Arrangement> arrangements, Collection<DutyTie> ties, Collection<Evidence> evidence) {
		this.dataVersion = dataVersion;
		this.bodies = new HashMap<>();
		bodies.forEach((body) -> this.bodies.put(body.id(), body));
		this.from = group(changes, Change::from);
		this.into = group(changes, Change::to);
		arrangements.forEach((each) -> {
			this.arrangements.computeIfAbsent(each.from().id(), (id) -> new ArrayList<>()).add(each);
			this.arrangements.computeIfAbsent(each.to().id(), (id) -> new ArrayList<>()).add(each);
		});
		ties.forEach((each) -> this.ties.computeIfAbsent(each.later().id(), (id) -> new ArrayList<>()).add(each));
		evidence.forEach((each) -> this.evidence.put(each.statement(), each));
	}

	Collection<Body> bodies() {
		return this.bodies.values();
	}

	@Override
	public String dataVersion() {
		return this.dataVersion;
	}

	@Override
	public Optional<Body> body(String id) {
		return Optional.ofNullable(this.bodies.get(id));
	}

	@Override
	public List<Change> changesFrom(String body) {
		return this.from.getOrDefault(body, List.of());
	}

	@Override
	public List<Change> changesInto(String body) {
		return this.into.getOrDefault(body, List.of());
	}

	@Override
	public List<Arrangement> arrangementsOf(String body) {
		return this.arrangements.getOrDefault(body, List.of());
	}

	@Override
	public List<DutyTie> tiesOf(String duty) {
		return this.ties.getOrDefault(duty, List.of());
	}

	@Override
	public Optional<Evidence> evidence(String statement) {
		return Optional.ofNullable(this.evidence.get(statement));
	}

	private static Map<String, List<Change>> group(Collection<Change> changes, Function<Change, @Nullable String> end) {
		Map<String, List<Change>> groups = new HashMap<>();
		changes.stream()
			.filter((change) -> end.apply(change) != null)
			.sorted(Change.BY_TIME)
			.forEach((change) -> groups
				.computeIfAbsent(Objects.requireNonNull(end.apply(change)), (id) -> new ArrayList<>())
				.add(change));
		return groups;
	}

}
