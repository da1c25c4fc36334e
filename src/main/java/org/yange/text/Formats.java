package org.yange.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The formats that are read, each by its parser; this runs in a process of its own. */
final class Formats {

	private static final String HTML = "text/html";

	private static final String PDF = "application/pdf";

	private static final String RTF = "application/rtf";

	private static final String OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private static final String ODT = "application/vnd.oasis.opendocument.text";

	private static final String MACRO_WORD = "application/vnd.ms-word.";

	private static final Set<String> PROTECTED = Set.of("application/x-tika-ooxml-protected",
			"application/x-tika-ole-drm-encrypted");

	/** Office files that do not let themselves be opened. */
	private static final Set<String> UNRECOGNISED = Set.of("application/x-tika-msoffice", "application/x-tika-ooxml");

	private static final String ZIP = "application/zip";

	private static final Set<String> ARCHIVES = Set.of(ZIP, "application/gzip", "application/x-7z-compressed",
			"application/x-rar-compressed", "application/x-tar", "application/x-bzip2", "application/x-xz",
			"application/java-archive", "application/zstd");

	/** A page of a plan has hundreds of characters, one of a scan at most a stamp. */
	private static final int LEAST_A_PAGE = 10;

	/**
	 * How far from its end, in bytes, a whole file says that it ends. PDFBox reads what
	 * there is of one that breaks off, without a word.
	 */
	private static final int TAIL = 4096;

	/**
	 * A document that unpacks to more bytes than this, and to so many times its size, is
	 * a bomb.
	 */
	private static final long MOST_UNPACKED = 50L * 1024 * 1024;

	private static final int MOST_TIMES = 50;

	private final int longest;

	private final Detector detector = new DefaultDetector();

	private final Map<String, Parser> parsers = Map.of("application/msword", new OfficeParser(), OOXML,
			new OOXMLParser(), RTF, new RTFParser(), ODT, new OpenDocumentParser());

	/**
	 * Prepares the parsers.
	 * @param longest the most characters that a text may have
	 */
	Formats(int longest) {
		this.longest = longest;
	}

