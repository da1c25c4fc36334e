package org.yange.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yange.lineage.Direction;
import org.yange.lineage.LineageAnswer;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.LineageReader;
import org.yange.lineage.LineageReader.Found;
import org.yange.register.Agencies;

/** Where the duties of a body went and where they came from. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Lineage")
class LineageController {

	private static final String DEPTH = "The greatest number of changes from body to body; by default all";

	private static final String AS_OF = "Leave out changes after this day";

	private static final String LIMIT = "The greatest number of flows in one part; by default all";

	private final LineageReader reader;

	private final Agencies agencies;

	LineageController(LineageReader reader, Agencies agencies) {
		this.reader = reader;
		this.agencies = agencies;
	}

	@GetMapping("/agencies/{id}/lineage")
	@Operation(summary = "The lineage of one body", description = "Where its duties went (forward), where they came "
			+ "from (backward), or both; each step with the clauses that say so.")
	LineageResponse ofAgency(@PathVariable @Parameter(example = "410800:市监察局@origin") String id,
			@RequestParam(defaultValue = "forward") Direction direction,
			@RequestParam(required = false) @Min(1) @Max(1000) @Parameter(description = DEPTH) @Nullable Integer depth,
			@RequestParam(required = false) @Parameter(description = AS_OF) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Min(1) @Max(10000) @Parameter(description = LIMIT) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String cursor) {
		LineageQuestion question = question(direction, depth, asOf);
		Found found = this.reader.byIds(List.of(id), question);
		if (found.matches().isEmpty()) {
			throw new NoSuchThingException("body", id);
		}
		List<LineageAnswer> answers = found.answers(question);
		return response(answers, answers.get(0).agency().name(), direction, found.graph().dataVersion(), limit, cursor);
	}

	@GetMapping("/lineage")
	@Operation(summary = "The lineage of every body that a name means",
			description = "A name may be full, short, former, an alias, a plate, an abbreviation or pinyin; each body "
					+ "that it means gets an answer of its own, which says why it was matched.")
	LineageResponse ofName(@RequestParam @NotBlank @Parameter(example = "监察局") String agency,
			@RequestParam(defaultValue = "forward") Direction direction,
			@RequestParam(required = false) @Parameter(description = "GB/T 2260 code of the place",
					example = "410800") @Nullable String jurisdiction,
			@RequestParam(required = false) @Min(1) @Max(1000) @Parameter(description = DEPTH) @Nullable Integer depth,
			@RequestParam(required = false) @Parameter(description = AS_OF) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Min(1) @Max(10000) @Parameter(description = LIMIT) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String cursor) {
		LineageQuestion question = question(direction, depth, asOf);
		Found found = this.reader.byName(agency.strip(), jurisdiction, question);
		if (found.matches().isEmpty()) {
			throw new NoSuchThingException("body", agency, this.agencies.nearest(agency));
		}
		return response(found.answers(question), agency, direction, found.graph().dataVersion(), limit, cursor);
	}

	private static LineageQuestion question(Direction direction, @Nullable Integer depth, @Nullable LocalDate asOf) {
		return new LineageQuestion(direction, (depth != null) ? depth : LineageQuestion.ALL, asOf);
	}

	private static LineageResponse response(List<LineageAnswer> answers, String agency, Direction direction,
			String version, @Nullable Integer limit, @Nullable String cursor) {
		LineagePage page = LineagePage.of(answers, Cursor.position(cursor, version), limit);
		Integer next = page.next();
		return new LineageResponse(new LineageResponse.Understood(direction.label(), agency), "", version,
				page.answers(), (next != null) ? new Cursor(version, next).encoded() : null);
	}

}
