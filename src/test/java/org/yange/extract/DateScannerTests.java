package org.yange.extract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each way of writing a date, and figures that are none. */
class DateScannerTests {

	private static final int OWN_YEAR = 2019;

	private static final Point LAST = new Point(2018, 10, 5);

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void aDateIsReadAsPreciselyAsItIsWritten(String words, String dates) {
		String found = DateScanner.scan(Reading.of(words).text())
			.stream()
			.map(DateScannerTests::written)
			.collect(Collectors.joining(", "));
		assertThat(found).isEqualTo(dates);
	}

	private static String written(DateWords words) {
		List<Point> points = words.points(OWN_YEAR, LAST);
		String mended = words.damage().isEmpty() ? "" : "!";
		return (points.size() == 1) ? words.edtf(points.get(0)) + mended : "?";
	}

	static Stream<Arguments> examples() {
		return Examples.lines("dates.txt").map((line) -> {
			int arrow = line.indexOf("=>");
			return Arguments.of(line.substring(0, arrow).strip(), line.substring(arrow + 2).strip());
		});
	}

}
