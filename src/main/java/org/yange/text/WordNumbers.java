package org.yange.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * Writes the numbers of automatic lists into the paragraphs of a document of Word, as
 * Word shows them. Tika counts too, but writes 1 where Word shows 一, and miscounts lists
 * that begin anew.
 */
final class WordNumbers {

	private static final String PARAGRAPHS = "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:p";

	private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

	private static final int LEVELS = 9;

	private static final int UNSET = -1;

	private final XWPFDocument document;

	/** How far each list has counted, by level. */
	private final Map<BigInteger, int[]> counts = new HashMap<>();

	private final Set<BigInteger> begun = new HashSet<>();

	private WordNumbers(XWPFDocument document) {
		this.document = document;
	}

	/**
	 * Writes the numbers.
	 * @param document the document, which is changed
	 */
	static void write(XWPFDocument document) {
		if (document.getNumbering() != null) {
			WordNumbers numbers = new WordNumbers(document);
			for (XmlObject paragraph : document.getDocument().getBody().selectPath(PARAGRAPHS)) {
				numbers.write((CTP) paragraph);
			}
		}
	}

	private void write(CTP paragraph) {
		Place place = place(paragraph.getPPr());
		if (place == null) {
			return;
		}
		String label = label(place);
		if (!label.isEmpty()) {
			paragraph.insertNewR(0).addNewT().setStringValue(label);
		}
		CTPPr properties = paragraph.getPPr();
		CTNumPr none = properties.isSetNumPr() ? properties.getNumPr() : properties.addNewNumPr();
		(none.isSetNumId() ? none.getNumId() : none.addNewNumId()).setVal(BigInteger.ZERO);
	}

	private @Nullable Place place(@Nullable CTPPr properties) {
		if (properties == null) {
			return null;
		}
		CTNumPr own = properties.getNumPr();
		BigInteger list = (own != null && own.isSetNumId()) ? own.getNumId().getVal() : null;
		Integer level = (own != null && own.isSetIlvl()) ? own.getIlvl().getVal().intValue() : null;
		if (list == null && properties.isSetPStyle()) {
			return ofStyle(properties.getPStyle().getVal(), level);
		}
		return (list != null && isLevel(level)) ? place(list, (level != null) ? level : 0) : null;
	}

	/** Headings often have their number by their style. */
	private @Nullable Place ofStyle(String name, @Nullable Integer own) {
		Set<String> seen = new HashSet<>();
		String id = name;
		while (id != null && seen.add(id) && this.document.getStyles() != null) {
			XWPFStyle style = this.document.getStyles().getStyle(id);
			if (style == null) {
				return null;
			}
			CTNumPr numbers = style.getCTStyle().isSetPPr() ? style.getCTStyle().getPPr().getNumPr() : null;
			if (numbers != null && numbers.isSetNumId()) {
				int level = (own != null) ? own : numbers.isSetIlvl() ? numbers.getIlvl().getVal().intValue() : 0;
				return isLevel(level) ? place(numbers.getNumId().getVal(), level) : null;
			}
			id = style.getBasisStyleID();
		}
		return null;
	}

	private @Nullable Place place(BigInteger list, int level) {
		XWPFNum use = this.document.getNumbering().getNum(list);
		return (use != null && use.getCTNum().getAbstractNumId() != null) ? new Place(use, level) : null;
	}

	private static boolean isLevel(@Nullable Integer level) {
		return level == null || (level >= 0 && level < LEVELS);
	}

	private String label(Place place) {
		CTLvl level = level(place.use, place.level);
		count(place);
		if (level == null || !level.isSetLvlText() || level.getLvlText().getVal() == null
				|| format(level).equals("bullet")) {
			return "";
		}
		boolean decimal = level.isSetIsLgl();
		return PLACEHOLDER.matcher(level.getLvlText().getVal()).replaceAll((number) -> {
			int at = Integer.parseInt(number.group(1)) - 1;
			return ListNumber.of(countsOf(place.use)[at], decimal ? "decimal" : format(level(place.use, at)));
		});
	}

	private void count(Place place) {
		int[] counts = countsOf(place.use);
		if (this.begun.add(place.use.getCTNum().getNumId())) {
			for (CTNumLvl override : place.use.getCTNum().getLvlOverrideList()) {
				int at = override.getIlvl().intValue();
				if (override.isSetStartOverride() && isLevel(at)) {
					counts[at] = UNSET;
				}
			}
		}
		for (int at = 0; at <= place.level; at++) {
			if (counts[at] == UNSET) {
				counts[at] = start(place.use, at);
			}
			else if (at == place.level) {
				counts[at]++;
			}
		}
		for (int at = place.level + 1; at < LEVELS; at++) {
			CTLvl deeper = level(place.use, at);
			boolean goesOn = deeper != null && deeper.isSetLvlRestart()
					&& deeper.getLvlRestart().getVal().signum() == 0;
			counts[at] = goesOn ? counts[at] : UNSET;
		}
	}

	private int[] countsOf(XWPFNum use) {
		return this.counts.computeIfAbsent(use.getCTNum().getAbstractNumId().getVal(),
				(list) -> IntStream.generate(() -> UNSET).limit(LEVELS).toArray());
	}

	private int start(XWPFNum use, int at) {
		for (CTNumLvl override : use.getCTNum().getLvlOverrideList()) {
			if (override.getIlvl().intValue() == at && override.isSetStartOverride()) {
				return override.getStartOverride().getVal().intValue();
			}
		}
		CTLvl level = level(use, at);
		return (level != null && level.isSetStart()) ? level.getStart().getVal().intValue() : 1;
	}

	private @Nullable CTLvl level(XWPFNum use, int at) {
		for (CTNumLvl override : use.getCTNum().getLvlOverrideList()) {
			if (override.getIlvl().intValue() == at && override.isSetLvl()) {
				return override.getLvl();
			}
		}
		var list = this.document.getNumbering().getAbstractNum(use.getCTNum().getAbstractNumId().getVal());
		return (list == null) ? null
				: list.getCTAbstractNum()
					.getLvlList()
					.stream()
					.filter((level) -> level.getIlvl().intValue() == at)
					.findFirst()
					.orElse(null);
	}

	private static String format(@Nullable CTLvl level) {
		return (level != null && level.isSetNumFmt()) ? level.getNumFmt().getVal().toString() : "decimal";
	}

	private record Place(XWPFNum use, int level) {
	}

}
