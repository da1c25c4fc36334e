package org.yange.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What the OpenAPI document says of each operation beside what its method says: a name
 * that a client is generated with, the form that a client gets unless it asks for
 * another, and what can go wrong.
 */
@Component
class OpenApiOperations implements OpenApiCustomizer {

	private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("GET /api/v1/agencies", "findAgencies"),
			Map.entry("GET /api/v1/agencies/{id}", "getAgency"),
			Map.entry("GET /api/v1/agencies/{id}/lineage", "getLineageOfAgency"),
			Map.entry("GET /api/v1/lineage", "getLineageByName"), Map.entry("GET /api/v1/answers", "ask"),
			Map.entry("GET /api/v1/paths", "findPaths"), Map.entry("POST /api/v1/successions", "findSuccessions"),
			Map.entry("GET /api/v1/duties", "findDuties"), Map.entry("GET /api/v1/duties/{id}", "getDuty"),
			Map.entry("GET /api/v1/duties/{id}/lineage", "getLineageOfDuty"),
			Map.entry("GET /api/v1/duties/{id}/holder", "getHolderOfDuty"),
			Map.entry("GET /api/v1/jurisdictions/{code}", "getJurisdiction"),
			Map.entry("GET /api/v1/jurisdictions/{code}/agencies", "getAgenciesOfJurisdiction"),
			Map.entry("GET /api/v1/correspondences", "findCorrespondences"),
			Map.entry("GET /api/v1/comparisons", "compareDuty"), Map.entry("GET /api/v1/audits", "findAudits"),
			Map.entry("PUT /api/v1/audits/{id}/acknowledgement", "acknowledgeAudit"),
			Map.entry("DELETE /api/v1/audits/{id}/acknowledgement", "withdrawAcknowledgement"),
			Map.entry("POST /api/v1/statements", "readStatements"),
			Map.entry("GET /api/v1/statements/{id}", "getStatement"),
			Map.entry("GET /api/v1/documents", "listDocuments"), Map.entry("POST /api/v1/documents", "loadDocument"),
			Map.entry("GET /api/v1/documents/{id}", "getDocument"),
			Map.entry("DELETE /api/v1/documents/{id}", "deleteDocument"),
			Map.entry("GET /api/v1/documents/{id}/text", "getTextOfDocument"),
			Map.entry("PUT /api/v1/documents/{id}/text", "attachText"),
			Map.entry("DELETE /api/v1/documents/{id}/text", "detachText"),
			Map.entry("GET /api/v1/documents/{id}/statements", "getStatementsOfDocument"),
			Map.entry("PUT /api/v1/documents/{id}/statements", "correctStatements"),
			Map.entry("GET /api/v1/documents/{id}/statements/versions", "getVersionsOfStatements"),
			Map.entry("GET /api/v1/documents/{id}/statements/differences", "getDifferencesOfStatements"));

	private static final Map<String, Usual> USUAL = Map.ofEntries(
			Map.entry("agency", new Usual("A name of the body", "监察局")),
			Map.entry("question", new Usual("The question, in Chinese or English", "监察局的职责去哪了")),
			Map.entry("id", new Usual("The id", null)),
			Map.entry("jurisdiction", new Usual("GB/T 2260 code of the place", "410800")),
			Map.entry("place", new Usual("Name of the place", "焦作市")),
			Map.entry("title", new Usual("Title of the document", "云溪市机构改革方案")),
			Map.entry("reform", new Usual("Id of the reform, where several documents tell one", "yunxi-2010")),
			Map.entry("asOf", new Usual("The day that is asked about", "2019-12-31")),
			Map.entry("from", new Usual(Times.FROM, "2017-12-31")), Map.entry("to", new Usual(Times.TO, "2019-12-31")),
			Map.entry("knownAt", new Usual(Times.KNOWN_AT, "2019-12-31")),
			Map.entry("depth", new Usual("The greatest number of changes from body to body; by default all", 3)),
			Map.entry("limit", new Usual("The most to list at a time", 50)),
			Map.entry("cursor", new Usual("The nextCursor of the part before", "MDEyLjU")),
			Map.entry("direction", new Usual("Where duties went, where they came from, or both", "forward")),
			Map.entry("nature", new Usual("What sort of body", "government")),
			Map.entry("status", new Usual("Whether they exist", "existing")),
			Map.entry("kind", new Usual("The kind of finding, by default all", "quota")),
			Map.entry("against", new Usual("What to hold the statements against", "original")),
			Map.entry("acknowledged", new Usual("Only acknowledged, or only others", false)),
			Map.entry("inferred", new Usual("Only inferred, or only stated", false)),
			Map.entry("spreadsheet", new Usual("Begin so that a spreadsheet takes the table for UTF-8", false)));

	private static final Set<String> FROM_HERE_ONLY = Set.of("loadDocument", "deleteDocument", "attachText",
			"detachText", "correctStatements");

	private static final Set<String> BY_NAME = Set.of("getLineageByName", "ask", "findPaths");

	private static final Set<String> CONFLICTING = Set.of("loadDocument", "attachText", "getDifferencesOfStatements");

	@Override
	public void customise(OpenAPI api) {
		api.getServers().forEach((server) -> server.setDescription("The installation that this description is of"));
		api.getPaths()
			.forEach((path, item) -> item.readOperationsMap()
				.forEach((method, operation) -> complete(path, method, operation)));
	}

	private static void complete(String path, HttpMethod method, Operation operation) {
		operation.setOperationId(NAMES.getOrDefault(method + " " + path, operation.getOperationId()));
		operation.getResponses().values().forEach((response) -> response.setContent(jsonFirst(response.getContent())));
		for (HttpStatus status : problems(path, operation)) {
			operation.getResponses().addApiResponse(String.valueOf(status.value()), problem(status.getReasonPhrase()));
		}
		operation.getResponses().addApiResponse("default", problem("What else went wrong, and what to do (RFC 9457)"));
		if (operation.getRequestBody() != null) {
			operation.getRequestBody()
				.getContent()
				.values()
				.forEach((body) -> body.setSchema(asSent(body.getSchema())));
		}
		if (operation.getParameters() != null) {
			operation.getParameters().forEach(OpenApiOperations::complete);
		}
		if (operation.getOperationId().equals("loadDocument")) {
			operation.getParameters().forEach((parameter) -> parameter.required(false));
			operation.getResponses().addApiResponse("201", operation.getResponses().get("200"));
		}
	}

	/** What a method takes as bytes is sent as it is, not in Base64. */
	private static Schema<?> asSent(Schema<?> body) {
		return "byte".equals(body.getFormat()) ? new JsonSchema().typesItem("string") : body;
	}

	/** What several operations have alike, where the method does not say it. */
	private static void complete(Parameter parameter) {
		Usual usual = USUAL.get(parameter.getName());
		if (usual != null && !StringUtils.hasText(parameter.getDescription())) {
			parameter.setDescription(usual.description);
		}
		if (usual != null && parameter.getExample() == null) {
			parameter.setExample(usual.example);
		}
		if (parameter.getExample() instanceof Number number && parameter.getSchema().getTypes().contains("string")) {
			parameter.setExample(number.toString());
		}
	}

	private static @Nullable Content jsonFirst(@Nullable Content content) {
		if (content == null || !content.containsKey(JSON)) {
			return content;
		}
		Map<String, MediaType> others = new LinkedHashMap<>(content);
		Content ordered = new Content().addMediaType(JSON, others.remove(JSON));
		others.forEach(ordered::addMediaType);
		return ordered;
	}

	private static List<HttpStatus> problems(String path, Operation operation) {
		String name = operation.getOperationId();
		List<HttpStatus> problems = new ArrayList<>(List.of(HttpStatus.BAD_REQUEST));
		if (FROM_HERE_ONLY.contains(name)) {
			problems.add(HttpStatus.FORBIDDEN);
		}
		if (path.contains("{") || BY_NAME.contains(name)) {
			problems.add(HttpStatus.NOT_FOUND);
		}
		problems.add(HttpStatus.NOT_ACCEPTABLE);
		boolean pages = operation.getParameters() != null
				&& operation.getParameters().stream().anyMatch((parameter) -> parameter.getName().equals("cursor"));
		if (pages || CONFLICTING.contains(name)) {
			problems.add(HttpStatus.CONFLICT);
		}
		if (operation.getRequestBody() != null) {
			problems.addAll(List.of(HttpStatus.CONTENT_TOO_LARGE, HttpStatus.UNSUPPORTED_MEDIA_TYPE));
		}
		if (operation.getRequestBody() != null || name.equals("ask")) {
			problems.add(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		problems.add(HttpStatus.SERVICE_UNAVAILABLE);
		return problems;
	}

	/**
	 * What a parameter usually is.
	 *
	 * @param description what it is
	 * @param example an example, or null where each operation has its own
	 */
	private record Usual(String description, @Nullable Object example) {
	}

	private static ApiResponse problem(String description) {
		MediaType type = new MediaType().schema(new Schema<>().$ref(OpenApiDescription.PROBLEM));
		return new ApiResponse().description(description)
			.content(new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					type));
	}

}
