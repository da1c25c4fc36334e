package org.yange.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.yange.form.Chart.Head;

/** A chart as CSL-JSON, which reference managers such as Zotero import. */
final class CslForm {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private CslForm() {
	}

	static String write(Chart chart) {
		Words words = new Words(chart.head().language());
		List<Map<String, Object>> items = new ArrayList<>();
		items.add(answer(chart.head(), words));
		Source.of(chart).forEach((source) -> items.add(document(source, words)));
		return JSON.writeValueAsString(items);
	}

	private static Map<String, Object> answer(Head head, Words words) {
		Map<String, Object> item = item("yange", "dataset", words.title(head.asked()), words.tag());
		item.put("publisher", words.say("沿革", "Yange"));
		item.put("version", head.version());
		item.put("URL", head.address());
		item.put("accessed", date(head.day().toString()));
		item.put("abstract", head.text());
		return item;
	}

	private static Map<String, Object> document(Source source, Words words) {
		Map<String, Object> item = item(source.id(), "document", source.title(), "zh-CN");
		if (source.published() != null) {
			item.put("issued", date(source.published()));
		}
		item.put("note", words.say("依据：", "Items: ") + String.join("、", source.items()));
		return item;
	}

	private static Map<String, Object> item(String id, String type, String title, String language) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", id);
		item.put("type", type);
		item.put("title", Text.plain(title));
		item.put("language", language);
		return item;
	}

	/** A day, a month or a year in parts; any other date as it is written. */
	private static Map<String, Object> date(String edtf) {
		if (edtf.matches("\\d{4}(-\\d{2}){0,2}")) {
			return Map.of("date-parts", List.of(Stream.of(edtf.split("-")).map(Integer::valueOf).toList()));
		}
		return Map.of("literal", edtf);
	}

}
