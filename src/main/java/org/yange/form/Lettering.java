package org.yange.form;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;

/**
 * How much room text takes, whatever the font: Chinese characters are as wide as they are
 * high in all of them, and others never wider than is reckoned here.
 */
final class Lettering {

	private static final double NARROW = 0.64;

	private static final double CAPITAL = 0.86;

	private Lettering() {
	}

	/**
	 * {@return the width of a line}
	 * @param text the line
	 * @param size the size of the font
	 */
	static double width(String text, double size) {
		return size * text.codePoints().mapToDouble(Lettering::width).sum();
	}

	private static double width(int character) {
		return switch (UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH)) {
			case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH, EastAsianWidth.AMBIGUOUS -> 1;
			default -> (Character.isUpperCase(character) || "@%&mw—".indexOf(character) >= 0) ? CAPITAL : NARROW;
		};
	}

	/**
	 * {@return text in lines, broken where its script allows or, in a word that is longer
	 * than a line, anywhere}
	 * @param text the text
	 * @param size the size of the font
	 * @param widest how wide a line may be
	 */
	static List<String> wrapped(String text, double size, double widest) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String piece : pieces(Text.plain(text), size, widest)) {
			if (!line.isEmpty() && width(line + piece.stripTrailing(), size) > widest) {
				lines.add(line.toString().strip());
				line.setLength(0);
			}
			line.append(piece);
		}
		lines.add(line.toString().strip());
		return lines;
	}

	private static List<String> pieces(String text, double size, double widest) {
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
		breaks.setText(text);
		List<String> pieces = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			String piece = text.substring(start, end);
			if (width(piece, size) > widest) {
				piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
			}
			else {
				pieces.add(piece);
			}
			start = end;
		}
		return pieces;
	}

}
