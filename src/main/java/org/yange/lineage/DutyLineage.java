package org.yange.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.Flow.Party;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.Holding.Role;
import org.yange.lineage.LineageReader.Found;

/**
 * Where one duty has been, and who has it on a day.
 *
 * @param holders who had it, the earliest first
 * @param flows the steps by which it went on, the nearest first
 * @param warnings what a reader should know
 */
public record DutyLineage(List<Holding> holders, List<Flow> flows, List<Warning> warnings) {

	/** Copies the lists. */
	public DutyLineage {
		holders = List.copyOf(holders);
		flows = List.copyOf(flows);
		warnings = List.copyOf(warnings);
	}

	/**
	 * {@return the lineage of a duty}
	 * @param duty its id
	 * @param found the part of the graph around those that had it
	 * @param question how far and as of when
	 * @param day the day to tell the holders of
	 */
	public static DutyLineage of(String duty, Found found, LineageQuestion question, LocalDate day) {
		return new Teller(found.graph(), question, day).tell(duty, found);
	}

	/**
	 * {@return the lineage of a duty, or of a part of one} A part goes with the whole,
	 * except where a clause names it by itself.
	 * @param duty the duty or the part
	 * @param stated the id of the duty as stated: its own, or that of the whole
	 * @param found the part of the graph around those that had the duty as stated
	 * @param question how far and as of when
	 * @param day the day to tell the holders of
	 */
	public static DutyLineage of(NamedDuty duty, String stated, Found found, LineageQuestion question, LocalDate day) {
		NamedDuty part = duty.id().equals(stated) ? null : duty;
		return new Teller(found.graph(), question, day).tell(stated, part, found);
	}

	private static final class Teller {

		private final LineageGraph graph;

		private final LineageGraph later;

		private final LineageQuestion question;

		private final LocalDate day;

		private final Flows flows;

		private boolean givenTwice;

		private final List<Dated> holdings = new ArrayList<>();

		Teller(LineageGraph whole, LineageQuestion question, LocalDate day) {
			this.later = whole;
			this.graph = GraphOfTime.of(whole, question.time());
			this.question = question;
			this.day = day;
			this.flows = new Flows(this.graph);
		}

		DutyLineage tell(String duty, Found found) {
			return tell(duty, null, found);
		}

		DutyLineage tell(String duty, @Nullable NamedDuty part, Found found) {
			Walk walk = new Walk(this.graph);
			List<Change> first = found.matches()
				.stream()
				.flatMap((match) -> this.graph.changesInto(match.id()).stream())
				.filter((change) -> change.duty() != null && change.duty().id().equals(duty))
				.flatMap((change) -> (part != null) ? walk.narrowest(change, part) : Stream.of(change))
				.distinct()
				.toList();
			Stream.concat(first.stream(), notYetGiven(duty, found)).forEach(this::giver);
			Set<Walk.Lost> lost = new LinkedHashSet<>();
			Set<Unordered> unordered = new LinkedHashSet<>();
			List<Arrangement> overseen = found.matches()
				.stream()
				.flatMap((match) -> this.graph.arrangementsOf(match.id()).stream())
				.filter((each) -> each.kind() == EdgeKind.OVERSEES && each.to().id().equals(duty))
				.distinct()
				.toList();
			Stream<Step> given = first.stream()
				.map((change) -> (part != null) ? walk.along(change, part) : walk.along(change));
			Stream<Step> goingOn = overseen.stream()
				.flatMap((each) -> walk.overseeing(each).stream())
				.flatMap((each) -> walk.after(each).stream());
			Ways.spread(Stream.concat(given, goingOn).toList(), walk::after, this.question.depth(),
					(step, hop, certainty) -> {
						tell(step, hop, certainty, walk.after(step));
						walk.lostAfter(step).forEach(lost::add);
						walk.unorderedWith(step).forEach((other) -> unordered.add(Unordered.of(step, other)));
					});
			overseen.forEach((each) -> hold(new Dated(this.flows.party(each.from().id()), Role.OVERSEES,
					Edtf.parse(each.effective()), date(each.until()), each.certainty(), false, each.statements())));
			List<Holding> inOrder = this.holdings.stream().sorted(Dated.EARLIEST_FIRST).map(this::holding).toList();
			List<Flow> all = this.flows.all();
			return new DutyLineage(inOrder, all,
					Warnings.ofDuty(this.graph, this.question, all, this.flows.changes(), lost, unordered));
		}

