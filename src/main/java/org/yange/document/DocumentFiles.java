package org.yange.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files of one document, wherever they came from: a folder, a zip of one, or the
 * application itself.
 *
 * <p>
 * Only the known names are kept; the content is at most {@value #LARGEST} bytes a file.
 */
public final class DocumentFiles {

	/** The file that says what the document is. */
	public static final String DOCUMENT = "document.json";

	/** The file of what the text states. */
	public static final String STATEMENTS = "statements.csv";

	/** The file of what follows from it. */
	public static final String INFERRED = "inferred.csv";

	/** The file of what a person found of duties of different reforms. */
	public static final String LINKS = "links.csv";

	/** The file of the text itself. */
	public static final String TEXT = "text.txt";

	private static final Set<String> KNOWN = Set.of(DOCUMENT, STATEMENTS, INFERRED, LINKS, TEXT);

	private static final int LARGEST = 20 * 1024 * 1024;

	private static final int MOST_UNPACKED = 100 * 1024 * 1024;

	private static final int MOST_ENTRIES = 1000;

	private final Map<String, byte[]> contents;

	private DocumentFiles(Map<String, byte[]> contents) {
		this.contents = new TreeMap<>(contents);
	}

	/**
	 * {@return the files of a folder}
	 * @param folder the folder
	 * @throws IOException if it cannot be read
	 * @throws RefusedException if a file is too large
	 */
	public static DocumentFiles ofFolder(Path folder) throws IOException {
		Map<String, byte[]> contents = new TreeMap<>();
		for (String name : KNOWN) {
			Path file = folder.resolve(name);
			if (Files.isRegularFile(file)) {
				try (InputStream in = Files.newInputStream(file)) {
					contents.put(name, limited(in, name));
				}
			}
		}
		return new DocumentFiles(contents);
	}

	/**
	 * {@return the files of a zipped folder} The files may stand at the top of the zip or
	 * in one folder of it.
	 * @param zip the zip's bytes
	 * @throws IOException if the stream breaks
	 * @throws RefusedException if it is no zip, holds a file twice or is too large
	 */
	public static DocumentFiles ofZip(InputStream zip) throws IOException {
		Map<String, byte[]> contents = new TreeMap<>();
		int entries = 0;
		long unpacked = 0;
		try (ZipInputStream in = new ZipInputStream(zip, StandardCharsets.UTF_8)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				entries++;
				String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
				if (entries > MOST_ENTRIES) {
					throw RefusedException.of("zip", "too-many-files",
							"the zip holds more than " + MOST_ENTRIES + " files");
				}
				byte[] content = limited(in, name);
				unpacked += content.length;
				if (unpacked > MOST_UNPACKED) {
					throw RefusedException.of("zip", "too-large",
							"the zip unpacks to more than " + MOST_UNPACKED / 1024 / 1024 + " MB");
				}
				if (KNOWN.contains(name) && !entry.isDirectory() && contents.put(name, content) != null) {
					throw RefusedException.of(name, "file-twice",
							"the zip holds " + name + " twice: one zip is one document");
				}
			}
		}
		catch (ZipException | EOFException broken) {
			throw RefusedException.of("zip", "broken-zip", "the zip is broken: " + broken.getMessage());
		}
		if (entries == 0) {
			throw RefusedException.of("zip", "no-zip", "this is no zip, or an empty one");
		}
		return new DocumentFiles(contents);
	}

	/**
	 * {@return the files with the given contents}
	 * @param contents bytes by file name; names that are not known are left out
	 */
	public static DocumentFiles of(Map<String, byte[]> contents) {
		Map<String, byte[]> known = new TreeMap<>(contents);
		known.keySet().retainAll(KNOWN);
		return new DocumentFiles(known);
	}

	/**
	 * {@return whether there is such a file}
	 * @param name the file's name
	 */
	public boolean has(String name) {
		return this.contents.containsKey(name);
	}

	/**
	 * {@return these files and one more}
	 * @param name the name of that file; one that is there is replaced
	 * @param content its content
	 */
	public DocumentFiles with(String name, String content) {
		Map<String, byte[]> more = new TreeMap<>(this.contents);
		more.put(name, content.getBytes(StandardCharsets.UTF_8));
		return of(more);
	}

	/**
	 * {@return the text of a file, or nothing where it is absent or not UTF-8} A byte
	 * order mark is dropped; bytes that are not UTF-8 are a finding with their line.
	 * @param name the file's name
	 * @param findings where to report
	 */
	public Optional<String> text(String name, Findings findings) {
		return decoded(name, findings).map((text) -> text.startsWith("\uFEFF") ? text.substring(1) : text);
	}

	/**
	 * {@return the text that the document is, to the byte, or nothing where it is absent
	 * or cannot be a text}
	 * @param findings where to report
	 */
	public Optional<String> documentText(Findings findings) {
		return decoded(TEXT, findings).filter((text) -> PlainText.check(text, findings));
	}

	private Optional<String> decoded(String name, Findings findings) {
		byte[] bytes = this.contents.get(name);
		if (bytes == null) {
			return Optional.empty();
		}
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
		}
		catch (CharacterCodingException notUtf8) {
			int line = 1;
			for (int i = 0; i < buffer.position(); i++) {
				line += (bytes[i] == '\n') ? 1 : 0;
			}
			findings.error(name, line, "not-utf-8", "byte " + (buffer.position() + 1)
					+ " is not UTF-8; the file may be in GB18030 or UTF-16: save it as UTF-8");
			return Optional.empty();
		}
	}

	/**
	 * {@return the SHA-256 of all files, in hexadecimal}
	 */
	public String hash() {
		Fingerprint fingerprint = new Fingerprint();
		this.contents.forEach((name, bytes) -> fingerprint.add(name).add(bytes));
		return fingerprint.hex();
	}

	private static byte[] limited(InputStream in, String name) throws IOException {
		byte[] bytes = in.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			throw RefusedException.of(name, "too-large", name + " is larger than " + LARGEST / 1024 / 1024 + " MB");
		}
		return bytes;
	}

}
