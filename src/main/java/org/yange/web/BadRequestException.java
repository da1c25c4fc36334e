package org.yange.web;

/** A request that cannot be meant so. */
final class BadRequestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final String title;

	BadRequestException(String code, String title, String detail) {
		super(detail);
		this.code = code;
		this.title = title;
	}

	String code() {
		return this.code;
	}

	String title() {
		return this.title;
	}

}
