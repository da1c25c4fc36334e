package org.yange.form;

/** The forms in which a lineage leaves, beside JSON. */
public enum Form {

	/** A table for a spreadsheet, one edge a row. */
	CSV("csv", Types.CSV, "csv"),
	/** A graph for programs that draw and measure graphs. */
	GRAPHML("graphml", Types.GRAPHML, "graphml"),
	/** Linked data in terms of ORG, PROV and RiC-O. */
	JSON_LD("jsonld", Types.JSON_LD, "jsonld"),
	/** A flowchart in text. */
	MERMAID("mermaid", Types.MERMAID, "mmd"),
	/** A still picture. */
	SVG("svg", Types.SVG, "svg"),
	/** The same picture in dots. */
	PNG("png", Types.PNG, "png"),
	/** Something to cite, in words. */
	CITATION("citation", Types.CITATION, "txt"),
	/** Something to cite, for reference managers. */
	CSL("csl", Types.CSL, "csl.json");

	private final String word;

	private final String type;

	private final String extension;

	Form(String word, String type, String extension) {
		this.word = word;
		this.type = type;
		this.extension = extension;
	}

	/**
	 * {@return the word by which it is asked for where no header can be sent}
	 */
	public String word() {
		return this.word;
	}

	/**
	 * {@return its media type, one of the constants of {@link Types}}
	 */
	public String type() {
		return this.type;
	}

	/**
	 * {@return how the names of its files end}
	 */
	public String extension() {
		return this.extension;
	}

	/**
	 * {@return whether people look at it as it is and do not open it in a program}
	 */
	public boolean isShown() {
		return this != CSV && this != GRAPHML;
	}

	/**
	 * {@return a chart in this form, text in UTF-8}
	 * @param chart the chart
	 */
	public byte[] write(Chart chart) {
		return switch (this) {
			case CSV -> Text.utf8(CsvForm.write(chart));
			case GRAPHML -> GraphMlForm.write(chart);
			case JSON_LD -> Text.utf8(JsonLdForm.write(chart));
			case MERMAID -> Text.utf8(MermaidForm.write(chart));
			case SVG -> SvgForm.write(chart);
			case PNG -> PngForm.write(chart);
			case CITATION -> Text.utf8(CitationForm.write(chart));
			case CSL -> Text.utf8(CslForm.write(chart));
		};
	}

	/** The media types of the forms. */
	public static final class Types {

		/** A table. */
		public static final String CSV = "text/csv;charset=UTF-8";

		/** A graph. */
		public static final String GRAPHML = "application/graphml+xml";

		/** Linked data. */
		public static final String JSON_LD = "application/ld+json";

		/** A flowchart. */
		public static final String MERMAID = "text/vnd.mermaid;charset=UTF-8";

		/** A picture. */
		public static final String SVG = "image/svg+xml";

		/** A picture in dots. */
		public static final String PNG = "image/png";

		/** A citation in words. */
		public static final String CITATION = "text/x-bibliography;charset=UTF-8";

		/** A citation for programs. */
		public static final String CSL = "application/vnd.citationstyles.csl+json";

		private Types() {
		}

	}

}
