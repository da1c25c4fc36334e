package org.yange.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A list of names, one a line, or the first column of a table in CSV. */
final class NameList {

	private static final int MOST = 5000;

	private static final int LARGEST = 2 * 1024 * 1024;

	private static final int LONGEST = 100;

	private static final Set<String> HEADERS = Set.of("name", "names", "agency", "名称", "机构", "机构名称", "单位", "单位名称");

	private NameList() {
	}

	/**
	 * {@return the names in their order; a line without a name gives an empty one}
	 * @param body the list in UTF-8
	 */
	static List<String> read(byte[] body) {
		if (body.length > LARGEST) {
			throw new TooLargeException(LARGEST);
		}
		String text = Utf8.decoded(body, "list");
		String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
		List<String> names = new ArrayList<>();
		CSVFormat format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
		try (CSVParser rows = format.parse(new StringReader(plain))) {
			for (CSVRecord row : rows) {
				names.add((row.size() > 0) ? row.get(0).strip() : "");
			}
		}
		catch (IOException | UncheckedIOException broken) {
			throw new BadRequestException("names", "Send one name a line, or a table in CSV",
					"Line %d cannot be read: a quotation mark is not closed.".formatted(names.size() + 1));
		}
		if (!names.isEmpty() && HEADERS.contains(names.get(0).toLowerCase(Locale.ROOT))) {
			names.set(0, "");
		}
		if (names.stream().allMatch(String::isEmpty)) {
			throw new BadRequestException("names", "Send one name a line, or a table in CSV",
					"The list holds no name.");
		}
		for (int i = 0; i < names.size(); i++) {
			if (names.get(i).length() > LONGEST) {
				throw new BadRequestException("names", "Send names of at most %d characters".formatted(LONGEST),
						"Line %d is longer.".formatted(i + 1));
			}
		}
		if (names.size() > MOST) {
			throw new BadRequestException("names", "Send at most %d names at a time".formatted(MOST),
					"The list holds %d.".formatted(names.size()));
		}
		return names;
	}

}
