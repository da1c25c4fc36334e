package org.yange.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yange.lineage.Direction;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.TimeScope;
import org.yange.register.DataVersion;
import org.yange.succession.Succession;
import org.yange.succession.Successions;

/** What each of a list of old names became. */
@RestController
@RequestMapping(path = "/api/v1/successions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Successions")
class SuccessionController {

	private final Successions successions;

	private final DataVersion version;

	SuccessionController(Successions successions, DataVersion version) {
		this.successions = successions;
		this.version = version;
	}

	@PostMapping(consumes = { MediaType.TEXT_PLAIN_VALUE, "text/csv" }, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "What a list of old names became",
			description = "The body is one name a line, or a table in CSV with the names in its first column. One row "
					+ "for each step, in the order given; as text/csv a table that a spreadsheet opens.")
	Listing<Succession> json(@RequestBody byte[] names,
			@RequestParam(required = false) @Parameter(description = "GB/T 2260 code of the place",
					example = "410800") @Nullable String jurisdiction,
			@RequestParam(required = false) @Parameter(description = Times.AS_OF) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.FROM) @Nullable LocalDate from,
			@RequestParam(required = false) @Parameter(description = Times.TO) @Nullable LocalDate to,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt,
			@RequestParam(required = false) @Min(1) @Max(1000) @Nullable Integer depth) {
		return Listing.whole(successions(names, jurisdiction, Times.of(asOf, from, to, knownAt), depth),
				this.version.current());
	}

	@PostMapping(consumes = { MediaType.TEXT_PLAIN_VALUE, "text/csv" }, produces = "text/csv;charset=UTF-8")
	String csv(@RequestBody byte[] names, @RequestParam(required = false) @Nullable String jurisdiction,
			@RequestParam(required = false) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to,
			@RequestParam(required = false) @Nullable LocalDate knownAt,
			@RequestParam(required = false) @Min(1) @Max(1000) @Nullable Integer depth) {
		return SuccessionTable.of(successions(names, jurisdiction, Times.of(asOf, from, to, knownAt), depth));
	}

	private List<Succession> successions(byte[] names, @Nullable String jurisdiction, TimeScope time,
			@Nullable Integer depth) {
		return this.successions.of(NameList.read(names), jurisdiction,
				new LineageQuestion(Direction.FORWARD, (depth != null) ? depth : LineageQuestion.ALL, time));
	}

}
