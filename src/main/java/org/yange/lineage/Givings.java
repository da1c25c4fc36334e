package org.yange.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What one body gives, reform by reform, the earliest first. */
public final class Givings {

	private final List<Giving> reforms;

	private Givings(List<Giving> reforms) {
		this.reforms = reforms;
	}

	/**
	 * {@return changes by their reforms}
	 * @param changes everything that went out of one body
	 * @param isTied whether persons found what the duty of a change is to earlier ones
	 */
	public static Givings of(List<Change> changes, Predicate<Change> isTied) {
		Map<String, List<Change>> reforms = new LinkedHashMap<>();
		changes.stream()
			.sorted(Change.BY_TIME)
			.forEach((change) -> reforms.computeIfAbsent(change.reform(), (id) -> new ArrayList<>()).add(change));
		return new Givings(reforms.values().stream().map((each) -> Giving.of(each, isTied)).toList());
	}

	List<Giving> reforms() {
		return this.reforms;
	}

	Optional<Giving> in(String reform) {
		return this.reforms.stream().filter((giving) -> giving.reform().equals(reform)).findFirst();
	}

	/**
	 * {@return what is given by the changes that come after something} Where a reform
	 * takes effect bit by bit, that may be some of its changes.
	 * @param isAfter whether a change comes after it; later ones of a reform do if
	 * earlier ones do
	 */
	List<Giving> after(Predicate<Change> isAfter) {
		List<Giving> after = new ArrayList<>();
		for (Giving giving : this.reforms) {
			if (isAfter.test(giving.first())) {
				after.add(giving);
			}
			else if (isAfter.test(giving.last())) {
				after.add(giving.only(isAfter));
				after.sort(Comparator.comparing(Giving::first, Change.BY_TIME));
			}
		}
		return after;
	}

}
