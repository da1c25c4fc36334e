package org.yange.web;

import java.time.Clock;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yange.comparison.Comparison;
import org.yange.comparison.Comparisons;
import org.yange.register.DataVersion;

/** Where one duty sits in each place. */
@RestController
@RequestMapping(path = "/api/v1/comparisons", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Correspondences")
class ComparisonController {

	private final Comparisons comparisons;

	private final DataVersion version;

	private final Clock clock;

	ComparisonController(Comparisons comparisons, DataVersion version, Clock clock) {
		this.comparisons = comparisons;
		this.version = version;
		this.clock = clock;
	}

	@GetMapping
	@Operation(summary = "Where one duty sits in each place",
			description = "For each place that names the duty, who has it on the day and who had it, with the clauses; "
					+ "and which places differ from most, by the line of work of the bodies that have it.")
	Versioned<Comparison> of(
			@RequestParam @NotBlank @Size(max = 200) @Parameter(description = "Words of the duty",
					example = "医疗救助") String duty,
			@RequestParam(required = false) @Parameter(
					description = "The day, by default today") @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt) {
		LocalDate day = Times.orToday(asOf, this.clock);
		return new Versioned<>(this.comparisons.of(duty.strip(), day, knownAt), this.version.current());
	}

}
