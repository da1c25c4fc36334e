package org.yange.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the statements of a document once and answers by going through all of them, as a
 * person with a spreadsheet and no graph would.
 */
final class Scan {

	private static final Set<String> CHANGES = Set.of("TRANSFERRED_TO", "RENAMED_TO", "CONVERTED_TO");

	private static final Set<String> COUNTED = Set.of("CATEGORISED_AS", "QUOTA");

	private final List<Row> rows;

	private Scan(List<Row> rows) {
		this.rows = rows;
	}

	static Scan of(Path statements) throws IOException {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser table = format.parse(Files.newBufferedReader(statements))) {
			return new Scan(table.stream().map(Row::of).toList());
		}
	}

	Ask forward(String name) {
		return () -> from(name);
	}

	Ask forward(List<String> names) {
		return () -> names.stream().mapToInt(this::from).sum();
	}

	Ask backward(String name) {
		return count((row) -> CHANGES.contains(row.predicate()) && row.object().equals(name));
	}

	Ask around(String name) {
		return count((row) -> row.subject().equals(name) || row.object().equals(name));
	}

	Ask bodies(String words) {
		return () -> this.rows.stream()
			.flatMap((row) -> Stream.of(row.subject(), row.object()))
			.filter((name) -> name.contains(words))
			.collect(Collectors.toSet())
			.size();
	}

	Ask duties(String words) {
		return count((row) -> row.duty().contains(words));
	}

	Ask holder(String subject, String duty) {
		return count((row) -> row.predicate().equals("TRANSFERRED_TO") && row.subject().equals(subject)
				&& row.duty().equals(duty));
	}

	Ask place() {
		return () -> this.rows.stream()
			.filter((row) -> COUNTED.contains(row.predicate()))
			.collect(Collectors.groupingBy(Row::qualifier))
			.size();
	}

	private int from(String name) {
		return (int) this.rows.stream()
			.filter((row) -> CHANGES.contains(row.predicate()) && row.subject().endsWith(name))
			.count();
	}

	private Ask count(Predicate<Row> wanted) {
		return () -> (int) this.rows.stream().filter(wanted).count();
	}

	private record Row(String predicate, String subject, String object, String duty, String qualifier) {

		static Row of(CSVRecord row) {
			return new Row(row.get("predicate"), row.get("subject"), row.get("object"), row.get("duty"),
					row.get("qualifier"));
		}

	}

}
