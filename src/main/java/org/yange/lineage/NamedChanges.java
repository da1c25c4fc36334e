package org.yange.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.yange.lineage.Change.NamedDuty;

/** The changes of one reform that name the duties which a body gives, by these. */
final class NamedChanges {

	private final List<Change> changes;

	private final TreeMap<String, List<Integer>> byWords = new TreeMap<>();

	private final List<String> listed;

	private final Map<String, List<Change>> narrower = new HashMap<>();

	NamedChanges(List<Change> changes) {
		this.changes = List.copyOf(changes);
		IntStream.range(0, this.changes.size())
			.forEach((i) -> this.byWords.computeIfAbsent(words(this.changes.get(i)), (words) -> new ArrayList<>())
				.add(i));
		this.listed = this.byWords.keySet().stream().filter((words) -> DutyWords.of(words).isListed()).toList();
		this.byWords.keySet().forEach((words) -> {
			List<Change> parts = partsOf(words);
			if (!parts.isEmpty()) {
				this.narrower.put(words, parts);
			}
		});
	}

	List<Change> all() {
		return this.changes;
	}

	static String words(Change change) {
		NamedDuty duty = change.duty();
		return (duty != null) ? duty.name() : "";
	}

	/** The changes that name a part of what one of them names. */
	List<Change> narrowerThan(Change wider) {
		return this.narrower.getOrDefault(words(wider), List.of());
	}

	/** The changes that name a duty by its words. */
	List<Change> same(String duty) {
		List<Integer> found = this.byWords.get(duty);
		return (found == null || DutyWords.isEmpty(duty)) ? List.of() : found.stream().map(this.changes::get).toList();
	}

	/** The changes that name a part of a duty. */
	List<Change> partsOf(String duty) {
		DutyWords wider = DutyWords.of(duty);
		Set<String> found = new TreeSet<>();
		if (!wider.isListed()) {
			this.byWords.tailMap(duty, false)
				.keySet()
				.stream()
				.takeWhile((words) -> words.startsWith(duty))
				.filter((words) -> wider.hasPart(DutyWords.of(words)))
				.forEach(found::add);
			return changes(found);
		}
		wider.parts().stream().filter(this.byWords::containsKey).forEach(found::add);
		found.addAll(this.listed);
		found.removeIf((words) -> !wider.hasPart(DutyWords.of(words)));
		return changes(found);
	}

	/** The changes that name a duty among others. */
	List<Change> containing(String duty) {
		DutyWords narrower = DutyWords.of(duty);
		Set<String> found = new TreeSet<>(this.listed);
		for (int end = 1; end < duty.length(); end++) {
			String beginning = duty.substring(0, end);
			if (this.byWords.containsKey(beginning)) {
				found.add(beginning);
			}
		}
		found.removeIf((words) -> !DutyWords.of(words).hasPart(narrower));
		return changes(found);
	}

	private List<Change> changes(Collection<String> words) {
		if (words.isEmpty()) {
			return List.of();
		}
		return words.stream()
			.flatMap((each) -> Objects.requireNonNull(this.byWords.get(each)).stream())
			.sorted()
			.map(this.changes::get)
			.toList();
	}

}
