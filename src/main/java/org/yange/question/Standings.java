package org.yange.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.lineage.Arrangement.Named;
import org.yange.lineage.Evidence;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.LineageAnswer.Arranged;

/** Chooses the arrangements that answer a question, those that last first. */
final class Standings {

	private final LineageAnswer answer;

	private final Named asked;

	Standings(LineageAnswer answer) {
		this.answer = answer;
		this.asked = new Named(answer.agency().id(), answer.agency().name());
	}

	List<Group> plates() {
		return grouped(EdgeKind.CARRIES_PLATE, (each) -> isAsked(each.from()), Arranged::to);
	}

	List<Group> managers() {
		return grouped(EdgeKind.MANAGED_BY, (each) -> isAsked(each.from()), Arranged::to);
	}

	List<Group> managed() {
		return grouped(EdgeKind.MANAGED_BY, (each) -> isAsked(each.to()), Arranged::from);
	}

	/**
	 * {@return the working offices of the body, by the clauses that call them so}
	 */
	List<Group> offices() {
		return grouped(EdgeKind.OFFICE_OF, (each) -> isAsked(each.to()), Arranged::from);
	}

	/**
	 * {@return the offices whose place is asked for: those of the body, or else the body
	 * itself where it is one}
	 */
	List<Named> soughtOffices() {
		List<Named> offices = arranged(EdgeKind.OFFICE_OF, (each) -> isAsked(each.to())).map(Arranged::from)
			.distinct()
			.toList();
		boolean isOffice = AskedName.isOffice(this.asked.name())
				|| arranged(EdgeKind.HOSTS_OFFICE, (each) -> isAsked(each.to())).findAny().isPresent();
		return (offices.isEmpty() && isOffice) ? List.of(this.asked) : offices;
	}

	List<Group> hosts(Named office) {
		return grouped(EdgeKind.HOSTS_OFFICE, (each) -> each.to().id().equals(office.id()), Arranged::from);
	}

	private boolean isAsked(Named end) {
		return end.id().equals(this.asked.id());
	}

	private Stream<Arranged> arranged(EdgeKind kind, Predicate<Arranged> which) {
		return this.answer.arrangements().stream().filter((each) -> each.kind() == kind).filter(which);
	}

	/** Arrangements that the same clauses tell in the same way are told together. */
	private List<Group> grouped(EdgeKind kind, Predicate<Arranged> which, Function<Arranged, Named> end) {
		Map<Group, List<String>> groups = new LinkedHashMap<>();
		List<Arranged> all = arranged(kind, which).toList();
		Stream
			.concat(all.stream().filter((each) -> each.until() == null),
					all.stream().filter((each) -> each.until() != null))
			.forEach((each) -> groups.merge(Group.like(each), List.of(end.apply(each).name()),
					(some, more) -> Stream.concat(some.stream(), more.stream()).distinct().toList()));
		return groups.entrySet().stream().map((group) -> group.getKey().with(group.getValue())).toList();
	}

	/**
	 * Bodies or plates that stand in the same way to one another.
	 *
	 * @param names their names
	 * @param manners how they are managed, where a clause says
	 * @param until until when in EDTF, or empty while it lasts
	 * @param certainty how surely
	 * @param evidence the clauses that say so
	 */
	record Group(List<String> names, List<String> manners, String until, Certainty certainty, List<Evidence> evidence) {

		Group {
			names = List.copyOf(names);
			manners = List.copyOf(manners);
			evidence = List.copyOf(evidence);
		}

		static Group like(Arranged arranged) {
			List<String> manners = arranged.qualifiers()
				.stream()
				.filter((qualifier) -> qualifier.codePoints().allMatch(Character::isIdeographic))
				.toList();
			return new Group(List.of(), manners, Objects.requireNonNullElse(arranged.until(), ""), arranged.certainty(),
					Citation.places(arranged.evidence()));
		}

		Group with(List<String> members) {
			return new Group(members, this.manners, this.until, this.certainty, this.evidence);
		}

		boolean isPast() {
			return !this.until.isEmpty();
		}

	}

}
