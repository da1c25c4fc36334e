package org.yange.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.yange.form.Form;

/**
 * The forms of a lineage as a parameter names them, for a link, which sends no header.
 */
enum Format {

	JSON(null), CSV(Form.CSV), GRAPHML(Form.GRAPHML), JSON_LD(Form.JSON_LD), MERMAID(Form.MERMAID), SVG(Form.SVG),
	PNG(Form.PNG), CITATION(Form.CITATION), CSL(Form.CSL);

	static final String DESCRIPTION = "The form of the answer, for a link; it goes before the header Accept";

	private static final String PARAMETER = "format";

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final @Nullable Form form;

	Format(@Nullable Form form) {
		this.form = form;
	}

	/**
	 * {@return the word that stands for it outside}
	 */
	@JsonValue
	String label() {
		return (this.form != null) ? this.form.word() : "json";
	}

	private MediaType type() {
		return (this.form != null) ? MediaType.parseMediaType(this.form.type()) : MediaType.APPLICATION_JSON;
	}

	/**
	 * Takes the parameter before the header; a word that is none is left to whoever reads
	 * the parameter.
	 */
	@Component
	static class ParameterFirst implements WebMvcConfigurer, ContentNegotiationStrategy {

		@Override
		public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
			configurer.strategies(List.of(this, new HeaderContentNegotiationStrategy()));
		}

		@Override
		public List<MediaType> resolveMediaTypes(NativeWebRequest request) {
			HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
			String word = (asked != null && READING.contains(asked.getMethod())) ? asked.getParameter(PARAMETER) : null;
			if (word == null) {
				return MEDIA_TYPE_ALL_LIST;
			}
			return Arrays.stream(values())
				.filter((each) -> each.label().equals(word.strip().toLowerCase(Locale.ROOT)))
				.findFirst()
				.map((each) -> List.of(each.type()))
				.orElse(MEDIA_TYPE_ALL_LIST);
		}

	}

}
