package org.yange.snapshot;

/** The numbers of strings. */
interface Numbers {

	/**
	 * {@return the number of a string}
	 */
	int of(String string);

	/**
	 * {@return the number of a string that is a date}
	 */
	default int ofDate(String date) {
		return of(date);
	}

}
