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

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yange.form.Form.Types;
import org.yange.lineage.Direction;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.LineageReader;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.Paths;

/** The ways on which duties went from one body to another. */
@RestController
@RequestMapping(path = "/api/v1/paths",
		produces = { MediaType.APPLICATION_JSON_VALUE, Types.CSV, Types.GRAPHML, Types.JSON_LD, Types.MERMAID,
				Types.SVG, Types.PNG, Types.CITATION, Types.CSL })
@Tag(name = "Lineage")
class PathController {

	private final LineageReader reader;

	PathController(LineageReader reader) {
		this.reader = reader;
	}

	@GetMapping
	@Operation(summary = "The ways from one body to another",
			description = "Those on which duties went, in the order of time, each step with its clauses; and beside "
					+ "them (naive) what the edges of the graph alone would add, with the step that does not follow "
					+ "and why.")
	PathsResponse between(
			@RequestParam @NotBlank @Parameter(description = "The id of the body where they begin",
					example = "100000:卫生部@origin") String source,
			@RequestParam @NotBlank @Parameter(description = "The id of the body where they end",
					example = "100000:国家卫生健康委员会@guojia-2018") String target,
			@RequestParam(required = false) @Parameter(description = Times.AS_OF) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.FROM) @Nullable LocalDate from,
			@RequestParam(required = false) @Parameter(description = Times.TO) @Nullable LocalDate to,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt,
			@RequestParam(defaultValue = "50") @Min(1) @Max(1000) @Parameter(
					description = "The greatest number of ways, and of those that are none") int limit,
			@RequestParam(required = false) @Parameter(description = Format.DESCRIPTION,
					example = "json") @Nullable Format format) {
		LineageQuestion question = new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL,
				Times.of(asOf, from, to, knownAt));
		Found found = this.reader.byIds(List.of(source, target), question);
		for (String id : List.of(source, target)) {
			if (found.graph().body(id).isEmpty()) {
				throw new NoSuchThingException("body", id);
			}
		}
		return new PathsResponse(Paths.between(found.graph(), source, target, question.time(), limit),
				found.graph().dataVersion());
	}

}
