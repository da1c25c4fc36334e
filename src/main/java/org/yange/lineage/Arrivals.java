package org.yange.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What comes into one body, by what may have come to it before it went on. */
public final class Arrivals {

	private final List<Change> changes;

	private final List<Change> always;

	private final TreeMap<String, List<Change>> byWords = new TreeMap<>();

	private final Map<String, List<Change>> byPart = new HashMap<>();

	private Arrivals(List<Change> changes, Predicate<Change> isTied) {
		this.changes = List.copyOf(changes);
		this.always = this.changes.stream().filter((change) -> change.isWhole() || isTied.test(change)).toList();
		this.changes.stream().filter((change) -> !change.isWhole()).forEach((change) -> {
			String words = NamedChanges.words(change);
			this.byWords.computeIfAbsent(words, (absent) -> new ArrayList<>()).add(change);
			DutyWords.of(words)
				.parts()
				.forEach((part) -> this.byPart.computeIfAbsent(part, (absent) -> new ArrayList<>()).add(change));
		});
	}

	/**
	 * {@return what comes into a body}
	 * @param changes everything that comes into it
	 * @param isTied whether persons found what the duty of a change is to earlier ones
	 */
	public static Arrivals of(List<Change> changes, Predicate<Change> isTied) {
		return new Arrivals(changes, isTied);
	}

	/**
	 * {@return the changes that may have brought a duty, for all that their words tell}
	 * @param duty the duty as it is named later, or null for any
	 */
	Stream<Change> bringing(@Nullable String duty) {
		if (duty == null) {
			return this.changes.stream();
		}
		Set<Change> bringing = new LinkedHashSet<>(this.always);
		DutyWords words = DutyWords.of(duty);
		words.parts().forEach((part) -> bringing.addAll(this.byPart.getOrDefault(part, List.of())));
		this.byWords.tailMap(duty)
			.entrySet()
			.stream()
			.takeWhile((each) -> each.getKey().startsWith(duty))
			.forEach((each) -> bringing.addAll(each.getValue()));
		for (int end = 1; end < duty.length(); end++) {
			bringing.addAll(this.byWords.getOrDefault(duty.substring(0, end), List.of()));
		}
		return bringing.stream()
			.filter((change) -> this.always.contains(change)
					|| words.touches(DutyWords.of(NamedChanges.words(change))));
	}

}
