package org.yange.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.yange.document.Finding;
import org.yange.ingest.AttachedText;
import org.yange.ingest.Review;
import org.yange.register.Documents;
import org.yange.text.FileText;

/** The text of a document: read, attached, taken away. */
@RestController
@RequestMapping("/api/v1/documents/{id}/text")
@Tag(name = "Documents")
class TextController {

	private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private static final String TEXT = "云溪市机构改革方案\n（一）组建市水务局。将市水利局的职责划入市水务局。不再保留市水利局。";

	private static final String ATTACHED = """
			{"document": "yunxi-2010", "outcome": "attached", "rows": 4, "aligned": 3,
			 "notFound": [{"id": "yunxi-2010:(二):RETAINED:6f2f0d7a51c4", "item": "(二)", "predicate": "RETAINED",
			               "subject": "市林业局"}],
			 "differences": {"counts": {"same": 3, "added": 1, "removed": 0, "changed": 0},
			                 "agreement": {"right": 3, "wrong": 0, "missed": 1, "precision": 1.0, "recall": 0.75, "f1": 0.857}}}""";

	private final Documents documents;

	private final Review review;

	private final TextBodies bodies;

	TextController(Documents documents, Review review, TextBodies bodies) {
		this.documents = documents;
		this.bodies = bodies;
		this.review = review;
	}

	@GetMapping(produces = "text/plain;charset=UTF-8")
	@Operation(summary = "The text of a document",
			description = "As it came, to the byte, in UTF-8. The offsets of " + "statements count its code points.",
			responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE,
					schema = @Schema(type = "string"), examples = @ExampleObject(TEXT))))
	ResponseEntity<byte[]> text(@PathVariable @Parameter(example = "yunxi-2010") String id) {
		String text = this.documents.text(id).orElseThrow(() -> new NoSuchThingException("text of a document", id));
		return ResponseEntity.ok().contentType(PLAIN).body(text.getBytes(StandardCharsets.UTF_8));
	}

	@PutMapping(
			consumes = { MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_XHTML_XML_VALUE,
					MediaType.APPLICATION_PDF_VALUE, "application/msword", TextBodies.WORD, "application/rtf",
					"text/rtf", "application/vnd.oasis.opendocument.text", MediaType.APPLICATION_OCTET_STREAM_VALUE },
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(
			requestBody = @RequestBody(required = true, content = {
					@Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"),
							examples = @ExampleObject(TEXT)),
					@Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
					@Content(mediaType = MediaType.APPLICATION_PDF_VALUE,
							schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = TextBodies.WORD, schema = @Schema(type = "string", format = "binary")) }),
			summary = "Attach the text to a document that came as statements",
			description = "Its rows gain their places in the text, by item and words; nothing doubles. A row that is not "
					+ "found is listed, and so is what the program reads in the text otherwise than the rows. The same "
					+ "text again changes nothing; another one is refused. From this machine only.")
	@ApiResponse(responseCode = "200", useReturnTypeSchema = true,
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, examples = @ExampleObject(ATTACHED)))
	AttachedTextResponse attach(@PathVariable @Parameter(example = "yunxi-2010") String id, InputStream body,
			@RequestHeader HttpHeaders headers) throws IOException {
		FileText text = this.bodies.text(body, headers.getContentType());
		return AttachedTextResponse.of(id, text.findings(),
				this.review.attach(id, text.text()).orElseThrow(() -> new NoSuchThingException("document", id)));
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Take an attached text away",
			description = "The document is then as before it was attached. A "
					+ "text that the document came with goes with the document only. From this machine only.")
	void detach(@PathVariable @Parameter(example = "yunxi-2010") String id) {
		if (!this.review.detach(id)) {
			throw new NoSuchThingException("text of a document", id);
		}
	}

	/**
	 * What came of attaching a text.
	 *
	 * @param document the id of the document
	 * @param outcome attached, or unchanged where the document had that text
	 * @param rows how many rows the document has of what the text states
	 * @param aligned how many of them have a place in the text
	 * @param notFound the others
	 * @param differences what the program reads in the text, against the rows: added is
	 * what only the rows say, removed what only the program read
	 * @param warnings what a person should look at in the file
	 */
	record AttachedTextResponse(String document, @Schema(allowableValues = {
			"attached", "unchanged" }) String outcome, int rows, int aligned, List<StatementRow> notFound,
			DifferencesResponse differences, List<Finding> warnings){

		AttachedTextResponse {
			notFound = List.copyOf(notFound);
			warnings = List.copyOf(warnings);
		}

		static AttachedTextResponse of(String document, List<Finding> warnings, AttachedText text) {
			return new AttachedTextResponse(document, text.changed() ? "attached" : "unchanged", text.rows(),
					text.rows() - text.lost().size(), text.lost().stream().map(StatementRow::of).toList(),
					DifferencesResponse.of(text.differences()), warnings);
		}

	}

}
