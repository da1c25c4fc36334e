package org.yange.register;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike two names are, by the characters and the pairs of neighbouring characters
 * that they share.
 */
final class Similarity {

	private Similarity() {
	}

	/**
	 * {@return the share of characters and pairs that the two have in common: 0 to 1}
	 */
	static double of(String one, String other) {
		Set<String> first = piecesOf(one);
		Set<String> second = piecesOf(other);
		if (first.isEmpty() || second.isEmpty()) {
			return 0;
		}
		Set<String> common = new HashSet<>(first);
		common.retainAll(second);
		return 2.0 * common.size() / (first.size() + second.size());
	}

	/**
	 * {@return a full-text query for names that share a pair of characters with the name}
	 */
	static String pairs(String name) {
		String query = pairsOf(name).stream().sorted().map(SearchTerms::quoted).collect(Collectors.joining(" OR "));
		return query.isEmpty() ? SearchTerms.quoted(name) : query;
	}

	private static Set<String> piecesOf(String name) {
		Set<String> pieces = pairsOf(name);
		name.codePoints().mapToObj(Character::toString).forEach(pieces::add);
		return pieces;
	}

	private static Set<String> pairsOf(String name) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 1 < name.length(); i++) {
			pairs.add(name.substring(i, i + 2));
		}
		return pairs;
	}

}
