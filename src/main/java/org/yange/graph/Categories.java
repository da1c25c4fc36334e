package org.yange.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Node.Category;

/**
 * The categories of one body, reform after reform. A category lasts until a reform gives
 * the body another and does not repeat it.
 */
final class Categories {

	private final List<Category> all = new ArrayList<>();

	private final Map<String, String> toldIn = new HashMap<>();

	/**
	 * A reform gives the body a category, or says again that it has it. Said again more
	 * surely, it is told anew from then on.
	 */
	void add(String name, Event since) {
		String reform = since.reform();
		this.all.replaceAll((each) -> isOpen(each) && !each.name().equals(name) && !isTold(each.name(), reform)
				? new Category(each.name(), each.since(), since) : each);
		this.toldIn.put(name, reform);
		int last = lastOf(name);
		Category known = (last < 0) ? null : this.all.get(last);
		if (known == null || !(isOpen(known) || isClosedBy(known, reform))) {
			this.all.add(new Category(name, since, null));
		}
		else if (known.since().reform().equals(reform)) {
			this.all.set(last, new Category(name, Evidence.join(known.since(), since), null));
		}
		else if (since.certainty().compareTo(known.since().certainty()) < 0) {
			this.all.set(last, new Category(name, known.since(), since));
			this.all.add(new Category(name, since, null));
		}
		else {
			this.all.set(last, new Category(name, known.since(), null));
		}
	}

	/**
	 * {@return the categories in the order in which they were given, the latest last}
	 */
	List<Category> all() {
		return List.copyOf(this.all);
	}

	/**
	 * {@return the names of the categories, those of the latest reform first}
	 */
	List<String> latestFirst() {
		Map<String, List<String>> byReform = new LinkedHashMap<>();
		this.all.forEach((each) -> byReform.computeIfAbsent(each.since().reform(), (reform) -> new ArrayList<>())
			.add(each.name()));
		List<List<String>> inOrder = new ArrayList<>(byReform.values());
		Collections.reverse(inOrder);
		return inOrder.stream().flatMap(List::stream).distinct().toList();
	}

	private int lastOf(String name) {
		for (int i = this.all.size() - 1; i >= 0; i--) {
			if (this.all.get(i).name().equals(name)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isOpen(Category each) {
		return each.until() == null;
	}

	private boolean isTold(String name, String reform) {
		return reform.equals(this.toldIn.get(name));
	}

	private static boolean isClosedBy(Category each, String reform) {
		@Nullable Event until = each.until();
		return until != null && Objects.equals(until.reform(), reform);
	}

}
