package org.yange.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yange.graph.Loaded;
import org.yange.ingest.Review;
import org.yange.ingest.Review.Against;
import org.yange.ingest.Review.Comparison;
import org.yange.register.DataVersion;
import org.yange.register.Documents;
import org.yange.register.QuotedStatement;
import org.yange.register.VersionEntry;
import org.yange.statement.Statement;
import org.yange.statement.StatementTable;

/** What a document states: read, corrected by a person, and held against what it was. */
@RestController
@RequestMapping(path = "/api/v1/documents/{id}/statements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents")
class ReviewController {

	private static final String CSV = "text/csv";

	private static final String TSV = "text/tab-separated-values";

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String VERSION = "An earlier version: original, or its number. Without it, what is in force";

	private static final String TABLE = """
			item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note
			(一),TRANSFERRED_TO,市水利局,市水务局,,,,19,31,,
			(一),ABOLISHED,市水利局,,,,,32,40,,
			""";

	private static final String DIFFERENCES = """
			{"document": "yunxi-2010", "against": "original",
			 "counts": {"same": 2, "added": 1, "removed": 0, "changed": 1},
			 "agreement": {"right": 2, "wrong": 1, "missed": 2, "precision": 0.667, "recall": 0.5, "f1": 0.571},
			 "predicates": {"TRANSFERRED_TO": {"right": 0, "wrong": 1, "missed": 1, "precision": 0.0, "recall": 0.0, "f1": 0.0}},
			 "added": [{"item": "(一)", "predicate": "RETAINED", "subject": "市林业局"}], "removed": [],
			 "changed": [{"columns": ["duty"], "before": {"duty": "供水"}, "after": {"duty": "城市供水"}}]}""";

	private final Documents documents;

	private final Review review;

	private final TextBodies bodies;

	private final DataVersion version;

	ReviewController(Documents documents, Review review, TextBodies bodies, DataVersion version) {
		this.documents = documents;
		this.bodies = bodies;
		this.review = review;
		this.version = version;
	}

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "What a document states",
			description = "What the text states and what follows from it, the latter with its reason; "
					+ "where the text is stored, with offsets in code points and the words there. As text/csv or "
					+ "text/tab-separated-values the table of the stated rows, or with inferred=true of the inferred; "
					+ "with spreadsheet=true it begins so that a spreadsheet takes it for UTF-8.")
	Listing<StatementRow> statements(@PathVariable @Parameter(example = "jiaozuo-2019") String id,
			@RequestParam(required = false) @Parameter(
					description = "Only the inferred statements, or only the stated") @Nullable Boolean inferred,
			@RequestParam(name = "version", required = false) @Parameter(description = VERSION,
					example = "original") @Nullable String wanted) {
		return Listing
			.whole(quoted(id, wanted).filter((row) -> inferred == null || row.statement().inferred() == inferred)
				.map(StatementRow::of)
				.toList(), this.version.current());
	}

	@GetMapping(produces = { CSV, TSV })
	String statements(@PathVariable String id, @RequestParam(defaultValue = "false") boolean inferred,
			@RequestParam(name = "version", required = false) @Nullable String wanted,
			@RequestParam(defaultValue = "false") boolean spreadsheet, @RequestHeader HttpHeaders headers) {
		List<Statement> rows = rows(id, wanted).filter((statement) -> statement.inferred() == inferred).toList();
		boolean tabs = headers.getAccept().stream().anyMatch((type) -> type.toString().startsWith(TSV));
		return (spreadsheet ? BYTE_ORDER_MARK : "") + StatementTable.write(rows, tabs ? '\t' : ',', inferred);
	}

	@PutMapping(consumes = { CSV, TSV })
	@Operation(
			requestBody = @RequestBody(required = true,
					content = {
							@Content(mediaType = CSV, schema = @Schema(type = "string"),
									examples = @ExampleObject(TABLE)),
							@Content(mediaType = TSV, schema = @Schema(type = "string")) }),
			summary = "Correct what a document states",
			description = "The rows take the place of what the text states; what was there is kept as an earlier "
					+ "version. All rows are taken or none; what is wrong is listed with its line. Commas, semicolons "
					+ "or tabs, as a spreadsheet saves them. From this machine only.")
	Loaded correct(@PathVariable @Parameter(example = "yunxi-2010") String id, InputStream body) throws IOException {
		return this.review.correct(id, this.bodies.table(body))
			.orElseThrow(() -> new NoSuchThingException("document", id));
	}

	@GetMapping("/versions")
	@Operation(summary = "The versions of what a document states",
			description = "The original first, the one in force last; each with how it came about, in the terms of W3C "
					+ "PROV, and the SHA-256 of its table.")
	Listing<VersionEntry> versions(@PathVariable @Parameter(example = "jiaozuo-2019") String id) {
		exists(id);
		return Listing.whole(this.documents.versions(id), this.version.current());
	}

	@GetMapping("/differences")
	@Operation(summary = "What differs between what a document was said to state and what it states",
			description = "Row by row, with counts, and how well the earlier rows agree with those in force, by "
					+ "predicate: precision, recall and F1 of the program where they are what it read.")
	@ApiResponse(responseCode = "200", useReturnTypeSchema = true,
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, examples = @ExampleObject(DIFFERENCES)))
	DocumentDifferences differences(@PathVariable @Parameter(example = "jiaozuo-2019") String id,
			@RequestParam(required = false) @Parameter(
					description = "The original, or what the program reads in the text today; without it, the latter for "
							+ "a document that was labelled by hand and has a text") @Nullable Against against) {
		Comparison comparison = this.review.compare(id, against)
			.orElseThrow(() -> new NoSuchThingException("document", id));
		return new DocumentDifferences(id, comparison.against(), DifferencesResponse.of(comparison.differences()),
				this.version.current());
	}

	/** An earlier version is as it was given: a table, which quotes nothing. */
	private Stream<QuotedStatement> quoted(String id, @Nullable String wanted) {
		if (wanted != null) {
			return rows(id, wanted).map((statement) -> new QuotedStatement(statement, null));
		}
		exists(id);
		return this.documents.quoted(id).stream();
	}

	private Stream<Statement> rows(String id, @Nullable String wanted) {
		exists(id);
		if (wanted == null) {
			return this.documents.statements(id).stream();
		}
		return this.documents.statements(id, wanted)
			.orElseThrow(() -> new NoSuchThingException("version of the statements", wanted))
			.stream();
	}

	private void exists(String id) {
		if (this.documents.one(id).isEmpty()) {
			throw new NoSuchThingException("document", id);
		}
	}

	/**
	 * What differs between what a document was said to state and what it states.
	 *
	 * @param document the id of the document
	 * @param against what its statements are held against
	 * @param differences what differs
	 * @param dataVersion the version of the data
	 */
	record DocumentDifferences(String document, Against against, @JsonUnwrapped DifferencesResponse differences,
			String dataVersion) {
	}

}
