package org.yange.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.yange.document.DocumentFiles;
import org.yange.document.Findings;
import org.yange.document.PlainText;
import org.yange.document.RefusedException;

/**
 * Reads what may be a document from the disk: a folder, a zip, or a text, which may have
 * a {@code NAME.json} beside it that says what it is.
 */
final class CandidateReader {

	private static final String TEXT = ".txt";

	private final DocumentForm form;

	/**
	 * Prepares to read.
	 * @param form what is known of texts that do not say it themselves
	 */
	CandidateReader(DocumentForm form) {
		this.form = form;
	}

	/**
	 * {@return the files of a document}
	 * @param path where it is
	 * @throws IOException if it cannot be read
	 * @throws RefusedException if it is no document
	 */
	DocumentFiles read(Path path) throws IOException {
		if (!Files.exists(path)) {
			throw new IOException("there is no such file or folder");
		}
		if (Files.isDirectory(path)) {
			return DocumentFiles.ofFolder(path);
		}
		String name = String.valueOf(path.getFileName());
		if (name.toLowerCase(Locale.ROOT).endsWith(TEXT)) {
			return TextFiles.of(text(path), this.form, beside(path, name));
		}
		try (InputStream zip = Files.newInputStream(path)) {
			return DocumentFiles.ofZip(zip);
		}
	}

	private static String text(Path file) throws IOException {
		Findings findings = new Findings();
		if (Files.size(file) > PlainText.LARGEST) {
			findings.error(DocumentFiles.TEXT, null, "too-large",
					"the text is larger than " + PlainText.LARGEST / 1024 / 1024 + " MB");
			findings.refuseIfAny();
		}
		DocumentFiles files = DocumentFiles.of(Map.of(DocumentFiles.TEXT, Files.readAllBytes(file)));
		String text = files.documentText(findings).orElse("");
		findings.refuseIfAny();
		return text;
	}

	private static @Nullable String beside(Path file, String name) throws IOException {
		Path json = file.resolveSibling(name.substring(0, name.length() - TEXT.length()) + ".json");
		if (!Files.isRegularFile(json)) {
			return null;
		}
		Findings findings = new Findings();
		String text = DocumentFiles.of(Map.of(DocumentFiles.DOCUMENT, Files.readAllBytes(json)))
			.text(DocumentFiles.DOCUMENT, findings)
			.orElse("");
		findings.refuseIfAny();
		return text;
	}

}
