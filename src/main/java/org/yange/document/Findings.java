package org.yange.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.document.Finding.Severity;

/** Collects what is wrong with a document, so that all of it is reported at once. */
public final class Findings {

	private final List<Finding> all = new ArrayList<>();

	private int errors;

	/**
	 * Notes a reason to refuse the document.
	 * @param file the file
	 * @param line its line, or null
	 * @param code the kind of finding
	 * @param message what is wrong and what to do
	 */
	public void error(String file, @Nullable Integer line, String code, String message) {
		this.errors++;
		this.all.add(new Finding(Severity.ERROR, file, line, code, message));
	}

	/**
	 * Notes something that a person should look at.
	 * @param file the file
	 * @param line its line, or null
	 * @param code the kind of finding
	 * @param message what is noteworthy
	 */
	public void warning(String file, @Nullable Integer line, String code, String message) {
		this.all.add(new Finding(Severity.WARNING, file, line, code, message));
	}

	/**
	 * {@return all findings so far, in the order they were made}
	 */
	public List<Finding> all() {
		return List.copyOf(this.all);
	}

	/**
	 * {@return how many findings refuse the document}
	 */
	public int errors() {
		return this.errors;
	}

	/**
	 * {@return whether any finding refuses the document}
	 */
	public boolean refused() {
		return this.errors > 0;
	}

	/**
	 * Ends the reading of a document that has errors.
	 * @throws RefusedException with all findings, if any of them is an error
	 */
	public void refuseIfAny() {
		if (refused()) {
			throw new RefusedException(all());
		}
	}

}
