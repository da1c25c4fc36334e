package org.yange.web;

import java.util.List;

/** What was asked for is not there. */
final class NoSuchThingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String kind;

	private final transient List<String> nearest;

	NoSuchThingException(String kind, String asked) {
		this(kind, asked, List.of());
	}

	NoSuchThingException(String kind, String asked, List<String> nearest) {
		super(asked);
		this.kind = kind;
		this.nearest = List.copyOf(nearest);
	}

	String kind() {
		return this.kind;
	}

	List<String> nearest() {
		return this.nearest;
	}

}
