package org.yange.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.time.LocalDate;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import org.yange.document.DocumentFiles;
import org.yange.graph.Loaded;
import org.yange.ingest.DocumentForm;
import org.yange.ingest.Loader;
import org.yange.ingest.TextFiles;
import org.yange.register.DataVersion;
import org.yange.register.DocumentEntry;
import org.yange.register.Documents;
import org.yange.text.FileText;
import org.yange.statement.Statement;
import org.yange.statement.StatementTable;

/** The documents that the graph is made of: listed, read, loaded, taken back. */
@RestController
@RequestMapping(path = "/api/v1/documents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents")
class DocumentController {

	private static final int LARGEST = 32 * 1024 * 1024;

	private static final String LOAD = "Load a document";

	private static final String HOW_TO_LOAD = """
			A text (plain, HTML, PDF, Word, RTF, OpenDocument): the program reads the statements, docs/scorecard.md \
			tells how far to trust it. The text is kept, so that every answer quotes it; sentences that speak of a \
			change and were not understood come back as warnings. What the text says of itself (kind, issuer, dates, \
			place) is taken from it where it is not given; a place without jurisdiction must be one that is known, \
			and the only one of its name. Without an id it gets one that follows from place and text, so that the \
			same text again changes nothing.
			A bare table of statements (text/csv): it needs id, jurisdiction, place and title.
			A zipped folder (application/zip) with document.json, statements.csv or text.txt or both and, if any, \
			inferred.csv: it needs no parameter.
			All of it is taken or nothing; the same document again changes nothing. From this machine only.""";

	private static final String KIND = "What sort of document it is; without it, a text is to tell";

	private static final String EXAMPLE = """
			{"items": [{"id": "yunxi-2010", "title": "云溪市机构改革方案", "kind": "reform plan",
			  "jurisdiction": {"code": "999001", "name": "云溪市"},
			  "effective": {"edtf": "2010-03-01", "basis": "effective"}, "statements": 4}],
			 "nextCursor": null, "dataVersion": "e363eb3d5302"}""";

	private static final String TABLE = """
			item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note
			(一)1,TRANSFERRED_TO,市水利局,市水务局,,,,,,,
			(一)1,ABOLISHED,市水利局,,,,,,,,
			""";

	private static final String TEXT = "云溪市机构改革方案\n（一）组建市水务局。将市水利局的职责划入市水务局。不再保留市水利局。";

	private final Documents documents;

	private final Loader loader;

	private final TextBodies bodies;

	private final TextFiles files;

	private final DataVersion version;

	DocumentController(Documents documents, Loader loader, TextBodies bodies, TextFiles files, DataVersion version) {
		this.files = files;
		this.documents = documents;
		this.bodies = bodies;
		this.loader = loader;
		this.version = version;
	}

