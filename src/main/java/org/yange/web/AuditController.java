package org.yange.web;

import java.time.Clock;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
			description = "Numbers that do not add up, bodies whose fate no clause states, duties that no clause places, "
					+ "names that may be meant for the same, duties with two receivers or none.")
	Listing<AuditFinding> list(
			@RequestParam(required = false) @Parameter(description = "GB/T 2260 code of the place",
					example = "410800") @Nullable String jurisdiction,
			@RequestParam(required = false) @Nullable AuditKind kind) {
		return Listing.whole(this.audits.of(jurisdiction, kind, LocalDate.now(this.clock)), this.version.current());
	}

}
