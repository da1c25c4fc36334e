package org.yange.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document was refused; the findings say where and why. */
public final class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Finding> findings;

	RefusedException(List<Finding> findings) {
		super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
		this.findings = findings;
	}

	/**
	 * {@return the refusal of a file for one reason}
	 * @param file the file
	 * @param code the kind of finding
	 * @param message what is wrong and what to do
	 */
	public static RefusedException of(String file, String code, String message) {
		return new RefusedException(List.of(new Finding(Finding.Severity.ERROR, file, null, code, message)));
	}

	/**
	 * {@return everything that was found, errors and warnings}
	 */
	public List<Finding> findings() {
		return this.findings;
	}

}
