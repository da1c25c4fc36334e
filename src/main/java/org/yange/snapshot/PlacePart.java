package org.yange.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yange.graph.EdgeKind;
import org.yange.lineage.Arrangement;
import org.yange.lineage.Body;
import org.yange.lineage.Change;
import org.yange.lineage.DutyTie;
import org.yange.lineage.Evidence;
import org.yange.lineage.LineageReader.Match;

/**
 * The bodies of one place, what goes out of them, what comes into them from no named
 * body, and where it is said; never changed.
 */
final class PlacePart {

	private final Records<Body> bodies;

	private final Index bodiesById;

	private final Records<Change> changes;

	private final Index changesFrom;

	private final Index changesInto;

	private final Index changesOfDuty;

	private final Records<Arrangement> arrangements;

	private final Index arrangementsOf;

	private final Index overseersOf;

	private final Records<DutyTie> ties;

	private final Index tiesOf;

	private final Records<Evidence> evidence;

	private final Index evidenceOf;

	private final Records<Named> names;

	private final Index namesOf;

	private final Set<String> receiversElsewhere;

	/**
	 * Packs the part.
	 * @param content what it holds
	 */
	PlacePart(Content content) {
		PlaceWords words = content.words();
		this.bodies = new Records<>(content.bodies(), words, Rows::body, Rows::body);
		this.bodiesById = Index.by(content.bodies(), (body) -> Stream.of(body.id()), words);
		this.changes = new Records<>(content.changes(), words, Rows::change, Rows::change);
		this.changesFrom = Index.by(content.changes(), (change) -> Stream.ofNullable(change.from()), words);
		this.changesInto = Index.by(content.changes(), (change) -> Stream.of(change.to()), words);
		this.changesOfDuty = Index.by(content.changes(),
				(change) -> Stream.ofNullable(change.duty()).map((duty) -> duty.id()), words);
		this.arrangements = new Records<>(content.arrangements(), words, Rows::arrangement, Rows::arrangement);
		this.arrangementsOf = Index.by(content.arrangements(), (each) -> Stream.of(each.from().id(), each.to().id()),
				words);
		this.overseersOf = Index.by(content.arrangements(),
				(each) -> (each.kind() == EdgeKind.OVERSEES) ? Stream.of(each.to().id()) : Stream.empty(), words);
		this.ties = new Records<>(content.ties(), words, Rows::tie, Rows::tie);
		this.tiesOf = Index.by(content.ties(), (tie) -> Stream.of(tie.later().id()), words);
		this.evidence = new Records<>(content.evidence(), words, Rows::evidence, Rows::evidence);
		this.evidenceOf = Index.by(content.evidence(), (each) -> Stream.of(each.statement()), words);
		this.names = new Records<>(content.names(), words, Rows::named, Rows::named);
		this.namesOf = Index.by(content.names(), (each) -> Stream.of(each.value()), words);
		Set<String> own = content.bodies().stream().map(Body::id).collect(Collectors.toSet());
		this.receiversElsewhere = content.changes()
			.stream()
			.map(Change::to)
			.filter((receiver) -> !own.contains(receiver))
			.collect(Collectors.toUnmodifiableSet());
	}

	Optional<Body> body(String id) {
		return this.bodies.of(id, this.bodiesById).stream().findFirst();
	}

	/** All bodies, as they would be found by their ids. */
	Stream<Match> all() {
		return Stream.iterate(0, (row) -> row < this.bodies.size(), (row) -> row + 1)
			.map((row) -> new Match(this.bodies.get(row).id(), null));
	}

	List<Change> changesFrom(String body) {
		return this.changes.of(body, this.changesFrom);
	}

	List<Change> changesInto(String body) {
		return this.changes.of(body, this.changesInto);
	}

	/** The bodies elsewhere into which changes lead from here. */
	Set<String> receiversElsewhere() {
		return this.receiversElsewhere;
	}

	List<Arrangement> arrangementsOf(String body) {
		return this.arrangements.of(body, this.arrangementsOf);
	}

	List<DutyTie> tiesOf(String duty) {
		return this.ties.of(duty, this.tiesOf);
	}

	Optional<Evidence> evidence(String statement) {
		return this.evidence.of(statement, this.evidenceOf).stream().findFirst();
	}

	Stream<Match> named(String name) {
		return this.names.of(name, this.namesOf).stream().map((named) -> new Match(named.body(), named.as()));
	}

	/** The bodies that held, took or oversee a duty. */
	Stream<Match> concernedWith(String duty) {
		return Stream
			.concat(this.changes.of(duty, this.changesOfDuty)
				.stream()
				.flatMap((change) -> Stream.of(change.from(), change.to())),
					this.arrangements.of(duty, this.overseersOf).stream().map((each) -> each.from().id()))
			.filter(Objects::nonNull)
			.map((id) -> new Match(Objects.requireNonNull(id), null));
	}

}
