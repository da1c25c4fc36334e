package org.yange.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.yange.document.DateKind;

/**
 * What is known of a document that comes without {@code document.json}.
 *
 * @param id its id, or null
 * @param jurisdiction the code of its place, or null
 * @param place the name of its place, or null
 * @param title its title, or null
 * @param reform the reform that it tells of, or null for one of its own
 * @param effective when it took effect, in EDTF, or null
 * @param kind what sort of document it is, in words, or null
 */
public record DocumentForm(@Nullable String id, @Nullable String jurisdiction, @Nullable String place,
		@Nullable String title, @Nullable String reform, @Nullable String effective, @Nullable String kind) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * {@return the text of a {@code document.json}; what is missing is left out of it}
	 */
	public String json() {
		return JSON.writeValueAsString(fields());
	}

	/**
	 * {@return the fields of a {@code document.json}}
	 */
	Map<String, Object> fields() {
		Map<String, Object> json = new LinkedHashMap<>();
		put(json, "id", this.id);
		Map<String, Object> where = new LinkedHashMap<>();
		put(where, "code", this.jurisdiction);
		put(where, "name", this.place);
		if (!where.isEmpty()) {
			json.put("jurisdiction", where);
		}
		put(json, "title", this.title);
		put(json, "reform", this.reform);
		put(json, "kind", this.kind);
		if (this.effective != null) {
			json.put("dates", List.of(Map.of("kind", DateKind.EFFECTIVE.label(), "edtf", this.effective)));
		}
		return json;
	}

	private static void put(Map<String, Object> json, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			json.put(name, value);
		}
	}

}
