package org.yange.benchmark;

/** One way to have a question answered. */
@FunctionalInterface
interface Ask {

	/**
	 * {@return how much came back; nothing at all means that the way cannot be timed}
	 */
	int answer();

}
