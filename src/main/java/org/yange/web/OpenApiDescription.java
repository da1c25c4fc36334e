package org.yange.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yange.graph.AgentName.As;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.Warning;
import org.yange.question.Question.Kind;

/** What the OpenAPI document says of the whole: title, tags, and how problems look. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

	private static final String PROBLEM = "Problem";

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Yange 沿革")
				.version("v1")
				.description("Where did the duties of public bodies go? Each answer comes with the clause that says so "
						+ "and the version of the data it was given from. Dates are in EDTF (ISO 8601-2).")
				.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
			.tags(List.of(tag("Lineage", "Where duties went and where they came from; questions in words"),
					tag("Successions", "What a list of old names became"),
					tag("Agencies", "Bodies: found by name, one by one"), tag("Duties", "Duties and who has them"),
					tag("Jurisdictions", "Places: their bodies and what is declared for them"),
					tag("Audits", "What a person should look at"),
					tag("Documents", "The documents that the graph is made of"),
					tag("Statements", "The evidence of an edge")));
	}

	@Bean
	OpenApiCustomizer problemOfEveryOperation() {
		return (api) -> {
			api.getComponents().addSchemas(PROBLEM, problem());
			enumerate(api, "Warning", "code", Warning.CODES);
			enumerate(api, "Asked", "matchedBy",
					Stream.concat(Stream.of("id"), Arrays.stream(As.values()).map(As::label)).toList());
			List<String> existence = Arrays.stream(Existence.values()).map(Existence::label).toList();
			enumerate(api, "AgencyEntry", "existence", existence);
			enumerate(api, "Member", "existence", existence);
			enumerate(api, "Understood", "understoodAs",
					Stream.concat(Stream.of("both"), Arrays.stream(Kind.values()).map(Kind::label)).toList());
			api.getPaths().values().forEach((path) -> path.readOperations().forEach(OpenApiDescription::addProblem));
		};
	}

	/** Lists the words that a member may hold where its type is text. */
	@SuppressWarnings("unchecked")
	private static void enumerate(OpenAPI api, String type, String member, List<String> words) {
		Map<String, Schema<?>> schemas = (Map<String, Schema<?>>) (Map<String, ?>) api.getComponents().getSchemas();
		Schema<?> whole = Objects.requireNonNull(schemas.get(type), () -> "the interface has no " + type);
		Schema<String> part = Objects.requireNonNull((Schema<String>) whole.getProperties().get(member),
				() -> type + " has no " + member);
		part.setEnum(words);
	}

	private static Tag tag(String name, String description) {
		return new Tag().name(name).description(description);
	}

	private static void addProblem(Operation operation) {
		MediaType type = new MediaType().schema(new Schema<>().$ref(PROBLEM));
		operation.getResponses()
			.addApiResponse("default", new ApiResponse().description("What went wrong, and what to do (RFC 9457)")
				.content(new Content().addMediaType("application/problem+json", type)));
	}

	private static Schema<?> problem() {
		return new ObjectSchema().addProperty("type", new StringSchema().example("urn:yange:problem:not-found"))
			.addProperty("title", new StringSchema().description("What to do"))
			.addProperty("status", new IntegerSchema().example(404))
			.addProperty("detail", new StringSchema())
			.addProperty("instance", new StringSchema());
	}

}
