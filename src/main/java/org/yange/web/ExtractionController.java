package org.yange.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yange.document.Finding;
import org.yange.extract.Extraction;
import org.yange.extract.Extraction.NotUnderstood;
import org.yange.extract.Extractor;
import org.yange.statement.StatementTable;
import org.yange.text.FileText;

/** Reads the text of a plan; nothing is stored. */
@RestController
@RequestMapping(path = "/api/v1/statements",
		consumes = { MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_XHTML_XML_VALUE,
				MediaType.APPLICATION_PDF_VALUE, "application/msword", TextBodies.WORD, "application/rtf", "text/rtf",
				"application/vnd.oasis.opendocument.text", MediaType.APPLICATION_OCTET_STREAM_VALUE })
@Tag(name = "Statements")
class ExtractionController {

	private static final String DOCUMENT = "document";

	private static final String TEXT = "云溪市机构改革方案\n（一）组建市水务局。将市水利局的职责划入市水务局。不再保留市水利局。";

	private final TextBodies bodies;

	private final DocumentHeads heads;

	ExtractionController(TextBodies bodies, DocumentHeads heads) {
		this.bodies = bodies;
		this.heads = heads;
	}

	@PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(
			requestBody = @RequestBody(required = true,
					content = {
							@Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"),
									examples = @ExampleObject(TEXT)),
							@Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
							@Content(mediaType = MediaType.APPLICATION_PDF_VALUE,
									schema = @Schema(type = "string", format = "binary")),
							@Content(mediaType = TextBodies.WORD, schema = @Schema(type = "string", format = "binary")),
							@Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
									schema = @Schema(type = "string", format = "binary")) }),
			summary = "Read a document",
			description = "Extraction only, nothing is stored: the text of a plain text, an HTML page, a PDF or a "
					+ "document of Word, RTF or OpenDocument; what it says of itself (title, issuer, place, dates "
					+ "in EDTF, mended figures); the statements that it makes, each with its offsets in "
					+ "that text; and the sentences that speak of a change and were not understood. The encoding and, "
					+ "for application/octet-stream, the format are found from the bytes. docs/scorecard.md tells how "
					+ "far to trust it.")
	ExtractionResponse read(InputStream body,
			@RequestParam(required = false) @Parameter(
					description = "Name of the place that it is about; left out, the text must tell it for certain",
					example = "云溪市") @Nullable String place,
			@RequestHeader HttpHeaders headers) throws IOException {
		FileText text = this.bodies.passing(body, headers.getContentType());
		Extraction extraction = Extractor.extract(DOCUMENT, place, text.text());
		return new ExtractionResponse(this.heads.of(extraction.masthead()),
				extraction.statements().stream().map(StatementRow::of).toList(), extraction.notUnderstood(),
				text.text(), text.mediaType(), text.findings());
	}

	@PostMapping(produces = "text/csv;charset=UTF-8")
	String table(InputStream body, @RequestParam(required = false) @Nullable String place,
			@RequestHeader HttpHeaders headers) throws IOException {
		String text = this.bodies.passing(body, headers.getContentType()).text();
		return StatementTable.write(Extractor.extract(DOCUMENT, place, text).statements(), ',', false);
	}

	/**
	 * What was read from a document.
	 *
	 * @param document what it says of itself as a document
	 * @param statements what it states
	 * @param notUnderstood the sentences that speak of a change and gave no statement
	 * @param text the text that the offsets lead into, in code points
	 * @param mediaType what the document was read as
	 * @param findings what a person should look at
	 */
	record ExtractionResponse(DocumentHead document, List<StatementRow> statements, List<NotUnderstood> notUnderstood,
			String text, String mediaType, List<Finding> findings) {

		ExtractionResponse {
			statements = List.copyOf(statements);
			notUnderstood = List.copyOf(notUnderstood);
			findings = List.copyOf(findings);
		}

	}

}
