package org.yange.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	private final int[] starts;

	private final int[] targets;

	private final int[] seen;

	private int round;

	BareArrays(Driver driver) {
		List<int[]> edges = new ArrayList<>();
		driver.executableQuery(EDGES)
			.execute()
			.records()
			.forEach((row) -> edges
				.add(new int[] { number(row.get("from").asString()), number(row.get("to").asString()) }));
		edges.sort((one, other) -> Integer.compare(one[0], other[0]));
		this.starts = new int[this.numbers.size() + 1];
		this.targets = edges.stream().mapToInt((edge) -> edge[1]).toArray();
		edges.forEach((edge) -> this.starts[edge[0] + 1]++);
		for (int i = 1; i < this.starts.length; i++) {
			this.starts[i] += this.starts[i - 1];
		}
		this.seen = new int[this.numbers.size()];
	}

	Ask reached(String body) {
		int start = this.numbers.getOrDefault(body, -1);
		return () -> reached(start) + 1;
	}

	int all() {
		int sum = 0;
		for (int body = 0; body < this.seen.length; body++) {
			sum += reached(body);
		}
		return sum;
	}

	private int reached(int start) {
		if (start < 0) {
			return 0;
		}
		this.round++;
		int[] waiting = new int[16];
		int size = 1;
		waiting[0] = start;
		this.seen[start] = this.round;
		for (int next = 0; next < size; next++) {
			for (int edge = this.starts[waiting[next]]; edge < this.starts[waiting[next] + 1]; edge++) {
				int target = this.targets[edge];
				if (this.seen[target] != this.round) {
					this.seen[target] = this.round;
					if (size == waiting.length) {
						waiting = Arrays.copyOf(waiting, 2 * size);
					}
					waiting[size++] = target;
				}
			}
		}
		return size - 1;
	}

	private int number(String body) {
		return this.numbers.computeIfAbsent(body, (id) -> this.numbers.size());
	}

}
