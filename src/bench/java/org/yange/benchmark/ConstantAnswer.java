package org.yange.benchmark;

import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers two kilobytes that are always the same: what an answer over HTTP costs at
 * least. No component, so that only a benchmark that names it has it.
 */
class ConstantAnswer {

	private static final String TEXT = "沿革".repeat(2048 / 6);

	@Bean
	RouterFunction<ServerResponse> constant() {
		return RouterFunctions.route().GET("/api/v1/constant", (request) -> ServerResponse.ok().body(TEXT)).build();
	}

}
