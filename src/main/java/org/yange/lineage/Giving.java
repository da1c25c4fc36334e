package org.yange.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;

/**
 * What one body gives in one reform, the earliest first.
 */
final class Giving {

	private final List<Change> changes;

	private final NamedChanges named;

	private final List<Change> wholes;

	private final List<Change> tied;

	private final List<Edtf> dates;

	private final Set<String> undivided;

	private Giving(List<Change> changes, Predicate<Change> isTied, Set<String> undivided) {
		this.changes = List.copyOf(changes);
		this.named = new NamedChanges(this.changes.stream().filter((change) -> !change.isWhole()).toList());
		this.wholes = this.changes.stream().filter(Change::isWhole).toList();
		this.tied = this.named.all().stream().filter(isTied).toList();
		this.dates = this.changes.stream().map(Change::date).distinct().toList();
		this.undivided = undivided;
	}

	/**
	 * {@return what a body gives}
	 * @param changes the changes, the earliest first
	 * @param isTied whether persons found what the duty of a change is to earlier ones
	 */
	static Giving of(List<Change> changes, Predicate<Change> isTied) {
		Map<String, Set<String>> receivers = new HashMap<>();
		changes.stream()
			.filter((change) -> !Walk.isPartial(change))
			.forEach((change) -> receivers.computeIfAbsent(NamedChanges.words(change), (words) -> new HashSet<>())
				.add(change.to()));
		Set<String> undivided = receivers.entrySet()
			.stream()
			.filter((each) -> each.getValue().size() > 1 && !DutyWords.isEmpty(each.getKey()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toUnmodifiableSet());
		return new Giving(changes, isTied, undivided);
	}

	/**
	 * {@return a part of it}
	 * @param isPart which changes
	 */
	Giving only(Predicate<Change> isPart) {
		return new Giving(this.changes.stream().filter(isPart).toList(), this.tied::contains, this.undivided);
	}

	String reform() {
		return this.changes.get(0).reform();
	}

	List<Change> changes() {
		return this.changes;
	}

	NamedChanges named() {
		return this.named;
	}

	List<Change> wholes() {
		return this.wholes;
	}

	/** The changes of whose duties persons found what they are to earlier ones. */
	List<Change> tied() {
		return this.tied;
	}

	Change first() {
		return this.changes.get(0);
	}

	Change last() {
		return this.changes.get(this.changes.size() - 1);
	}

	boolean mayOverlap(Edtf date) {
		return this.dates.stream().anyMatch(date::overlaps);
	}

	/**
	 * {@return how surely a change moves its duty} One that clauses of a reform give to
	 * several and do not divide is possible for each (rule 1).
	 */
	Certainty certainty(Change change) {
		boolean undivided = !this.undivided.isEmpty() && !Walk.isPartial(change)
				&& this.undivided.contains(NamedChanges.words(change));
		return undivided ? change.certainty().weaker(Certainty.POSSIBLE) : change.certainty();
	}

}
