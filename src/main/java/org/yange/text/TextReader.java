package org.yange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.document.Findings;
import org.yange.document.RefusedException;

/**
 * Reads the text of files: plain text in this process, all else in processes of their
 * own, whose memory and time are limited.
 */
public final class TextReader implements AutoCloseable {

	private static final String PLAIN = "text/plain";

	private static final String HTML = "text/html";

	private static final String OCTETS = "application/octet-stream";

	private static final char DAMAGED = '\uFFFD';

	private static final Pattern HTML_START = Pattern.compile(
			"\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|" + "html|head|body|meta)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern HTML_NAME = Pattern.compile(".*\\.(?:html?|xhtml|shtml|jhtml|asp|aspx|jsp|php)");

	/** How rich text, zips (docx, odt) and old files of Office (doc) begin. */
	private static final List<String> STARTS = List.of("{\\rtf", "PK\3\4", "\u00d0\u00cf\u0011\u00e0");

	private static final int HEAD = 1024;

	private final TextLimits limits;

	private final ParserPool parsers;

	/**
	 * Prepares to read; no process is started before a file needs one.
	 * @param limits how much reading a file may take
	 */
	public TextReader(TextLimits limits) {
		this.limits = limits;
		this.parsers = new ParserPool(limits);
	}

	/**
	 * {@return the size of the largest file that is read, in bytes}
	 */
	public int largest() {
		return Math.toIntExact(this.limits.largestFile().toBytes());
	}

	/**
	 * {@return the text of a file}
	 * @param file the file
	 * @throws IOException if it cannot be read
	 * @throws RefusedException if it gives no text
	 */
	public FileText read(Path file) throws IOException {
		String name = String.valueOf(file.getFileName());
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes((Files.size(file) > largest()) ? 0 : largest() + 1);
			if (bytes.length > largest() || (bytes.length == 0 && Files.size(file) > 0)) {
				throw Refusal.TOO_LARGE.of(name, this.limits.largestFile().toMegabytes());
			}
			return read(bytes, name, null);
		}
	}

	/**
	 * {@return the text of a file}
	 * @param bytes what it holds
	 * @param name its name
	 * @param mediaType what it is said to be, or null; the bytes tell better, and only
	 * text/plain is believed of what is text
	 * @throws RefusedException if it gives no text
	 */
	public FileText read(byte[] bytes, String name, @Nullable String mediaType) {
		if (bytes.length > largest()) {
			throw Refusal.TOO_LARGE.of(name, this.limits.largestFile().toMegabytes());
		}
		if (bytes.length == 0) {
			throw Refusal.EMPTY.of(name, "");
		}
		Decoded decoded = isMarkedUp(bytes) ? null : Decoded.of(bytes);
		FileText text;
		if (decoded == null) {
			text = this.parsers.parse(bytes, name, OCTETS);
		}
		else if (!PLAIN.equals(mediaType) && isHtml(decoded.text(), name, mediaType)) {
			text = this.parsers.parse(bytes, name, HTML);
		}
		else {
			text = new FileText(decoded.text(), PLAIN, List.of());
		}
		if (text.text().isBlank()) {
			throw Refusal.EMPTY.of(name, "");
		}
		if (text.text().length() > this.limits.longestText()) {
			throw Refusal.TOO_LONG.of(name, this.limits.longestText());
		}
		return checked(text, name);
	}

	/** Ends the processes that read files. */
	@Override
	public void close() {
		this.parsers.close();
	}

	private static FileText checked(FileText text, String name) {
		Findings findings = new Findings();
		long damaged = text.text().chars().filter((c) -> c == DAMAGED).count();
		if (damaged > 0) {
			findings.warning(name, null, "damaged",
					damaged + " characters could not be read; the sign " + DAMAGED + " stands for them");
		}
		return new FileText(text.text(), text.mediaType(), findings.all());
	}

	private static boolean isMarkedUp(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
		return head.contains("%PDF-") || STARTS.stream().anyMatch(head::startsWith);
	}

	private static boolean isHtml(String text, String name, @Nullable String mediaType) {
		return HTML.equals(mediaType) || HTML_START.matcher(text.substring(0, Math.min(text.length(), HEAD))).matches()
				|| (mediaType == null && HTML_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches());
	}

}
