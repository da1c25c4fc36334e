package org.yange.web;

import java.util.Arrays;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

import org.yange.form.Form;

/**
 * Says in the OpenAPI document what the forms of a lineage are: text, bytes or other
 * JSON, not JSON of its schema.
 */
@Component
class FormsDescription implements OpenApiCustomizer {

	@Override
	public void customise(OpenAPI api) {
		api.getPaths()
			.values()
			.stream()
			.flatMap((path) -> path.readOperations().stream())
			.flatMap((operation) -> operation.getResponses().values().stream())
			.forEach(FormsDescription::describe);
	}

	private static void describe(ApiResponse response) {
		Content content = response.getContent();
		if (content != null) {
			Arrays.stream(Form.values())
				.filter((form) -> content.containsKey(form.type()))
				.forEach((form) -> content.put(form.type(), new MediaType().schema(schema(form))));
		}
	}

	private static Schema<?> schema(Form form) {
		return switch (form) {
			case PNG -> new BinarySchema();
			case JSON_LD -> new ObjectSchema();
			case CSL -> new ArraySchema().items(new ObjectSchema());
			default -> new StringSchema();
		};
	}

}
