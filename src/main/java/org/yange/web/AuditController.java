package org.yange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.yange.audit.AuditFinding;
import org.yange.audit.AuditKind;
import org.yange.audit.Audits;
import org.yange.register.DataVersion;

/** What a person should look at. */
@RestController
@RequestMapping(path = "/api/v1/audits", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audits")
class AuditController {

	private static final String ID = "[0-9a-f]{16}";

	private final Audits audits;

	private final DataVersion version;

	private final Clock clock;

	AuditController(Audits audits, DataVersion version, Clock clock) {
		this.audits = audits;
		this.version = version;
		this.clock = clock;
	}

	@GetMapping
	@Operation(summary = "What a person should look at",
			description = "Numbers that do not add up, bodies whose fate no clause states, duties that no clause places "
					+ "or that several bodies have, names that may be meant for the same, bodies that act after their "
					+ "end or stand under one that ended, documents that contradict or amend one another; each with "
					+ "its clauses, and with the reason of whoever left it as it is.")
	Listing<AuditFinding> list(
			@RequestParam(required = false) @Parameter(description = "GB/T 2260 code of the place",
					example = "410800") @Nullable String jurisdiction,
			@RequestParam(required = false) @Nullable AuditKind kind,
			@RequestParam(required = false) @Parameter(
					description = "The day on which bodies are counted and duties have holders, by default today") @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt,
			@RequestParam(required = false) @Parameter(
					description = "Only findings that somebody acknowledged, or only the others") @Nullable Boolean acknowledged) {
		LocalDate day = Times.orToday(asOf, this.clock);
		List<AuditFinding> findings = this.audits.of(jurisdiction, kind, day, knownAt)
			.stream()
			.filter((finding) -> acknowledged == null || acknowledged == (finding.acknowledged() != null))
			.toList();
		return Listing.whole(findings, this.version.current());
	}

	@PutMapping(path = "/{id}/acknowledgement", produces = MediaType.ALL_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Leave a finding as it is",
			description = "With the reason, which stays with the finding whenever it is found again.")
	void acknowledge(@PathVariable @Parameter(description = "The id of the finding",
			example = "0123456789abcdef") @Pattern(regexp = ID) String id, @RequestBody @Valid Reason reason) {
		this.audits.acknowledge(id, reason.reason().strip(), LocalDate.now(this.clock));
	}

	@DeleteMapping(path = "/{id}/acknowledgement", produces = MediaType.ALL_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Take an acknowledgement back", description = "The finding stands as if nobody had seen it.")
	void takeBack(
			@PathVariable @Parameter(description = "The id of the finding", example = "0123456789abcdef") String id) {
		if (!this.audits.takeBack(id)) {
			throw new NoSuchThingException("acknowledgement", id);
		}
	}

	/**
	 * Why a finding is left as it is.
	 *
	 * @param reason the reason
	 */
	record Reason(@NotBlank @Size(max = 2000) String reason) {
	}

}
