package org.yange.text;

import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import java.util.zip.ZipInputStream;
import java.io.ByteArrayInputStream;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Files of the formats that are read, and of those that are refused. */
final class Samples {

	/** Of the Debian package fonts-wqy-zenhei. */
	static final Path FONT = Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc");

	private static final float SIZE = 16;

	private static final float LEFT = 85;

	private static final int WIDTH = 26;

	private Samples() {
	}

	/**
	 * A page for each list, laid out as offices do: titles centred, paragraphs indented
	 * by two characters.
	 */
	static byte[] pdf(List<List<String>> pages, boolean numbered, @Nullable String password) {
		try (PDDocument document = new PDDocument(); TrueTypeCollection fonts = new TrueTypeCollection(FONT.toFile())) {
			PDFont font = PDType0Font.load(document, fonts.getFontByName("WenQuanYiZenHei"), true);
			for (int i = 0; i < pages.size(); i++) {
				PDPage page = new PDPage(PDRectangle.A4);
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					float y = 760;
					for (String paragraph : pages.get(i)) {
						String rest = paragraph;
						for (int room = WIDTH - 2; !rest.isEmpty(); room = WIDTH) {
							String line = rest.substring(0, Math.min(room, rest.length()));
							show(content, font, LEFT + (room < WIDTH && !paragraph.startsWith("~") ? 2 * SIZE : 0), y,
									line.replace("~", ""));
							rest = rest.substring(line.length());
							y -= 28;
						}
					}
					if (numbered) {
						show(content, font, LEFT, 800, "云溪市人民政府公报");
						show(content, font, 280, 40, "— " + (i + 1) + " —");
					}
				}
			}
			if (password != null) {
				StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password,
						new AccessPermission());
				policy.setEncryptionKeyLength(256);
				document.protect(policy);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void show(PDPageContentStream content, PDFont font, float x, float y, String line)
			throws IOException {
		content.beginText();
		content.setFont(font, SIZE);
		content.newLineAtOffset(x, y);
		content.showText(line);
		content.endText();
	}

	/** A PDF that holds pictures of its pages. */
	static byte[] scan() {
		try (PDDocument document = new PDDocument()) {
			for (int i = 0; i < 3; i++) {
				PDPage page = new PDPage(PDRectangle.A4);
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.drawImage(LosslessFactory.createFromImage(document,
							new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_GRAY)), 0, 0);
				}
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A document of Word with paragraphs and a table. */
	static byte[] docx(List<String> paragraphs, List<List<String>> table) {
		try (XWPFDocument document = new XWPFDocument()) {
			paragraphs.forEach((paragraph) -> document.createParagraph().createRun().setText(paragraph));
			if (!table.isEmpty()) {
				var rows = document.createTable(table.size(), table.get(0).size());
				for (int row = 0; row < table.size(); row++) {
					for (int cell = 0; cell < table.get(row).size(); cell++) {
						rows.getRow(row).getCell(cell).setText(table.get(row).get(cell));
					}
				}
			}
			return bytes(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A document of Word whose paragraphs are numbered by Word: 一、（一）1. and, begun anew,
	 * 第一条.
	 */
	static byte[] numbered(List<Integer> levels) {
		try (XWPFDocument document = new XWPFDocument()) {
			var numbering = document.createNumbering();
			BigInteger plan = numbering.addNum(list(numbering, 0,
					List.of("chineseCounting", "japaneseCounting", "decimal"), List.of("%1、", "（%2）", "%3．")));
			BigInteger articles = numbering
				.addNum(list(numbering, 1, List.of("chineseCountingThousand"), List.of("第%1条　")));
			for (int level : levels) {
				XWPFParagraph paragraph = document.createParagraph();
				paragraph.setNumID((level < 0) ? articles : plan);
				paragraph.setNumILvl(BigInteger.valueOf(Math.max(level, 0)));
				paragraph.createRun().setText("组建市水务局。");
			}
			return bytes(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BigInteger list(XWPFNumbering numbering, int id, List<String> formats, List<String> texts) {
		CTAbstractNum list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.valueOf(id));
		for (int i = 0; i < formats.size(); i++) {
			CTLvl level = list.addNewLvl();
			level.setIlvl(BigInteger.valueOf(i));
			level.addNewStart().setVal(BigInteger.ONE);
			level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(formats.get(i)));
			level.addNewLvlText().setVal(texts.get(i));
		}
		return numbering.addAbstractNum(new XWPFAbstractNum(list));
	}

	/** A document of Word that opens with a password only. */
	static byte[] protectedDocx() {
		try (POIFSFileSystem file = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("secret");
			try (var out = encryptor.getDataStream(file)) {
				out.write(docx(List.of("组建市水务局。"), List.of()));
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			file.writeFilesystem(out);
			return out.toByteArray();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A document of Word whose text unpacks to so many megabytes. */
	static byte[] bomb(int megabytes) {
		byte[] document = docx(List.of("组建市水务局。"), List.of());
		String head = "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>";
		try (var in = new ZipInputStream(new ByteArrayInputStream(document))) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try (ZipOutputStream out = new ZipOutputStream(bytes)) {
				for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
					out.putNextEntry(new ZipEntry(entry.getName()));
					if (entry.getName().equals("word/document.xml")) {
						out.write(head.getBytes(StandardCharsets.UTF_8));
						byte[] block = "a".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
						for (int i = 0; i < megabytes; i++) {
							out.write(block);
						}
						out.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
					}
					else {
						in.transferTo(out);
					}
				}
			}
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A zip of the given texts. */
	static byte[] zip(Map<String, String> texts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> text : texts.entrySet()) {
				out.putNextEntry(new ZipEntry(text.getKey()));
				out.write(text.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Rich text in which every character beyond ASCII is written as its number. */
	static byte[] rtf(String... paragraphs) {
		StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\uc1\\pard ");
		for (String paragraph : paragraphs) {
			paragraph.chars().forEach((c) -> rtf.append((c < 0x80) ? Character.toString(c) : "\\u" + (short) c + "?"));
			rtf.append("\\par\n");
		}
		return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
	}

	/** A file of the resources of the tests. */
	static byte[] resource(String name) {
		try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static boolean hasFont() {
		return Files.exists(FONT);
	}

	private static byte[] bytes(XWPFDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.write(out);
		return out.toByteArray();
	}

}
