package org.yange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yange.register.DataVersion;
import org.yange.register.Documents;
import org.yange.register.StatementEntry;

/** The evidence of an edge. */
@RestController
@RequestMapping(path = "/api/v1/statements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statements")
class StatementController {

	private final Documents documents;

	private final DataVersion version;

	StatementController(Documents documents, DataVersion version) {
		this.documents = documents;
		this.version = version;
	}

	@GetMapping("/{id}")
	@Operation(summary = "One statement",
			description = "The evidence of an edge: document, item, what it says as worded, and what it is about; where the "
					+ "text of the document is known, the words that say it, their offsets in code points, and the "
					+ "sentence around them.")
	Versioned<StatementEntry> one(
			@PathVariable @Parameter(example = "jiaozuo-2019:(一)1:ABOLISHED:2f8ec2597c70") String id) {
		return new Versioned<>(
				this.documents.statement(id).orElseThrow(() -> new NoSuchThingException("statement", id)),
				this.version.current());
	}

}
