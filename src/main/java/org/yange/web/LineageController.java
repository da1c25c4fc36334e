package org.yange.web;

import java.time.LocalDate;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yange.answer.Answers;
import org.yange.answer.Reply;
import org.yange.answer.Scope;
import org.yange.form.Form.Types;
import org.yange.lineage.Direction;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.TimeScope;

/** Where the duties of a body went and where they came from. */
@RestController
@RequestMapping(path = "/api/v1",
		produces = { MediaType.APPLICATION_JSON_VALUE, Types.CSV, Types.GRAPHML, Types.JSON_LD, Types.MERMAID,
				Types.SVG, Types.PNG, Types.CITATION, Types.CSL })
@Tag(name = "Lineage")
class LineageController {

	private static final String DEPTH = "The greatest number of changes from body to body; by default all";

	private static final String LIMIT = "The greatest number of flows in one part; by default all";

	private final Answers answers;

	LineageController(Answers answers) {
		this.answers = answers;
	}

	@GetMapping("/agencies/{id}/lineage")
	@Operation(summary = "The lineage of one body", description = "Where its duties went (forward), where they came "
			+ "from (backward), or both; each step with the clauses that say so.")
	LineageResponse ofAgency(@PathVariable @Parameter(example = "410800:市监察局@origin") String id,
			@RequestParam(defaultValue = "forward") Direction direction,
			@RequestParam(required = false) @Min(1) @Max(1000) @Parameter(description = DEPTH) @Nullable Integer depth,
			@RequestParam(required = false) @Parameter(description = Times.AS_OF) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.FROM) @Nullable LocalDate from,
			@RequestParam(required = false) @Parameter(description = Times.TO) @Nullable LocalDate to,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt,
			@RequestParam(required = false) @Min(1) @Max(10000) @Parameter(description = LIMIT) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(required = false) @Parameter(description = Format.DESCRIPTION,
					example = "json") @Nullable Format format,
			@Parameter(hidden = true) Locale language) {
		Reply reply = this.answers.lineageById(id, direction,
				scope(null, depth, Times.of(asOf, from, to, knownAt), language));
		return LineageResponse.of(reply, limit, cursor);
	}

	@GetMapping("/lineage")
	@Operation(summary = "The lineage of every body that a name means",
			description = "A name may be full, short, former, an alias, a plate, an abbreviation or pinyin; each body "
					+ "that it means gets an answer of its own, which says why it was matched.")
	LineageResponse ofName(@RequestParam @NotBlank @Size(max = 200) @Parameter(example = "监察局") String agency,
			@RequestParam(defaultValue = "forward") Direction direction,
			@RequestParam(required = false) @Parameter(description = "GB/T 2260 code of the place",
					example = "410800") @Nullable String jurisdiction,
			@RequestParam(required = false) @Min(1) @Max(1000) @Parameter(description = DEPTH) @Nullable Integer depth,
			@RequestParam(required = false) @Parameter(description = Times.AS_OF) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.FROM) @Nullable LocalDate from,
			@RequestParam(required = false) @Parameter(description = Times.TO) @Nullable LocalDate to,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt,
			@RequestParam(required = false) @Min(1) @Max(10000) @Parameter(description = LIMIT) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(required = false) @Parameter(description = Format.DESCRIPTION,
					example = "json") @Nullable Format format,
			@Parameter(hidden = true) Locale language) {
		Reply reply = this.answers.lineageOf(agency.strip(), direction,
				scope(jurisdiction, depth, Times.of(asOf, from, to, knownAt), language));
		return LineageResponse.of(reply, limit, cursor);
	}

	@GetMapping("/answers")
	@Operation(summary = "Ask in words",
			description = "Such as 监察局的职责去哪了 or, in English, Where did the duties of 监察局 go? The text of the answer is "
					+ "Chinese or, by Accept-Language, English. A question that is not understood is answered with "
					+ "what can be asked; a name that means nothing with the nearest names.")
	LineageResponse toQuestion(
			@RequestParam @NotBlank @Size(max = 500) @Parameter(example = "监察局的职责去哪了") String question,
			@RequestParam(required = false) @Parameter(description = "GB/T 2260 code of the place",
					example = "410800") @Nullable String jurisdiction,
			@RequestParam(required = false) @Min(1) @Max(1000) @Parameter(description = DEPTH) @Nullable Integer depth,
			@RequestParam(required = false) @Parameter(description = Times.AS_OF) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.FROM) @Nullable LocalDate from,
			@RequestParam(required = false) @Parameter(description = Times.TO) @Nullable LocalDate to,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt,
			@RequestParam(required = false) @Min(1) @Max(10000) @Parameter(description = LIMIT) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(required = false) @Parameter(description = Format.DESCRIPTION,
					example = "json") @Nullable Format format,
			@Parameter(hidden = true) Locale language) {
		return LineageResponse.of(
				this.answers.to(question, scope(jurisdiction, depth, Times.of(asOf, from, to, knownAt), language)),
				limit, cursor);
	}

	private static Scope scope(@Nullable String jurisdiction, @Nullable Integer depth, TimeScope time,
			Locale language) {
		return new Scope(jurisdiction, (depth != null) ? depth : LineageQuestion.ALL, time, language);
	}

}
