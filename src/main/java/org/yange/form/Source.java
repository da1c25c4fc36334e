package org.yange.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.Evidence;

/**
 * A document that bears a chart out.
 *
 * @param id the id of the document
 * @param title its title
 * @param published when it could first be known, in EDTF, or null
 * @param items the clauses that say so
 */
record Source(String id, String title, @Nullable String published, List<String> items) {

	Source {
		items = List.copyOf(items);
	}

	/**
	 * {@return the documents of a chart, in the order in which its edges name them}
	 */
	static List<Source> of(Chart chart) {
		Map<String, Evidence> first = new LinkedHashMap<>();
		Map<String, Set<String>> items = new LinkedHashMap<>();
		chart.edges().stream().flatMap((edge) -> edge.evidence().stream()).forEach((each) -> {
			first.putIfAbsent(each.document(), each);
			items.computeIfAbsent(each.document(), (none) -> new LinkedHashSet<>()).add(each.item());
		});
		return first.values()
			.stream()
			.map((each) -> new Source(each.document(), each.title(), each.published(),
					List.copyOf(items.getOrDefault(each.document(), Set.of()))))
			.toList();
	}

}