		private void tell(Step step, int hop, Certainty certainty, List<Step> after) {
			this.flows.add(step, Direction.FORWARD, hop, certainty);
			this.givenTwice |= GivenTwice.with(this.graph, step.change()).findAny().isPresent();
			Stream<Edtf> onward = after.stream()
				.filter((next) -> Objects.equals(next.carried(), step.carried()) && !Walk.isPartial(next.change()))
				.map((next) -> next.change().date());
			Stream<Edtf> end = this.graph.body(step.change().to())
				.stream()
				.flatMap((body) -> Stream.ofNullable(body.ended()));
			hold(new Dated(this.flows.party(step.change().to()), Role.RECEIVED, step.change().date(),
					Stream.concat(onward, end).findFirst().orElse(null), certainty, Walk.isPartial(step.change()),
					step.change().statements()));
		}

		/**
		 * The changes of the duty that lie after the time: until then its giver has it.
		 */
		private Stream<Change> notYetGiven(String duty, Found found) {
			LocalDate to = this.question.asOf();
			return (to == null) ? Stream.empty()
					: found.matches()
						.stream()
						.flatMap((match) -> this.later.changesInto(match.id()).stream())
						.filter((change) -> change.duty() != null && change.duty().id().equals(duty))
						.filter((change) -> !change.date().possiblyBy(to))
						.distinct();
		}

		private void giver(Change change) {
			String giver = change.from();
			Edtf founded = (giver != null) ? this.graph.body(giver).map(Body::founded).orElse(null) : null;
			hold(new Dated(this.flows.giver(change), Role.HELD, founded,
					Walk.isPartial(change) ? endOf(giver) : change.date(), change.certainty(), Walk.isPartial(change),
					change.statements()));
		}

		private @Nullable Edtf endOf(@Nullable String body) {
			return (body != null) ? this.graph.body(body).map(Body::ended).orElse(null) : null;
		}

		private void hold(Dated holding) {
			this.holdings.removeIf((other) -> other.isSame(holding) && holding.isSurer(other));
			if (this.holdings.stream().noneMatch((other) -> other.isSame(holding))) {
				this.holdings.add(holding);
			}
		}

		private Holding holding(Dated each) {
			Existence existence = Existence.on(this.day, each.since, each.until);
			boolean unsure = existence == Existence.CERTAIN && (each.certainty == Certainty.POSSIBLE
					|| (this.givenTwice && each.role == Role.RECEIVED) || (each.partial && each.role == Role.HELD));
			return new Holding(each.agency, each.role, (each.since != null) ? each.since.text() : null,
					(each.until != null) ? each.until.text() : null, each.certainty,
					unsure ? Existence.POSSIBLE : existence, each.partial, Flows.evidence(this.graph, each.statements));
		}

		private static @Nullable Edtf date(@Nullable String edtf) {
			return (edtf != null) ? Edtf.parse(edtf) : null;
		}

	}

	private record Dated(Party agency, Role role, @Nullable Edtf since, @Nullable Edtf until, Certainty certainty,
			boolean partial, List<String> statements) {

		boolean isSame(Dated other) {
			return this.agency.equals(other.agency) && this.role == other.role
					&& Objects.equals(this.since, other.since);
		}

		boolean isSurer(Dated other) {
			return this.certainty.compareTo(other.certainty) < 0;
		}

		static final Comparator<Dated> EARLIEST_FIRST = Comparator.comparing(Dated::role)
			.thenComparing((each) -> (each.since != null) ? each.since.latest() : null,
					Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
			.thenComparing((each) -> each.agency.name());

	}

}
