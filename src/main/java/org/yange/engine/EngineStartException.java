package org.yange.engine;

/** The engine cannot start for a reason that the person who starts it can remove. */
final class EngineStartException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	EngineStartException(String problem, String remedy, Throwable cause) {
		super(problem, cause);
		this.remedy = remedy;
	}

	EngineStartException(String problem, String remedy) {
		super(problem);
		this.remedy = remedy;
	}

	String remedy() {
		return this.remedy;
	}

}
