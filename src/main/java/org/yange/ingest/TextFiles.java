package org.yange.ingest;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import org.yange.document.DocumentFiles;
import org.yange.document.PlainText;
import org.yange.document.RefusedException;

/** A bare text as the files of a document. */
@Component
public class TextFiles {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {
	};

	private static final String PLACE = "jurisdiction";

	private static final int LONGEST_TITLE = 100;

	private static final int HASH_DIGITS = 12;

	private final PlacesOfTexts places;

	TextFiles(PlacesOfTexts places) {
		this.places = places;
	}

	/**
	 * {@return the files of a document that is a text}
	 * @param text the text
	 * @param form what is known of the document; without an id and a title they follow
	 * from place and text, and without a place the text is to tell
	 * @throws RefusedException if it is no text, or does not tell the place for certain
	 */
	public DocumentFiles of(String text, DocumentForm form) {
		return of(text, form, null);
	}

	/**
	 * {@return the files of a document that is a text}
	 * @param text the text
	 * @param form what is known of the document where the JSON does not say it
	 * @param json the text of a {@code document.json}, of which any field may be missing,
	 * or null
	 * @throws RefusedException if it is no text, or does not tell the place for certain
	 */
	DocumentFiles of(String text, DocumentForm form, @Nullable String json) {
		return DocumentFiles.of(Map.of())
			.with(DocumentFiles.DOCUMENT, document(text, form, json))
			.with(DocumentFiles.TEXT, text);
	}

	private String document(String text, DocumentForm form, @Nullable String json) {
		try {
			Map<String, Object> document = form.fields();
			if (json != null) {
				document.putAll(JSON.readValue(json, FIELDS));
			}
			document.put(PLACE, this.places.complete(document.get(PLACE), text));
			document.putIfAbsent("title", title(text));
			document.putIfAbsent("id", id(text, document));
			return JSON.writeValueAsString(document);
		}
		catch (JacksonException notJson) {
			return String.valueOf(json);
		}
	}

	/** The same for the same text of the same place, whoever loads it and when. */
	private static String id(String text, Map<String, Object> document) {
		Object place = document.get(PLACE);
		Object code = (place instanceof Map<?, ?> where) ? where.get("code") : null;
		return code + "-" + PlainText.sha256(text).substring(0, HASH_DIGITS);
	}

	private static String title(String text) {
		String line = text.lines()
			.map((each) -> each.replace("\uFEFF", "").strip())
			.filter((each) -> !each.isEmpty())
			.findFirst()
			.orElse("");
		return line.codePoints()
			.limit(LONGEST_TITLE)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
