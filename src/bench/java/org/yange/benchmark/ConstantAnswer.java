package org.yange.benchmark;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers two kilobytes that are always the same: what an answer over HTTP costs at least. */
@RestController
public class ConstantAnswer {

	private static final String TEXT = "沿革".repeat(2048 / 6);

	/**
	 * {@return always the same}
	 */
	@GetMapping("/api/v1/constant")
	public String constant() {
		return TEXT;
	}

}
