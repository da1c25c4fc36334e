package org.yange.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of a PDF with the places where they stand on their pages. */
final class PdfText extends PDFTextStripper {

	/** A gap in a line as wide as so many characters parts two cells of a table. */
	private static final double CELLS = 2;

	private final int longest;

	private final List<PdfLine> lines = new ArrayList<>();

	private final StringBuilder words = new StringBuilder();

	private double left;

	private double right;

	private double y;

	private double size;

	private int length;

	private PdfText(int longest) {
		this.longest = longest;
		setSuppressDuplicateOverlappingText(true);
	}

	/**
	 * {@return the text of a PDF}
	 * @param bytes the file
	 * @param longest the most characters that the text may have
	 * @throws IOException if it is damaged, protected or longer
	 */
	static Pages read(byte[] bytes, int longest) throws IOException {
		try (PDDocument document = Loader.loadPDF(bytes)) {
			PdfText text = new PdfText(longest);
			text.writeText(document, Writer.nullWriter());
			return new Pages(PdfParagraphs.of(text.lines), document.getNumberOfPages());
		}
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) {
		if (positions.isEmpty()) {
			return;
		}
		TextPosition first = positions.get(0);
		TextPosition last = positions.get(positions.size() - 1);
		double start = first.getXDirAdj();
		if (this.words.isEmpty()) {
			this.left = start;
			this.y = first.getYDirAdj();
			this.size = first.getFontSizeInPt();
		}
		else if (start - this.right > CELLS * this.size) {
			this.words.append('\t');
		}
		this.words.append(text);
		this.right = last.getXDirAdj() + last.getWidthDirAdj();
	}

	@Override
	protected void writeWordSeparator() {
		this.words.append(' ');
	}

	@Override
	protected void writeLineSeparator() throws IOException {
		endLine();
	}

	@Override
	protected void writeParagraphEnd() throws IOException {
		endLine();
	}

	@Override
	protected void writePageEnd() throws IOException {
		endLine();
	}

	private void endLine() throws IOException {
		String line = this.words.toString().replaceAll(" *\t *", "\t").strip();
		this.words.setLength(0);
		if (!line.isEmpty()) {
			this.length += line.length();
			if (this.length > this.longest) {
				throw new IOException(new Lines.TooLongException());
			}
			this.lines.add(new PdfLine(line, getCurrentPageNo(), this.left, this.right, this.y, this.size,
					getCurrentPage().getMediaBox().getWidth()));
		}
	}

	/**
	 * The text of a PDF.
	 *
	 * @param text the text
	 * @param count how many pages it has
	 */
	record Pages(String text, int count) {
	}

}
