package org.yange.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.Arrangement;
import org.yange.lineage.Arrivals;
import org.yange.lineage.Body;
import org.yange.lineage.Change;
import org.yange.lineage.DutyTie;
import org.yange.lineage.Evidence;
import org.yange.lineage.Givings;
import org.yange.lineage.LineageReader.Match;
import org.yange.lineage.WholeGraph;

/** The whole graph of one version of the data, place by place; never changed. */
final class Snapshot implements WholeGraph {

	private final String dataVersion;

	private final Map<String, PlacePart> places;

	private final Map<String, Set<String>> placesOfDocuments;

	private final Map<String, List<PlacePart>> giversElsewhere = new HashMap<>();

	/**
	 * Puts parts together.
	 * @param dataVersion the version that they are of
	 * @param places the parts by the codes of their places
	 * @param placesOfDocuments the places that each document speaks of, by its id
	 */
	Snapshot(String dataVersion, Map<String, PlacePart> places, Map<String, Set<String>> placesOfDocuments) {
		this.dataVersion = dataVersion;
		this.places = Map.copyOf(places);
		this.placesOfDocuments = Map.copyOf(placesOfDocuments);
		this.places.values()
			.forEach((part) -> part.receiversElsewhere()
				.forEach((id) -> this.giversElsewhere.computeIfAbsent(id, (absent) -> new ArrayList<>()).add(part)));
	}

	Map<String, PlacePart> places() {
		return this.places;
	}

	@Override
	public String dataVersion() {
		return this.dataVersion;
	}

	@Override
	public Optional<Body> body(String id) {
		return placeOf(id).flatMap((part) -> part.body(id));
	}

	@Override
	public List<Change> changesFrom(String body) {
		return placeOf(body).map((part) -> part.changesFrom(body)).orElse(List.of());
	}

	@Override
	public Givings givingsOf(String body) {
		return placeOf(body).map((part) -> part.givings().computeIfAbsent(body, WholeGraph.super::givingsOf))
			.orElseGet(() -> WholeGraph.super.givingsOf(body));
	}

	@Override
	public Arrivals arrivalsAt(String body) {
		return placeOf(body).map((part) -> part.arrivals().computeIfAbsent(body, WholeGraph.super::arrivalsAt))
			.orElseGet(() -> WholeGraph.super.arrivalsAt(body));
	}

	@Override
	public List<Change> changesInto(String body) {
		List<PlacePart> elsewhere = this.giversElsewhere.getOrDefault(body, List.of());
		return Stream.concat(placeOf(body).stream(), elsewhere.stream())
			.flatMap((part) -> part.changesInto(body).stream())
			.sorted(Change.BY_TIME)
			.toList();
	}

	@Override
	public List<Arrangement> arrangementsOf(String body) {
		return placeOf(body).map((part) -> part.arrangementsOf(body)).orElse(List.of());
	}

	@Override
	public List<DutyTie> tiesOf(String duty) {
		return ofDocument(duty).flatMap((part) -> part.tiesOf(duty).stream()).distinct().toList();
	}

	@Override
	public Optional<Evidence> evidence(String statement) {
		return ofDocument(statement).flatMap((part) -> part.evidence(statement).stream()).findFirst();
	}

	@Override
	public Stream<Match> byName(String name, @Nullable String jurisdiction) {
		return places(jurisdiction).flatMap((part) -> part.named(name));
	}

	@Override
	public Stream<Match> byDuty(String duty) {
		return ofDocument(duty).flatMap((part) -> part.concernedWith(duty)).distinct();
	}

	@Override
	public Stream<Match> inPlace(String code) {
		return places(code).flatMap(PlacePart::all);
	}

	@Override
	public Stream<Match> everywhere() {
		return places(null).flatMap(PlacePart::all);
	}

	private Stream<PlacePart> places(@Nullable String code) {
		return (code != null) ? Stream.ofNullable(this.places.get(code)) : this.places.values().stream();
	}

	/** The id of a body begins with the code of its place. */
	private Optional<PlacePart> placeOf(String body) {
		return Optional.ofNullable(this.places.get(beginning(body)));
	}

	/** The ids of statements and duties begin with the id of their document. */
	private Stream<PlacePart> ofDocument(String id) {
		return this.placesOfDocuments.getOrDefault(beginning(id), Set.of())
			.stream()
			.flatMap((code) -> Stream.ofNullable(this.places.get(code)));
	}

	private static String beginning(String id) {
		int colon = id.indexOf(':');
		return (colon < 0) ? "" : id.substring(0, colon);
	}

}
