package org.yange.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.yange.document.DocumentFiles;
import org.yange.document.Findings;
import org.yange.document.Place;
import org.yange.document.PlainText;
import org.yange.document.RefusedException;
import org.yange.extract.Extractor;
import org.yange.extract.Masthead;
import org.yange.extract.Masthead.Locality;
import org.yange.graph.GraphStore;

/** Finds the place of a text that comes without one, or with half of one. */
@Component
class PlacesOfTexts {

	private static final String CODE = "code";

	private static final String NAME = "name";

	private final GraphStore store;

	PlacesOfTexts(GraphStore store) {
		this.store = store;
	}

	/**
	 * {@return the field {@code jurisdiction} of a {@code document.json} with code and
	 * name} What is given holds. A missing name is that of the code, else the one that
	 * the text tells for certain; a missing code is that of the only known place called
	 * so.
	 * @param given the field, as far as it is given, or null
	 * @param text the text
	 * @throws RefusedException if it is no text, or name and code cannot be found
	 */
	Object complete(@Nullable Object given, String text) {
		if (given != null && !(given instanceof Map<?, ?>)) {
			return given;
		}
		Map<Object, Object> place = new LinkedHashMap<>();
		if (given instanceof Map<?, ?> fields) {
			place.putAll(fields);
		}
		String code = value(place, CODE);
		String name = value(place, NAME);
		if (code == null || name == null) {
			Findings findings = new Findings();
			PlainText.check(text, findings);
			findings.refuseIfAny();
			Place found = (code != null) ? of(code, text) : called(name, text);
			place.put(CODE, found.code());
			place.put(NAME, found.name());
		}
		return place;
	}

	private static @Nullable String value(Map<Object, Object> place, String field) {
		Object value = place.get(field);
		return (value == null || value.toString().isBlank()) ? null : value.toString().strip();
	}

	private Place of(String code, String text) {
		return this.store.place(code).orElseGet(() -> {
			Locality told = told(null, text, "the name of the place that '" + code + "' is the code of ('place')");
			return new Place(code, told.name(), null, told.level());
		});
	}

	private Place called(@Nullable String name, String text) {
		Locality told = told(name, text, "the code ('jurisdiction') and the name ('place') of the place");
		List<Place> known = this.store.placesNamed(told.name());
		if (known.size() == 1) {
			return known.get(0);
		}
		String codes = known.stream().map(Place::code).collect(Collectors.joining(", "));
		throw refused("code-unknown", "the text is about " + told.name() + ", "
				+ (known.isEmpty() ? "of which no code is known" : "which any of " + codes + " may be the code of"),
				"the six digits of GB/T 2260 ('jurisdiction')");
	}

	private static Locality told(@Nullable String name, String text, String missing) {
		Masthead masthead = Extractor.masthead(name, text);
		Locality place = masthead.place();
		if (place == null) {
			throw refused("place-unknown", masthead.findings().get(0).message(), missing);
		}
		return place;
	}

	private static RefusedException refused(String code, String message, String missing) {
		return RefusedException.of(DocumentFiles.DOCUMENT, code, message + ": give " + missing);
	}

}
