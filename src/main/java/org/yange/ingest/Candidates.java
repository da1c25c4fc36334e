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
import java.util.Set;
import java.util.TreeSet;

import org.yange.document.DocumentFiles;

/** Finds what may be a document among files and folders. */
final class Candidates {

	private static final Set<String> ENDINGS = Set.of(".txt", ".htm", ".html", ".pdf", ".doc", ".docx", ".rtf", ".odt",
			".zip");

	private Candidates() {
	}

	/**
	 * {@return what may be a document, in the order of the paths} A file is one, whatever
	 * it is called, and so is a folder with a {@code document.json}; of another folder
	 * what lies in it and below, in the order of the names.
	 * @param paths files and folders; those that do not exist are given back as they are
	 * @throws IOException if a folder cannot be read
	 */
	static List<Path> among(List<Path> paths) throws IOException {
		List<Path> found = new ArrayList<>();
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				found.addAll(below(path));
			}
			else {
				found.add(path);
			}
		}
		return found;
	}

	private static Set<Path> below(Path folder) throws IOException {
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
				String name = file.toString().toLowerCase(Locale.ROOT);
				if (!isHidden(file) && ENDINGS.stream().anyMatch(name::endsWith)) {
					found.add(file);
				}
				return FileVisitResult.CONTINUE;
			}

		});
		return found;
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
