package org.yange.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.yange.document.DateKind;

/** What a document is, from the parameters of a request. */
final class DocumentForm {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private DocumentForm() {
	}

	/**
	 * {@return the text of a {@code document.json}}
	 */
	static String json(String id, String jurisdiction, String place, String title, @Nullable String reform,
			@Nullable String effective) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", id);
		json.put("jurisdiction", Map.of("code", jurisdiction, "name", place));
		json.put("title", title);
		if (reform != null) {
			json.put("reform", reform);
		}
		json.put("dates", (effective != null) ? List.of(Map.of("kind", DateKind.EFFECTIVE.label(), "edtf", effective))
				: List.of());
		return JSON.writeValueAsString(json);
	}

}
