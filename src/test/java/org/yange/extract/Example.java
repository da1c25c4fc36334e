package org.yange.extract;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yange.statement.Statement;

/**
 * A sentence and what it states.
 *
 * @param section what the remark above it says, with the file that it stands in
 * @param before the paragraphs before it, which are lines with @
 * @param sentence the sentence
 * @param rows what it states, if anything
 * @param qualified those of the rows with which the qualifiers are told
 */
record Example(String section, List<String> before, String sentence, List<String> rows, List<String> qualified) {

	/** How many cells are a row; one more tells its qualifiers. */
	private static final int CELLS = 4;

	private static final Path FOLDER = Path.of("src", "test", "resources", "org", "yange", "extract");

	Example {
		before = List.copyOf(before);
		rows = List.copyOf(rows);
		qualified = List.copyOf(qualified);
	}

	/**
	 * {@return all examples}
	 */
	static List<Example> all() throws IOException {
		List<Example> all = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "examples*.txt")) {
			for (Path file : files) {
				String section = file.getFileName().toString();
				for (String block : Files.readString(file).split("\n\n", -1)) {
					List<String> remarks = block.lines().filter((line) -> line.startsWith("#")).toList();
					List<String> lines = block.lines().filter((line) -> !line.startsWith("#")).toList();
					section = remarks.isEmpty() ? section : file.getFileName() + " " + String.join(" ", remarks);
					if (!lines.isEmpty()) {
						all.add(of(section, lines));
					}
				}
			}
		}
		return all;
	}

	private static Example of(String section, List<String> lines) {
		List<String> before = lines.stream().takeWhile((line) -> line.startsWith("@")).toList();
		List<List<String>> rows = lines.stream().skip(before.size() + 1L).map(Example::cells).toList();
		return new Example(section, before.stream().map((line) -> line.substring(1).strip()).toList(),
				lines.get(before.size()), rows.stream().map((cells) -> row(cells.subList(0, CELLS))).toList(),
				rows.stream().filter((cells) -> cells.size() > CELLS).map(Example::row).toList());
	}

	private static List<String> cells(String line) {
		List<String> cells = new ArrayList<>(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
		while (cells.size() < CELLS) {
			cells.add("");
		}
		return cells;
	}

	private static String row(List<String> cells) {
		return String.join(" | ", cells).strip();
	}

	boolean statesSomething() {
		return !this.rows.isEmpty();
	}

	/**
	 * {@return the sentence with the paragraphs before it}
	 */
	String text() {
		return Stream.concat(this.before.stream(), Stream.of(this.sentence)).collect(Collectors.joining("\n"));
	}

	/**
	 * {@return what a text about 云溪市 states, in the form of the rows}
	 */
	static List<String> stated(String text) {
		return statements(text).map(Example::cells).map(Example::row).toList();
	}

	/**
	 * {@return what a text about 云溪市 states, with the qualifiers}
	 */
	static List<String> statedInFull(String text) {
		return statements(text)
			.map((row) -> row(
					Stream.concat(cells(row).stream(), Stream.of(String.join(";", row.qualifiers()))).toList()))
			.toList();
	}

	private static Stream<Statement> statements(String text) {
		return Extractor.extract("example", "云溪市", text).statements().stream();
	}

	private static List<String> cells(Statement row) {
		return List.of(row.predicate().name(), row.subject(), row.object(), row.duty());
	}

}
