package org.yange.form;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;

/** The picture of a chart in dots: what {@link SvgForm} draws, in light colours. */
final class PngForm {

	private static final double FINEST = 2;

	/** So that no picture takes more than 100 MB while it is made. */
	private static final double MOST_DOTS = 24e6;

	private static final String SAMPLE = "沿革职责";

	private PngForm() {
	}

	static byte[] write(Chart chart) {
		try {
			return drawn(SvgForm.writeLight(chart, font()));
		}
		catch (IOException ex) {
			throw new IllegalStateException("a picture could not be written to memory", ex);
		}
	}

	/** A font of the machine with Chinese characters. */
	private static String font() {
		List<String> able = Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
			.filter((font) -> font.canDisplayUpTo(SAMPLE) < 0)
			.map(Font::getFamily)
			.distinct()
			.toList();
		return SvgForm.FONTS.stream()
			.filter(able::contains)
			.findFirst()
			.or(() -> able.stream().findFirst())
			.orElseThrow(NoFontException::new);
	}

	private static byte[] drawn(byte[] svg) throws IOException {
		SVGDocument document = Objects
			.requireNonNull(new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()));
		FloatSize size = document.size();
		double scale = Math.min(FINEST, Math.sqrt(MOST_DOTS / (size.width * (double) size.height)));
		int width = Math.max(1, (int) Math.ceil(size.width * scale));
		int height = Math.max(1, (int) Math.ceil(size.height * scale));
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.setColor(Color.decode(Palette.PAPER));
			graphics.fillRect(0, 0, width, height);
			document.render(null, graphics, new ViewBox(0, 0, width, height));
		}
		finally {
			graphics.dispose();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}

}
