package org.yange.answer;

import java.util.List;

/** No body or duty is known by the name that was asked about. */
public final class UnknownNameException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String kind;

	private final transient List<String> nearest;

	UnknownNameException(String kind, String name, List<String> nearest) {
		super(name);
		this.kind = kind;
		this.nearest = List.copyOf(nearest);
	}

	/**
	 * {@return what was asked about: body or duty}
	 */
	public String kind() {
		return this.kind;
	}

	/**
	 * {@return names that look like the one asked for, the most alike first}
	 */
	public List<String> nearest() {
		return this.nearest;
	}

}
