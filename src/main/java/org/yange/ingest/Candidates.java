package org.yange.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.yange.document.DocumentFiles;

/**
 * What may be a document among files and folders, and what is none.
 *
 * @param documents what may be a document, in the order of the paths
 * @param others the other files, each with the reason why it is not read
 */
record Candidates(List<Path> documents, Map<Path, String> others) {

	private static final Set<String> ENDINGS = new TreeSet<>(
			Set.of(".txt", ".htm", ".html", ".pdf", ".doc", ".docx", ".rtf", ".odt", ".zip"));

	private static final String JSON = ".json";

	Candidates {
		documents = List.copyOf(documents);
		others = new TreeMap<>(others);
	}

	/**
	 * {@return what there is} A file that is named may be a document, whatever it is
	 * called, and so may a folder with a {@code document.json}; of another folder what
	 * lies in it and below, in the order of the names. What is hidden is left out.
	 * @param paths files and folders; those that do not exist are given back as they are
	 * @throws IOException if a folder cannot be read
	 */
	static Candidates among(List<Path> paths) throws IOException {
		List<Path> documents = new ArrayList<>();
		Set<Path> others = new TreeSet<>();
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				documents.addAll(below(path, others));
			}
			else {
				documents.add(path);
			}
		}
		Set<Path> described = documents.stream().map(Candidates::besideIt).collect(Collectors.toSet());
		Map<Path, String> reasons = new TreeMap<>();
		others.stream().filter((file) -> !described.contains(file)).forEach((file) -> reasons.put(file, reason(file)));
		return new Candidates(documents, reasons);
	}

	private static Set<Path> below(Path folder, Set<Path> others) throws IOException {
		Set<Path> found = new TreeSet<>();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				if (isDocument(directory)) {
					found.add(directory);
					return FileVisitResult.SKIP_SUBTREE;
				}
				return (isHidden(directory) && !directory.equals(folder)) ? FileVisitResult.SKIP_SUBTREE
						: FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (!isHidden(file)) {
					(ENDINGS.contains(ending(file)) ? found : others).add(file);
				}
				return FileVisitResult.CONTINUE;
			}

		});
		return found;
	}

	private static String reason(Path file) {
		String ending = ending(file);
		return ending.equals(JSON) ? "there is no text of the same name beside it"
				: (ending.isEmpty() ? "it has no ending" : "'" + ending + "' is no ending of a text")
						+ ": name the file itself to have it read whatever it is; in folders are read "
						+ String.join(", ", ENDINGS);
	}

	/**
	 * {@return the file that may say what a text is}
	 * @param text the file of the text
	 */
	static Path besideIt(Path text) {
		return text.resolveSibling(String.valueOf(text.getFileName()).replaceFirst("\\.[^.]*$", "") + JSON);
	}

	private static String ending(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
	}

	private static boolean isHidden(Path path) {
		return String.valueOf(path.getFileName()).startsWith(".");
	}

	/**
	 * {@return whether a folder is one document}
	 */
	static boolean isDocument(Path folder) {
		return Files.isRegularFile(folder.resolve(DocumentFiles.DOCUMENT));
	}

}
