package org.yange.extract;

import java.util.List;
import java.util.Objects;

import org.yange.extract.Extraction.NotUnderstood;
import org.yange.statement.Statement;
import org.yange.statement.Statement.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every extraction, of whatever text. */
final class Sound {

	private static final String PLACE = "云溪市";

	private static final int LONGEST_NAME = 200;

	private Sound() {
	}

	static Extraction extract(String text) {
		return Extractor.extract("fuzz", PLACE, text);
	}

	/**
	 * Offsets lie in the text, quotes are its words, names are names, and the same text
	 * gives the same.
	 */
	static Extraction checked(String text) {
		Extraction extraction = extract(text);
		int length = text.codePointCount(0, text.length());
		for (Statement statement : extraction.statements()) {
			Span span = Objects.requireNonNull(statement.span());
			assertThat(span.start()).as(statement.toString()).isNotNegative().isLessThan(span.end());
			assertThat(span.end()).as(statement.toString()).isLessThanOrEqualTo(length);
			for (String words : List.of(statement.subject(), statement.object())) {
				assertThat(words).as(statement.toString()).hasSizeLessThan(LONGEST_NAME).isEqualTo(words.strip());
			}
		}
		for (NotUnderstood sentence : extraction.notUnderstood()) {
			assertThat(quote(text, sentence.start(), sentence.end())).isEqualTo(sentence.quote());
		}
		assertThat(extract(text)).isEqualTo(extraction);
		return extraction;
	}

	private static String quote(String text, int start, int end) {
		int from = text.offsetByCodePoints(0, start);
		return text.substring(from, text.offsetByCodePoints(from, end - start));
	}

	/**
	 * {@return what was stated, without where it stands and how its marks are written}
	 */
	static List<String> rows(String text) {
		return extract(text).statements()
			.stream()
			.map((row) -> String.join("|", row.item(), row.predicate().name(), folded(row.subject()),
					folded(row.object()), folded(row.duty()), row.qualifiers().toString()))
			.toList();
	}

	private static String folded(String words) {
		return Reading.of(words).text();
	}

}
