package org.yange.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code document.json}, the reverse of {@link DocumentReader}. */
public final class DocumentWriter {

	/** In a fixed order, so that the same document always gives the same text. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private DocumentWriter() {
	}

	/**
	 * {@return the text of {@code document.json}}
	 * @param document what it says
	 */
	public static String write(Document document) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", document.id());
		json.put("reform", document.reform());
		json.put("jurisdiction", Map.of("code", document.jurisdictionCode(), "name", document.jurisdictionName()));
		json.put("title", document.title());
		if (document.issuer() != null) {
			json.put("issuer", document.issuer());
		}
		json.put("kind", document.kind());
		List<Map<String, String>> dates = document.dates()
			.stream()
			.map((date) -> Map.of("kind", date.kind().label(), "edtf", date.date().text(), "item", date.item()))
			.toList();
		json.put("dates", dates);
		json.put("repairs", document.repairs());
		return JSON.writeValueAsString(json);
	}

}
