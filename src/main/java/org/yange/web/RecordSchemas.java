package org.yange.web;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.ObjectMapperProvider;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Describes what goes out as the records say it: a member is always there, and is null
 * only where it is {@code @Nullable}; an enumeration is described once; and no two types
 * are described under one name.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class RecordSchemas extends ModelResolver {

	static {
		enumsAsRef = true;
	}

	private static final String REFERENCE = "#/components/schemas/";

	RecordSchemas(ObjectMapperProvider mappers) {
		super(mappers.jsonMapper(), new Names());
		openapi31(true);
	}

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Schema<?> resolved = super.resolve(type, context, chain);
		Class<?> described = (type.getType() != null) ? this._mapper.constructType(type.getType()).getRawClass()
				: Object.class;
		if (resolved == null || !described.isRecord()) {
			return resolved;
		}
		String reference = resolved.get$ref();
		Schema<?> model = (reference != null && reference.startsWith(REFERENCE))
				? context.getDefinedModels().get(reference.substring(REFERENCE.length())) : resolved;
		if (model != null && model.getProperties() != null) {
			for (RecordComponent component : described.getRecordComponents()) {
				tell(model, component);
			}
		}
		return resolved;
	}

	@SuppressWarnings("rawtypes")
	private static void tell(Schema<?> model, RecordComponent component) {
		Schema<?> member = model.getProperties().get(component.getName());
		if (member == null || (model.getRequired() != null && model.getRequired().contains(component.getName()))) {
			return;
		}
		model.addRequiredItem(component.getName());
		if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
			Map<String, Schema> members = model.getProperties();
			members.put(component.getName(), orNull(member));
		}
	}

	private static Schema<?> orNull(Schema<?> member) {
		if (member.get$ref() == null) {
			return member.typesItem("null");
		}
		return new JsonSchema().addAnyOfItem(member).addAnyOfItem(new JsonSchema().typesItem("null"));
	}

	/** A type that stands in another is named after both, unless its name says so. */
	private static final class Names extends TypeNameResolver {

		private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

		@Override
		protected String getNameOfClass(Class<?> type) {
			String name = name(type);
			Class<?> other = Objects.requireNonNullElse(this.named.putIfAbsent(name, type), type);
			if (!other.equals(type)) {
				throw new IllegalStateException("%s and %s are both described as %s".formatted(other, type, name));
			}
			return name;
		}

		private static String name(Class<?> type) {
			Class<?> around = type.getEnclosingClass();
			String own = type.getSimpleName();
			String outer = (around != null) ? around.getSimpleName().replace("Controller", "") : "";
			return own.startsWith(outer) ? own : outer + own;
		}

	}

}
