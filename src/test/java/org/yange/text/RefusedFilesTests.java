package org.yange.text;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import java.util.Random;
import java.util.HexFormat;
import java.io.ByteArrayOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yange.document.RefusedException;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What gives no text is refused, with a reason and with what to do. */
class RefusedFilesTests {

	private static final TextReader READER = new TextReader(TextReaderTests.LIMITS);

	@AfterAll
	static void close() {
		READER.close();
	}

	@Test
	void anEmptyFile() {
		assertRefused(new byte[0], "empty", "send the file that holds the text");
		assertRefused(" \r\n\t　\n".getBytes(StandardCharsets.UTF_8), "empty", "white space");
		assertRefused("<html><body><script>x()</script></body></html>".getBytes(StandardCharsets.UTF_8), "empty", "");
		assertRefused(Samples.docx(List.of(), List.of()), "empty", "");
	}

	@Test
	@EnabledIf("org.yange.text.Samples#hasFont")
	void aPdfThatOpensWithAPassword() {
		byte[] pdf = Samples.pdf(List.of(List.of("组建市水务局，不再保留市水利局。")), false, "secret");
		assertRefused(pdf, "password", "save it without one");
	}

	@Test
	void aDocumentOfWordThatOpensWithAPassword() throws IOException {
		assertRefused(Samples.protectedDocx(), "password", "save it without one");
		Biff8EncryptionKey.setCurrentUserPassword("secret");
		try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(Samples.resource("plan.doc")))) {
			var out = new ByteArrayOutputStream();
			document.write(out);
			assertRefused(out.toByteArray(), "password", "save it without one");
		}
		finally {
			forgetPassword();
		}
	}

	@Test
	void aPdfOfPicturesOfPages() {
		assertRefused(Samples.scan(), "scan", "text recognition");
	}

	@Test
	@EnabledIf("org.yange.text.Samples#hasFont")
	void aPdfThatBreaksOff() {
		byte[] pdf = Samples.pdf(List.of(List.of("组建市水务局，不再保留市水利局。")), false, null);
		for (int part = 1; part < 10; part++) {
			assertRefused(Arrays.copyOf(pdf, pdf.length * part / 10), "broken", "fetch it again");
		}
	}

	@Test
	void aDocumentOfWordThatBreaksOff() {
		byte[] docx = Samples.docx(List.of("组建市水务局。"), List.of());
		byte[] doc = Samples.resource("plan.doc");
		assertRefused(Arrays.copyOf(docx, docx.length / 2), "broken", "fetch it again");
		assertRefused(Arrays.copyOf(doc, doc.length / 2), "broken", "fetch it again");
	}

	@ParameterizedTest
	@CsvSource({ "7f454c46020101000000000000000000, application/x-elf",
			"4d5a90000300000004000000ffff0000b8000000, application/x-msdownload",
			"89504e470d0a1a0a0000000d49484452000001, image/png", "ffd8ffe000104a46494600010101, image/jpeg",
			"4f676753000200000000000000001122334455, application/ogg", "49443303000000000023545353450000, audio/mpeg" })
	void whatIsNoDocument(String start, String type) {
		byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(start), 3000);
		assertRefused(bytes, "not-text", type);
	}

	@Test
	void aTableOfCalculationsIsNoDocument() throws IOException {
		try (var workbook = new XSSFWorkbook()) {
			workbook.createSheet().createRow(0).createCell(0).setCellValue("组建市水务局");
			var out = new ByteArrayOutputStream();
			workbook.write(out);
			assertRefused(out.toByteArray(), "not-text", "spreadsheetml");
		}
	}

	@Test
	void anArchive() {
		assertRefused(Samples.zip(Map.of("plan.txt", "组建市水务局。")), "archive", "unpack it");
		assertRefused(Samples.zip(Map.of("bomb.txt", "0".repeat(50_000_000))), "archive", "unpack it");
	}

	@Test
	void aDocumentThatUnpacksToFarMoreThanItsSize() {
		assertRefused(Samples.bomb(150), "bomb", "as an attack does");
	}

	@Test
	void aTextInNoEncoding() {
		byte[] noise = new byte[5000];
		new Random(3).nextBytes(noise);
		assertRefused(noise, "undecodable", "save it as UTF-8");
	}

	@Test
	void aTextThatIsTooLong() {
		byte[] text = "组建市水务局。\n".repeat(15_000).getBytes(StandardCharsets.UTF_8);
		assertRefused(text, "too-long", "100000 characters");
		byte[] page = ("<html><body>" + new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
		assertRefused(page, "too-long", "100000 characters");
	}

	@Test
	void aFileThatIsTooLargeIsNotEvenRead(@TempDir Path directory) throws IOException {
		Path file = directory.resolve("large.txt");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(10L * 1024 * 1024 * 1024);
		}
		RefusedException refused = catchThrowableOfType(RefusedException.class, () -> READER.read(file));
		assertThat(refused.findings().get(0).code()).isEqualTo("too-large");
		assertThat(refused).hasMessageContaining("larger than 8 MB");
		Files.delete(file);
	}

	@Test
	void whatTakesTooLongOrTooMuchMemoryIsEndedAndTheNextFileIsRead() {
		byte[] document = Samples.docx(List.of("组建市水务局。"), List.of());
		TextLimits hasty = new TextLimits(DataSize.ofMegabytes(8), 100_000, Duration.ofMillis(50),
				DataSize.ofMegabytes(256), 1);
		try (TextReader reader = new TextReader(hasty)) {
			assertRefused(reader, document, "too-slow", "yange.text.timeout");
		}
		TextLimits small = new TextLimits(DataSize.ofMegabytes(8), 10_000_000, Duration.ofMinutes(1),
				DataSize.ofMegabytes(24), 1);
		try (TextReader reader = new TextReader(small)) {
			byte[] page = ("<html><body>" + "<p>组建市水务局。</p>".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
			assertRefused(reader, page, "too-much-memory", "yange.text.memory");
			assertThat(reader.read("<html><p>组建市水务局。".getBytes(StandardCharsets.UTF_8), "page", null).text())
				.isEqualTo("组建市水务局。\n");
		}
	}

	/** As POI means it, whose annotations do not say so. */
	@SuppressWarnings("NullAway")
	private static void forgetPassword() {
		Biff8EncryptionKey.setCurrentUserPassword(null);
	}

	private static void assertRefused(byte[] bytes, String code, String message) {
		assertRefused(READER, bytes, code, message);
	}

	private static void assertRefused(TextReader reader, byte[] bytes, String code, String message) {
		RefusedException refused = catchThrowableOfType(RefusedException.class, () -> reader.read(bytes, "plan", null));
		assertThat(refused).isNotNull().hasMessageContaining(message);
		assertThat(refused.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo(code);
			assertThat(finding.file()).isEqualTo("plan");
		});
	}

}