	/**
	 * {@return the text of a file}
	 * @param bytes what the file holds
	 * @param known what it is, if text/html; all else is detected
	 * @throws NoTextException if there is none
	 */
	Result read(byte[] bytes, String known) throws NoTextException {
		String type = known;
		try {
			type = known.equals(HTML) ? HTML : detected(bytes);
			return new Result(type.equals(PDF) ? pdf(bytes) : parsed(bytes, type), type);
		}
		catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException | InvalidPasswordException ex) {
			throw new NoTextException(Refusal.PASSWORD, type, ex);
		}
		catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError ex) {
			throw new NoTextException(isTooLong(ex) ? Refusal.TOO_LONG : isBomb(ex) ? Refusal.BOMB : Refusal.BROKEN,
					type, ex);
		}
	}

	private String detected(byte[] bytes) throws IOException {
		try (TikaInputStream in = TikaInputStream.get(bytes)) {
			return this.detector.detect(in, new Metadata()).getBaseType().toString();
		}
	}

	private String parsed(byte[] bytes, String type) throws IOException, SAXException, TikaException, NoTextException {
		Lines lines = new Lines(type.equals(HTML), this.longest);
		Metadata metadata = new Metadata();
		metadata.set(Metadata.CONTENT_TYPE, type);
		ParseContext context = context();
		if (type.equals(HTML)) {
			Decoded decoded = Objects.requireNonNull(Decoded.of(bytes));
			new JSoupParser().parseString(decoded.text(), lines, metadata, context);
			return lines.text();
		}
		boolean word = type.startsWith(OOXML) || type.startsWith(MACRO_WORD);
		Parser parser = this.parsers.get(word ? OOXML : type);
		if (parser == null) {
			throw unsupported(type, bytes);
		}
		if (word || type.equals(ODT)) {
			checkUnpacked(bytes);
		}
		byte[] prepared = word ? numbered(bytes) : type.equals(RTF) ? withLabels(bytes) : bytes;
		try (TikaInputStream in = TikaInputStream.get(prepared)) {
			parser.parse(in, new SecureContentHandler(lines, in), metadata, context);
		}
		return lines.text();
	}

	private String pdf(byte[] bytes) throws IOException, NoTextException {
		if (!tail(bytes).contains("%%EOF")) {
			throw new NoTextException(Refusal.BROKEN, "a PDF that breaks off", null);
		}
		PdfText.Pages pages = PdfText.read(bytes, this.longest);
		long written = pages.text().codePoints().filter(Character::isLetterOrDigit).count();
		if (written < (long) LEAST_A_PAGE * pages.count()) {
			throw new NoTextException(Refusal.SCAN, PDF, null);
		}
		Plausibility plausibility = Plausibility.of(pages.text());
		if (!plausibility.isText() || plausibility.mean() < Decoded.LEAST) {
			throw new NoTextException(Refusal.GARBLED, PDF, null);
		}
		return pages.text();
	}

	/** Unpacks without keeping anything; Tika switches off that POI does so. */
	private static void checkUnpacked(byte[] bytes) throws IOException, NoTextException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
			byte[] buffer = new byte[64 * 1024];
			long unpacked = 0;
			while (zip.getNextEntry() != null) {
				for (int read = 0; read >= 0; read = zip.read(buffer)) {
					unpacked += read;
					if (unpacked > MOST_UNPACKED && unpacked / bytes.length > MOST_TIMES) {
						throw new NoTextException(Refusal.BOMB, "", null);
					}
				}
			}
		}
	}

	private static byte[] numbered(byte[] bytes) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
			if (document.getNumbering() == null) {
				return bytes;
			}
			WordNumbers.write(document);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.write(out);
			return out.toByteArray();
		}
	}

	/** The numbers of lists stand in groups that Tika passes over. */
	private static byte[] withLabels(byte[] rtf) {
		return new String(rtf, StandardCharsets.ISO_8859_1).replace("{\\listtext", "{\\plain")
			.replace("{\\pntext", "{\\plain")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static ParseContext context() {
		ParseContext context = new ParseContext();
		context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
		context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
		OfficeParserConfig office = new OfficeParserConfig();
		office.setIncludeHeadersAndFooters(false);
		context.set(OfficeParserConfig.class, office);
		return context;
	}

	private static NoTextException unsupported(String type, byte[] bytes) {
		Refusal refusal = Refusal.NOT_TEXT;
		if (PROTECTED.contains(type)) {
			refusal = Refusal.PASSWORD;
		}
		else if (UNRECOGNISED.contains(type) || (type.equals(ZIP) && !tail(bytes).contains("PK\u0005\u0006"))) {
			refusal = Refusal.BROKEN;
		}
		else if (ARCHIVES.contains(type)) {
			refusal = Refusal.ARCHIVE;
		}
		else if (type.equals("application/octet-stream") || type.startsWith("text/")) {
			refusal = Refusal.UNDECODABLE;
		}
		return new NoTextException(refusal, type, null);
	}

	/** Where a zip and a PDF say that they end. */
	private static String tail(byte[] bytes) {
		int length = Math.min(bytes.length, TAIL);
		return new String(bytes, bytes.length - length, length, StandardCharsets.ISO_8859_1);
	}

	private static boolean isTooLong(Throwable thrown) {
		return thrown instanceof Lines.TooLongException || (thrown.getCause() != null && isTooLong(thrown.getCause()));
	}

	private static boolean isBomb(Throwable thrown) {
		for (Throwable each = thrown; each != null; each = each.getCause()) {
			if (each.getMessage() != null && each.getMessage().toLowerCase(Locale.ROOT).contains("zip bomb")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What was read.
	 *
	 * @param text the text
	 * @param mediaType what the file is
	 */
	record Result(String text, String mediaType) {
	}

	/** Pictures and files within a document are no part of its text. */
	private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

		@Override
		public boolean shouldParseEmbedded(Metadata metadata) {
			return false;
		}

		@Override
		public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
			throw new IllegalStateException("nothing embedded is asked for");
		}

	}

}
