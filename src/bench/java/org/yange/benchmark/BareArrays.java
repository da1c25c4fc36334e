package org.yange.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

/**
 * The bodies that changes lead to, on bare arrays of numbers, without rules, names or
 * evidence: about the least that any way of following them can take.
 */
final class BareArrays {

	private static final String EDGES = """
			CALL () {
			  MATCH (a:Agency)-[:HELD]->(:Duty)-[:TRANSFERRED_TO]->(b:Agency) RETURN a.id AS from, b.id AS to
			  UNION
			  MATCH (a:Agency)-[:MERGED_INTO|ALL_DUTIES_TO|RENAMED_TO|CONVERTED_TO|REESTABLISHED_AS]->(b:Agency)
			  RETURN a.id AS from, b.id AS to
			}
			RETURN from, to""";

	private final Map<String, Integer> numbers = new HashMap<>();

	private final int[] givers;

	private final int[] receivers;

	private final int[] starts;

	private final int[] targets;

	BareArrays(Driver driver) {
		List<int[]> edges = driver.executableQuery(EDGES)
			.execute()
			.records()
			.stream()
			.map((row) -> new int[] { number(row.get("from").asString()), number(row.get("to").asString()) })
			.sorted((one, other) -> Integer.compare(one[0], other[0]))
			.toList();
		this.givers = edges.stream().mapToInt((edge) -> edge[0]).toArray();
		this.receivers = edges.stream().mapToInt((edge) -> edge[1]).toArray();
		this.starts = new int[this.numbers.size() + 1];
		this.targets = this.receivers;
		IntStream.of(this.givers).forEach((giver) -> this.starts[giver + 1]++);
		for (int i = 1; i < this.starts.length; i++) {
			this.starts[i] += this.starts[i - 1];
		}
	}

	int[] givers() {
		return this.givers;
	}

	int[] receivers() {
		return this.receivers;
	}

	/** The number of a body; of one that nothing leads to or from, one that is not there. */
	int numberOf(String body) {
		return this.numbers.getOrDefault(body, -1);
	}

	int size() {
		return this.numbers.size();
	}

	Traversal traversal() {
		return new Traversal();
	}

	private int number(String body) {
		return Objects.requireNonNull(this.numbers.computeIfAbsent(body, (id) -> this.numbers.size()));
	}

	/** Follows the edges, for one client at a time. */
	final class Traversal {

		private final int[] seen = new int[BareArrays.this.numbers.size()];

		private int round;

		private int[] waiting = new int[16];

		/**
		 * {@return how many other bodies are reached}
		 * @param start the number of a body
		 */
		int reached(int start) {
			if (start < 0) {
				return 0;
			}
			this.round++;
			int size = 1;
			this.waiting[0] = start;
			this.seen[start] = this.round;
			for (int next = 0; next < size; next++) {
				for (int edge = BareArrays.this.starts[this.waiting[next]]; edge < BareArrays.this.starts[this.waiting[next]
						+ 1]; edge++) {
					int target = BareArrays.this.targets[edge];
					if (this.seen[target] != this.round) {
						this.seen[target] = this.round;
						if (size == this.waiting.length) {
							this.waiting = Arrays.copyOf(this.waiting, 2 * size);
						}
						this.waiting[size++] = target;
					}
				}
			}
			return size - 1;
		}

	}

}
