package org.yange.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.Resting.Rest;

/** Who has the duties that were given by name, on a day. */
public final class HoldersOfDay {

	private final LineageGraph graph;

	private final Resting resting;

	private final LocalDate day;

	private HoldersOfDay(LineageGraph graph, LocalDate day) {
		this.graph = GraphOfTime.of(graph, TimeScope.asOf(day));
		this.day = day;
		this.resting = new Resting(this.graph);
	}

	/**
	 * {@return for each duty that was given by name until the day, who has it on the day}
	 * @param graph a part of the graph that holds the bodies with all that goes out of
	 * them
	 * @param bodies the bodies that received the duties
	 * @param day the day
	 */
	public static List<Held> of(LineageGraph graph, List<Body> bodies, LocalDate day) {
		HoldersOfDay holders = new HoldersOfDay(graph, day);
		return bodies.stream()
			.flatMap((body) -> holders.graph.changesInto(body.id()).stream())
			.filter((change) -> change.duty() != null && !DutyWords.isEmpty(change.duty().name()))
			.distinct()
			.map(holders::held)
			.toList();
	}

	private Held held(Change given) {
		NamedDuty duty = Objects.requireNonNull(given.duty());
		List<Rest> rests = this.resting.after(List.of(this.resting.walk().along(given)))
			.stream()
			.filter((rest) -> rest.step().carried() != null && rest.step().carried().id().equals(duty.id()))
			.toList();
		Stream<Body> resting = rests.stream()
			.filter((rest) -> !rest.lost())
			.flatMap((rest) -> this.graph.body(rest.step().change().to()).stream());
		List<Body> having = Stream.concat(keeping(given), resting).distinct().toList();
		boolean partial = Walk.isPartial(given)
				|| rests.stream().anyMatch((rest) -> Walk.isPartial(rest.step().change()));
		List<Evidence> evidence = Flows.evidence(this.graph,
				rests.stream().flatMap((rest) -> rest.step().change().statements().stream()).distinct().toList());
		return new Held(duty, given.to(), having, partial, evidence);
	}

	/** Who gave only a part of a duty has the rest of it as long as it is there. */
	private Stream<Body> keeping(Change given) {
		String giver = given.from();
		return (giver != null && Walk.isPartial(given)) ? this.graph.body(giver)
			.filter((body) -> Existence.on(this.day, body.founded(), body.ended()) != Existence.NONE)
			.stream() : Stream.empty();
	}

	/**
	 * Who has a duty.
	 *
	 * @param duty the duty
	 * @param receiver the id of the body that it was given to
	 * @param holders who has it on the day; none where the last holder ended
	 * @param partial whether only a part of it moved (有关, 相关), so that several have some
	 * of it
	 * @param evidence the clauses by which they have it, or had it last
	 */
	public record Held(NamedDuty duty, String receiver, List<Body> holders, boolean partial, List<Evidence> evidence) {

		/** Copies the lists. */
		public Held {
			holders = List.copyOf(holders);
			evidence = List.copyOf(evidence);
		}

	}

}
