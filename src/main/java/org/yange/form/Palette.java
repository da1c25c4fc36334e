package org.yange.form;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;

/** The colours of pictures, on light paper and on dark; text is readable on both. */
final class Palette {

	static final String PAPER = "#ffffff";

	static final String BOX = "#eef3fa";

	static final String EDGE = "#3c5878";

	private static final String INK = "#15202b";

	private static final String FAINT = "#4a5663";

	private Palette() {
	}

	static String of(Certainty certainty) {
		return switch (certainty) {
			case STATED -> "#1b5aa6";
			case INHERITED -> "#1d6b45";
			case INFERRED -> "#7d5200";
			case POSSIBLE -> "#a3202f";
		};
	}

	private static String ofDark(Certainty certainty) {
		return switch (certainty) {
			case STATED -> "#8fbcff";
			case INHERITED -> "#7fd3a6";
			case INFERRED -> "#e6bd66";
			case POSSIBLE -> "#ff9d9d";
		};
	}

	/**
	 * {@return how a line is broken; certainty is never told by colour alone}
	 */
	static @Nullable String dashes(Certainty certainty) {
		return switch (certainty) {
			case STATED -> null;
			case INHERITED -> "8 3";
			case INFERRED -> "8 3 2 3";
			case POSSIBLE -> "2 4";
		};
	}

	/** The colour of text that has the word of a certainty as its style, or another. */
	static String ofText(String style) {
		return Stream.of(Certainty.values())
			.filter((certainty) -> certainty.label().equals(style))
			.map(Palette::of)
			.findFirst()
			.orElse(style.equals("how") ? FAINT : INK);
	}

	static String dark() {
		String certainties = Stream.of(Certainty.values())
			.map((each) -> "text.%1$s,path.head.%1$s{fill:%2$s}path.line.%1$s{stroke:%2$s}".formatted(each.label(),
					ofDark(each)))
			.collect(Collectors.joining());
		return "@media(prefers-color-scheme:dark){rect.paper{fill:#12161b}rect.box{fill:#1f2a37;stroke:#8aa4c2}"
				+ "text.name,text.duty{fill:#e8edf2}text.how{fill:#aeb9c5}" + certainties + "}";
	}

}
