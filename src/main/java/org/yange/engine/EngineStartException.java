package org.yange.engine;

import org.jspecify.annotations.Nullable;

/** The engine cannot start for a reason that the person who starts it can remove. */
final class EngineStartException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	EngineStartException(String problem, String remedy, @Nullable Throwable cause) {
		super(problem, cause);
		this.remedy = remedy;
	}

	String remedy() {
		return this.remedy;
	}

}
