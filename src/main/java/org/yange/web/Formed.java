package org.yange.web;

import org.jspecify.annotations.Nullable;

import org.yange.form.ChartMaker;

/** An answer that leaves in other forms than JSON. */
interface Formed {

	/**
	 * {@return the name or the question as it was asked}
	 */
	String asked();

	/**
	 * {@return the answer in words}
	 */
	String words();

	/**
	 * {@return the version of the data that it is given from}
	 */
	String dataVersion();

	/**
	 * {@return what to ask the next part with, or null}
	 */
	@Nullable String following();

	/** Adds all that it tells to a chart. */
	void addTo(ChartMaker chart);

}
