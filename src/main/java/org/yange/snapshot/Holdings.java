package org.yange.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yange.document.Fingerprint;

/**
 * The documents that the database holds. The graph of a place follows from the documents
 * that speak of it, and from those of all places that documents connect with it.
 *
 * @param documents the documents
 */
record Holdings(List<Held> documents) {

	Holdings {
		documents = List.copyOf(documents);
	}

	/**
	 * {@return the places that each document speaks of, by its id}
	 */
	Map<String, Set<String>> places() {
		return this.documents.stream().collect(Collectors.toMap(Held::id, Held::places));
	}

	/**
	 * {@return what the graph of each place follows from, as one fingerprint: where it is
	 * the same, so is the graph}
	 */
	Map<String, String> fingerprints() {
		Map<String, List<Held>> about = new TreeMap<>();
		this.documents.forEach((document) -> document.places()
			.forEach((code) -> about.computeIfAbsent(code, (absent) -> new ArrayList<>()).add(document)));
		Map<String, String> fingerprints = new HashMap<>();
		for (String code : about.keySet()) {
			if (!fingerprints.containsKey(code)) {
				Set<String> connected = connected(code, about);
				String fingerprint = fingerprint(connected, about);
				connected.forEach((each) -> fingerprints.put(each, fingerprint));
			}
		}
		return fingerprints;
	}

	private static Set<String> connected(String code, Map<String, List<Held>> about) {
		Set<String> connected = new LinkedHashSet<>(Set.of(code));
		Deque<String> waiting = new ArrayDeque<>(connected);
		while (!waiting.isEmpty()) {
			Objects.requireNonNull(about.get(waiting.remove()))
				.stream()
				.map(Held::places)
				.flatMap(Collection::stream)
				.filter(connected::add)
				.forEach(waiting::add);
		}
		return connected;
	}

	private static String fingerprint(Set<String> codes, Map<String, List<Held>> about) {
		Map<String, String> hashes = new TreeMap<>();
		codes.forEach((code) -> Objects.requireNonNull(about.get(code))
			.forEach((document) -> hashes.put(document.id(), document.hash())));
		Fingerprint fingerprint = new Fingerprint();
		hashes.forEach((id, hash) -> fingerprint.add(id).add(hash));
		return fingerprint.hex();
	}

	/**
	 * A document that the database holds.
	 *
	 * @param id its id
	 * @param hash of all that is kept of it
	 * @param places the codes of the places that it speaks of
	 */
	record Held(String id, String hash, Set<String> places) {

		Held {
			places = Set.copyOf(places);
		}

	}

}
