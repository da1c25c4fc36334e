package org.yange.extract;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.extract.DateWords.Anchor;
import org.yange.extract.DateWords.Bound;
import org.yange.extract.Reading.Line;

/**
 * The line that is a date alone, below those who sign.
 *
 * @param date how it is worded, counted from the beginning of the reading
 * @param point the day
 * @param signers who signs, perhaps nobody
 */
record Signature(DateWords date, Point point, List<String> signers) {

	private static final int MOST_SIGNERS = 4;

	Signature {
		signers = List.copyOf(signers);
	}

	/**
	 * {@return the first signature of a text, or null where it has none}
	 */
	static @Nullable Signature of(Reading reading) {
		List<Line> lines = reading.lines();
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			List<DateWords> words = (line.text().length() < 40) ? DateScanner.scan(line.text()) : List.of();
			DateWords date = (words.size() == 1) ? words.get(0) : null;
			if (date == null || date.anchor() != Anchor.STATED || date.bound() != Bound.AT || date.until() != null
					|| date.readings().size() != 1 || date.readings().get(0).day() == 0) {
				continue;
			}
			String before = line.text().substring(0, date.start()).replaceFirst("\\($", "");
			String after = line.text().substring(date.end()).replaceFirst("^\\)", "");
			List<String> signers = new ArrayList<>(before.isEmpty() ? List.of() : Head.bodies(before));
			boolean plain = (before.isEmpty() || !signers.isEmpty()) && (after.isEmpty() || after.equals("印发"));
			if (plain) {
				for (int j = i - 1; j >= Math.max(0, i - MOST_SIGNERS) && before.isEmpty(); j--) {
					List<String> above = Head.bodies(lines.get(j).text());
					if (above.isEmpty()) {
						break;
					}
					signers.addAll(0, above);
				}
				return new Signature(date.shifted(line.start()), date.readings().get(0), signers);
			}
		}
		return null;
	}

}
