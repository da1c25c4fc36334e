package org.yange.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.yange.document.DocumentFiles;
import org.yange.document.Finding;
import org.yange.document.Findings;
import org.yange.document.RefusedException;
import org.yange.text.FileText;
import org.yange.text.TextReader;

/**
 * Reads what may be a document from the disk: a folder, a zip, or a text, which may have
 * a {@code NAME.json} beside it that says what it is.
 */
final class CandidateReader {

	private static final String ZIP = ".zip";

	private final TextReader reader;

	private final TextFiles files;

	private final DocumentForm form;

	/**
	 * Prepares to read.
	 * @param reader reads texts in files of many formats
	 * @param files makes documents of texts
	 * @param form what is known of texts that do not say it themselves
	 */
	CandidateReader(TextReader reader, TextFiles files, DocumentForm form) {
		this.reader = reader;
		this.files = files;
		this.form = form;
	}

	/**
	 * {@return the files of a document}
	 * @param path where it is
	 * @throws IOException if it cannot be read
	 * @throws RefusedException if it is no document
	 */
	Read read(Path path) throws IOException {
		if (!Files.exists(path)) {
			throw new IOException("there is no such file or folder");
		}
		if (Files.isDirectory(path)) {
			return new Read(DocumentFiles.ofFolder(path), List.of());
		}
		String name = String.valueOf(path.getFileName());
		if (name.toLowerCase(Locale.ROOT).endsWith(ZIP)) {
			try (InputStream zip = Files.newInputStream(path)) {
				return new Read(DocumentFiles.ofZip(zip), List.of());
			}
		}
		FileText text = text(path, name);
		return new Read(this.files.of(text.text(), this.form, beside(path)), text.findings());
	}

	private FileText text(Path file, String name) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return StoredText.of(this.reader, in.readNBytes(this.reader.largest() + 1), name, null);
		}
	}

	private static @Nullable String beside(Path file) throws IOException {
		Path json = Candidates.besideIt(file);
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

	/**
	 * What was read.
	 *
	 * @param files the files of the document
	 * @param findings what a person should look at in the file that they came from
	 */
	record Read(DocumentFiles files, List<Finding> findings) {

		Read {
			findings = List.copyOf(findings);
		}

	}

}