	@GetMapping
	@Operation(summary = "All documents",
			description = "With their dates, repairs and number of statements. In a time, those that tell of changes that "
					+ "may lie in it; with knownAt, those that were published by that day.")
	@ApiResponse(responseCode = "200", useReturnTypeSchema = true,
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, examples = @ExampleObject(EXAMPLE)))
	Listing<DocumentEntry> list(
			@RequestParam(required = false) @Parameter(description = Times.AS_OF) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.FROM) @Nullable LocalDate from,
			@RequestParam(required = false) @Parameter(description = Times.TO) @Nullable LocalDate to,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt) {
		return Listing.whole(this.documents.all(Times.of(asOf, from, to, knownAt)), this.version.current());
	}

	@GetMapping("/{id}")
	@Operation(summary = "One document", description = "With its dates, repairs and number of statements.")
	Versioned<DocumentEntry> one(@PathVariable @Parameter(example = "jiaozuo-2019") String id) {
		return new Versioned<>(document(id), this.version.current());
	}

	@PostMapping(consumes = "application/zip")
	@Operation(requestBody = @RequestBody(required = true, content = {
			@Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"),
					examples = @ExampleObject(TEXT)),
			@Content(mediaType = "text/csv", schema = @Schema(type = "string"), examples = @ExampleObject(TABLE)),
			@Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")),
			@Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
			@Content(mediaType = MediaType.APPLICATION_PDF_VALUE, schema = @Schema(type = "string", format = "binary")),
			@Content(mediaType = TextBodies.WORD, schema = @Schema(type = "string", format = "binary")) }),
			summary = LOAD, description = HOW_TO_LOAD)
	ResponseEntity<Loaded> load(InputStream body) throws IOException {
		return answer(this.loader.load(DocumentFiles.ofZip(new ByteArrayInputStream(LimitedBody.read(body, LARGEST)))));
	}

	@PostMapping(consumes = "text/csv")
	@Operation(summary = LOAD, description = HOW_TO_LOAD)
	ResponseEntity<Loaded> load(@RequestParam String id,
			@RequestParam @Parameter(description = "GB/T 2260 code of the place",
					example = "410800") String jurisdiction,
			@RequestParam @Parameter(description = "Name of the place", example = "焦作市") String place,
			@RequestParam String title, @RequestParam(required = false) @Nullable String reform,
			@RequestParam(required = false) @Parameter(description = "Day of effect, in EDTF",
					example = "../2019-03-31") @Nullable String effective,
			@RequestParam(required = false) @Parameter(description = KIND,
					example = "reform plan") @Nullable String kind,
			InputStream body) throws IOException {
		byte[] statements = LimitedBody.read(body, LARGEST);
		byte[] document = new DocumentForm(id, jurisdiction, place, title, reform, effective, kind).json()
			.getBytes(StandardCharsets.UTF_8);
		return answer(this.loader
			.load(DocumentFiles.of(Map.of(DocumentFiles.DOCUMENT, document, DocumentFiles.STATEMENTS, statements))));
	}

	@PostMapping(
			consumes = { MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_XHTML_XML_VALUE,
					MediaType.APPLICATION_PDF_VALUE, "application/msword", TextBodies.WORD, "application/rtf",
					"text/rtf", "application/vnd.oasis.opendocument.text", MediaType.APPLICATION_OCTET_STREAM_VALUE })
	@Operation(summary = LOAD, description = HOW_TO_LOAD)
	ResponseEntity<Loaded> loadText(
			@RequestParam(required = false) @Parameter(example = "yunxi-2010") @Nullable String id,
			@RequestParam(required = false) @Parameter(
					description = "GB/T 2260 code of the place; needed for a text where its place is not known",
					example = "999001") @Nullable String jurisdiction,
			@RequestParam(required = false) @Parameter(
					description = "Name of the place; needed for a text that does not tell it for certain",
					example = "云溪市") @Nullable String place,
			@RequestParam(required = false) @Parameter(
					description = "Without it, the first line of the text") @Nullable String title,
			@RequestParam(required = false) @Nullable String reform,
			@RequestParam(required = false) @Parameter(description = "Day of effect, in EDTF",
					example = "2010-03-01") @Nullable String effective,
			@RequestParam(required = false) @Parameter(description = KIND,
					example = "reform plan") @Nullable String kind,
			@RequestHeader HttpHeaders headers, InputStream body) throws IOException {
		FileText text = this.bodies.text(body, headers.getContentType());
		DocumentForm form = new DocumentForm(id, jurisdiction, place, title, reform, effective, kind);
		return answer(this.loader.load(this.files.of(text.text(), form)).with(text.findings()));
	}

	@DeleteMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Take a document back",
			description = "The graph is then as if it had never been there. From this machine only.")
	void delete(@PathVariable @Parameter(example = "yunxi-2010") String id) {
		if (!this.loader.remove(id)) {
			throw new NoSuchThingException("document", id);
		}
	}

	private DocumentEntry document(String id) {
		return this.documents.one(id).orElseThrow(() -> new NoSuchThingException("document", id));
	}

	private static ResponseEntity<Loaded> answer(Loaded loaded) {
		URI location = UriComponentsBuilder.fromPath("/api/v1/documents/{id}")
			.encode()
			.buildAndExpand(loaded.document())
			.toUri();
		boolean unchanged = loaded.outcome() == Loaded.Outcome.UNCHANGED;
		return ResponseEntity.status(unchanged ? HttpStatus.OK : HttpStatus.CREATED).location(location).body(loaded);
	}

}
