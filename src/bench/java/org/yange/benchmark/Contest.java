package org.yange.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * One question and the ways in which it is answered side by side.
 *
 * @param question the question
 * @param http over REST, by the rules
 * @param bolt by a Cypher query without the rules, or null where no one query can
 * @param scan by reading through the statements in memory, or null where none can
 * @param share the part of the rounds that it takes; 1 for all of them
 */
record Contest(String question, Ask http, @Nullable Ask bolt, @Nullable Ask scan, double share) {

	Contest(String question, Ask http, @Nullable Ask bolt, @Nullable Ask scan) {
		this(question, http, bolt, scan, 1);
	}

	/**
	 * {@return a row of the table}
	 * @param rounds how often each way is tried, once to warm up and once to be timed
	 */
	String row(int rounds) {
		int tried = Math.max(1, (int) (rounds * this.share));
		return "| %s | %s | %s | %s |".formatted(this.question, Timing.of(this.http, tried),
				Timing.of(this.bolt, tried), Timing.of(this.scan, tried));
	}

}
