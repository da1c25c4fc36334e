package org.yange.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code document.json}. */
public final class DocumentReader {

	private static final String FILE = DocumentFiles.DOCUMENT;

	private static final String FIELDS = "id, reform, jurisdiction, title, issuer, kind, dates, repairs";

	private static final String PLAN = "reform plan";

	private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

	private static final Pattern CODE = Pattern.compile("[0-9]{6}");

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private DocumentReader() {
	}

	/**
	 * {@return what {@code document.json} says, or nothing where it has errors}
	 * @param files the files of the document
	 * @param findings where errors are reported
	 */
	public static Optional<Document> read(DocumentFiles files, Findings findings) {
		return read(files, PLAN, findings);
	}

	/**
	 * {@return what {@code document.json} says, or nothing where it has errors}
	 * @param files the files of the document
	 * @param kind the kind of a document that does not say its own
	 * @param findings where errors are reported
	 */
	public static Optional<Document> read(DocumentFiles files, String kind, Findings findings) {
		Optional<String> text = files.text(FILE, findings);
		if (text.isEmpty()) {
			if (!findings.refused()) {
				findings.error(FILE, null, "missing-file", "the document has no " + FILE);
			}
			return Optional.empty();
		}
		try {
			return check(JSON.readValue(text.get(), Raw.class), kind, findings);
		}
		catch (JacksonException notJson) {
			Integer line = (notJson.getLocation() != null) ? notJson.getLocation().getLineNr() : null;
			findings.error(FILE, line, "not-json", reason(notJson));
			return Optional.empty();
		}
	}

	private static String reason(JacksonException notJson) {
		if (notJson instanceof UnrecognizedPropertyException unknown) {
			return "'" + unknown.getPropertyName() + "' is no field of a document; the fields are " + FIELDS;
		}
		return (notJson instanceof DatabindException) ? "a value is not of the form that is documented"
				: "the file is no JSON from here on";
	}

	/**
	 * {@return the document of a text that {@link DocumentWriter} wrote}
	 * @param json the text
	 * @throws IllegalStateException if it is not such a text
	 */
	public static Document parse(String json) {
		Findings findings = new Findings();
		return read(DocumentFiles.of(Map.of(FILE, json.getBytes(StandardCharsets.UTF_8))), findings)
			.orElseThrow(() -> new IllegalStateException("a stored document cannot be read: " + findings.all()));
	}

	private static Optional<Document> check(@Nullable Raw raw, String kindElse, Findings findings) {
		if (raw == null) {
			findings.error(FILE, null, "not-json", "the file holds no JSON object");
			return Optional.empty();
		}
		int before = findings.all().size();
		String id = required("id", raw.id, findings);
		if (!id.isEmpty() && !ID.matcher(id).matches()) {
			findings.error(FILE, null, "id", "'id' must be letters, digits, '.', '_' and '-', at most 100");
		}
		RawPlace place = (raw.jurisdiction != null) ? raw.jurisdiction : new RawPlace("", "");
		String code = required("jurisdiction.code", place.code, findings);
		if (!code.isEmpty() && !CODE.matcher(code).matches()) {
			findings.error(FILE, null, "code", "'jurisdiction.code' must be the six digits of GB/T 2260");
		}
		String name = required("jurisdiction.name", place.name, findings);
		String title = required("title", raw.title, findings);
		List<DocumentDate> dates = new ArrayList<>();
		for (RawDate date : (raw.dates != null) ? raw.dates : List.<RawDate>of()) {
			date(date, findings).ifPresent(dates::add);
		}
		List<Repair> repairs = new ArrayList<>();
		for (RawRepair repair : (raw.repairs != null) ? raw.repairs : List.<RawRepair>of()) {
			repairs.add(new Repair(required("repairs.item", repair.item, findings),
					required("repairs.asFound", repair.asFound, findings), given("repairs.read", repair.read, findings),
					required("repairs.reason", repair.reason, findings)));
		}
		if (findings.all().size() > before) {
			return Optional.empty();
		}
		String reform = (raw.reform != null && !raw.reform.isBlank()) ? raw.reform.strip() : id;
		String kind = (raw.kind != null && !raw.kind.isBlank()) ? raw.kind.strip() : kindElse;
		return Optional.of(new Document(id, reform, code, name, title, raw.issuer, kind, dates, repairs));
	}

	private static Optional<DocumentDate> date(RawDate raw, Findings findings) {
		String label = required("dates.kind", raw.kind, findings);
		Optional<DateKind> kind = DateKind.labelled(label);
		if (kind.isEmpty() && !label.isEmpty()) {
			findings.error(FILE, null, "date-kind",
					"'" + label + "' is no kind of date; the kinds are " + DateKind.labels());
		}
		Optional<Edtf> date = Optional.empty();
		String notation = required("dates.edtf", raw.edtf, findings);
		if (!notation.isEmpty()) {
			try {
				date = Optional.of(Edtf.parse(notation));
			}
			catch (IllegalArgumentException notEdtf) {
				findings.error(FILE, null, "edtf", String.valueOf(notEdtf.getMessage()));
			}
		}
		if (kind.isEmpty() || date.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new DocumentDate(kind.get(), date.get(), (raw.item != null) ? raw.item : ""));
	}

	/** What may be empty, since some debris reads as nothing, but not left out. */
	private static String given(String name, @Nullable String value, Findings findings) {
		return (value != null) ? value.strip() : required(name, null, findings);
	}

	private static String required(String name, @Nullable String value, Findings findings) {
		if (value == null || value.isBlank()) {
			findings.error(FILE, null, "missing-value", "'" + name + "' is missing");
			return "";
		}
		return value.strip();
	}

	private record Raw(@Nullable String id, @Nullable String reform, @Nullable RawPlace jurisdiction,
			@Nullable String title, @Nullable String issuer, @Nullable String kind, @Nullable List<RawDate> dates,
			@Nullable List<RawRepair> repairs) {
	}

	private record RawPlace(@Nullable String code, @Nullable String name) {
	}

	private record RawDate(@Nullable String kind, @Nullable String edtf, @Nullable String item) {
	}

	private record RawRepair(@Nullable String item, @Nullable String asFound, @Nullable String read,
			@Nullable String reason) {
	}

}
