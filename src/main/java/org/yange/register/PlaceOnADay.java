package org.yange.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.lineage.Arrangement;
import org.yange.lineage.Body;
import org.yange.lineage.Body.Category;
import org.yange.lineage.Evidence;
import org.yange.lineage.GraphOfTime;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.lineage.LineageGraph;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.LineageReader.Match;
import org.yange.lineage.TimeScope;
import org.yange.register.Quotas.Standing;

/** The bodies that are, or may be, in a place on a day, and what classes each. */
final class PlaceOnADay {

	private final LineageGraph graph;

	private final List<Body> bodies;

	private final LocalDate day;

	private PlaceOnADay(LineageGraph graph, List<Body> bodies, LocalDate day) {
		this.graph = graph;
		this.bodies = bodies;
		this.day = day;
	}

	/**
	 * {@return the bodies on the day}
	 * @param found all bodies of the place
	 * @param day the day
	 */
	static PlaceOnADay of(Found found, LocalDate day) {
		LineageGraph graph = GraphOfTime.of(found.graph(), new TimeScope(day, day, null));
		List<Body> bodies = found.matches()
			.stream()
			.map(Match::id)
			.flatMap((id) -> graph.body(id).stream())
			.filter((body) -> existence(body, day) != Existence.NONE)
			.sorted(Comparator.comparing(Body::name).thenComparing(Body::id))
			.toList();
		return new PlaceOnADay(graph, bodies, day);
	}

	/**
	 * {@return whether a body is there on the day} One that gave and of which nothing is
	 * said since may be.
	 */
	private static Existence existence(Body body, LocalDate day) {
		Existence existence = Existence.on(day, body.founded(), body.ended());
		return (existence == Existence.CERTAIN && body.fate() == Fate.NOT_STATED) ? Existence.POSSIBLE : existence;
	}

	/**
	 * {@return the bodies, by their names}
	 */
	List<AgencyEntry> agencies() {
		return this.bodies.stream()
			.map((body) -> new AgencyEntry(body.id(), body.name(), new Jurisdiction(body.jurisdiction(), body.place()),
					body.nature(), body.category(), body.fate(), text(body.founded()), text(body.ended()),
					existence(body, this.day).label(), List.of()))
			.toList();
	}

	/**
	 * {@return the bodies as they are counted}
	 */
	List<Standing> standing() {
		return this.bodies.stream().map(this::standing).toList();
	}

	private Standing standing(Body body) {
		List<Arrangement> located = this.graph.arrangementsOf(body.id())
			.stream()
			.filter((each) -> each.kind() == EdgeKind.CO_LOCATED_WITH && each.until() == null)
			.toList();
		List<Category> classing = body.categories()
			.stream()
			.filter((each) -> each.name().equals(body.category()))
			.toList();
		boolean certain = existence(body, this.day) == Existence.CERTAIN
				&& (classing.isEmpty() || classing.stream().anyMatch((each) -> each.since().certainlyBy(this.day)))
				&& located.stream().allMatch((each) -> Edtf.parse(each.effective()).certainlyBy(this.day));
		Set<String> others = new TreeSet<>();
		located.forEach((each) -> others.add(each.from().id().equals(body.id()) ? each.to().id() : each.from().id()));
		List<String> statements = new ArrayList<>();
		Certainty certainty = located.isEmpty() ? Certainty.INFERRED : located.get(0).certainty();
		if (!classing.isEmpty()) {
			Category latest = classing.get(classing.size() - 1);
			certainty = latest.certainty();
			statements.addAll(latest.statements());
		}
		located.forEach((each) -> statements.addAll(each.statements()));
		List<Evidence> evidence = statements.stream()
			.distinct()
			.flatMap((statement) -> this.graph.evidence(statement).stream())
			.toList();
		return new Standing(body.id(), body.name(), Objects.requireNonNullElse(body.category(), ""), certainty,
				(certain ? Existence.CERTAIN : Existence.POSSIBLE).label(), others, evidence);
	}

	private static @Nullable String text(@Nullable Edtf date) {
		return (date != null) ? date.text() : null;
	}

}
