package org.yange.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yange.graph.EdgeKind;
import org.yange.lineage.Arrangement;
import org.yange.lineage.Arrivals;
import org.yange.lineage.Body;
import org.yange.lineage.Change;
import org.yange.lineage.DutyTie;
import org.yange.lineage.Evidence;
import org.yange.lineage.Givings;
import org.yange.lineage.LineageReader.Match;

/**
 * The bodies of one place, what goes out of them, what comes into them from no named
 * body, and where it is said; never changed.
 */
final class PlacePart {

	private final Records<Body> bodies;

	private final Lookup<Body> bodiesById;

	private final Lookup<Change> changesFrom;

	private final Lookup<Change> changesInto;

	private final Lookup<Change> changesOfDuty;

	private final Lookup<Arrangement> arrangementsOf;

	private final Lookup<Arrangement> overseersOf;

	private final Lookup<DutyTie> tiesOf;

	private final Lookup<Evidence> evidenceOf;

	private final Lookup<Named> namesOf;

	private final SoftMap<Givings> givings = new SoftMap<>();

	private final SoftMap<Arrivals> arrivals = new SoftMap<>();

	private final Set<String> receiversElsewhere;

	/**
	 * Packs the part.
	 * @param content what it holds
	 */
	PlacePart(Content content) {
		PlaceWords words = content.words();
		this.bodies = new Records<>(content.bodies(), words, Rows::body, Rows::body);
		this.bodiesById = new Lookup<>(this.bodies, content.bodies(), (body) -> Stream.of(body.id()), words);
		Records<Change> changes = new Records<>(content.changes(), words, Rows::change, Rows::change);
		this.changesFrom = new Lookup<>(changes, content.changes(), (change) -> Stream.ofNullable(change.from()),
				words);
		this.changesInto = new Lookup<>(changes, content.changes(), (change) -> Stream.of(change.to()), words);
		this.changesOfDuty = new Lookup<>(changes, content.changes(),
				(change) -> Stream.ofNullable(change.duty()).map((duty) -> duty.id()), words);
		Records<Arrangement> arrangements = new Records<>(content.arrangements(), words, Rows::arrangement,
				Rows::arrangement);
		this.arrangementsOf = new Lookup<>(arrangements, content.arrangements(),
				(each) -> Stream.of(each.from().id(), each.to().id()), words);
		this.overseersOf = new Lookup<>(arrangements, content.arrangements(),
				(each) -> (each.kind() == EdgeKind.OVERSEES) ? Stream.of(each.to().id()) : Stream.empty(), words);
		this.tiesOf = new Lookup<>(new Records<>(content.ties(), words, Rows::tie, Rows::tie), content.ties(),
				(tie) -> Stream.of(tie.later().id()), words);
		this.evidenceOf = new Lookup<>(new Records<>(content.evidence(), words, Rows::evidence, Rows::evidence),
				content.evidence(), (each) -> Stream.of(each.statement()), words);
		this.namesOf = new Lookup<>(new Records<>(content.names(), words, Rows::named, Rows::named), content.names(),
				(each) -> Stream.of(each.value()), words);
		Set<String> own = content.bodies().stream().map(Body::id).collect(Collectors.toSet());
		this.receiversElsewhere = content.changes()
			.stream()
			.map(Change::to)
			.filter((receiver) -> !own.contains(receiver))
			.collect(Collectors.toUnmodifiableSet());
	}

	Optional<Body> body(String id) {
		return this.bodiesById.of(id).stream().findFirst();
	}

	/** All bodies, as they would be found by their ids. */
	Stream<Match> all() {
		return Stream.iterate(0, (row) -> row < this.bodies.size(), (row) -> row + 1)
			.map((row) -> new Match(this.bodies.get(row).id(), null));
	}

	List<Change> changesFrom(String body) {
		return this.changesFrom.of(body);
	}

	List<Change> changesInto(String body) {
		return this.changesInto.of(body);
	}

	/** What was told of what bodies of the place give. */
	Map<String, Givings> givings() {
		return this.givings.now();
	}

	/** What was told of what comes into them. */
	Map<String, Arrivals> arrivals() {
		return this.arrivals.now();
	}

	/** The bodies elsewhere into which changes lead from here. */
	Set<String> receiversElsewhere() {
		return this.receiversElsewhere;
	}

	List<Arrangement> arrangementsOf(String body) {
		return this.arrangementsOf.of(body);
	}

	List<DutyTie> tiesOf(String duty) {
		return this.tiesOf.of(duty);
	}

	Optional<Evidence> evidence(String statement) {
		return this.evidenceOf.of(statement).stream().findFirst();
	}

	Stream<Match> named(String name) {
		return this.namesOf.of(name).stream().map((named) -> new Match(named.body(), named.as()));
	}

	/** The bodies that held, took or oversee a duty. */
	Stream<Match> concernedWith(String duty) {
		return Stream
			.concat(this.changesOfDuty.of(duty).stream().flatMap((change) -> Stream.of(change.from(), change.to())),
					this.overseersOf.of(duty).stream().map((each) -> each.from().id()))
			.filter(Objects::nonNull)
			.map((id) -> new Match(Objects.requireNonNull(id), null));
	}

}
