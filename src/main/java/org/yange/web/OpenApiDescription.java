package org.yange.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yange.graph.AgentName.As;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.Warning;
import org.yange.question.Question;
import org.yange.question.Question.Kind;

/** What the OpenAPI document says of the whole: title, tags, and how problems look. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

	static final String PROBLEM = "Problem";

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
	OpenApiCustomizer words() {
		return (api) -> {
			AnnotatedType example = new AnnotatedType(Question.Example.class);
			ModelConverters.getInstance(true).resolveAsResolvedSchema(example).referencedSchemas
				.forEach(api.getComponents()::addSchemas);
			api.getComponents().addSchemas(PROBLEM, problem());
			enumerate(api, "Warning", "code", Warning.CODES);
			enumerate(api, "LineageAnswerAsked", "matchedBy",
					Stream.concat(Stream.of("id"), Arrays.stream(As.values()).map(As::label)).toList());
			List<String> existence = Arrays.stream(Existence.values()).map(Existence::label).toList();
			enumerate(api, "AgencyEntry", "existence", existence);
			enumerate(api, "QuotaCheckMember", "existence", existence);
			enumerate(api, "ReplyUnderstood", "understoodAs",
					Stream.concat(Stream.of("both"), Arrays.stream(Kind.values()).map(Kind::label)).toList());
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

	private static Schema<?> problem() {
		Schema<?> problem = schema("object");
		problem.addProperty("type", schema("string").example("urn:yange:problem:not-found"))
			.addProperty("title", schema("string").description("What to do"))
			.addProperty("status", schema("integer").format("int32").example(404))
			.addProperty("detail", schema("string").description("What went wrong"))
			.addProperty("instance", schema("string").description("The path that was asked"))
			.addProperty("nearest", list(schema("string")).description("Names that look like one that is not known"))
			.addProperty("examples",
					list(new JsonSchema().$ref("QuestionExample")).description("What can be asked instead"))
			.addProperty("findings",
					list(new JsonSchema().$ref("Finding")).description("What is wrong with a document"));
		problem.setRequired(List.of("type", "title", "status"));
		return problem;
	}

	private static Schema<?> list(Schema<?> items) {
		return schema("array").items(items);
	}

	private static Schema<?> schema(String type) {
		return new JsonSchema().typesItem(type);
	}

}
