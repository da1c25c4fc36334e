package org.yange.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Direction;
import org.yange.lineage.Evidence;
import org.yange.lineage.Flow;
import org.yange.lineage.Flow.Excepted;
import org.yange.lineage.Flow.Party;

/**
 * What one sentence tells: the moves out of one body, or into it, at one time.
 *
 * @param onward whether it tells what came after, or before, the run told last
 * @param pivot the body that the moves have in common
 * @param date when, in EDTF, or empty where it is that of the run before
 * @param moves the moves, those of everything first
 */
record Run(boolean onward, Party pivot, String date, List<Move> moves) {

	Run {
		moves = List.copyOf(moves);
	}

	/**
	 * In the order of time, by the day that a change is certainly done, then from near to
	 * far.
	 */
	private static final Comparator<Flow> EARLIEST_FIRST = Comparator
		.comparing((Flow flow) -> date(flow).latest(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
		.thenComparing((flow) -> date(flow).earliest(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

	/**
	 * {@return the flows in the order in which they are told} Forward that is the order
	 * of time, backward it is turned round.
	 * @param flows the flows, the nearest first
	 * @param direction forward where they have in common what gives, else what receives
	 */
	static List<Run> of(List<Flow> flows, Direction direction) {
		boolean forward = direction == Direction.FORWARD;
		Map<List<Object>, List<Flow>> groups = new LinkedHashMap<>();
		Comparator<Flow> byTime = forward ? EARLIEST_FIRST : EARLIEST_FIRST.reversed();
		for (Flow flow : flows.stream().sorted(byTime.thenComparingInt(Flow::hop)).toList()) {
			Party pivot = forward ? flow.from() : flow.to();
			groups.computeIfAbsent(List.of(flow.hop(), key(pivot), flow.effective().edtf()), (key) -> new ArrayList<>())
				.add(flow);
		}
		List<Run> runs = new ArrayList<>();
		Flow before = null;
		for (List<Flow> group : groups.values()) {
			Flow first = group.get(0);
			boolean same = before != null && first.effective().edtf().equals(before.effective().edtf());
			boolean onward = before != null && ((first.hop() > 1) || !date(first).overlaps(date(before)));
			runs.add(new Run(onward, forward ? first.from() : first.to(), same ? "" : first.effective().edtf(),
					moves(group, forward)));
			before = first;
		}
		return runs;
	}

	private static Edtf date(Flow flow) {
		return Edtf.parse(flow.effective().edtf());
	}

	/**
	 * {@return the clauses that say all of it, or none where the moves have their own}
	 */
	List<Evidence> sharedEvidence() {
		List<List<Evidence>> all = this.moves.stream().map((move) -> move.manner().evidence()).distinct().toList();
		return (this.moves.size() > 1 && all.size() == 1) ? all.get(0) : List.of();
	}

	/**
	 * {@return whether all that is named stands in lists that are open}
	 */
	boolean isOpen() {
		List<Move> named = this.moves.stream().filter((move) -> !move.manner().isClosedWhole()).toList();
		return !named.isEmpty() && named.stream().noneMatch((move) -> move.manner().exhaustive());
	}

	/**
	 * {@return what went elsewhere by name, with its receivers where no move of this run
	 * tells them}
	 * @param except what went elsewhere
	 */
	Map<String, List<String>> receiversOf(List<Excepted> except) {
		Map<String, List<String>> receivers = named(except);
		except.stream()
			.filter((each) -> this.moves.stream().noneMatch((move) -> move.duties().contains(each.name())))
			.forEach((each) -> receivers.merge(each.name(), List.of(each.to()),
					(some, more) -> Stream.concat(some.stream(), more.stream()).distinct().toList()));
		return receivers;
	}

	/**
	 * {@return what went elsewhere by name, without receivers}
	 */
	static Map<String, List<String>> named(List<Excepted> except) {
		Map<String, List<String>> names = new LinkedHashMap<>();
		except.forEach((each) -> names.put(each.name(), List.of()));
		return names;
	}

	private static List<Move> moves(List<Flow> flows, boolean forward) {
		Map<String, List<Flow>> ends = new LinkedHashMap<>();
		Stream<Flow> wholeFirst = Stream.concat(flows.stream().filter((flow) -> flow.duty().whole()),
				flows.stream().filter((flow) -> !flow.duty().whole()));
		wholeFirst
			.forEach((flow) -> ends.computeIfAbsent(key(forward ? flow.to() : flow.from()), (key) -> new ArrayList<>())
				.add(flow));
		List<Move> moves = new ArrayList<>();
		for (List<Flow> end : ends.values()) {
			Map<Manner, List<Flow>> manners = new LinkedHashMap<>();
			end.forEach((flow) -> manners.computeIfAbsent(Manner.of(flow), (key) -> new ArrayList<>()).add(flow));
			manners.forEach((manner, same) -> moves.add(move(forward, manner, same)));
		}
		return moves;
	}

	private static Move move(boolean forward, Manner manner, List<Flow> same) {
		Flow first = same.get(0);
		List<String> duties = manner.whole() ? List.of()
				: same.stream().map((flow) -> flow.duty().name()).distinct().toList();
		return new Move(forward ? first.to() : first.from(), duties, manner, first.duty().except());
	}

	private static String key(Party party) {
		return Objects.requireNonNullElse(party.id(), party.name());
	}

	/**
	 * What goes between the two ends.
	 *
	 * @param other the other end
	 * @param duties the duties by name, or none where everything goes
	 * @param manner how they go
	 * @param except what went elsewhere by name
	 */
	record Move(Party other, List<String> duties, Manner manner, List<Excepted> except) {

		Move {
			duties = List.copyOf(duties);
			except = List.copyOf(except);
		}

	}

	/**
	 * How duties go; duties that go in the same way are told together.
	 *
	 * @param whole whether everything, or everything else, goes
	 * @param change the kind of change
	 * @param certainty how surely
	 * @param partial whether only a part of the duty goes
	 * @param exhaustive whether the clause claims to list all
	 * @param evidence the clauses that say so
	 */
	record Manner(boolean whole, EdgeKind change, Certainty certainty, boolean partial, boolean exhaustive,
			List<Evidence> evidence) {

		Manner {
			evidence = List.copyOf(evidence);
		}

		static Manner of(Flow flow) {
			return new Manner(flow.duty().whole(), flow.change(), flow.certainty(), flow.partial(), flow.exhaustive(),
					Citation.places(flow.evidence()));
		}

		boolean isClosedWhole() {
			return this.whole && this.exhaustive;
		}

		boolean isSameBody() {
			return this.whole && EdgeKind.SAME_BODY.contains(this.change);
		}

	}

}
