package org.yange.web;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Parameters name the members of an enumeration by the words that JSON has for them. */
@Component
class EnumLabels implements WebMvcConfigurer {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * {@return the word that stands for a member of an enumeration}
	 */
	static String label(Object member) {
		return JSON.convertValue(member, String.class);
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(new ByLabel());
	}

	@SuppressWarnings("rawtypes")
	private static final class ByLabel implements ConverterFactory<String, Enum> {

		@Override
		public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
			return (word) -> {
				for (T member : type.getEnumConstants()) {
					if (label(member).equalsIgnoreCase(word.strip())) {
						return member;
					}
				}
				throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + word);
			};
		}

	}

}
