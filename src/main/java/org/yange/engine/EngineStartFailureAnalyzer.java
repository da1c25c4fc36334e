package org.yange.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the problem and its remedy instead of a stack trace. */
final class EngineStartFailureAnalyzer extends AbstractFailureAnalyzer<EngineStartException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, EngineStartException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
