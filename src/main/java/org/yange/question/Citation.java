package org.yange.question;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yange.lineage.Evidence;

/**
 * Clauses as a text names them; documents are named only where there are several.
 *
 * @param titled whether documents are named
 */
record Citation(boolean titled) {

	/**
	 * {@return where evidence stands, whichever statement it is}
	 */
	static List<Evidence> places(List<Evidence> evidence) {
		return evidence.stream()
			.map((each) -> new Evidence(each.document(), each.title(), each.item(), "", null, null, null,
					each.unconfirmed(), each.published()))
			.distinct()
			.toList();
	}

	/** {@code 依据（一）1、（三）5}. */
	String chinese(List<Evidence> evidence) {
		List<String> sources = items(evidence).entrySet()
			.stream()
			.map((source) -> title(source.getKey())
					+ String.join("、", source.getValue()).replace('(', '（').replace(')', '）'))
			.toList();
		return sources.isEmpty() ? "" : "依据" + String.join("，", sources);
	}

	/** {@code items (一)1 and (三)5}. */
	String english(List<Evidence> evidence) {
		List<String> sources = items(evidence).entrySet()
			.stream()
			.map((source) -> (this.titled ? title(source.getKey()) + " " : "")
					+ ((source.getValue().size() == 1) ? "item " : "items ")
					+ EnglishClauses.list(List.copyOf(source.getValue())))
			.toList();
		return String.join("; ", sources);
	}

	private String title(String title) {
		if (!this.titled) {
			return "";
		}
		return title.startsWith("《") ? title : "《" + title + "》";
	}

	private static Map<String, Set<String>> items(List<Evidence> evidence) {
		Map<String, Set<String>> items = new LinkedHashMap<>();
		evidence
			.forEach((each) -> items.computeIfAbsent(each.title(), (title) -> new LinkedHashSet<>()).add(each.item()));
		return items;
	}

}
