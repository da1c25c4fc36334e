package org.yange.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yange.extract.Extraction;
import org.yange.extract.Extraction.NotUnderstood;
import org.yange.extract.Extractor;
import org.yange.statement.StatementTable;

/** Reads the text of a plan; nothing is stored. */
@RestController
@RequestMapping(path = "/api/v1/statements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statements")
class ExtractionController {

	private static final String DOCUMENT = "look";

	@PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Read a text",
			description = "Extraction only, nothing is stored: the statements that the text makes, each with its "
					+ "offsets, and the sentences that speak of a change and were not understood. docs/scorecard.md "
					+ "tells how far to trust it.")
	ExtractionResponse read(@RequestBody byte[] text,
			@RequestParam @NotBlank @Parameter(description = "Name of the place that it is about",
					example = "云溪市") String place) {
		Extraction extraction = Extractor.extract(DOCUMENT, place, Utf8.decoded(text, "text"));
		return new ExtractionResponse(extraction.statements().stream().map(StatementRow::of).toList(),
				extraction.notUnderstood());
	}

	@PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE, produces = "text/csv;charset=UTF-8")
	String table(@RequestBody byte[] text, @RequestParam @NotBlank String place) {
		return StatementTable.write(Extractor.extract(DOCUMENT, place, Utf8.decoded(text, "text")).statements(), ',',
				false);
	}

	/**
	 * What was read from a text.
	 *
	 * @param statements what it states
	 * @param notUnderstood the sentences that speak of a change and gave no statement
	 */
	record ExtractionResponse(List<StatementRow> statements, List<NotUnderstood> notUnderstood) {

		ExtractionResponse {
			statements = List.copyOf(statements);
			notUnderstood = List.copyOf(notUnderstood);
		}

	}

}
