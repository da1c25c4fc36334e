package org.yange.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.yange.graph.Node.Duty;
import org.yange.statement.Dossier;
import org.yange.statement.DutyLink;
import org.yange.statement.Statement;

/** Fits the links that persons found to the duties that are told. */
final class CuratedLinks {

	private final Map<String, Dossier> dossiers = new HashMap<>();

	private final Map<String, Duty> duties = new HashMap<>();

	private final Map<String, Event> events;

	private final List<CuratedLink> links = new ArrayList<>();

	private final List<UnfitLink> unfit = new ArrayList<>();

	private CuratedLinks(Collection<Dossier> dossiers, Collection<Duty> duties, Map<String, Event> events) {
		dossiers.forEach((dossier) -> this.dossiers.put(dossier.document().id(), dossier));
		duties.forEach((duty) -> this.duties.put(duty.id(), duty));
		this.events = events;
	}

	/**
	 * {@return the links of the documents, fitted}
	 * @param dossiers the documents
	 * @param duties the duties that they tell
	 * @param events when each duty moved
	 */
	static CuratedLinks of(Collection<Dossier> dossiers, Collection<Duty> duties, Map<String, Event> events) {
		CuratedLinks all = new CuratedLinks(dossiers, duties, events);
		Set<String> linked = new HashSet<>();
		dossiers.stream()
			.sorted((one, other) -> one.document().id().compareTo(other.document().id()))
			.forEach((dossier) -> dossier.links().forEach((link) -> all.fit(dossier, link, linked)));
		return all;
	}

	List<CuratedLink> links() {
		return this.links;
	}

	List<UnfitLink> unfit() {
		return this.unfit;
	}

	/** Where one end is not told, that is a finding; where both are, a link. */
	private void fit(Dossier dossier, DutyLink link, Set<String> linked) {
		Optional<Duty> later = duty(link.later()).filter((duty) -> duty.name().equals(link.later().duty()));
		Optional<Duty> earlier = duty(link.earlier());
		if (later.isEmpty()) {
			unfit(dossier, link.later());
		}
		if (earlier.isEmpty()) {
			unfit(dossier, link.earlier());
		}
		later.ifPresent((one) -> earlier.ifPresent((other) -> fit(dossier, link, one, other, linked)));
	}

	private void fit(Dossier dossier, DutyLink link, Duty later, Duty earlier, Set<String> linked) {
		Event now = Objects.requireNonNull(this.events.get(later.id()), "a duty that is told moved or is overseen");
		Event then = Objects.requireNonNull(this.events.get(earlier.id()), "a duty that is told moved or is overseen");
		if (Sameness.BY_TIME.compare(then, now) >= 0) {
			unfit(dossier, link.later());
		}
		else if (linked.add(later.id() + " " + earlier.id())) {
			Event since = new Event(now.reform(), now.date(), now.basis(),
					link.unconfirmed() ? Certainty.POSSIBLE : Certainty.INFERRED,
					Evidence.union(now.statements(), then.statements()));
			this.links.add(new CuratedLink(dossier.document().id(), link, later.id(), earlier.id(), since));
		}
	}

	private void unfit(Dossier dossier, DutyLink.End end) {
		this.unfit.add(new UnfitLink(dossier.document().id(), end));
	}

	/** The duty of a clause, or one of those that its phrase names. */
	private Optional<Duty> duty(DutyLink.End end) {
		Dossier dossier = this.dossiers.get(end.document());
		return (dossier == null) ? Optional.empty() : dossier.statements()
			.filter((statement) -> statement.item().equals(end.item()) && statement.subject().equals(end.holder()))
			.flatMap((statement) -> ids(statement, end.duty()))
			.flatMap((id) -> Stream.ofNullable(this.duties.get(id)))
			.findFirst();
	}

	private static Stream<String> ids(Statement statement, String words) {
		String id = World.dutyId(statement);
		return Stream.of(statement.duty().equals(words) ? id : id + ":" + Statement.idPart(words));
	}

}
